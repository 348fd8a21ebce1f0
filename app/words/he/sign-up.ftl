## The form

register-title = יצירת חשבון
register-email-hint = נשלח אליה קישור כדי לוודא שהיא שלך.
register-password = בחירת סיסמה
register-password-again = יש להזין את הסיסמה פעם נוספת; היא לא נשלחת בחזרה אל הדף
register-button = יצירת חשבון
register-to-login = כבר יש לי חשבון: התחברות

## The page that waits for the mail: how the mail is doing

waiting-title = כדאי לבדוק את האימייל
waiting-title-refused = כדאי לבדוק את הכתובת
waiting-title-not-sent = האימייל לא נשלח
waiting-coming = אימייל בדרך אל { $address }. כדי לסיים, יש לפתוח את הקישור שבו.
waiting-queued = הוא ממתין לתורו; זה יימשך כמה שניות.
waiting-held = ברגע זה נשלחים אימיילים רבים מאוד; תורו של האימייל שלך: { $moment }. אימייל נוסף שיתבקש כאן למטה יישלח לפניו.
waiting-delayed = אין כרגע גישה אל שרת הדואר. אנחנו ממשיכים לנסות, ואין צורך לעשות דבר.
waiting-sent = שלחנו אימייל אל { $address }. כדי לסיים, יש לפתוח את הקישור שבו.
waiting-sent-at = נמסר לשרת הדואר: { $moment }.
waiting-spam = עדיין לא הגיע? כדאי לחפש בתיקיית הספאם אימייל מאת { $sender }.
waiting-refused = שרת הדואר לא מקבל אימיילים אל { $address }. ייתכן שאות חסרה או שאותיות התחלפו.
waiting-given-up = לא הצלחנו למסור בזמן את האימייל אל { $address }, והפסקנו לנסות. אפשר לבקש אימייל נוסף.
waiting-untold = אם הכתובת { $address } שייכת לחשבון שממתין להפעלה, אימייל עם קישור חדש כבר בדרך אליה.
waiting-look-again = רענון המצב

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = האימייל אל { $address } מוכן. כדי לסיים, יש לפתוח את הקישור שבו.
waiting-development-since = בתיבת הדואר של הפיתוח מאז השעה { $time }.
waiting-development-delayed = אי אפשר כרגע לכתוב לתיבת הדואר של הפיתוח; הסיבה רשומה ביומן. אנחנו ממשיכים לנסות.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = פתיחת { $inbox }
waiting-code = או הקלדת שש הספרות מהאימייל
waiting-again = שליחת האימייל שוב
waiting-again-seconds = { $count ->
    [one] אפשר לבקש אימייל נוסף בעוד שנייה אחת.
    [two] אפשר לבקש אימייל נוסף בעוד שתי שניות.
   *[other] אפשר לבקש אימייל נוסף בעוד { $count } שניות.
}
waiting-again-minutes = { $count ->
    [one] אפשר לבקש אימייל נוסף בעוד דקה אחת.
    [two] אפשר לבקש אימייל נוסף בעוד שתי דקות.
   *[other] אפשר לבקש אימייל נוסף בעוד { $count } דקות.
}
waiting-again-hours = { $count ->
    [one] אפשר לבקש אימייל נוסף בעוד שעה.
    [two] אפשר לבקש אימייל נוסף בעוד שעתיים.
   *[other] אפשר לבקש אימייל נוסף בעוד { $count } שעות.
}
waiting-again-days = { $count ->
    [one] אפשר לבקש אימייל נוסף בעוד יום.
    [two] אפשר לבקש אימייל נוסף בעוד יומיים.
   *[other] אפשר לבקש אימייל נוסף בעוד { $count } ימים.
}
waiting-wrong-address = הכתובת שגויה?
waiting-correct-address = הכתובת הנכונה
waiting-correct-hint = הקישור שנשלח אל הכתובת הקודמת יפסיק לעבוד.
waiting-correct-button = שליחת האימייל לכתובת הזאת
waiting-new-mail = שליחת אימייל הפעלה חדש

## The same page when there is nothing to wait for any more

activated-title = החשבון שלך פעיל
activated-here = הכתובת { $address } אומתה.
activated-here-button = המשך לחשבון שלי
activated-elsewhere = הכתובת { $address } אומתה בדפדפן אחר. כדי להשתמש בחשבון כאן, יש להתחבר.
activated-elsewhere-button = התחברות
no-attempt-title = אין כאן הרשמה שממתינה
no-attempt-why = אולי היא התחילה בדפדפן אחר, אולי הוסרה או שתוקפה פג. אם קיבלת מאיתנו אימייל, כדאי לנסות את הקישור האחרון; אם לא, אפשר להתחיל מחדש.
no-attempt-button = יצירת חשבון
no-attempt-to-login = התחברות
no-attempt-to-register = יצירת חשבון

## The link in the mail

activate-title = הפעלת החשבון שלך
activate-for = עבור { $address }.
activate-button = הפעלת החשבון שלי
activate-elsewhere = ההרשמה נעשתה בדפדפן אחר, על ידך או על ידי מישהו אחר עם הכתובת שלך. לפי הסיסמה שלך נדע מי זה היה.
activate-password-hint = הסיסמה שבחרת בהרשמה.
activate-wrong-password = זו לא הסיסמה שנבחרה בהרשמה
activate-no-password = לא זכורה לי הסיסמה, או שמישהו אחר נרשם עם הכתובת שלי
activate-new-password-button = הגדרת הסיסמה והפעלה
activate-not-you = לא נרשמת? הלחצן הזה מסיר את ההרשמה ומונע אימיילים נוספים למשך יום.
activate-not-you-button = לא אני נרשמתי
