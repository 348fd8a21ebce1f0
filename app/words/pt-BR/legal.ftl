## At the foot of every page and letter: links to pages of the site's own

legal-terms = Termos de uso
legal-privacy = Privacidade
legal-imprint = Aviso legal
