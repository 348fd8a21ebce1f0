## At the foot of every page and letter: links to pages of the site's own

legal-terms = 利用規約
legal-privacy = プライバシーポリシー
legal-imprint = 運営者情報
