## At the foot of every page and letter: links to pages of the site's own

legal-terms = Regulamin
legal-privacy = Prywatność
legal-imprint = Informacje prawne
