## The page

activity-title = Aktivitäten
activity-unrecognised = Erkennen Sie etwas nicht wieder? { $link }.
activity-unrecognised-link = Ändern Sie Ihr Passwort
activity-empty = Noch ist nichts verzeichnet.
activity-older = Ältere Aktivitäten
activity-from = { $device }, { $client }
activity-mailed = Ihnen per E-Mail gemeldet

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Konto erstellt
event-mail-sent = E-Mail an Sie gesendet
event-mail-refused = Eine E-Mail an Sie wurde vom Mailserver abgewiesen
event-link-opened = Ein Link aus einer E-Mail wurde geöffnet
event-link-refused = Ein nicht mehr gültiger Link wurde geöffnet
event-link-used = Ein Link aus einer E-Mail wurde benutzt
event-activated = Konto aktiviert
event-declined = Registrierung abgelehnt
event-expired = Registrierung entfernt, weil sie nie aktiviert wurde
event-signed-in = Angemeldet
event-sign-in-failed = Anmeldung mit falschem Passwort versucht
event-signed-out = Abgemeldet
event-reauthenticated = Passwort bestätigt
event-session-ended = Ein Gerät wurde abgemeldet
event-other-sessions-ended = Alle anderen Geräte wurden abgemeldet
event-password-reset = Neues Passwort per E-Mail festgelegt
event-password-changed = Passwort geändert
event-email-change-requested = Adressänderung angefordert
event-email-change-cancelled = Adressänderung abgebrochen
event-email-change-vetoed = Adressänderung von der alten Adresse aus gestoppt
event-email-changed = Adresse geändert
event-email-restored = Alte Adresse wiederhergestellt
event-action-link-used = Link aus einer E-Mail benutzt
event-notices-on = E-Mails zu neuen Geräten eingeschaltet
event-notices-off = E-Mails zu neuen Geräten ausgeschaltet
event-locked = Konto aus einer E-Mail heraus gesperrt
event-disabled = Konto durch die Administration stillgelegt
event-enabled = Konto durch die Administration wieder freigegeben
event-deleted = Konto gelöscht
event-operator-activated = Konto durch die Administration aktiviert
event-operator-signed-out = Durch die Administration überall abgemeldet
event-operator-reset = Link für ein neues Passwort durch die Administration gesendet
event-operator-locked = Konto durch die Administration gesperrt

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = um das Konto zu aktivieren
about-mail-already-registered = zur erneuten Registrierung
about-mail-activation-reminder = um an die Aktivierung zu erinnern
about-mail-reset-password = um ein neues Passwort festzulegen
about-mail-password-changed = zum neuen Passwort
about-mail-confirm-new-email = um die neue Adresse zu bestätigen
about-mail-email-change-requested = an die alte Adresse, zur Änderung
about-mail-email-changed = an die alte Adresse, um die Änderung rückgängig zu machen
about-mail-account-deleted = zur Löschung des Kontos
about-mail-sign-in = um sich anzumelden
about-mail-new-sign-in = zu einem neuen Gerät
about-mail-notices-off = weil E-Mails zu neuen Geräten nun ausgeschaltet sind

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = um das Konto zu aktivieren
about-link-reset = um ein neues Passwort festzulegen
about-link-change-email = um die neue Adresse zu bestätigen
about-link-sign-in = um sich anzumelden
about-link-action-link = um E-Mails zu neuen Geräten auszuschalten
about-link-veto-email = um eine Adressänderung zu stoppen
about-link-undo-email = um eine Adressänderung rückgängig zu machen
about-link-lock = um das Konto zu sperren
about-link-expired = { $purpose }: abgelaufen
about-link-superseded = { $purpose }: schon benutzt oder ersetzt
