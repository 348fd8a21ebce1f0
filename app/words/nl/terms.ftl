## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Ik ga akkoord met de { $link }
terms-accept-link = gebruiksvoorwaarden (opent in nieuw tabblad)
terms-accept-missing = Vink het vakje aan om akkoord te gaan met de gebruiksvoorwaarden
terms-accept-outdated = De gebruiksvoorwaarden zijn zojuist gewijzigd. Lees de nieuwe en vink het vakje dan opnieuw aan

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Gebruiksvoorwaarden
terms-changed = Onze gebruiksvoorwaarden zijn gewijzigd sinds je ermee akkoord ging. Lees de nieuwe en ga ermee akkoord om verder te gaan.
terms-first = Lees onze gebruiksvoorwaarden en ga ermee akkoord om verder te gaan naar je account.
terms-button = Doorgaan
terms-otherwise = Ga je niet akkoord, dan kun je uitloggen en later beslissen, of je account verwijderen.

## In the list of what happened to an account

event-terms-accepted = Akkoord gegaan met de gebruiksvoorwaarden
about-terms-version = versie { $version }
