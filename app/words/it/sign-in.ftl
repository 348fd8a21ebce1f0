## With the password

login-title = Accedi
login-button = Accedi
login-refused = L’indirizzo e la password non corrispondono
login-unconfirmed = Prima attiva il tuo account: apri il link che ti abbiamo inviato via email
login-mail-lost = Email persa, o link troppo vecchio?
login-to-mail = Accedi via email
login-to-register = Crea un account
login-tries-seconds = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } secondo, oppure accedi via email
   *[other] Troppi tentativi. Riprova tra { $count } secondi, oppure accedi via email
}
login-tries-minutes = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } minuto, oppure accedi via email
   *[other] Troppi tentativi. Riprova tra { $count } minuti, oppure accedi via email
}
login-tries-hours = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } ora, oppure accedi via email
   *[other] Troppi tentativi. Riprova tra { $count } ore, oppure accedi via email
}
login-tries-days = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } giorno, oppure accedi via email
   *[other] Troppi tentativi. Riprova tra { $count } giorni, oppure accedi via email
}

## By mail: asking for it

sign-in-mail-title = Accedi via email
sign-in-mail-how = Ti invieremo un’email con un link e un codice. Per accedere basta uno dei due, senza password.
sign-in-mail-button = Invia l’email
sign-in-mail-to-password = Accedi con una password

## By mail: after asking

sign-in-mail-sent-title = Controlla la posta
sign-in-mail-sent-told = Se esiste un account per { $address }, un’email è in arrivo. Apri in questo browser il link che contiene, oppure inserisci qui il codice.
sign-in-mail-sent-code = Le sei cifre dell’email
sign-in-mail-sent-button = Accedi
sign-in-mail-sent-again = Chiedi un’altra email

## By mail: the link, in the window that asked

sign-in-link-title = Accedi
sign-in-link-as = Con l’account { $address }.
sign-in-link-button = Accedi

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Inserisci questo codice
sign-in-link-elsewhere-where = Nella finestra in cui hai chiesto di accedere all’account { $address }, inserisci:
sign-in-link-elsewhere-not-asked = Non hai chiesto niente? Chiudi questa finestra e non dare il codice a nessuno; senza il codice non succede niente.

## Signing out

sign-out-title = Vuoi uscire?
sign-out-others = Gli altri dispositivi restano connessi.
sign-out-button = Esci da questo dispositivo
