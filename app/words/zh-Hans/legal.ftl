## At the foot of every page and letter: links to pages of the site's own

legal-terms = 使用条款
legal-privacy = 隐私政策
legal-imprint = 运营者信息
