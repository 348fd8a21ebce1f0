## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = תוקף הקישור הזה פג
dead-link-expired-why = קישורים תקפים לזמן מוגבל, כדי שלא יהיה אפשר להשתמש נגדך באימייל ישן.
dead-link-superseded-title = הקישור הזה כבר לא תקף
dead-link-superseded-activate = אימייל חדש יותר או שינוי כתובת החליפו אותו.
dead-link-superseded-reset = כבר נעשה בו שימוש, או שסיסמה חדשה הוגדרה בקישור אחר, או שהכתובת שלך השתנתה מאז שנשלח.
dead-link-superseded-change = כבר נעשה בו שימוש, או שהשינוי בוטל או הוחלף מאז שנשלח.
dead-link-superseded-veto = השינוי נעצר, בוטל או הוחלף מאז שהקישור נשלח, או שכבר בוצע. אם בוצע, באימייל האחרון לכתובת הזאת יש קישור להחזרת הכתובת הקודמת.
dead-link-superseded-undo = כבר נעשה בו שימוש, או שהחשבון שלך השתנה מאז שנשלח.
dead-link-superseded-sign-in = כבר נעשה בו שימוש, או שהתחברת באמצעות אימייל אחר מאז שנשלח.
dead-link-superseded-notices = החשבון שלך השתנה מאז שנשלח. אפשר לכבות את ההתראות האלה בחשבון שלך.
dead-link-superseded-lock = כבר נעשה בו שימוש, או שסיסמה חדשה הוגדרה באמצעות אימייל מאז שנשלח.
dead-link-renew = שליחת קישור חדש
dead-link-renew-to = שליחת קישור חדש אל { $address }

dead-link-to-register = יצירת חשבון
dead-link-to-forgot = הגדרת סיסמה חדשה
dead-link-to-address = הצגת הכתובת שלי
dead-link-to-login-mail = בקשת אימייל חדש
dead-link-to-sessions = מעבר למכשירים שלי
dead-link-to-account = מעבר לחשבון שלי
dead-link-to-login = התחברות

dead-link-active-title = החשבון שלך כבר פעיל
dead-link-active-why = הקישור הזה עשה את שלו ואין בו עוד צורך.

dead-link-unknown-title = הקישור הזה לא עובד
dead-link-unknown-why = הוא כבר לא בשימוש. אם ביקשת אימייל נוסף או תיקנת את הכתובת, יש לפתוח את הקישור שבאימייל האחרון.
dead-link-unknown-broken = או שהוא לא שלם: יש תוכנות דואר ששוברות קישורים ארוכים או מוסיפות להם. במקרה כזה יש להעתיק את השורה כולה מהאימייל אל שורת הכתובת. אם גם זה לא עוזר, אפשר להתחיל מחדש כאן למטה.
dead-link-unknown-to-register = יצירת חשבון

dead-link-taken-title = הכתובת הזאת תפוסה
dead-link-taken-why = חשבון אחר כבר משתמש בה. החשבון שלך נשאר עם הכתובת שלו; לא השתנה דבר.

## After the button that mails a new link in place of an old one

link-sent-title = כדאי לבדוק את האימייל
link-sent-told = קישור חדש בדרך אל { $address }.
link-sent-told-unsaid = קישור חדש בדרך.
link-sent-missing = יש להשתמש באימייל האחרון. אם הוא לא הגיע בתוך כמה דקות, כדאי לבדוק בתיקיית הספאם.
link-sent-close = אפשר לסגור את החלון הזה.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = הכתובת שלך נשארת כפי שהיא
outcome-stopped-what = השינוי נעצר. כל המכשירים נותקו, והסיסמה הישנה כבר לא עובדת.
outcome-restored-title = הכתובת שלך חזרה
outcome-restored-what = הכתובת הקודמת הוחזרה. כל המכשירים נותקו, והסיסמה הישנה כבר לא עובדת.
outcome-locked-title = החשבון שלך נעול
outcome-locked-what = כל המכשירים נותקו, והסיסמה הישנה כבר לא עובדת. איש לא יכול להיכנס איתה עכשיו.
outcome-mailed = שלחנו אל { $address } אימייל עם קישור. יש לפתוח את הקישור כדי להגדיר סיסמה חדשה; לאחר מכן אפשר להתחבר שוב.
outcome-mailed-unsaid = שלחנו לכתובת שלך אימייל עם קישור. יש לפתוח את הקישור כדי להגדיר סיסמה חדשה; לאחר מכן אפשר להתחבר שוב.
outcome-mail-again = שליחת הקישור שוב
outcome-missing = לא הגיע אחרי כמה דקות? כדאי לבדוק קודם בתיקיית הספאם.

outcome-signed-out-title = התנתקת
outcome-signed-out-what = במכשיר הזה. מכשירים אחרים יישארו מחוברים עד שינותקו.
outcome-signed-out-button = התחברות מחדש

outcome-deleted-title = החשבון שלך נמחק
outcome-deleted-what = הוא נמחק עם כל מה שהיה בו, וכל המכשירים נותקו.
outcome-deleted-receipt = אימייל אחרון בדרך אליך: אישור על המחיקה. אחריו לא נכתוב אליך עוד.
outcome-deleted-button = יצירת חשבון חדש

outcome-declined-title = ההרשמה הוסרה
outcome-declined-what = הכתובת שלך לא קשורה לשום חשבון כאן, ולא נשלח אליה אימייל במשך יום.
outcome-declined-why = כנראה מישהו טעה בהקלדת הכתובת שלו. אפשר לסגור את החלון הזה.

outcome-notices-off-title = ההתראות האלה כבויות
outcome-notices-off-what = לא נשלח אליך עוד אימייל כשמכשיר חדש מתחבר. על שינויים בחשבון שלך נמשיך לכתוב אליך.
outcome-notices-off-again = אפשר להפעיל אותן שוב תחת { $page }.
outcome-notices-off-page = אבטחה
