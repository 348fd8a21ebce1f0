## At the foot of every page and letter: links to pages of the site's own

legal-terms = Kullanım koşulları
legal-privacy = Gizlilik
legal-imprint = Yasal bilgiler
