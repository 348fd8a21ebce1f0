## With the password

login-title = Inloggen
login-button = Inloggen
login-refused = Adres en wachtwoord horen niet bij elkaar
login-unconfirmed = Activeer eerst je account: open de link die we je hebben gemaild
login-mail-lost = E-mail kwijt, of de link te oud?
login-to-mail = Liever inloggen via e-mail
login-to-register = Account maken
login-tries-seconds = { $count ->
    [one] Te veel pogingen. Probeer het over { $count } seconde opnieuw, of log in via e-mail
   *[other] Te veel pogingen. Probeer het over { $count } seconden opnieuw, of log in via e-mail
}
login-tries-minutes = { $count ->
    [one] Te veel pogingen. Probeer het over { $count } minuut opnieuw, of log in via e-mail
   *[other] Te veel pogingen. Probeer het over { $count } minuten opnieuw, of log in via e-mail
}
login-tries-hours = Te veel pogingen. Probeer het over { $count } uur opnieuw, of log in via e-mail
login-tries-days = { $count ->
    [one] Te veel pogingen. Probeer het over { $count } dag opnieuw, of log in via e-mail
   *[other] Te veel pogingen. Probeer het over { $count } dagen opnieuw, of log in via e-mail
}

## By mail: asking for it

sign-in-mail-title = Inloggen via e-mail
sign-in-mail-how = We mailen je een link en een code. Een van de twee is genoeg om in te loggen, zonder wachtwoord.
sign-in-mail-button = E-mail sturen
sign-in-mail-to-password = Inloggen met een wachtwoord

## By mail: after asking

sign-in-mail-sent-title = Kijk in je mailbox
sign-in-mail-sent-told = Als er een account is voor { $address }, is er een e-mail onderweg. Open de link daarin in deze browser, of vul de code hier in.
sign-in-mail-sent-code = Zes cijfers uit de e-mail
sign-in-mail-sent-button = Inloggen
sign-in-mail-sent-again = Nog een e-mail aanvragen

## By mail: the link, in the window that asked

sign-in-link-title = Inloggen
sign-in-link-as = Als { $address }.
sign-in-link-button = Inloggen

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Typ deze code over
sign-in-link-elsewhere-where = Typ deze code in het venster waar je wilde inloggen als { $address }:
sign-in-link-elsewhere-not-asked = Heb je dit niet aangevraagd? Sluit dit venster en deel de code met niemand; zonder de code gebeurt er niets.

## Signing out

sign-out-title = Uitloggen?
sign-out-others = Andere apparaten blijven ingelogd.
sign-out-button = Uitloggen op dit apparaat
