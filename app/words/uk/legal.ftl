## At the foot of every page and letter: links to pages of the site's own

legal-terms = Умови користування
legal-privacy = Конфіденційність
legal-imprint = Правова інформація
