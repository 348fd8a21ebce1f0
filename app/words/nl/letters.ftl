## Around every letter

letter-or-open = Of open dit adres:
letter-button-in-text = { $button }:
letter-help = Hulp: { $address }

## Said by several letters

letter-link-until = De link werkt tot { $until }.
letter-was-you = Was jij dit? Dan hoef je niets te doen.
letter-all-well = Op { $at }. Was jij dit? Dan is alles in orde.
letter-lock = Was jij dit niet? Blokkeer je account. Dan worden alle apparaten uitgelogd en werkt je wachtwoord niet meer; daarna mailen we je een link om een nieuw wachtwoord in te stellen.
letter-lock-button = Mijn account blokkeren
letter-set-password = Was jij dit niet? Stel meteen een nieuw wachtwoord in. Dan worden alle apparaten uitgelogd.
letter-set-password-button = Nieuw wachtwoord instellen

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Activeer je account bij { $site }
letter-activate-heading = Activeer je account
letter-activate-preview = Je hoeft alleen nog je adres te bevestigen. De link werkt tot { $until }.
letter-activate-why = Jij of iemand anders heeft met jouw adres een account aangevraagd bij { $site }.
letter-activate-button = Mijn account activeren
letter-activate-code = Of typ deze code in het venster waar je je hebt geregistreerd:
letter-activate-not-you = Was jij dit niet? Doe niets, dan komt er geen account. Of open de link en kies ‘{ $button }’.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Je account bij { $site } is nog niet actief
letter-activation-reminder-heading = Je account is nog niet actief
letter-activation-reminder-preview = Activeer het, anders wordt het op { $day } verwijderd.
letter-activation-reminder-why = Jij of iemand anders heeft met jouw adres een account aangevraagd bij { $site }. Het account is nog niet actief.
letter-activation-reminder-button = Mijn account activeren
letter-activation-reminder-otherwise = Doe je niets, dan wordt de registratie op { $day } verwijderd. Dit is de enige herinnering. Was jij dit niet? Open de link en kies ‘{ $button }’.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Je hebt al een account bij { $site }
letter-already-registered-heading = Je hebt al een account
letter-already-registered-preview = Log in, of stel een nieuw wachtwoord in.
letter-already-registered-why = Jij of iemand anders wilde met jouw adres een account maken bij { $site }. Je hebt al een account, dus er is niets gemaakt of gewijzigd.
letter-already-registered-button = Inloggen
letter-already-registered-forgot = Wachtwoord vergeten? Stel hier een nieuw wachtwoord in:
letter-already-registered-not-you = Was jij dit niet? Dan hoef je niets te doen. Zonder je wachtwoord komt niemand binnen.

## reset-password: the link to set a new password

letter-reset-password-subject = Nieuw wachtwoord instellen voor { $site }
letter-reset-password-heading = Nieuw wachtwoord instellen
letter-reset-password-button = Nieuw wachtwoord instellen
letter-reset-password-asked = Jij of iemand anders heeft met jouw adres een nieuw wachtwoord aangevraagd voor je account bij { $site }.
letter-reset-password-operator = Een beheerder van { $site } heeft je deze link gestuurd om een nieuw wachtwoord in te stellen voor je account.
letter-reset-password-operator-activated = Een beheerder van { $site } heeft je account geactiveerd. Kies er een wachtwoord voor.
letter-reset-password-operator-locked = Een beheerder van { $site } heeft je account geblokkeerd: het wachtwoord is verwijderd en alle apparaten zijn uitgelogd.
letter-reset-password-change-stopped = Een adreswijziging van je account bij { $site } is tegengehouden of teruggedraaid. Misschien kent iemand anders het wachtwoord; daarom hebben we het verwijderd en alle apparaten uitgelogd.
letter-reset-password-locked = Je hebt je account bij { $site } geblokkeerd. Het wachtwoord is verwijderd en alle apparaten zijn uitgelogd.
letter-reset-password-until = De link werkt maar één keer, tot { $until }.
letter-reset-password-until-activates = De link werkt maar één keer, tot { $until }. Hij activeert ook je account.
letter-reset-password-none = Totdat je een wachtwoord hebt ingesteld, kan niemand daarmee inloggen.
letter-reset-password-not-you = Was jij dit niet? Dan hoef je niets te doen; je wachtwoord blijft zoals het is.
letter-reset-password-no-need = Geen nieuw wachtwoord nodig? Dan hoef je niets te doen; je wachtwoord blijft zoals het is.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Inloggen bij { $site }
letter-sign-in-heading = Inloggen
letter-sign-in-preview = De link en de code werken tot { $until }.
letter-sign-in-why = Jij of iemand anders wil met jouw adres inloggen bij { $site }.
letter-sign-in-button = Inloggen
letter-sign-in-code = Of typ deze code in het venster waar je wilde inloggen:
letter-sign-in-until = Ze werken allebei maar één keer, tot { $until }.
letter-sign-in-not-you = Was jij dit niet? Doe niets, en deel de code met niemand. Zonder de code komt niemand binnen.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Nieuw apparaat ingelogd bij { $site }
letter-new-sign-in-heading = Er is een nieuw apparaat ingelogd bij je account
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = Er is een apparaat ingelogd dat nieuw is voor je account bij { $site }: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Sindsdien is er nog een nieuw apparaat ingelogd. Was jij dit? Dan hoef je niets te doen.
   *[other] Sindsdien zijn er nog { $count } nieuwe apparaten ingelogd. Was jij dit? Dan hoef je niets te doen.
}
letter-new-sign-in-off = Deze e-mails uitzetten:

## notices-off: the last of those notices

letter-notices-off-subject = { $site } mailt je niet meer over nieuwe apparaten
letter-notices-off-heading = E-mails over nieuwe apparaten staan uit
letter-notices-off-why = Op { $at } zijn de e-mails over nieuwe apparaten in je account bij { $site } uitgezet.
letter-notices-off-was-you = Was jij dit? Dan hoef je niets te doen. Je kunt ze in je account weer aanzetten.

## password-changed: the notice after every change of password

letter-password-changed-subject = Je wachtwoord bij { $site } is gewijzigd
letter-password-changed-heading = Je wachtwoord is gewijzigd
letter-password-changed-why = Het wachtwoord van je account bij { $site } is gewijzigd op { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = Bevestig je nieuwe adres voor { $site }
letter-confirm-new-email-heading = Bevestig je nieuwe adres
letter-confirm-new-email-why = Jij of iemand anders wil een account bij { $site } overzetten naar dit adres.
letter-confirm-new-email-button = Dit adres bevestigen
letter-confirm-new-email-until = De link werkt tot { $until }. Zolang je hem niet opent, verandert er niets.
letter-confirm-new-email-not-you = Was jij dit niet? Doe niets, dan wordt je adres niet gebruikt.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Adreswijziging aangevraagd voor je account bij { $site }
letter-email-change-requested-heading = Adreswijziging aangevraagd voor je account
letter-email-change-requested-preview = Was jij dit niet? Houd de wijziging hier tegen.
letter-email-change-requested-why = Jij of iemand anders heeft { $address } als nieuw adres opgegeven in je account bij { $site }. Het account krijgt dat adres zodra het is bevestigd.
letter-email-change-requested-was-you = Was jij dit? Dan hoef je hier niets te doen.
letter-email-change-requested-not-you = Was jij dit niet? Houd de wijziging tegen. Dan worden ook alle apparaten uitgelogd en werkt je wachtwoord niet meer; daarna mailen we je een link om een nieuw wachtwoord in te stellen.
letter-email-change-requested-button = Wijziging tegenhouden

## email-changed: to the old address, after the change

letter-email-changed-subject = Je account bij { $site } heeft een nieuw adres
letter-email-changed-heading = Je account heeft een nieuw adres
letter-email-changed-preview = Was jij dit niet? Draai de wijziging hier terug.
letter-email-changed-why = Je account bij { $site } hoort nu bij een ander adres. Naar dit adres mailen we niet meer.
letter-email-changed-was-you = Heb je het zelf gewijzigd? Dan hoef je niets te doen.
letter-email-changed-not-you = Was jij dit niet? Draai de wijziging terug. Dan geldt dit adres weer, worden alle apparaten uitgelogd en werkt je wachtwoord niet meer; daarna mailen we je een link om een nieuw wachtwoord in te stellen.
letter-email-changed-button = Wijziging terugdraaien

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Je account bij { $site } is verwijderd
letter-account-deleted-heading = Je account is verwijderd
letter-account-deleted-preview = Verwijderd op { $at }. Dit is de laatste e-mail erover.
letter-account-deleted-why = Je account bij { $site } is op { $at } verwijderd, met alles erin.
letter-account-deleted-why-operator = Je account bij { $site } is op { $at } door een beheerder verwijderd, met alles erin.
letter-account-deleted-last = Dit is de laatste e-mail erover. Je kunt je met dit adres altijd weer registreren.
letter-account-deleted-not-you = Was jij dit niet? Schrijf zo snel mogelijk naar { $address }.
letter-account-deleted-not-you-alone = Was jij dit niet? Dan kende iemand je wachtwoord: wijzig het overal waar je het nog meer gebruikt.
letter-account-deleted-questions = Vragen? Schrijf naar { $address }.
