## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Deze link is verlopen
dead-link-expired-why = Links werken maar een beperkte tijd, zodat niemand een oude e-mail tegen je kan gebruiken.
dead-link-superseded-title = Deze link werkt niet meer
dead-link-superseded-activate = Een nieuwere e-mail of een adreswijziging heeft hem vervangen.
dead-link-superseded-reset = Hij is gebruikt, of met een andere link is een nieuw wachtwoord ingesteld, of je adres is intussen veranderd.
dead-link-superseded-change = Hij is gebruikt, of de wijziging is intussen geannuleerd of vervangen.
dead-link-superseded-veto = De wijziging is intussen tegengehouden, geannuleerd of vervangen, of al doorgevoerd. In dat laatste geval staat in de nieuwste e-mail aan dit adres een link om die terug te draaien.
dead-link-superseded-undo = Hij is gebruikt, of je account is intussen veranderd.
dead-link-superseded-sign-in = Hij is gebruikt, of je bent intussen met een andere e-mail ingelogd.
dead-link-superseded-notices = Je account is intussen veranderd. Je kunt deze e-mails uitzetten in je account.
dead-link-superseded-lock = Hij is gebruikt, of intussen is via e-mail een nieuw wachtwoord ingesteld.
dead-link-renew = Nieuwe link sturen
dead-link-renew-to = Nieuwe link sturen naar { $address }
dead-link-to-register = Account maken
dead-link-to-forgot = Nieuw wachtwoord instellen
dead-link-to-address = Mijn adres bekijken
dead-link-to-login-mail = Nieuwe e-mail aanvragen
dead-link-to-sessions = Naar mijn apparaten
dead-link-to-account = Naar mijn account
dead-link-to-login = Inloggen
dead-link-active-title = Je account is al actief
dead-link-active-why = Deze link heeft zijn werk gedaan; je hebt hem niet meer nodig.
dead-link-unknown-title = Deze link werkt niet
dead-link-unknown-why = Hij is niet meer in gebruik. Heb je een nieuwe e-mail aangevraagd of je adres verbeterd, open dan de nieuwste e-mail.
dead-link-unknown-broken = Of hij is niet compleet: sommige mailprogramma’s breken lange links af of plakken er iets aan. Kopieer dan de hele regel uit de e-mail naar de adresbalk. Helpt dat allebei niet, begin dan hieronder opnieuw.
dead-link-unknown-to-register = Account maken
dead-link-taken-title = Dit adres is al in gebruik
dead-link-taken-why = Het hoort inmiddels bij een ander account. Jouw account houdt het adres dat het heeft; er is niets veranderd.

## After the button that mails a new link in place of an old one

link-sent-title = Kijk in je mailbox
link-sent-told = Er is een nieuwe link onderweg naar { $address }.
link-sent-told-unsaid = Er is een nieuwe link onderweg.
link-sent-missing = Gebruik de nieuwste e-mail. Is die er over een paar minuten nog niet, kijk dan in je spammap.
link-sent-close = Je kunt dit venster sluiten.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Je adres blijft zoals het is
outcome-stopped-what = De wijziging is tegengehouden. Alle apparaten zijn uitgelogd en het oude wachtwoord werkt niet meer.
outcome-restored-title = Je adres is terug
outcome-restored-what = De wijziging is teruggedraaid. Alle apparaten zijn uitgelogd en het oude wachtwoord werkt niet meer.
outcome-locked-title = Je account is geblokkeerd
outcome-locked-what = Alle apparaten zijn uitgelogd en het oude wachtwoord werkt niet meer. Niemand komt er nu nog mee binnen.
outcome-mailed = We hebben een link gemaild naar { $address }. Open die om een nieuw wachtwoord in te stellen; daarna kun je weer inloggen.
outcome-mailed-unsaid = We hebben een link gemaild naar je adres. Open die om een nieuw wachtwoord in te stellen; daarna kun je weer inloggen.
outcome-mail-again = Link opnieuw sturen
outcome-missing = Na een paar minuten nog niet binnen? Kijk eerst in je spammap.
outcome-signed-out-title = Je bent uitgelogd
outcome-signed-out-what = Op dit apparaat. Andere apparaten blijven ingelogd totdat je ze uitlogt.
outcome-signed-out-button = Weer inloggen
outcome-deleted-title = Je account is verwijderd
outcome-deleted-what = Het is weg, met alles erin, en alle apparaten zijn uitgelogd.
outcome-deleted-receipt = Er is nog één e-mail onderweg: de bevestiging. Daarna mailen we je niet meer.
outcome-deleted-button = Nieuw account maken
outcome-declined-title = De registratie is verwijderd
outcome-declined-what = Je adres is hier aan geen enkel account verbonden, en we sturen er een dag lang geen e-mail naartoe.
outcome-declined-why = Waarschijnlijk heeft iemand een typefout gemaakt in het eigen e-mailadres. Je kunt dit venster sluiten.
outcome-notices-off-title = Deze e-mails staan uit
outcome-notices-off-what = We mailen je niet meer als er een nieuw apparaat inlogt. Over wijzigingen in je account mailen we je nog wel.
outcome-notices-off-again = Je kunt ze weer aanzetten onder { $page }.
outcome-notices-off-page = Beveiliging
