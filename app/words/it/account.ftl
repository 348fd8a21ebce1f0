## Your account: who am I, what can I do here

account-title = Il tuo account
account-pending = L’indirizzo { $address } è in attesa di conferma.
account-pending-link = Vedi il cambio
account-earlier = Chi ha accesso alla posta di { $address } può recuperare questo account, che prima aveva quell’indirizzo.
account-earlier-until = Termine ultimo: { $moment }.
account-signed-in-as = Accesso effettuato con
account-previous = Accesso precedente
account-previous-with = { $moment }, { $device }
account-previous-none = Nessuno: questo è il primo
account-since = Data di registrazione
account-menu = Account
account-menu-security = Protezione dell’account, dispositivi e attività recente
account-menu-password = Scegline una nuova
account-menu-email = Sposta l’account a un altro indirizzo
account-menu-delete = Elimina l’account
account-menu-delete-about = Viene cancellato con tutto quello che contiene

## Change the password

change-password-title = Cambia la password
change-password-about = Quando la salvi, tutti gli altri dispositivi vengono disconnessi.
change-password-current = Password attuale
change-password-button = Salva la nuova password

## Change the address

change-email-title = Cambia indirizzo
change-email-now = Il tuo indirizzo attuale: { $address }
change-email-new = Nuovo indirizzo email
change-email-hint = Invieremo un link al nuovo indirizzo. Il tuo indirizzo cambierà quando lo aprirai.
change-email-button = Invia il link
change-email-waiting = L’indirizzo { $address } è in attesa di conferma.
change-email-until = Scadenza del link inviato a quell’indirizzo: { $moment }.
change-email-lapsed = L’indirizzo { $address } non è stato confermato in tempo. Chi ne legge le email può ancora chiedere un nuovo link, finché non annulli il cambio.
change-email-cancel = Annulla il cambio

## Security: all on one page, to read or to print

security-title = Sicurezza
security-protection = Che cosa protegge il tuo account
security-email = { $address }, dal giorno { $day }
security-email-change = Cambia indirizzo
security-change = Cambio di indirizzo
security-pending = { $address } è in attesa di conferma
security-take-back = Può recuperare questo account
security-earlier = { $address }, l’indirizzo precedente
security-until = scadenza: { $moment }
security-password = Ultima modifica: { $moment }
security-password-change = Cambia la password
security-password-none = Nessuna: accedi via email
security-password-set = Scegli una password
security-notices-on = Attivi: ti scriviamo quando un nuovo dispositivo accede
security-notices-off = Disattivati
security-notices-change = Modifica questi avvisi
security-last-seen = ultima attività: { $moment }
security-sessions = Disconnetti un dispositivo
security-activity = Attività recente
security-activity-all = Vedi tutta l’attività
security-as-of = Dati aggiornati a { $moment }

## Where you are signed in: the list of devices

sessions-title = I tuoi dispositivi connessi
sessions-about = Uno di questi non è tuo? Disconnettilo, poi cambia la password.
sessions-this = Questo dispositivo
sessions-last-seen = Ultima attività: { $moment }
sessions-signed-in = Accesso: { $moment }
sessions-sign-out = Disconnetti
sessions-sign-out-which = Disconnetti { $device }, accesso: { $moment }
sessions-sign-out-others = Disconnetti tutti gli altri
sessions-notices = Avvisi sui nuovi dispositivi
sessions-notices-on = Ti inviamo un’email quando un nuovo dispositivo accede al tuo account.
sessions-notices-turn-off = Disattiva questi avvisi
sessions-notices-off = Non ti inviamo email quando un nuovo dispositivo accede al tuo account.
sessions-notices-turn-on = Attiva questi avvisi

## Delete the account

delete-title = Elimina il tuo account
delete-about = L’account { $address } e tutto quello che contiene vengono eliminati subito. Non si può tornare indietro.
delete-password = La tua password
delete-word = elimina
delete-confirm = Scrivi la parola “{ $word }”
delete-confirm-wrong = Scrivi la parola { $word } per continuare
delete-button = Elimina il mio account

## The password again, before sensitive pages

reauthenticate-title = Conferma che sei tu
reauthenticate-about = Stai usando l’account { $address }. Prima di modifiche come questa ti chiediamo di nuovo la password.
reauthenticate-button = Continua

## The link in a mail to a new address, which proves it

confirm-email-title = Conferma il tuo nuovo indirizzo
confirm-email-old = L’account { $address } passa a un nuovo indirizzo.
confirm-email-new = Da quel momento accederai con { $address }.
confirm-email-elsewhere = Qui non hai effettuato l’accesso a questo account. Se l’ha creato qualcun altro, quella persona ne conosce la password, e per tre giorni l’account potrà essere recuperato da { $address }. Continua solo se è tuo.
confirm-email-button = Usa questo indirizzo
confirm-email-not-you = Non è il tuo account? Chiudi questa finestra e non cambia niente.

## The link in a mail to the old address that stops a change

veto-email-title = Vuoi mantenere il tuo indirizzo?
veto-email-about = Qualcuno che ha effettuato l’accesso al tuo account ha chiesto di spostarlo all’indirizzo { $address }. Per ora non è cambiato niente.
veto-email-then = Se rifiuti il cambio, mantieni il tuo indirizzo, tutti i dispositivi vengono disconnessi e la tua password non funziona più. Ti invieremo un link per sceglierne una nuova.
veto-email-button = Rifiuta il cambio
veto-email-was-you = Eri tu? Chiudi questa finestra e continua con l’email arrivata al nuovo indirizzo.

## The link in a mail to the old address that takes a change back

undo-email-title = Vuoi ripristinare il tuo vecchio indirizzo?
undo-email-about = Il tuo account torna all’indirizzo { $address }, tutti i dispositivi vengono disconnessi e la tua password non funziona più. Ti invieremo un link per sceglierne una nuova.
undo-email-button = Ripristina l’indirizzo
undo-email-was-you = Hai cambiato tu l’indirizzo? Chiudi questa finestra e non succede niente.

## The link in mails about new devices that turns these mails off

notices-off-title = Vuoi disattivare gli avvisi sui nuovi dispositivi?
notices-off-about = Non ti invieremo più email quando un nuovo dispositivo accede al tuo account.
notices-off-button = Disattiva questi avvisi
notices-off-again = Puoi riattivarli nel tuo account, alla pagina “{ $page }”.
