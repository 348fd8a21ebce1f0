## At the foot of every page and letter: links to pages of the site's own

legal-terms = Voorwaarden
legal-privacy = Privacy
legal-imprint = Colofon
