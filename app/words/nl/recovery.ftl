## The page that asks for a link to set a new password

forgot-title = Wachtwoord vergeten?
forgot-lede = We mailen je een link waarmee je een nieuw wachtwoord kiest.
forgot-button = Link sturen
forgot-to-login = Terug naar inloggen

## After asking: the same words whether or not there is an account

forgot-sent-title = Kijk in je mailbox
forgot-sent-told = Als er een account is voor { $address }, is er een e-mail onderweg met een link om een nieuw wachtwoord in te stellen.
forgot-sent-told-untyped = Als er een account is voor dat adres, is er een e-mail onderweg met een link om een nieuw wachtwoord in te stellen.
forgot-sent-missing = Na een paar minuten nog geen e-mail? Kijk in je spammap, en ga dan na of je je met dit adres hebt geregistreerd.
forgot-sent-again = Opnieuw sturen
forgot-sent-other-address = Een ander adres proberen
forgot-sent-to-login = Terug naar inloggen

## The page of the link: choose a new password

reset-title = Nieuw wachtwoord instellen
reset-whose = Voor het account { $address }. Bij het opslaan worden alle apparaten uitgelogd.
reset-activates = Hiermee wordt ook je account geactiveerd.
reset-button = Nieuw wachtwoord opslaan

## The page of the link in notices by which owners lock their account

lock-title = Account blokkeren?
lock-why = Als jij het niet was, kent iemand anders je wachtwoord of gebruikt iemand een van je apparaten.
lock-what = Als je het blokkeert, worden alle apparaten uitgelogd, werkt je wachtwoord niet meer en wordt een adreswijziging die nog openstaat geannuleerd. We mailen je een link waarmee je een nieuw wachtwoord instelt.
lock-button = Mijn account blokkeren
lock-leave = Was jij het wel? Sluit dit venster, dan gebeurt er niets.
