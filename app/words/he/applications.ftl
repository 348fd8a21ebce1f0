## On the way to an application

login-onward = לאחר מכן נעביר אותך אל { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = היא יכולה לראות שיש לך כאן חשבון, תחת שם שנוצר באקראי.
knows-email = היא יכולה לראות את כתובת האימייל שלך, ואם אימתת אותה.
knows-profile = היא יכולה לראות את שם המשתמש שלך בה.
knows-offline = היא יכולה להישאר מחוברת גם בהיעדרך.

## The question when somebody signs in to an application: may it know who they are?

consent-title = האפליקציה { $application } מבקשת לזהות אותך
consent-as = החשבון המחובר הוא { $address }.
consent-other-account = התנתקות כדי להשתמש בחשבון אחר
consent-asks = עם האישור שלך
consent-more = כבר נתת אישור לאפליקציה הזאת. עכשיו היא מבקשת יותר; מה שחדש מסומן.
consent-new = חדש
consent-host = בכל מקרה נחזיר אותך אל { $host }.
consent-program = הבקשה באה מתוכנה במכשיר הזה, והיא זו שתקבל את התשובה. יש להמשיך רק אם הפעלת אותה בעצמך ממש עכשיו.
consent-allow = אישור
consent-cancel = ביטול
consent-back = אפשר לבטל את האישור בכל עת בחשבון שלך, תחת ”{ $page }”.

## The page that leads on to an application by itself

onward-title = מעבירים אותך אל { $application }
onward-what = הדף הזה ממשיך מעצמו. אם זה לא קורה, אפשר להשתמש בלחצן.
onward-button = מעבר אל { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = האפליקציה { $application } אינה פתוחה בפניך
not-open-why = הנהלת האפליקציה { $application } מחליטה אילו חשבונות יכולים להשתמש בה, והחשבון הזה אינו אחד מהם.
not-open-ask = אם יש לך צורך בה, אפשר לכתוב אל { $address } ולבקש גישה.
not-open-ask-them = אם יש לך צורך בה, אפשר לבקש גישה מהנהלת האפליקציה.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = אי אפשר להתחבר לאפליקציה הזאת
application-problem-title-of = אי אפשר להתחבר לאפליקציה { $application }
application-problem-visitor = הסיבה היא באפליקציה, לא בחשבון שלך. כדאי להודיע להנהלת האפליקציה; המידע שלמטה יעזור לה.
application-problem-visitor-again = ההתחברות לא הושלמה. ייתכן שעבר זמן רב מדי, או שהדפדפן שלך אינו שומר קובצי Cookie של האתר הזה.
application-problem-again = ניסיון נוסף
application-problem-operator = להנהלת האפליקציה
application-problem-unknown = ה-client_id שהאפליקציה שלחה אינו רשום כאן. יש לתקן אותו באפליקציה, או לרשום אותו: { $command }
application-problem-disabled = האפליקציה רשומה כאן, אבל היא מושבתת. כדי לבטל את ההשבתה: { $command }
application-problem-redirect-missing = האפליקציה לא שלחה redirect_uri. עליה לשלוח אחד מאלה שרשומים כאן, גם אם רשום רק אחד.
application-problem-redirect-unknown = ה-redirect_uri שהאפליקציה שלחה אינו רשום כאן. הוא צריך להיות זהה בדיוק לאחד מאלה שרשומים, כולל הלוכסן שבסוף אם יש כזה. כדי להציג אותם: { $command }
application-problem-too-long = הבקשה של האפליקציה ארוכה מדי. עליה לבקש פחות, למשל עם state קצר יותר. אין כאן תמיכה ב-Pushed Authorization Requests (PAR).
application-problem-host-unknown = המארח שדרכו נפתחה האפליקציה אינו רשום כאן. כדי לרשום אותו: { $command }
application-problem-not-finished = הדפדפן חזר אל המארח הזה פעמיים ברצף בלי קובץ ה-Cookie שלו, או מאוחר מדי. שרת הפרוקסי צריך להעביר הלאה את כל מה שתחת נתיב ה-URL (/.vestibule/), כולל קובצי ה-Cookie. כדי לחפש תקלות כאלה: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = להתנתק מהכול?
sign-out-all-what = הפעולה הזאת תנתק אותך מהחשבון שלך ומכל אפליקציה שהתחברת אליה באמצעותו בדפדפן הזה.
sign-out-all-from = האפליקציה { $application } שואלת אם ברצונך להתנתק.
sign-out-all-button = התנתקות מהכול

## The list of applications in the account

applications-title = אפליקציות
applications-menu-about = לאן התחברת עם החשבון הזה, ומה האפליקציות יכולות לראות
applications-about = אלה האפליקציות שהתחברת אליהן עם החשבון שלך כאן.
applications-since = תחילת הגישה: { $moment }
applications-last-used = שימוש אחרון: { $moment }
applications-allowed = נתת לכך אישור. אחרי התנתקות, האפליקציה תצטרך לבקש אותו שוב.
applications-sign-out = התנתקות מהאפליקציה
applications-sign-out-which = התנתקות מהאפליקציה { $application }
applications-own = אפליקציה עשויה לשמור על החיבור שלך בדפים שלה עוד זמן מה. אם זה חשוב לך, כדאי להתנתק גם שם.
applications-empty = אין אפליקציות שהתחברת אליהן עם החשבון שלך כאן. אחרי התחברות לאפליקציה, היא תופיע כאן.
flash-application-ended = אותה אפליקציה כבר לא יכולה להשתמש בחשבון שלך כאן.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = התחברות לאפליקציה
event-application-consented = אפליקציה קיבלה אישור לזהות אותך
event-application-withdrawn = התנתקות מאפליקציה
event-application-denied = ניסיון התחברות לאפליקציה שאינה פתוחה בפניך
event-token-reused = התנתקות מאפליקציה, כי נעשה שימוש כפול במפתח שלה
event-code-reused = התנתקות מאפליקציה, כי נעשה שימוש כפול בקוד חד-פעמי
