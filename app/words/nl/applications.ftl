## On the way to an application

login-onward = Daarna ga je verder naar { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = De applicatie kan zien dat je hier een account hebt, onder een verzonnen naam.
knows-email = De applicatie kan je e-mailadres zien, en of je het hebt bevestigd.
knows-profile = De applicatie kan zien welke gebruikersnaam je daar hebt.
knows-offline = De applicatie kan ingelogd blijven als jij er niet bent.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } wil weten wie je bent
consent-as = Je bent ingelogd als { $address }.
consent-other-account = Uitloggen om een ander account te gebruiken
consent-asks = Als je het toestaat
consent-more = Je hebt deze applicatie al eerder toestemming gegeven. Nu wordt er meer gevraagd; wat nieuw is, is gemarkeerd.
consent-new = Nieuw
consent-host = In beide gevallen ga je terug naar { $host }.
consent-program = Een programma op dit apparaat vraagt hierom en krijgt het antwoord. Ga alleen door als je het net zelf hebt gestart.
consent-allow = Toestaan
consent-cancel = Annuleren
consent-back = Je kunt dit altijd weer intrekken in je account, onder ‘{ $page }’.

## The page that leads on to an application by itself

onward-title = Je gaat verder naar { $application }
onward-what = Deze pagina gaat vanzelf verder. Gebeurt dat niet, gebruik dan de knop.
onward-button = Verder naar { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = Je hebt geen toegang tot { $application }
not-open-why = De beheerders van { $application } bepalen welke accounts toegang hebben, en dit account hoort daar niet bij.
not-open-ask = Heb je toegang nodig, mail dan naar { $address } en vraag erom.
not-open-ask-them = Heb je toegang nodig, vraag het dan aan de beheerders.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Inloggen bij deze applicatie lukt niet
application-problem-title-of = Inloggen bij { $application } lukt niet
application-problem-visitor = De oorzaak ligt bij de applicatie, niet bij je account. Laat het de beheerders ervan weten; de tekst hieronder helpt hen verder.
application-problem-visitor-again = Het inloggen kon niet worden afgerond. Misschien duurde het te lang, of bewaart je browser geen cookies voor deze site.
application-problem-again = Opnieuw proberen
application-problem-operator = Voor de beheerders van de applicatie
application-problem-unknown = De client_id die de applicatie stuurde, is hier niet geregistreerd. Verbeter de client_id in de applicatie, of registreer de applicatie: { $command }
application-problem-disabled = De applicatie is hier geregistreerd, maar uitgeschakeld. Weer inschakelen: { $command }
application-problem-redirect-missing = De applicatie stuurde geen redirect_uri. Er moet er een worden gestuurd die hier is geregistreerd, ook als er maar één is.
application-problem-redirect-unknown = De redirect_uri die de applicatie stuurde, is hier niet geregistreerd. Die moet precies gelijk zijn aan een van de geregistreerde, ook wat een slash aan het eind betreft. Zo zie je welke dat zijn: { $command }
application-problem-too-long = Het verzoek van de applicatie is te lang. De applicatie moet om minder vragen, bijvoorbeeld met een kortere state. Pushed authorization requests (PAR) worden hier niet aangeboden.
application-problem-host-unknown = De host waaronder de applicatie werd geopend, is hier niet geregistreerd. Zo registreer je die: { $command }
application-problem-not-finished = De browser kwam twee keer achter elkaar zonder zijn cookie of te laat terug bij deze host. De proxy moet alles onder /.vestibule/ doorgeven, met de cookies erbij. Zo zoek je naar zulke fouten: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Helemaal uitloggen?
sign-out-all-what = Je wordt uitgelogd bij je account en bij elke applicatie waar je er in deze browser mee hebt ingelogd.
sign-out-all-from = { $application } vraagt of je wilt uitloggen.
sign-out-all-button = Helemaal uitloggen

## The list of applications in the account

applications-title = Applicaties
applications-menu-about = Waar je met dit account hebt ingelogd, en wat die applicaties kunnen zien
applications-about = Bij deze applicaties heb je ingelogd met je account.
applications-since = Sinds { $moment }
applications-last-used = Laatst gebruikt: { $moment }
applications-allowed = Je hebt dit toegestaan. Als je daar uitlogt, moet de applicatie het je opnieuw vragen.
applications-sign-out = Daar uitloggen
applications-sign-out-which = Daar uitloggen: { $application }
applications-own = Een applicatie kan je op de eigen pagina’s nog een tijdje ingelogd houden. Maakt dat uit, log dan ook daar uit.
applications-empty = Je hebt met je account nog bij geen enkele applicatie ingelogd. Zodra je dat doet, zie je die hier.
flash-application-ended = Die applicatie kan je account niet meer gebruiken.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Ingelogd bij een applicatie
event-application-consented = Toegestaan dat een applicatie weet wie je bent
event-application-withdrawn = Uitgelogd bij een applicatie
event-application-denied = Inloggen geprobeerd bij een applicatie waar je geen toegang toe hebt
event-token-reused = Uitgelogd bij een applicatie, omdat de sleutel ervan twee keer is gebruikt
event-code-reused = Uitgelogd bij een applicatie, omdat een eenmalige code twee keer is gebruikt
