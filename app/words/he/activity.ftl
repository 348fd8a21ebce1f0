## The page

activity-title = פעילות
activity-unrecognised = יש כאן משהו לא מוכר? { $link }.
activity-unrecognised-link = יש לשנות את הסיסמה
activity-empty = עדיין לא נרשם דבר.
activity-older = פעילות קודמת
activity-from = { $device }, { $client }
activity-mailed = הודענו לך באימייל

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = החשבון נוצר
event-mail-sent = נשלח אליך אימייל
event-mail-refused = שרת הדואר סירב לקבל אימייל אליך
event-link-opened = נפתח קישור מאימייל
event-link-refused = נעשה ניסיון להשתמש בקישור שכבר אינו תקף
event-link-used = נעשה שימוש בקישור מאימייל
event-activated = החשבון הופעל
event-declined = ההרשמה בוטלה דרך קישור באימייל
event-expired = ההרשמה הוסרה כי החשבון לא הופעל
event-signed-in = התחברות
event-sign-in-failed = ניסיון התחברות עם סיסמה שגויה
event-signed-out = התנתקות
event-reauthenticated = הסיסמה אומתה
event-session-ended = מכשיר נותק
event-other-sessions-ended = כל המכשירים האחרים נותקו
event-password-reset = סיסמה חדשה הוגדרה באמצעות אימייל
event-password-changed = הסיסמה שונתה
event-email-change-requested = התבקש שינוי כתובת
event-email-change-cancelled = שינוי הכתובת בוטל
event-email-change-vetoed = שינוי הכתובת נעצר דרך הכתובת הקודמת
event-email-changed = הכתובת שונתה
event-email-restored = הכתובת הקודמת הוחזרה
event-action-link-used = נעשה שימוש בקישור מאימייל
event-notices-on = ההתראות על מכשירים חדשים הופעלו
event-notices-off = ההתראות על מכשירים חדשים כובו
event-locked = החשבון ננעל דרך קישור באימייל
event-disabled = החשבון הושבת על ידי הנהלת האתר
event-enabled = השבתת החשבון בוטלה על ידי הנהלת האתר
event-deleted = החשבון נמחק
event-operator-activated = החשבון הופעל על ידי הנהלת האתר
event-operator-signed-out = כל המכשירים נותקו על ידי הנהלת האתר
event-operator-reset = קישור לסיסמה חדשה נשלח על ידי הנהלת האתר
event-operator-locked = החשבון ננעל על ידי הנהלת האתר

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = להפעלת החשבון
about-mail-already-registered = בנושא הרשמה חוזרת
about-mail-activation-reminder = תזכורת להפעלה
about-mail-reset-password = להגדרת סיסמה חדשה
about-mail-password-changed = בנושא הסיסמה החדשה
about-mail-confirm-new-email = לאימות הכתובת החדשה
about-mail-email-change-requested = אל הכתובת הקודמת, בנושא השינוי
about-mail-email-changed = אל הכתובת הקודמת, להחזרתה
about-mail-account-deleted = בנושא מחיקת החשבון
about-mail-sign-in = להתחברות
about-mail-new-sign-in = בנושא מכשיר חדש
about-mail-notices-off = בנושא כיבוי ההתראות על מכשירים חדשים

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = להפעלת החשבון
about-link-reset = להגדרת סיסמה חדשה
about-link-change-email = לאימות הכתובת החדשה
about-link-sign-in = להתחברות
about-link-action-link = לכיבוי ההתראות על מכשירים חדשים
about-link-veto-email = לעצירת שינוי הכתובת
about-link-undo-email = להחזרת הכתובת הקודמת
about-link-lock = לנעילת החשבון
about-link-expired = { $purpose }: תוקפו פג
about-link-superseded = { $purpose }: כבר נעשה בו שימוש או שהוחלף
