## The page

activity-title = Attività
activity-unrecognised = C’è qualcosa che non riconosci? { $link }.
activity-unrecognised-link = Cambia la password
activity-empty = Non c’è ancora nessuna attività.
activity-older = Attività precedenti
activity-from = { $device }, { $client }
activity-mailed = ti abbiamo scritto

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Account creato
event-mail-sent = Ti abbiamo scritto
event-mail-refused = Il server di posta ha rifiutato un’email per te
event-link-opened = Apertura di un link ricevuto via email
event-link-refused = Tentativo con un link che non funziona più
event-link-used = Uso di un link ricevuto via email
event-activated = Account attivato
event-declined = Registrazione rifiutata
event-expired = Registrazione rimossa perché mai attivata
event-signed-in = Accesso
event-sign-in-failed = Tentativo di accesso con una password sbagliata
event-signed-out = Disconnessione
event-reauthenticated = Password confermata
event-session-ended = Un dispositivo è stato disconnesso
event-other-sessions-ended = Tutti gli altri dispositivi sono stati disconnessi
event-password-reset = Nuova password scelta tramite un’email
event-password-changed = Password cambiata
event-email-change-requested = Cambio di indirizzo richiesto
event-email-change-cancelled = Cambio di indirizzo annullato
event-email-change-vetoed = Cambio di indirizzo rifiutato dal vecchio indirizzo
event-email-changed = Indirizzo cambiato
event-email-restored = Vecchio indirizzo ripristinato
event-action-link-used = Uso di un link ricevuto via email
event-notices-on = Avvisi sui nuovi dispositivi attivati
event-notices-off = Avvisi sui nuovi dispositivi disattivati
event-locked = Account bloccato tramite un’email
event-disabled = Account disabilitato dall’amministrazione
event-enabled = Account riabilitato dall’amministrazione
event-deleted = Account eliminato
event-operator-activated = Account attivato dall’amministrazione
event-operator-signed-out = Tutti i dispositivi disconnessi dall’amministrazione
event-operator-reset = Link per una nuova password inviato dall’amministrazione
event-operator-locked = Account bloccato dall’amministrazione

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = per attivare l’account
about-mail-already-registered = su una nuova registrazione
about-mail-activation-reminder = per ricordare l’attivazione
about-mail-reset-password = per scegliere una nuova password
about-mail-password-changed = sulla nuova password
about-mail-confirm-new-email = per confermare il nuovo indirizzo
about-mail-email-change-requested = al vecchio indirizzo, sul cambio
about-mail-email-changed = al vecchio indirizzo, per poterlo ripristinare
about-mail-account-deleted = sull’eliminazione dell’account
about-mail-sign-in = per accedere
about-mail-new-sign-in = su un nuovo dispositivo
about-mail-notices-off = sulla fine degli avvisi sui nuovi dispositivi

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = per attivare l’account
about-link-reset = per scegliere una nuova password
about-link-change-email = per confermare il nuovo indirizzo
about-link-sign-in = per accedere
about-link-action-link = per disattivare gli avvisi sui nuovi dispositivi
about-link-veto-email = per rifiutare un cambio di indirizzo
about-link-undo-email = per ripristinare il vecchio indirizzo
about-link-lock = per bloccare l’account
about-link-expired = { $purpose }: scaduto
about-link-superseded = { $purpose }: già usato o sostituito
