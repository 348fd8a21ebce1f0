## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Questo link è scaduto
dead-link-expired-why = I link funzionano per un tempo limitato, così una vecchia email non può essere usata contro di te.
dead-link-superseded-title = Questo link non funziona più
dead-link-superseded-activate = Un’email più recente o un cambio di indirizzo l’ha sostituito.
dead-link-superseded-reset = È già stato usato, o con un altro link è stata scelta una nuova password, o il tuo indirizzo è cambiato dopo l’invio.
dead-link-superseded-change = È già stato usato, o il cambio è stato annullato o sostituito dopo l’invio.
dead-link-superseded-veto = Dopo l’invio il cambio è stato rifiutato, annullato o sostituito, oppure è avvenuto. Se è avvenuto, l’ultima email a questo indirizzo contiene un link per ripristinarlo.
dead-link-superseded-undo = È già stato usato, o il tuo account è cambiato dopo l’invio.
dead-link-superseded-sign-in = È già stato usato, o dopo l’invio hai effettuato l’accesso con un’altra email.
dead-link-superseded-notices = Il tuo account è cambiato dopo l’invio. Puoi disattivare questi avvisi nel tuo account.
dead-link-superseded-lock = È già stato usato, o dopo l’invio è stata scelta una nuova password tramite un’email.
dead-link-renew = Invia un nuovo link
dead-link-renew-to = Invia un nuovo link a { $address }

dead-link-to-register = Crea un account
dead-link-to-forgot = Scegli una nuova password
dead-link-to-address = Vedi il mio indirizzo
dead-link-to-login-mail = Chiedi una nuova email
dead-link-to-sessions = Vai ai miei dispositivi
dead-link-to-account = Vai al mio account
dead-link-to-login = Accedi

dead-link-active-title = Il tuo account è già attivo
dead-link-active-why = Questo link ha fatto il suo lavoro; non ti serve più.

dead-link-unknown-title = Questo link non funziona
dead-link-unknown-why = Non è più in uso. Se hai chiesto un’altra email o corretto il tuo indirizzo, apri l’email più recente.
dead-link-unknown-broken = Oppure è incompleto: alcuni programmi di posta spezzano i link lunghi o ci aggiungono qualcosa. In questo caso copia l’intera riga dall’email nella barra degli indirizzi. Se niente funziona, ricomincia qui sotto.
dead-link-unknown-to-register = Crea un account

dead-link-taken-title = Questo indirizzo è già in uso
dead-link-taken-why = Ormai lo usa un altro account. Il tuo mantiene l’indirizzo che ha; non è cambiato niente.

## After the button that mails a new link in place of an old one

link-sent-title = Controlla la posta
link-sent-told = Un nuovo link è in arrivo all’indirizzo { $address }.
link-sent-told-unsaid = Un nuovo link è in arrivo.
link-sent-missing = Usa l’email più recente. Se non arriva entro qualche minuto, guarda nella cartella dello spam.
link-sent-close = Puoi chiudere questa finestra.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Il tuo indirizzo resta quello di prima
outcome-stopped-what = Il cambio è stato rifiutato. Tutti i dispositivi sono disconnessi e la vecchia password non funziona più.
outcome-restored-title = Il tuo indirizzo è stato ripristinato
outcome-restored-what = Il cambio è stato annullato. Tutti i dispositivi sono disconnessi e la vecchia password non funziona più.
outcome-locked-title = Il tuo account è bloccato
outcome-locked-what = Tutti i dispositivi sono disconnessi e la vecchia password non funziona più. Ora nessuno può usarla per entrare.
outcome-mailed = Abbiamo inviato un link all’indirizzo { $address }. Aprilo per scegliere una nuova password; poi potrai accedere di nuovo.
outcome-mailed-unsaid = Abbiamo inviato un link al tuo indirizzo. Aprilo per scegliere una nuova password; poi potrai accedere di nuovo.
outcome-mail-again = Invia di nuovo il link
outcome-missing = Dopo qualche minuto non è arrivato niente? Guarda prima nella cartella dello spam.

outcome-signed-out-title = Disconnessione effettuata
outcome-signed-out-what = Su questo dispositivo. Gli altri restano connessi finché non li disconnetti.
outcome-signed-out-button = Accedi di nuovo

outcome-deleted-title = Il tuo account è stato eliminato
outcome-deleted-what = È stato cancellato con tutto quello che conteneva, e tutti i dispositivi sono disconnessi.
outcome-deleted-receipt = È in arrivo un’ultima email: una conferma. Dopo non ti scriveremo più.
outcome-deleted-button = Crea un nuovo account

outcome-declined-title = La registrazione è stata rimossa
outcome-declined-what = Il tuo indirizzo non è collegato a nessun account qui, e per 24 ore non riceverà nostre email.
outcome-declined-why = Probabilmente qualcuno ha scritto male il proprio indirizzo. Puoi chiudere questa finestra.

outcome-notices-off-title = Questi avvisi sono disattivati
outcome-notices-off-what = Non ti scriviamo più quando accede un nuovo dispositivo. Ti scriviamo ancora in caso di modifiche al tuo account.
outcome-notices-off-again = Puoi riattivarli alla pagina { $page }.
outcome-notices-off-page = Sicurezza
