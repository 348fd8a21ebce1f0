## With the password

login-title = Anmelden
login-button = Anmelden
login-refused = Adresse und Passwort passen nicht zusammen
login-unconfirmed = Aktivieren Sie zuerst Ihr Konto: Öffnen Sie den Link, den wir Ihnen gesendet haben
login-mail-lost = E-Mail verloren oder Link zu alt?
login-to-mail = Stattdessen per E-Mail anmelden
login-to-register = Konto erstellen
login-tries-seconds = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Sekunde oder melden Sie sich per E-Mail an
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Sekunden oder melden Sie sich per E-Mail an
}
login-tries-minutes = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Minute oder melden Sie sich per E-Mail an
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Minuten oder melden Sie sich per E-Mail an
}
login-tries-hours = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Stunde oder melden Sie sich per E-Mail an
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Stunden oder melden Sie sich per E-Mail an
}
login-tries-days = { $count ->
    [one] Zu viele Versuche. Bitte warten Sie { $count } Tag oder melden Sie sich per E-Mail an
   *[other] Zu viele Versuche. Bitte warten Sie { $count } Tage oder melden Sie sich per E-Mail an
}

## By mail: asking for it

sign-in-mail-title = Per E-Mail anmelden
sign-in-mail-how = Wir senden Ihnen einen Link und einen Code. Eines von beiden genügt, um sich ohne Passwort anzumelden.
sign-in-mail-button = E-Mail senden
sign-in-mail-to-password = Mit Passwort anmelden

## By mail: after asking

sign-in-mail-sent-title = Prüfen Sie Ihre E-Mails
sign-in-mail-sent-told = Falls es ein Konto für { $address } gibt, ist eine E-Mail unterwegs. Öffnen Sie den Link aus der E-Mail in diesem Browser, oder geben Sie hier den Code ein.
sign-in-mail-sent-code = Sechs Ziffern aus der E-Mail
sign-in-mail-sent-button = Anmelden
sign-in-mail-sent-again = Weitere E-Mail anfordern

## By mail: the link, in the window that asked

sign-in-link-title = Anmelden
sign-in-link-as = Als { $address }.
sign-in-link-button = Anmelden

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Geben Sie diesen Code ein
sign-in-link-elsewhere-where = Geben Sie in dem Fenster, in dem Sie sich als { $address } anmelden wollten, diesen Code ein:
sign-in-link-elsewhere-not-asked = Das waren nicht Sie? Dann geben Sie den Code an niemanden weiter; ohne ihn geschieht nichts. Dieses Fenster brauchen Sie nicht mehr.

## Signing out

sign-out-title = Abmelden?
sign-out-others = Andere Geräte bleiben angemeldet.
sign-out-button = Auf diesem Gerät abmelden
