## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Dieser Link ist abgelaufen
dead-link-expired-why = Links gelten nur für begrenzte Zeit, damit niemand eine alte E-Mail gegen Sie verwenden kann.
dead-link-superseded-title = Dieser Link gilt nicht mehr
dead-link-superseded-activate = Eine neuere E-Mail oder eine Adressänderung hat ihn ersetzt.
dead-link-superseded-reset = Er wurde benutzt, oder mit einem anderen Link wurde ein neues Passwort festgelegt, oder Ihre Adresse hat sich seither geändert.
dead-link-superseded-change = Er wurde benutzt, oder die Änderung wurde seither abgebrochen oder ersetzt.
dead-link-superseded-veto = Die Änderung wurde seither gestoppt, abgebrochen oder ersetzt, oder sie ist bereits erfolgt. In diesem Fall finden Sie in der neuesten E-Mail an diese Adresse einen Link, der sie rückgängig macht.
dead-link-superseded-undo = Er wurde benutzt, oder Ihr Konto hat sich seither geändert.
dead-link-superseded-sign-in = Er wurde benutzt, oder Sie haben sich seither mit einer anderen E-Mail angemeldet.
dead-link-superseded-notices = Ihr Konto hat sich seither geändert. Sie können diese E-Mails in Ihrem Konto ausschalten.
dead-link-superseded-lock = Er wurde benutzt, oder seither wurde per E-Mail ein neues Passwort festgelegt.
dead-link-renew = Neuen Link senden
dead-link-renew-to = Neuen Link an { $address } senden
dead-link-to-register = Konto erstellen
dead-link-to-forgot = Neues Passwort festlegen
dead-link-to-address = Meine Adresse ansehen
dead-link-to-login-mail = Neue E-Mail anfordern
dead-link-to-sessions = Zu meinen Geräten
dead-link-to-account = Zu meinem Konto
dead-link-to-login = Anmelden
dead-link-active-title = Ihr Konto ist bereits aktiv
dead-link-active-why = Dieser Link hat seinen Dienst getan; Sie brauchen ihn nicht mehr.
dead-link-unknown-title = Dieser Link funktioniert nicht
dead-link-unknown-why = Er wird nicht mehr verwendet. Wenn Sie eine weitere E-Mail angefordert oder Ihre Adresse korrigiert haben, öffnen Sie die neueste E-Mail.
dead-link-unknown-broken = Oder er ist unvollständig: Manche Mailprogramme brechen lange Links um oder hängen etwas an. Kopieren Sie dann die ganze Zeile aus der E-Mail in die Adresszeile des Browsers. Hilft beides nicht, beginnen Sie unten neu.
dead-link-unknown-to-register = Konto erstellen
dead-link-taken-title = Diese Adresse ist vergeben
dead-link-taken-why = Inzwischen gehört sie zu einem anderen Konto. Ihres behält seine Adresse; es hat sich nichts geändert.

## After the button that mails a new link in place of an old one

link-sent-title = Prüfen Sie Ihre E-Mails
link-sent-told = Ein neuer Link ist unterwegs an { $address }.
link-sent-told-unsaid = Ein neuer Link ist unterwegs.
link-sent-missing = Es gilt die neueste E-Mail. Ist sie in ein paar Minuten nicht da, sehen Sie im Spam-Ordner nach.
link-sent-close = Dieses Fenster brauchen Sie nicht mehr.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Ihre Adresse bleibt, wie sie ist
outcome-stopped-what = Die Änderung ist gestoppt. Alle Geräte sind abgemeldet, und das alte Passwort gilt nicht mehr.
outcome-restored-title = Ihre Adresse ist wieder da
outcome-restored-what = Die Änderung ist rückgängig gemacht. Alle Geräte sind abgemeldet, und das alte Passwort gilt nicht mehr.
outcome-locked-title = Ihr Konto ist gesperrt
outcome-locked-what = Alle Geräte sind abgemeldet, und das alte Passwort gilt nicht mehr. Damit kommt jetzt niemand mehr hinein.
outcome-mailed = Wir haben einen Link an { $address } gesendet. Öffnen Sie ihn und legen Sie ein neues Passwort fest; danach können Sie sich wieder anmelden.
outcome-mailed-unsaid = Wir haben einen Link an Ihre Adresse gesendet. Öffnen Sie ihn und legen Sie ein neues Passwort fest; danach können Sie sich wieder anmelden.
outcome-mail-again = Link erneut senden
outcome-missing = Nach ein paar Minuten noch nicht da? Sehen Sie zuerst im Spam-Ordner nach.
outcome-signed-out-title = Sie sind abgemeldet
outcome-signed-out-what = Auf diesem Gerät. Andere Geräte bleiben angemeldet, bis Sie sie abmelden.
outcome-signed-out-button = Wieder anmelden
outcome-deleted-title = Ihr Konto ist gelöscht
outcome-deleted-what = Es ist mit allem darin entfernt, und alle Geräte sind abgemeldet.
outcome-deleted-receipt = Eine letzte E-Mail ist unterwegs, als Bestätigung. Danach schreiben wir Ihnen nicht mehr.
outcome-deleted-button = Neues Konto erstellen
outcome-declined-title = Die Registrierung ist entfernt
outcome-declined-what = Ihre Adresse ist hier mit keinem Konto verbunden, und wir senden einen Tag lang keine E-Mails an sie.
outcome-declined-why = Wahrscheinlich hat sich jemand bei der eigenen Adresse vertippt. Dieses Fenster brauchen Sie nicht mehr.
outcome-notices-off-title = Diese E-Mails sind ausgeschaltet
outcome-notices-off-what = Wir schreiben Ihnen nicht mehr, wenn sich ein neues Gerät anmeldet. Über Änderungen an Ihrem Konto informieren wir Sie weiterhin per E-Mail.
outcome-notices-off-again = Unter { $page } lassen sie sich wieder einschalten.
outcome-notices-off-page = Sicherheit
