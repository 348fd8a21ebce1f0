## At the foot of every page and letter: links to pages of the site’s own

legal-terms = Condizioni d’uso
legal-privacy = Privacy
legal-imprint = Note legali
