## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Seite nicht gefunden
problem-not-found-why = Unter dieser Adresse gibt es nichts. Vielleicht ist sie vertippt oder abgeschnitten, oder die Seite ist umgezogen.
problem-cross-site-title = Dieses Formular kam nicht von hier
problem-cross-site-why = Es kam von einer anderen Website, deshalb ist nichts geschehen. Öffnen Sie die Seite hier und senden Sie das Formular noch einmal.
problem-method-title = Diese Seite lässt sich nicht direkt öffnen
problem-method-why = Hierher führt nur eine Schaltfläche oder ein Formular einer anderen Seite. Es wurde nichts geändert.
problem-too-many-title = Zu viele Versuche
problem-too-many-why = Es gab viele Versuche in kurzer Zeit. Zum Schutz der Konten sind neue erst nach einer Weile wieder möglich.
problem-overloaded-title = Bitte versuchen Sie es gleich noch einmal
problem-overloaded-why = Gerade ist mehr los, als dieser Server auf einmal bewältigt. Es wurde nichts geändert.
problem-broken-title = Bei uns ist etwas schiefgegangen
problem-broken-why = Es liegt nicht an Ihnen, und wir haben es festgehalten. Gehen Sie zurück und versuchen Sie es noch einmal; vielleicht klappt es dann.
problem-broken-number = Wenn Sie uns schreiben, geben Sie diese Nummer an: { $number }
problem-bad-request-title = Das konnten wir nicht lesen
problem-bad-request-why = Was Ihr Browser gesendet hat, war unvollständig. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
problem-too-large-title = Das war zu viel
problem-too-large-why = Ihr Browser hat weit mehr gesendet, als ein Formular hier braucht.
problem-wrong-host-title = Das ist nicht die richtige Adresse
problem-wrong-host-why = Diese Website hat eine andere; die Schaltfläche unten führt dorthin.
problem-unsupported-title = Das konnten wir nicht lesen
problem-unsupported-why = Diese Adresse nimmt nur Formulare an, und das Gesendete war keines.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Versuchen Sie es in { $count } Sekunde noch einmal.
   *[other] Versuchen Sie es in { $count } Sekunden noch einmal.
}
problem-wait-minutes = { $count ->
    [one] Versuchen Sie es in { $count } Minute noch einmal.
   *[other] Versuchen Sie es in { $count } Minuten noch einmal.
}
problem-wait-hours = { $count ->
    [one] Versuchen Sie es in { $count } Stunde noch einmal.
   *[other] Versuchen Sie es in { $count } Stunden noch einmal.
}
problem-wait-days = { $count ->
    [one] Versuchen Sie es in { $count } Tag noch einmal.
   *[other] Versuchen Sie es in { $count } Tagen noch einmal.
}

## Ways on

problem-again = Noch einmal versuchen
problem-to-start = Zur Startseite
problem-kept = Ihre Eingaben sind noch da.
problem-kept-but-password = Ihre Eingaben sind noch da; nur das Passwort müssen Sie noch einmal eingeben.
problem-password-again = Sie werden dann noch einmal nach dem Passwort gefragt.
