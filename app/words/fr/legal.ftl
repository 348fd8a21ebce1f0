## At the foot of every page and letter: links to pages of the site’s own

legal-terms = Conditions d’utilisation
legal-privacy = Confidentialité
legal-imprint = Mentions légales
