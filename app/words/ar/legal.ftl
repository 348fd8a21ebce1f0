## At the foot of every page and letter: links to pages of the site's own

legal-terms = شروط الاستخدام
legal-privacy = الخصوصية
legal-imprint = معلومات قانونية
