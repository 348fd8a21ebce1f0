## The page that asks for a link to set a new password

forgot-title = Passwort vergessen?
forgot-lede = Wir senden Ihnen einen Link, mit dem Sie ein neues wählen können.
forgot-button = Link senden
forgot-to-login = Zurück zur Anmeldung

## After asking: the same words whether or not there is an account

forgot-sent-title = Prüfen Sie Ihre E-Mails
forgot-sent-told = Falls es ein Konto für { $address } gibt, ist eine E-Mail mit einem Link für ein neues Passwort unterwegs.
forgot-sent-told-untyped = Falls es ein Konto für diese Adresse gibt, ist eine E-Mail mit einem Link für ein neues Passwort unterwegs.
forgot-sent-missing = Nach ein paar Minuten keine E-Mail? Sehen Sie im Spam-Ordner nach, und prüfen Sie dann, ob Sie sich mit dieser Adresse registriert haben.
forgot-sent-again = Erneut senden
forgot-sent-other-address = Andere Adresse versuchen
forgot-sent-to-login = Zurück zur Anmeldung

## The page of the link: choose a new password

reset-title = Neues Passwort festlegen
reset-whose = Für das Konto { $address }. Beim Speichern werden alle Geräte abgemeldet.
reset-activates = Damit wird auch Ihr Konto aktiviert.
reset-button = Neues Passwort speichern

## The page of the link in notices by which owners lock their account

lock-title = Konto sperren?
lock-why = Wenn Sie das nicht waren, kennt jemand anderes Ihr Passwort oder benutzt eines Ihrer Geräte.
lock-what = Mit der Sperre werden alle Geräte abgemeldet, Ihr Passwort gilt nicht mehr, und eine noch offene Adressänderung wird abgebrochen. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
lock-button = Mein Konto sperren
lock-leave = Sie waren es selbst? Dann müssen Sie hier nichts tun; alles bleibt, wie es ist.
