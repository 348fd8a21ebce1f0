## The page that asks for a link to set a new password

forgot-title = Hai dimenticato la password?
forgot-lede = Ti invieremo un’email con un link per sceglierne una nuova.
forgot-button = Invia il link
forgot-to-login = Torna all’accesso

## After asking: the same words whether or not there is an account

forgot-sent-title = Controlla la posta
forgot-sent-told = Se esiste un account per { $address }, è in arrivo un’email con un link per scegliere una nuova password.
forgot-sent-told-untyped = Se esiste un account per quell’indirizzo, è in arrivo un’email con un link per scegliere una nuova password.
forgot-sent-missing = Nessuna email dopo qualche minuto? Guarda nella cartella dello spam, poi verifica che sia l’indirizzo della tua registrazione.
forgot-sent-again = Invia di nuovo
forgot-sent-other-address = Prova un altro indirizzo
forgot-sent-to-login = Torna all’accesso

## The page of the link: choose a new password

reset-title = Scegli una nuova password
reset-whose = Per l’account { $address }. Quando la salvi, tutti i dispositivi vengono disconnessi.
reset-activates = Così attivi anche il tuo account.
reset-button = Salva la nuova password

## The page of the link in notices by which owners lock their account

lock-title = Vuoi bloccare il tuo account?
lock-why = Se non eri tu, qualcun altro conosce la tua password o usa uno dei tuoi dispositivi.
lock-what = Il blocco disconnette tutti i dispositivi, la tua password non funziona più e un eventuale cambio di indirizzo in attesa viene annullato. Ti invieremo un link per scegliere una nuova password.
lock-button = Blocca il mio account
lock-leave = Eri tu? Chiudi questa finestra e non succede niente.
