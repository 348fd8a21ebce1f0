## The form

register-title = Konto erstellen
register-email-hint = Wir senden einen Link dorthin, um zu prüfen, ob sie Ihnen gehört.
register-password = Passwort wählen
register-password-again = Geben Sie das Passwort noch einmal ein; es wird nicht an die Seite zurückgesendet
register-button = Konto erstellen
register-to-login = Ich habe ein Konto: anmelden

## The page that waits for the mail: how the mail is doing

waiting-title = Prüfen Sie Ihre E-Mails
waiting-title-refused = Prüfen Sie Ihre Adresse
waiting-title-not-sent = Die E-Mail wurde nicht gesendet
waiting-coming = Eine E-Mail an { $address } ist unterwegs. Öffnen Sie den Link darin, um Ihr Konto zu aktivieren.
waiting-queued = Die E-Mail ist gleich an der Reihe; das dauert ein paar Sekunden.
waiting-held = Gerade werden sehr viele E-Mails gesendet; Ihre ist { $moment } an der Reihe. Wenn Sie unten eine weitere anfordern, geht diese zuerst hinaus.
waiting-delayed = Der Mailserver ist im Moment nicht erreichbar. Wir versuchen es weiter; Sie müssen nichts tun.
waiting-sent = Wir haben eine E-Mail an { $address } gesendet. Öffnen Sie den Link darin, um Ihr Konto zu aktivieren.
waiting-sent-at = An den Mailserver übergeben: { $moment }.
waiting-spam = Noch nicht da? Suchen Sie im Spam-Ordner nach einer E-Mail von { $sender }.
waiting-refused = Der Mailserver nimmt keine E-Mails für { $address } an. Vielleicht fehlt ein Buchstabe, oder zwei sind vertauscht.
waiting-given-up = Die E-Mail an { $address } konnte nicht rechtzeitig zugestellt werden, und wir versuchen es nicht weiter. Bitte fordern Sie eine neue an.
waiting-untold = Falls { $address } zu einem Konto gehört, das noch nicht aktiviert ist, ist eine E-Mail mit einem neuen Link unterwegs.
waiting-look-again = Nachsehen, ob es geklappt hat

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = Die E-Mail an { $address } ist bereit. Öffnen Sie den Link darin, um das Konto zu aktivieren.
waiting-development-since = Im Entwicklungs-Postfach seit { $time }.
waiting-development-delayed = In das Entwicklungs-Postfach lässt sich im Moment nicht schreiben; das Log sagt, warum. Wir versuchen es weiter.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = { $inbox } öffnen
waiting-code = Oder geben Sie die sechs Ziffern aus der E-Mail ein
waiting-again = E-Mail erneut senden
waiting-again-seconds = { $count ->
    [one] In { $count } Sekunde können Sie eine weitere E-Mail anfordern.
   *[other] In { $count } Sekunden können Sie eine weitere E-Mail anfordern.
}
waiting-again-minutes = { $count ->
    [one] In { $count } Minute können Sie eine weitere E-Mail anfordern.
   *[other] In { $count } Minuten können Sie eine weitere E-Mail anfordern.
}
waiting-again-hours = { $count ->
    [one] In { $count } Stunde können Sie eine weitere E-Mail anfordern.
   *[other] In { $count } Stunden können Sie eine weitere E-Mail anfordern.
}
waiting-again-days = { $count ->
    [one] In { $count } Tag können Sie eine weitere E-Mail anfordern.
   *[other] In { $count } Tagen können Sie eine weitere E-Mail anfordern.
}
waiting-wrong-address = Falsche Adresse?
waiting-correct-address = Richtige Adresse
waiting-correct-hint = Der Link, der an die alte Adresse ging, gilt dann nicht mehr.
waiting-correct-button = E-Mail dorthin senden
waiting-new-mail = Neuen Aktivierungslink senden

## The same page when there is nothing to wait for any more

activated-title = Ihr Konto ist aktiv
activated-here = Sie haben { $address } bestätigt.
activated-here-button = Weiter zu meinem Konto
activated-elsewhere = Sie haben { $address } in einem anderen Browser bestätigt. Melden Sie sich an, um das Konto hier zu benutzen.
activated-elsewhere-button = Anmelden
no-attempt-title = Hier ist keine Registrierung offen
no-attempt-why = Vielleicht hat sie in einem anderen Browser begonnen, wurde entfernt oder ist abgelaufen. Wenn Sie E-Mails von uns haben, versuchen Sie es mit dem neuesten Link; sonst beginnen Sie von vorn.
no-attempt-button = Konto erstellen
no-attempt-to-login = Anmelden
no-attempt-to-register = Konto erstellen

## The link in the mail

activate-title = Konto aktivieren
activate-for = Für { $address }.
activate-button = Mein Konto aktivieren
activate-elsewhere = Sie haben sich in einem anderen Browser registriert, oder jemand anderes hat dafür Ihre Adresse benutzt. Ihr Passwort sagt uns, was davon zutrifft.
activate-password-hint = Das Passwort, das Sie bei der Registrierung gewählt haben.
activate-wrong-password = Das ist nicht das Passwort, das bei der Registrierung gewählt wurde
activate-no-password = Ich erinnere mich nicht daran, oder jemand anderes hat sich mit meiner Adresse registriert
activate-new-password-button = Festlegen und aktivieren
activate-not-you = Das waren nicht Sie? So entfernen Sie die Registrierung und erhalten einen Tag lang keine weiteren E-Mails.
activate-not-you-button = Das war ich nicht
