## At the foot of every page and letter: links to pages of the site's own

legal-terms = Condiciones de uso
legal-privacy = Privacidad
legal-imprint = Aviso legal
