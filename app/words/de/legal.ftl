## At the foot of every page and letter: links to pages of the site's own

legal-terms = Nutzungsbedingungen
legal-privacy = Datenschutz
legal-imprint = Impressum
