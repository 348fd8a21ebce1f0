### Nederlands: je. Banks, railways, shops and platforms all say je on their account pages by now; u is left to authorities
### and letters from lawyers, and would sound distant here. Je and jouw are no bolder in Flanders. Inloggen, not aanmelden:
### aanmelden is signing up in the Netherlands and signing in in Belgium. Buttons and links are infinitives (“Account
### verwijderen”), headings may be imperatives. Quotation marks ‘…’.
###
### sign in: inloggen; a sign-in: keer dat er is ingelogd, login is avoided; sign out: uitloggen; sign up: registreren,
### registratie; create an account: account maken; account: het account; address: adres (e-mailadres where it stands alone); a
### mail: de e-mail; to mail: mailen; follow a link: openen; works until: werkt tot; no longer works: werkt niet meer; code:
### code; password: wachtwoord; set: instellen; choose: kiezen; device: apparaat; browser: browser; activate: activeren;
### confirm: bevestigen; change of address: adreswijziging; cancel: annuleren; stop (veto): tegenhouden; take back (a change):
### terugdraaien; take back (an account): terughalen; lock: blokkeren; disable: uitschakelen; operator,
### administrator: beheerder; press: drukken op (a named button: kiezen); turn on, off: aanzetten, uitzetten; member: lid.

## The language itself

language-name = Nederlands

## Around every page

layout-skip = Naar de inhoud
layout-sign-out = Uitloggen
layout-error = Fout:
layout-error-title = Fout: { $title }
layout-back-account = Terug naar je account
layout-back-security = Terug naar ‘Beveiliging’
layout-help = Hulp nodig? { $address }
layout-problem = Dat is nog niet gelukt

## Forms

form-busy = Een ogenblik…
form-email = E-mailadres
form-password = Wachtwoord
form-new-password = Nieuw wachtwoord
form-show = Tonen
form-hide = Verbergen
form-show-password = Wachtwoord tonen
form-hide-password = Wachtwoord verbergen
form-show-current-password = Huidig wachtwoord tonen
form-hide-current-password = Huidig wachtwoord verbergen
form-show-new-password = Nieuw wachtwoord tonen
form-hide-new-password = Nieuw wachtwoord verbergen
form-caps-lock = Caps Lock staat aan
form-count = { $has } van { $min } tekens
form-count-enough = Lang genoeg
form-code-sends-itself = Zodra alle zes cijfers er staan, wordt de code vanzelf verstuurd.

## What is wrong with an address, beside its field

email-empty = Vul je e-mailadres in
email-too-long = Vul een korter adres in; dit is langer dan mailservers accepteren
email-no-at = Er staat geen @ in; een adres ziet eruit als name@example.org
email-two-ats = Er staat twee keer @ in; in een adres hoort er één
email-several = Dit is meer dan één adres; vul er één in
email-no-name = Vóór de @ ontbreekt iets
email-no-domain = Na de @ ontbreekt iets, zoals example.org
email-space = Laat de spatie in het midden weg
email-comma = Er staat een komma in; maak er een punt van als je die bedoelt
email-invisible = Typ het adres in plaats van het te plakken; er zit iets onzichtbaars in
email-sign-before = Laat het teken { $sign } vóór de @ weg; geen enkel adres heeft het op die plek
email-sign-after = Laat het teken { $sign } na de @ weg; geen enkel adres heeft het daar
email-wide = Vóór de @ werken hier alleen letters van a tot en met z; { $sign } is dubbel zo breed, typ het in gewone breedte
email-not-a-to-z = Vóór de @ werken hier alleen letters van a tot en met z; { $sign } hoort daar niet bij
email-leading-hyphen = Laat het streepje aan het begin weg
email-dots = Na de @ staat een punt te veel, of ernaast ontbreekt iets
email-hyphen = Na de @ staat een streepje te veel, aan het begin of naast een punt
email-no-dot = Na de @ ontbreekt het laatste stuk, zoals .org of .com
email-number = Na de @ moet een naam staan zoals example.org, geen getal
email-domain = Controleer het deel na de @; dat hoort eruit te zien zoals example.org

## What is wrong with a password, beside its field

password-hint = Minstens { $min } tekens. Een paar woorden zonder verband zijn makkelijk te onthouden en moeilijk te raden.
password-empty = Vul een wachtwoord in
password-too-short = Gebruik minstens { $min } tekens; dit zijn er { $has }
password-too-long = Gebruik hoogstens 256 tekens
password-control-character = Laat tabs en andere onzichtbare tekens weg
password-personal = Kies iets anders dan je adres of de naam van deze site; die worden het eerst geprobeerd
password-common = Kies een ander wachtwoord; veel mensen gebruiken dit, dus het wordt het eerst geprobeerd
password-guessable = Kies een wachtwoord dat moeilijker te raden is; drie of vier woorden zonder verband werken goed
password-wrong = Dit is niet het wachtwoord van dit account
password-enter = Vul je wachtwoord in

## Too many tries

tries-seconds = { $count ->
    [one] Te veel pogingen. Probeer het over { $count } seconde opnieuw
   *[other] Te veel pogingen. Probeer het over { $count } seconden opnieuw
}
tries-minutes = { $count ->
    [one] Te veel pogingen. Probeer het over { $count } minuut opnieuw
   *[other] Te veel pogingen. Probeer het over { $count } minuten opnieuw
}
tries-hours = Te veel pogingen. Probeer het over { $count } uur opnieuw
tries-days = { $count ->
    [one] Te veel pogingen. Probeer het over { $count } dag opnieuw
   *[other] Te veel pogingen. Probeer het over { $count } dagen opnieuw
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Dit is niet de code uit de nieuwste e-mail. Je hebt nog één poging
   *[other] Dit is niet de code uit de nieuwste e-mail. Je hebt nog { $left } pogingen
}
code-exhausted = Te veel verkeerde codes; voorlopig werkt er geen. Gebruik de link in de e-mail
code-expired = Deze code is te oud. Vraag een nieuwe e-mail aan
code-malformed = Vul de zes cijfers uit de e-mail in

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = vandaag om { $time }
moment-tomorrow = morgen om { $time }
moment-yesterday = gisteren om { $time }
moment-day = { $day } om { $time }
day-today = vandaag
day-tomorrow = morgen
day-yesterday = gisteren

## Browsers and what they run on

browser-on = { $browser } op { $system }
browser-unknown = Onbekende browser
browser-unknown-on = Onbekende browser op { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Je wachtwoord is gewijzigd. Log ermee in.
flash-password-changed = Je wachtwoord is gewijzigd. Alle andere apparaten zijn uitgelogd.
flash-mail-sent = Er komt nog een e-mail. Alleen de nieuwste telt.
flash-new-address-mailed = Er is een link onderweg naar het nieuwe adres.
flash-email-changed = Je e-mailadres is gewijzigd.
flash-other-email-changed = Het adres van dat account is gewijzigd. Heb je het wachtwoord ervan niet zelf gekozen, dan kent iemand anders het: stel een nieuw wachtwoord in.
flash-email-kept = De wijziging is geannuleerd. Je adres blijft zoals het is.
flash-address-is-yours = Dat is al je adres, dus er is niets veranderd.
flash-no-email-change = Er stond geen wijziging meer open. Dit is nu je adres.
flash-changed-meanwhile = Je account is op hetzelfde moment in een ander venster gewijzigd; daarom is hier niets gebeurd. Probeer het opnieuw.
flash-session-ended = Dat apparaat is uitgelogd.
flash-others-ended = Alle andere apparaten zijn uitgelogd.
flash-activated = Je account is actief.
flash-session-over = Je bent hier niet meer ingelogd. Log in om verder te gaan.
flash-press-again = Bedankt. Druk nu nog één keer op de knop.
flash-notices-on = E-mails over nieuwe apparaten staan aan.
flash-notices-off = E-mails over nieuwe apparaten staan uit.

## Shared by several pages

ways-forgotten = Wachtwoord vergeten
