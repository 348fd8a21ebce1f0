## The form

register-title = Crea un account
register-email-hint = Invieremo un link a questo indirizzo per verificare che sia tuo.
register-password = Scegli una password
register-password-again = Inserisci di nuovo la password; la pagina non la conserva
register-button = Crea un account
register-to-login = Ho già un account: accedi

## The page that waits for the mail: how the mail is doing

waiting-title = Controlla la posta
waiting-title-refused = Controlla l’indirizzo
waiting-title-not-sent = L’email non è stata inviata
waiting-coming = Un’email per { $address } è in arrivo. Apri il link che contiene per completare la registrazione.
waiting-queued = Aspetta il suo turno; ci vuole qualche secondo.
waiting-held = In questo momento partono moltissime email; la tua partirà più tardi: { $moment }. Se qui sotto ne chiedi un’altra, partirà prima quella.
waiting-delayed = In questo momento il server di posta non è raggiungibile. Continuiamo a provare; non devi fare niente.
waiting-sent = Abbiamo inviato un’email all’indirizzo { $address }. Apri il link che contiene per completare la registrazione.
waiting-sent-at = Consegnata al server di posta: { $moment }.
waiting-spam = Non è ancora arrivata? Cerca nella cartella dello spam un’email da { $sender }.
waiting-refused = Il server di posta non accetta email per { $address }. Forse manca una lettera, o due sono scambiate.
waiting-given-up = Non è stato possibile consegnare in tempo l’email per { $address }, e abbiamo smesso di provare. Chiedine un’altra.
waiting-untold = Se { $address } è l’indirizzo di un account in attesa di attivazione, un’email con un nuovo link è in arrivo.
waiting-look-again = Controlla se è tutto fatto

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = L’email per { $address } è pronta. Apri il link che contiene per completare la registrazione.
waiting-development-since = Nella casella di posta di sviluppo dalle { $time }.
waiting-development-delayed = In questo momento non si può scrivere nella casella di posta di sviluppo; il log dice perché. Continuiamo a provare.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = Apri { $inbox }
waiting-code = Oppure inserisci le sei cifre dell’email
waiting-again = Invia di nuovo l’email
waiting-again-seconds = { $count ->
    [one] Puoi chiedere un’altra email tra { $count } secondo.
   *[other] Puoi chiedere un’altra email tra { $count } secondi.
}
waiting-again-minutes = { $count ->
    [one] Puoi chiedere un’altra email tra { $count } minuto.
   *[other] Puoi chiedere un’altra email tra { $count } minuti.
}
waiting-again-hours = { $count ->
    [one] Puoi chiedere un’altra email tra { $count } ora.
   *[other] Puoi chiedere un’altra email tra { $count } ore.
}
waiting-again-days = { $count ->
    [one] Puoi chiedere un’altra email tra { $count } giorno.
   *[other] Puoi chiedere un’altra email tra { $count } giorni.
}
waiting-wrong-address = L’indirizzo è sbagliato?
waiting-correct-address = Indirizzo corretto
waiting-correct-hint = Il link inviato al vecchio indirizzo non funzionerà più.
waiting-correct-button = Invia a questo indirizzo
waiting-new-mail = Reinvia l’email di attivazione

## The same page when there is nothing to wait for any more

activated-title = Il tuo account è attivo
activated-here = Hai confermato l’indirizzo { $address }.
activated-here-button = Vai al mio account
activated-elsewhere = Hai confermato l’indirizzo { $address } in un altro browser. Accedi per usare l’account qui.
activated-elsewhere-button = Accedi
no-attempt-title = Qui non c’è nessuna registrazione in attesa
no-attempt-why = Forse è iniziata in un altro browser, oppure è stata rimossa o è scaduta. Se hai ricevuto un’email da noi, prova il link più recente; altrimenti ricomincia.
no-attempt-button = Crea un account
no-attempt-to-login = Accedi
no-attempt-to-register = Crea un account

## The link in the mail

activate-title = Attiva il tuo account
activate-for = Per { $address }.
activate-button = Attiva il mio account
activate-elsewhere = La registrazione è partita da un altro browser: eri tu, o qualcun altro con il tuo indirizzo. Ce lo dirà la tua password.
activate-password-hint = Quella che hai scelto alla registrazione.
activate-wrong-password = Non è la password scelta alla registrazione
activate-no-password = Non la ricordo, o qualcun altro si è registrato con il mio indirizzo
activate-new-password-button = Salva e attiva
activate-not-you = Non eri tu? Questo pulsante rimuove la registrazione, e per 24 ore non ti arriveranno altre email.
activate-not-you-button = Non ero io
