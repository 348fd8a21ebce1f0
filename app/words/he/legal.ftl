## At the foot of every page and letter: links to pages of the site's own

legal-terms = תנאי שימוש
legal-privacy = פרטיות
legal-imprint = מידע משפטי
