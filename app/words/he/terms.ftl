## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = { $link } מקובלים עליי
terms-accept-link = תנאי השימוש (נפתחים בכרטיסייה חדשה)
terms-accept-missing = יש לסמן את התיבה כדי לאשר את תנאי השימוש
terms-accept-outdated = תנאי השימוש השתנו זה עתה. יש לקרוא את התנאים החדשים ולסמן שוב את התיבה

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = תנאי שימוש
terms-changed = תנאי השימוש שלנו השתנו מאז שאישרת אותם. כדי להמשיך, יש לקרוא ולאשר את התנאים החדשים.
terms-first = כדי להמשיך לחשבון שלך, יש לקרוא ולאשר את תנאי השימוש שלנו.
terms-button = המשך
terms-otherwise = אם התנאים לא מקובלים עליך, אפשר להתנתק ולהחליט מאוחר יותר, או למחוק את החשבון.

## In the list of what happened to an account

event-terms-accepted = תנאי השימוש אושרו
about-terms-version = גרסה { $version }
