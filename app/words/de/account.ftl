## Your account: who am I, what can I do here

account-title = Ihr Konto
account-pending = { $address } ist noch nicht bestätigt.
account-pending-link = Änderung ansehen
account-earlier = { $address } ist die frühere Adresse dieses Kontos. Wer dort die E-Mails liest, kann das Konto zurückholen.
account-earlier-until = Möglich ist das bis { $moment }.
account-signed-in-as = Angemeldet als
account-previous = Vorherige Anmeldung
account-previous-with = { $moment }, { $device }
account-previous-none = Keine: Das ist Ihre erste
account-since = Mitglied seit
account-menu = Konto
account-menu-security = Was Ihr Konto schützt, Ihre Geräte und die letzten Aktivitäten
account-menu-password = Ein neues wählen
account-menu-email = Das Konto auf eine andere Adresse umstellen
account-menu-delete = Konto löschen
account-menu-delete-about = Das Konto mit allem darin entfernen

## Change the password

change-password-title = Passwort ändern
change-password-about = Beim Speichern werden alle anderen Geräte abgemeldet.
change-password-current = Aktuelles Passwort
change-password-button = Neues Passwort speichern

## Change the address

change-email-title = Adresse ändern
change-email-now = Ihre Adresse jetzt: { $address }
change-email-new = Neue E-Mail-Adresse
change-email-hint = Wir senden einen Link dorthin. Erst wenn Sie ihn öffnen, ändert sich Ihre Adresse.
change-email-button = Link senden
change-email-waiting = { $address } muss noch bestätigt werden.
change-email-until = Der Link, den wir dorthin gesendet haben, gilt bis { $moment }.
change-email-lapsed = { $address } wurde nicht rechtzeitig bestätigt. Wer dort die E-Mails liest, kann noch einen neuen Link anfordern, bis Sie die Änderung abbrechen.
change-email-cancel = Änderung abbrechen

## Security: all on one page, to read or to print

security-title = Sicherheit
security-protection = Was Ihr Konto schützt
security-email = { $address }, seit { $day }
security-email-change = Adresse ändern
security-change = Adressänderung
security-pending = { $address } ist noch nicht bestätigt
security-take-back = Kann dieses Konto zurückholen
security-earlier = { $address }, die frühere Adresse
security-until = bis { $moment }
security-password = Zuletzt geändert: { $moment }
security-password-change = Passwort ändern
security-password-none = Keines festgelegt: Sie melden sich per E-Mail an
security-password-set = Passwort festlegen
security-notices-on = Ein: Wir schreiben Ihnen, wenn sich ein neues Gerät anmeldet
security-notices-off = Aus
security-notices-change = Diese E-Mails ändern
security-last-seen = zuletzt aktiv: { $moment }
security-sessions = Ein Gerät abmelden
security-activity = Letzte Aktivitäten
security-activity-all = Alle Aktivitäten ansehen
security-as-of = Stand: { $moment }

## Where you are signed in: the list of devices

sessions-title = Wo Sie angemeldet sind
sessions-about = Gehört eines dieser Geräte nicht Ihnen? Melden Sie es ab und ändern Sie danach Ihr Passwort.
sessions-this = Dieses Gerät
sessions-last-seen = Zuletzt aktiv: { $moment }
sessions-signed-in = Angemeldet: { $moment }
sessions-sign-out = Abmelden
sessions-sign-out-which = Abmelden: { $device }, angemeldet { $moment }
sessions-sign-out-others = Alle anderen Geräte abmelden
sessions-notices = E-Mails zu neuen Geräten
sessions-notices-on = Wir schreiben Ihnen, wenn sich ein Gerät anmeldet, das für Ihr Konto neu ist.
sessions-notices-turn-off = Diese E-Mails ausschalten
sessions-notices-off = Wir schreiben Ihnen nicht, wenn sich ein neues Gerät anmeldet.
sessions-notices-turn-on = Diese E-Mails einschalten

## Delete the account

delete-title = Konto löschen
delete-about = Das Konto von { $address } wird mit allem darin sofort entfernt. Das lässt sich nicht rückgängig machen.
delete-password = Ihr Passwort
delete-word = löschen
delete-confirm = Geben Sie das Wort „{ $word }“ ein
delete-confirm-wrong = Geben Sie das Wort „{ $word }“ ein, um fortzufahren
delete-button = Mein Konto löschen

## The password again, before sensitive pages

reauthenticate-title = Sind Sie es?
reauthenticate-about = Sie sind angemeldet als { $address }. Vor Änderungen wie dieser fragen wir noch einmal nach Ihrem Passwort.
reauthenticate-button = Weiter

## The link in a mail to a new address, which proves it

confirm-email-title = Neue Adresse bestätigen
confirm-email-old = Damit wird das Konto von { $address } auf eine neue Adresse umgestellt.
confirm-email-new = Danach melden Sie sich mit { $address } an.
confirm-email-elsewhere = Sie sind hier nicht in diesem Konto angemeldet. Falls jemand anderes es erstellt hat, kennt diese Person das Passwort, und { $address } kann das Konto noch drei Tage lang zurückholen. Fahren Sie nur fort, wenn es Ihr Konto ist.
confirm-email-button = Diese Adresse verwenden
confirm-email-not-you = Nicht Ihr Konto? Solange Sie hier nichts tun, ändert sich nichts.

## The link in a mail to the old address that stops a change

veto-email-title = Adresse behalten?
veto-email-about = Jemand hat in Ihrem Konto { $address } als neue Adresse angegeben. Noch hat sich nichts geändert.
veto-email-then = Wenn Sie die Änderung stoppen, bleibt Ihre Adresse, alle Geräte werden abgemeldet, und Ihr Passwort gilt nicht mehr. Wir senden Ihnen einen Link, mit dem Sie ein neues festlegen.
veto-email-button = Änderung stoppen
veto-email-was-you = Waren Sie es selbst? Dann müssen Sie hier nichts tun. Weiter geht es mit der E-Mail an die neue Adresse.

## The link in a mail to the old address that takes a change back

undo-email-title = Adressänderung rückgängig machen?
undo-email-about = Ihr Konto erhält wieder die Adresse { $address }, alle Geräte werden abgemeldet, und Ihr Passwort gilt nicht mehr. Wir senden Ihnen einen Link, mit dem Sie ein neues festlegen.
undo-email-button = Rückgängig machen
undo-email-was-you = Haben Sie die Adresse selbst geändert? Dann müssen Sie hier nichts tun; alles bleibt, wie es ist.

## The link in mails about new devices that turns these mails off

notices-off-title = E-Mails zu neuen Geräten ausschalten?
notices-off-about = Wir schreiben Ihnen dann nicht mehr, wenn sich ein neues Gerät in Ihrem Konto anmeldet.
notices-off-button = Diese E-Mails ausschalten
notices-off-again = In Ihrem Konto lassen sie sich unter „{ $page }“ wieder einschalten.
