## Around every letter

letter-or-open = Oppure apri questo indirizzo:
letter-button-in-text = { $button }:
letter-help = Aiuto: { $address }

## Said by several letters

letter-link-until = Il link è valido fino a { $until }.
letter-was-you = Se eri tu, non devi fare niente.
letter-all-well = È successo { $at }. Se eri tu, è tutto a posto.
letter-lock = Non eri tu? Blocca il tuo account. Tutti i dispositivi vengono disconnessi e la tua password non funziona più; poi ti invieremo un link per sceglierne una nuova.
letter-lock-button = Blocca il mio account
letter-set-password = Non eri tu? Scegli subito una nuova password. Tutti i dispositivi vengono disconnessi.
letter-set-password-button = Scegli una nuova password

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Attiva il tuo account { $site }
letter-activate-heading = Attiva il tuo account
letter-activate-preview = Conferma il tuo indirizzo per completare la registrazione. Il link è valido fino a { $until }.
letter-activate-why = Abbiamo ricevuto, da te o da qualcuno che usa il tuo indirizzo, la richiesta di creare un account su { $site }.
letter-activate-button = Attiva il mio account
letter-activate-code = Oppure inserisci questo codice nella finestra della registrazione:
letter-activate-not-you = Non eri tu? Non fare niente e non verrà creato nessun account. Oppure apri il link e premi “{ $button }”.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Il tuo account { $site } non è ancora attivo
letter-activation-reminder-heading = Il tuo account non è ancora attivo
letter-activation-reminder-preview = Attivalo, o verrà rimosso il giorno { $day }.
letter-activation-reminder-why = Abbiamo ricevuto, da te o da qualcuno che usa il tuo indirizzo, la richiesta di creare un account su { $site }. L’account non è ancora attivo.
letter-activation-reminder-button = Attiva il mio account
letter-activation-reminder-otherwise = Se non fai niente, la registrazione verrà rimossa il giorno { $day }. Questo è l’unico promemoria. Non eri tu? Apri il link e premi “{ $button }”.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Hai già un account { $site }
letter-already-registered-heading = Hai già un account
letter-already-registered-preview = Accedi, o scegli una nuova password.
letter-already-registered-why = Abbiamo ricevuto, da te o da qualcuno che usa il tuo indirizzo, la richiesta di creare un account su { $site }. Ne hai già uno, quindi non è stato creato né cambiato niente.
letter-already-registered-button = Accedi
letter-already-registered-forgot = Hai dimenticato la password? Scegline una nuova qui:
letter-already-registered-not-you = Non eri tu? Ignora questa email. Senza la tua password non entra nessuno.

## reset-password: the link to set a new password

letter-reset-password-subject = Scegli una nuova password per { $site }
letter-reset-password-heading = Scegli una nuova password
letter-reset-password-button = Scegli una nuova password
letter-reset-password-asked = Abbiamo ricevuto, da te o da qualcuno che usa il tuo indirizzo, la richiesta di scegliere una nuova password per il tuo account { $site }.
letter-reset-password-operator = L’amministrazione del sito { $site } ti ha inviato questo link per scegliere una nuova password per il tuo account.
letter-reset-password-operator-activated = L’amministrazione del sito { $site } ha attivato il tuo account. Scegli una password.
letter-reset-password-operator-locked = L’amministrazione del sito { $site } ha bloccato il tuo account: la password è stata rimossa e tutti i dispositivi sono disconnessi.
letter-reset-password-change-stopped = Un cambio di indirizzo del tuo account { $site } è stato rifiutato o annullato. Forse qualcun altro conosce la password, quindi l’abbiamo rimossa e abbiamo disconnesso tutti i dispositivi.
letter-reset-password-locked = Hai bloccato il tuo account { $site }. La password è stata rimossa e tutti i dispositivi sono disconnessi.
letter-reset-password-until = Il link è valido una sola volta, fino a { $until }.
letter-reset-password-until-activates = Il link è valido una sola volta, fino a { $until }. Attiva anche il tuo account.
letter-reset-password-none = Finché non scegli una password, nessuno può accedere con una password.
letter-reset-password-not-you = Non eri tu? Ignora questa email; la tua password non cambia.
letter-reset-password-no-need = Non te ne serve una nuova? Ignora questa email; la tua password non cambia.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Accedi a { $site }
letter-sign-in-heading = Accedi
letter-sign-in-preview = Il link e il codice sono validi fino a { $until }.
letter-sign-in-why = Abbiamo ricevuto, da te o da qualcuno che usa il tuo indirizzo, la richiesta di accedere a { $site }.
letter-sign-in-button = Accedi
letter-sign-in-code = Oppure inserisci questo codice nella finestra in cui hai fatto la richiesta:
letter-sign-in-until = Valgono entrambi una sola volta, fino a { $until }.
letter-sign-in-not-you = Non eri tu? Non fare niente e non dare il codice a nessuno. Senza il codice non entra nessuno.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Nuovo accesso al tuo account { $site }
letter-new-sign-in-heading = Nuovo accesso al tuo account
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = Un nuovo dispositivo ha effettuato l’accesso al tuo account { $site }: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Da allora ha effettuato l’accesso un altro nuovo dispositivo. Se eri tu, non devi fare niente.
   *[other] Da allora hanno effettuato l’accesso altri { $count } nuovi dispositivi. Se eri tu, non devi fare niente.
}
letter-new-sign-in-off = Per disattivare questi avvisi:

## notices-off: the last of those notices

letter-notices-off-subject = Avvisi sui nuovi dispositivi disattivati su { $site }
letter-notices-off-heading = Gli avvisi sui nuovi dispositivi sono disattivati
letter-notices-off-why = Gli avvisi sui nuovi dispositivi del tuo account { $site } sono stati disattivati { $at }.
letter-notices-off-was-you = Se eri tu, non devi fare niente. Puoi riattivarli nel tuo account.

## password-changed: the notice after every change of password

letter-password-changed-subject = La tua password { $site } è stata cambiata
letter-password-changed-heading = La tua password è stata cambiata
letter-password-changed-why = La password del tuo account { $site } è stata cambiata { $at }.

## confirm-new-email: to a new address, to prove that the account’s owner reads it

letter-confirm-new-email-subject = Conferma il tuo nuovo indirizzo per { $site }
letter-confirm-new-email-heading = Conferma il tuo nuovo indirizzo
letter-confirm-new-email-why = Abbiamo ricevuto, da te o da qualcuno che usa il tuo indirizzo, la richiesta di spostare un account { $site } a questo indirizzo.
letter-confirm-new-email-button = Conferma questo indirizzo
letter-confirm-new-email-until = Il link è valido fino a { $until }. Finché non lo apri, non cambia niente.
letter-confirm-new-email-not-you = Non eri tu? Non fare niente e il tuo indirizzo non verrà usato.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Il tuo account { $site } sta per cambiare indirizzo
letter-email-change-requested-heading = Il tuo account sta per cambiare indirizzo
letter-email-change-requested-preview = Se non eri tu, rifiuta il cambio qui.
letter-email-change-requested-why = Abbiamo ricevuto, da te o da qualcuno che ha effettuato l’accesso al tuo account { $site }, la richiesta di spostarlo all’indirizzo { $address }. Il cambio avverrà appena quell’indirizzo sarà confermato.
letter-email-change-requested-was-you = Se eri tu, qui non devi fare niente.
letter-email-change-requested-not-you = Non eri tu? Rifiuta il cambio. Così vengono anche disconnessi tutti i dispositivi e la tua password non funziona più; poi ti invieremo un link per sceglierne una nuova.
letter-email-change-requested-button = Rifiuta il cambio

## email-changed: to the old address, after the change

letter-email-changed-subject = Il tuo account { $site } ha un nuovo indirizzo
letter-email-changed-heading = Il tuo account ha un nuovo indirizzo
letter-email-changed-preview = Se non eri tu, ripristina qui quello vecchio.
letter-email-changed-why = Il tuo account { $site } ora ha un altro indirizzo. Non scriviamo più a questo.
letter-email-changed-was-you = Se l’hai cambiato tu, non devi fare niente.
letter-email-changed-not-you = Non eri tu? Ripristina questo indirizzo. Così vengono anche disconnessi tutti i dispositivi e la tua password non funziona più; poi ti invieremo un link per sceglierne una nuova.
letter-email-changed-button = Ripristina l’indirizzo

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Il tuo account { $site } è stato eliminato
letter-account-deleted-heading = Il tuo account è stato eliminato
letter-account-deleted-preview = Eliminato { $at }. Questa è l’ultima email che lo riguarda.
letter-account-deleted-why = Il tuo account { $site } e tutto quello che conteneva sono stati eliminati { $at }.
letter-account-deleted-why-operator = Il tuo account { $site } e tutto quello che conteneva sono stati eliminati dall’amministrazione del sito { $at }.
letter-account-deleted-last = Questa è l’ultima email che lo riguarda. Puoi creare un nuovo account con questo indirizzo quando vuoi.
letter-account-deleted-not-you = Non eri tu? Scrivi a { $address } appena puoi.
letter-account-deleted-not-you-alone = Non eri tu? Qualcuno conosceva la tua password: cambiala ovunque la usi.
letter-account-deleted-questions = Domande? Scrivi a { $address }.
