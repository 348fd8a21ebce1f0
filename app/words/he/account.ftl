## Your account: who am I, what can I do here

account-title = החשבון שלך
account-pending = הכתובת { $address } ממתינה לאימות.
account-pending-link = הצגת השינוי
account-earlier = מי שקורא את האימיילים של { $address } יכול להחזיר לעצמו את החשבון הזה: זו הכתובת הקודמת של החשבון.
account-earlier-until = זה אפשרי עד { $moment }.
account-signed-in-as = החשבון המחובר
account-previous = ההתחברות הקודמת
account-previous-with = { $moment }, עם { $device }
account-previous-none = אין: זו הפעם הראשונה
account-since = תאריך ההצטרפות
account-menu = חשבון
account-menu-security = מה מגן על החשבון שלך, המכשירים שלך ופעילות אחרונה
account-menu-password = בחירת סיסמה חדשה
account-menu-email = העברת החשבון לכתובת אחרת
account-menu-delete = מחיקת החשבון
account-menu-delete-about = הסרת החשבון וכל מה שבו

## Change the password

change-password-title = שינוי הסיסמה
change-password-about = עם השמירה ינותקו כל המכשירים האחרים.
change-password-current = הסיסמה הנוכחית
change-password-button = שמירת הסיסמה החדשה

## Change the address

change-email-title = שינוי הכתובת
change-email-now = הכתובת שלך עכשיו: { $address }
change-email-new = כתובת אימייל חדשה
change-email-hint = נשלח אליה קישור. הכתובת שלך תשתנה עם פתיחתו.
change-email-button = שליחת הקישור
change-email-waiting = ממתינים לאימות הכתובת { $address }.
change-email-until = הקישור ששלחנו אליה תקף עד { $moment }.
change-email-lapsed = הכתובת { $address } לא אומתה בזמן. מי שקורא את האימיילים שלה עדיין יכול לבקש קישור חדש, עד לביטול השינוי.
change-email-cancel = ביטול השינוי

## Security: all on one page, to read or to print

security-title = אבטחה
security-protection = מה מגן על החשבון שלך
security-email = { $address }, מאז { $day }
security-email-change = שינוי הכתובת
security-change = שינוי כתובת
security-pending = { $address } בהמתנה לאימות
security-take-back = החזרת החשבון אפשרית דרך
security-earlier = { $address }, הכתובת הקודמת
security-until = עד { $moment }
security-password = שינוי אחרון: { $moment }
security-password-change = שינוי הסיסמה
security-password-none = לא הוגדרה: מתחברים באמצעות אימייל
security-password-set = הגדרת סיסמה
security-notices-on = פועלות: נשלח אליך אימייל כשמכשיר חדש מתחבר
security-notices-off = כבויות
security-notices-change = שינוי ההתראות האלה
security-last-seen = נראה לאחרונה: { $moment }
security-sessions = ניתוק מכשיר
security-activity = פעילות אחרונה
security-activity-all = הצגת כל הפעילות
security-as-of = נכון לתאריך: { $moment }

## Where you are signed in: the list of devices

sessions-title = המכשירים המחוברים לחשבון שלך
sessions-about = יש כאן מכשיר שאינו שלך? יש לנתק אותו ואז לשנות את הסיסמה.
sessions-this = המכשיר הזה
sessions-last-seen = נראה לאחרונה: { $moment }
sessions-signed-in = התחברות: { $moment }
sessions-sign-out = ניתוק
sessions-sign-out-which = ניתוק { $device }, התחברות: { $moment }
sessions-sign-out-others = ניתוק כל המכשירים האחרים
sessions-notices = התראות על מכשירים חדשים
sessions-notices-on = אנחנו שולחים אליך אימייל כשמכשיר חדש מתחבר לחשבון שלך.
sessions-notices-turn-off = כיבוי ההתראות האלה
sessions-notices-off = אנחנו לא שולחים אליך אימייל כשמכשיר חדש מתחבר.
sessions-notices-turn-on = הפעלת התראות על מכשירים חדשים

## Delete the account

delete-title = מחיקת החשבון שלך
delete-about = החשבון של { $address } וכל מה שבו יימחקו מיד. אי אפשר לבטל את המחיקה.
delete-password = הסיסמה שלך
delete-word = מחיקה
delete-confirm = יש להקליד את המילה ”{ $word }”
delete-confirm-wrong = כדי להמשיך, יש להקליד את המילה ”{ $word }”
delete-button = מחיקת החשבון שלי

## The password again, before sensitive pages

reauthenticate-title = אימות הזהות שלך
reauthenticate-about = החשבון המחובר הוא { $address }. לפני שינויים כאלה אנחנו מבקשים שוב את הסיסמה.
reauthenticate-button = המשך

## The link in a mail to a new address, which proves it

confirm-email-title = אימות הכתובת החדשה שלך
confirm-email-old = כך יועבר החשבון של { $address } לכתובת חדשה.
confirm-email-new = מכאן ואילך ההתחברות תהיה עם { $address }.
confirm-email-elsewhere = אין כאן חיבור פעיל לחשבון הזה. אם מישהו אחר יצר את החשבון, הסיסמה ידועה לו, ומי שקורא את האימיילים של { $address } יכול להחזיר לעצמו את החשבון במשך שלושה ימים. יש להמשיך רק אם זה החשבון שלך.
confirm-email-button = שימוש בכתובת הזאת
confirm-email-not-you = זה לא החשבון שלך? אפשר לסגור את החלון הזה ודבר לא ישתנה.

## The link in a mail to the old address that stops a change

veto-email-title = להשאיר את הכתובת שלך?
veto-email-about = מישהו שמחובר לחשבון שלך ביקש להעביר אותו אל { $address }. עדיין לא השתנה דבר.
veto-email-then = עצירת השינוי משאירה את הכתובת שלך ומנתקת את כל המכשירים, והסיסמה שלך תפסיק לעבוד. נשלח אליך אימייל עם קישור להגדרת סיסמה חדשה.
veto-email-button = עצירת השינוי
veto-email-was-you = זו הייתה בקשה שלך? אפשר לסגור את החלון הזה ולהמשיך מהאימייל שנשלח לכתובת החדשה.

## The link in a mail to the old address that takes a change back

undo-email-title = להחזיר את הכתובת הקודמת?
undo-email-about = החשבון שלך יחזור אל { $address }, כל המכשירים ינותקו והסיסמה שלך תפסיק לעבוד. נשלח אליך אימייל עם קישור להגדרת סיסמה חדשה.
undo-email-button = החזרת הכתובת הקודמת
undo-email-was-you = שינית אותה בעצמך? אפשר לסגור את החלון הזה ולא יקרה דבר.

## The link in mails about new devices that turns these mails off

notices-off-title = לכבות את ההתראות על מכשירים חדשים?
notices-off-about = לא נשלח אליך עוד אימייל כשמכשיר חדש מתחבר לחשבון שלך.
notices-off-button = כיבוי ההתראות האלה
notices-off-again = אפשר להפעיל אותן שוב בחשבון שלך, תחת ”{ $page }”.
