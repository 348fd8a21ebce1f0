### Italiano: si dà del tu, come Google, Apple, Trenitalia, le app delle banche e le linee guida di Designers Italia. Pulsanti e
### titoli delle pagine all’imperativo (« Accedi »). Niente forme che concordano con il sesso di chi legge (« connesso/a »): la frase si gira
### in altro modo. Niente articoli davanti a date e nomi passati come argomenti (il 3, l’8): si usano i due punti o « il giorno ».
###
### Glossario: sign in = accedere, accesso; sign out = uscire, disconnettere (un dispositivo); sign up = creare un account,
### registrazione; account = account; e-mail address = indirizzo email, poi indirizzo; mail = email (femminile); link = link
### (si apre); code = codice (si inserisce); password = password; device = dispositivo; browser = browser; window = finestra;
### activate = attivare; confirm = confermare; lock = bloccare; disable = disabilitare; delete = eliminare; change of address =
### cambio di indirizzo: cancel = annullare, stop (veto) = rifiutare, take back (undo) = ripristinare l’indirizzo; take an account
### back = recuperare un account; mails about new devices = avvisi sui nuovi dispositivi; spam folder = cartella dello spam;
### operator, administrator = amministrazione; time zone = fuso orario.

## The language itself

language-name = Italiano

## Around every page

layout-skip = Vai al contenuto
layout-sign-out = Esci
layout-error = Errore:
layout-error-title = Errore: { $title }
layout-back-account = Torna al tuo account
layout-back-security = Torna alla sicurezza
layout-help = Hai bisogno di aiuto? { $address }
layout-problem = C’è un problema

## Forms

form-busy = Un momento…
form-email = Indirizzo email
form-password = Password
form-new-password = Nuova password
form-show = Mostra
form-hide = Nascondi
form-show-password = Mostra la password
form-hide-password = Nascondi la password
form-show-current-password = Mostra la password attuale
form-hide-current-password = Nascondi la password attuale
form-show-new-password = Mostra la nuova password
form-hide-new-password = Nascondi la nuova password
form-caps-lock = Il blocco maiuscole è attivo
form-count = Caratteri: { $has } su { $min }
form-count-enough = Lunghezza sufficiente
form-code-sends-itself = Il codice parte da solo appena ci sono tutte e sei le cifre.

## What is wrong with an address, beside its field

email-empty = Inserisci il tuo indirizzo email
email-too-long = Inserisci un indirizzo più corto; questo supera la lunghezza che i server di posta accettano
email-no-at = Manca la @; un indirizzo ha una forma come name@example.org
email-two-ats = Ci sono due @; in un indirizzo ce n’è una sola
email-several = C’è più di un indirizzo; inseriscine uno solo
email-no-name = Manca qualcosa prima della @
email-no-domain = Manca qualcosa dopo la @, per esempio example.org
email-space = Togli lo spazio in mezzo
email-comma = C’è una virgola; metti un punto se è quello che volevi scrivere
email-invisible = Scrivi l’indirizzo invece di incollarlo; contiene qualcosa che non si vede
email-sign-before = Togli il segno { $sign } prima della @; lì nessun indirizzo lo contiene
email-sign-after = Togli il segno { $sign } dopo la @; lì nessun indirizzo lo contiene
email-wide = Prima della @ vanno bene solo le lettere dalla a alla z; { $sign } è un carattere largo: scrivilo in larghezza normale
email-not-a-to-z = Prima della @ vanno bene solo le lettere dalla a alla z; { $sign } non è tra queste
email-leading-hyphen = Togli il trattino all’inizio
email-dots = Dopo la @ c’è un punto di troppo, o accanto a un punto manca qualcosa
email-hyphen = Dopo la @ c’è un trattino di troppo, all’inizio o accanto a un punto
email-no-dot = Dopo la @ manca la parte finale, come .org o .com
email-number = Dopo la @ serve un nome come example.org, non un numero
email-domain = Controlla la parte dopo la @; dovrebbe essere simile a example.org

## What is wrong with a password, beside its field

password-hint = Almeno { $min } caratteri. Alcune parole senza legame tra loro sono facili da ricordare e difficili da indovinare.
password-empty = Inserisci una password
password-too-short = Usa almeno { $min } caratteri; questa password ne ha { $has }
password-too-long = Usa al massimo 256 caratteri
password-control-character = Togli le tabulazioni e gli altri caratteri che non si vedono
password-personal = Scegli qualcosa di diverso dal tuo indirizzo e dal nome di questo sito; sono le prime cose che si provano
password-common = Scegline un’altra; questa la usano molte persone, quindi è tra le prime che si provano
password-guessable = Scegline una più difficile da indovinare; tre o quattro parole senza legame tra loro vanno bene
password-wrong = Non è la password di questo account
password-enter = Inserisci la tua password

## Too many tries

tries-seconds = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } secondo
   *[other] Troppi tentativi. Riprova tra { $count } secondi
}
tries-minutes = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } minuto
   *[other] Troppi tentativi. Riprova tra { $count } minuti
}
tries-hours = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } ora
   *[other] Troppi tentativi. Riprova tra { $count } ore
}
tries-days = { $count ->
    [one] Troppi tentativi. Riprova tra { $count } giorno
   *[other] Troppi tentativi. Riprova tra { $count } giorni
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Non è il codice dell’ultima email. Resta un tentativo
   *[other] Non è il codice dell’ultima email. Restano { $left } tentativi
}
code-exhausted = Troppi codici sbagliati: per ora nessun codice funziona. Usa il link nell’email
code-expired = Questo codice è scaduto. Chiedi una nuova email
code-malformed = Inserisci le sei cifre dell’email

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = oggi alle { $time }
moment-tomorrow = domani alle { $time }
moment-yesterday = ieri alle { $time }
moment-day = { $day } alle { $time }
day-today = oggi
day-tomorrow = domani
day-yesterday = ieri

## Browsers and what they run on

browser-on = { $browser } su { $system }
browser-unknown = Browser sconosciuto
browser-unknown-on = Browser sconosciuto su { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = La tua password è stata cambiata. Usala per accedere.
flash-password-changed = La tua password è stata cambiata. Tutti gli altri dispositivi sono stati disconnessi.
flash-mail-sent = Un’altra email è in arrivo. Vale solo la più recente.
flash-new-address-mailed = Un link è in arrivo al nuovo indirizzo.
flash-email-changed = Il tuo indirizzo email è stato cambiato.
flash-other-email-changed = L’indirizzo di quell’account è stato cambiato. Se la sua password non l’hai scelta tu, la conosce qualcun altro: scegline una nuova.
flash-email-kept = Il cambio è stato annullato. Il tuo indirizzo resta quello di prima.
flash-address-is-yours = È già il tuo indirizzo: non è cambiato niente.
flash-no-email-change = Non c’era più nessun cambio in attesa. Questo è il tuo indirizzo attuale.
flash-changed-meanwhile = Il tuo account è stato modificato nello stesso momento in un’altra finestra: qui non è cambiato niente. Riprova.
flash-session-ended = Il dispositivo è stato disconnesso.
flash-others-ended = Tutti gli altri dispositivi sono stati disconnessi.
flash-activated = Il tuo account è attivo.
flash-session-over = La tua sessione è terminata. Accedi di nuovo per continuare.
flash-press-again = Grazie. Ora premi il pulsante ancora una volta.
flash-notices-on = Gli avvisi sui nuovi dispositivi sono attivi.
flash-notices-off = Gli avvisi sui nuovi dispositivi sono disattivati.

## Shared by several pages

ways-forgotten = Ho dimenticato la password
