## Your account: who am I, what can I do here

account-title = Je account
account-pending = { $address } is nog niet bevestigd.
account-pending-link = Wijziging bekijken
account-earlier = { $address } was eerder het adres van dit account. Wie daar de e-mail leest, kan het account terughalen.
account-earlier-until = Dat kan tot { $moment }.
account-signed-in-as = Ingelogd als
account-previous = Vorige keer ingelogd
account-previous-with = { $moment }, { $device }
account-previous-none = Niet eerder: dit is de eerste keer
account-since = Lid sinds
account-menu = Account
account-menu-security = Wat je account beschermt, je apparaten en recente activiteit
account-menu-password = Een nieuw wachtwoord kiezen
account-menu-email = Het account overzetten naar een ander adres
account-menu-delete = Account verwijderen
account-menu-delete-about = Het account en alles erin wissen

## Change the password

change-password-title = Wachtwoord wijzigen
change-password-about = Bij het opslaan worden alle andere apparaten uitgelogd.
change-password-current = Huidig wachtwoord
change-password-button = Nieuw wachtwoord opslaan

## Change the address

change-email-title = Adres wijzigen
change-email-now = Je adres nu: { $address }
change-email-new = Nieuw e-mailadres
change-email-hint = We sturen er een link naartoe. Je adres verandert pas als je die opent.
change-email-button = Link sturen
change-email-waiting = { $address } moet nog worden bevestigd.
change-email-until = De link die we daarheen hebben gestuurd, werkt tot { $moment }.
change-email-lapsed = { $address } is niet op tijd bevestigd. Wie daar de e-mail leest, kan nog een nieuwe link aanvragen, totdat je de wijziging annuleert.
change-email-cancel = Wijziging annuleren

## Security: all on one page, to read or to print

security-title = Beveiliging
security-protection = Wat je account beschermt
security-email = { $address }, sinds { $day }
security-email-change = Adres wijzigen
security-change = Adreswijziging
security-pending = { $address } is nog niet bevestigd
security-take-back = Kan dit account terughalen
security-earlier = { $address }, het vorige adres
security-until = tot { $moment }
security-password = Laatst gewijzigd: { $moment }
security-password-change = Wachtwoord wijzigen
security-password-none = Niet ingesteld: je logt in via e-mail
security-password-set = Wachtwoord instellen
security-notices-on = Aan: we mailen je als er een nieuw apparaat inlogt
security-notices-off = Uit
security-notices-change = Deze e-mails wijzigen
security-last-seen = laatst gezien: { $moment }
security-sessions = Een apparaat uitloggen
security-activity = Recente activiteit
security-activity-all = Alle activiteit bekijken
security-as-of = Stand van { $moment }

## Where you are signed in: the list of devices

sessions-title = Waar je bent ingelogd
sessions-about = Is een van deze apparaten niet van jou? Log het uit en wijzig daarna je wachtwoord.
sessions-this = Dit apparaat
sessions-last-seen = Laatst gezien: { $moment }
sessions-signed-in = Ingelogd sinds { $moment }
sessions-sign-out = Uitloggen
sessions-sign-out-which = Uitloggen: { $device }, ingelogd sinds { $moment }
sessions-sign-out-others = Overal elders uitloggen
sessions-notices = E-mails over nieuwe apparaten
sessions-notices-on = We mailen je als er een apparaat inlogt dat nieuw is voor je account.
sessions-notices-turn-off = Deze e-mails uitzetten
sessions-notices-off = We mailen je niet als er een nieuw apparaat inlogt.
sessions-notices-turn-on = Deze e-mails aanzetten

## Delete the account

delete-title = Account verwijderen
delete-about = Het account van { $address } wordt meteen verwijderd, met alles erin. Dit kan niet ongedaan worden gemaakt.
delete-password = Je wachtwoord
delete-word = verwijder
delete-confirm = Typ het woord ‘{ $word }’
delete-confirm-wrong = Typ het woord ‘{ $word }’ om verder te gaan
delete-button = Mijn account verwijderen

## The password again, before sensitive pages

reauthenticate-title = Ben jij het?
reauthenticate-about = Je bent ingelogd als { $address }. Vóór wijzigingen zoals deze vragen we nog een keer om je wachtwoord.
reauthenticate-button = Doorgaan

## The link in a mail to a new address, which proves it

confirm-email-title = Nieuw adres bevestigen
confirm-email-old = Hiermee krijgt het account van { $address } een nieuw adres.
confirm-email-new = Daarna log je in met { $address }.
confirm-email-elsewhere = Je bent hier niet ingelogd bij dit account. Als iemand anders het heeft gemaakt, kent diegene het wachtwoord en kan { $address } het account nog drie dagen terughalen. Ga alleen door als het van jou is.
confirm-email-button = Dit adres gebruiken
confirm-email-not-you = Niet jouw account? Sluit dit venster, dan verandert er niets.

## The link in a mail to the old address that stops a change

veto-email-title = Adres behouden?
veto-email-about = Iemand heeft { $address } als nieuw adres opgegeven in je account. Er is nog niets veranderd.
veto-email-then = Als je de wijziging tegenhoudt, blijft je adres zoals het is, worden alle apparaten uitgelogd en werkt je wachtwoord niet meer. We mailen je een link waarmee je een nieuw wachtwoord instelt.
veto-email-button = Wijziging tegenhouden
veto-email-was-you = Was je het zelf? Sluit dit venster en ga verder met de e-mail op het nieuwe adres.

## The link in a mail to the old address that takes a change back

undo-email-title = Adreswijziging terugdraaien?
undo-email-about = Je account krijgt { $address } weer als adres, alle apparaten worden uitgelogd en je wachtwoord werkt niet meer. We mailen je een link waarmee je een nieuw wachtwoord instelt.
undo-email-button = Wijziging terugdraaien
undo-email-was-you = Heb je het zelf gewijzigd? Sluit dit venster, dan gebeurt er niets.

## The link in mails about new devices that turns these mails off

notices-off-title = E-mails over nieuwe apparaten uitzetten?
notices-off-about = We mailen je dan niet meer als er een nieuw apparaat inlogt bij je account.
notices-off-button = Deze e-mails uitzetten
notices-off-again = Je kunt ze in je account weer aanzetten, onder ‘{ $page }’.
