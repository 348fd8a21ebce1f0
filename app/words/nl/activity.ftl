## The page

activity-title = Activiteit
activity-unrecognised = Zie je iets wat je niet herkent? { $link }.
activity-unrecognised-link = Wijzig je wachtwoord
activity-empty = Er is nog niets vastgelegd.
activity-older = Oudere activiteit
activity-from = { $device }, { $client }
activity-mailed = we hebben je gemaild

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Account gemaakt
event-mail-sent = E-mail aan jou verstuurd
event-mail-refused = Een e-mail aan jou is geweigerd door de mailserver
event-link-opened = Er is een link uit een e-mail geopend
event-link-refused = Er is een link geprobeerd die niet meer werkt
event-link-used = Er is een link uit een e-mail gebruikt
event-activated = Account geactiveerd
event-declined = Registratie afgewezen
event-expired = Registratie verwijderd, omdat die nooit is geactiveerd
event-signed-in = Ingelogd
event-sign-in-failed = Inloggen geprobeerd met een verkeerd wachtwoord
event-signed-out = Uitgelogd
event-reauthenticated = Wachtwoord bevestigd
event-session-ended = Er is een apparaat uitgelogd
event-other-sessions-ended = Alle andere apparaten zijn uitgelogd
event-password-reset = Nieuw wachtwoord ingesteld via e-mail
event-password-changed = Wachtwoord gewijzigd
event-email-change-requested = Adreswijziging aangevraagd
event-email-change-cancelled = Adreswijziging geannuleerd
event-email-change-vetoed = Adreswijziging tegengehouden vanaf het oude adres
event-email-changed = Adres gewijzigd
event-email-restored = Oude adres hersteld
event-action-link-used = Link uit een e-mail gebruikt
event-notices-on = E-mails over nieuwe apparaten aangezet
event-notices-off = E-mails over nieuwe apparaten uitgezet
event-locked = Account geblokkeerd vanuit een e-mail
event-disabled = Account uitgeschakeld door een beheerder
event-enabled = Account weer ingeschakeld door een beheerder
event-deleted = Account verwijderd
event-operator-activated = Account geactiveerd door een beheerder
event-operator-signed-out = Overal uitgelogd door een beheerder
event-operator-reset = Link voor een nieuw wachtwoord gestuurd door een beheerder
event-operator-locked = Account geblokkeerd door een beheerder

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = om het account te activeren
about-mail-already-registered = over opnieuw registreren
about-mail-activation-reminder = om aan de activering te herinneren
about-mail-reset-password = om een nieuw wachtwoord in te stellen
about-mail-password-changed = over het nieuwe wachtwoord
about-mail-confirm-new-email = om het nieuwe adres te bevestigen
about-mail-email-change-requested = naar het oude adres, over de wijziging
about-mail-email-changed = naar het oude adres, om de wijziging terug te draaien
about-mail-account-deleted = over het verwijderen van het account
about-mail-sign-in = om in te loggen
about-mail-new-sign-in = over een nieuw apparaat
about-mail-notices-off = omdat e-mails over nieuwe apparaten nu uitstaan

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = om het account te activeren
about-link-reset = om een nieuw wachtwoord in te stellen
about-link-change-email = om het nieuwe adres te bevestigen
about-link-sign-in = om in te loggen
about-link-action-link = om e-mails over nieuwe apparaten uit te zetten
about-link-veto-email = om een adreswijziging tegen te houden
about-link-undo-email = om een adreswijziging terug te draaien
about-link-lock = om het account te blokkeren
about-link-expired = { $purpose }: verlopen
about-link-superseded = { $purpose }: al gebruikt of vervangen
