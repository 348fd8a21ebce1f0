## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Pagina non trovata
problem-not-found-why = A questo indirizzo non c’è niente. Forse è scritto male o incompleto, o la pagina è stata spostata.

problem-cross-site-title = Questo modulo non è stato inviato da questo sito
problem-cross-site-why = È arrivato da un altro sito, quindi non è stato fatto niente. Apri la pagina su questo sito e invia di nuovo il modulo.

problem-method-title = Questa pagina non si apre direttamente
problem-method-why = Ci si arriva solo con un pulsante o un modulo di un’altra pagina. Non è cambiato niente.

problem-too-many-title = Troppi tentativi
problem-too-many-why = Ci sono stati molti tentativi in poco tempo. Per proteggere gli account, prima di altri tentativi bisogna aspettare un po’.

problem-overloaded-title = Riprova tra un momento
problem-overloaded-why = Questo server riceve più richieste di quante ne possa gestire insieme. Non è cambiato niente.

problem-broken-title = Si è verificato un problema da parte nostra
problem-broken-why = Non dipende da te, e l’errore è stato registrato. Tornare indietro e riprovare può bastare.
problem-broken-number = Se ci scrivi, aggiungi questo numero: { $number }

problem-bad-request-title = Non siamo riusciti a leggere la richiesta
problem-bad-request-why = I dati inviati dal tuo browser erano incompleti. Torna indietro, ricarica la pagina e riprova.

problem-too-large-title = Richiesta troppo grande
problem-too-large-why = Il tuo browser ha inviato molto più di quanto serva a qualsiasi nostro modulo.

problem-wrong-host-title = Non è l’indirizzo giusto
problem-wrong-host-why = Questo sito ne ha un altro; il pulsante qui sotto ti porta lì.

problem-unsupported-title = Non siamo riusciti a leggere la richiesta
problem-unsupported-why = Questo indirizzo accetta solo moduli, e quello che è stato inviato non lo è.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Riprova tra { $count } secondo.
   *[other] Riprova tra { $count } secondi.
}
problem-wait-minutes = { $count ->
    [one] Riprova tra { $count } minuto.
   *[other] Riprova tra { $count } minuti.
}
problem-wait-hours = { $count ->
    [one] Riprova tra { $count } ora.
   *[other] Riprova tra { $count } ore.
}
problem-wait-days = { $count ->
    [one] Riprova tra { $count } giorno.
   *[other] Riprova tra { $count } giorni.
}

## Ways on

problem-again = Riprova
problem-to-start = Vai alla pagina iniziale
problem-kept = Quello che hai scritto è stato conservato.
problem-kept-but-password = Quello che hai scritto è stato conservato, tranne la password: ti verrà chiesta di nuovo.
problem-password-again = La password ti verrà poi chiesta di nuovo.
