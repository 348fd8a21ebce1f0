## Around every letter

letter-or-open = אפשר גם לפתוח את הכתובת הזאת:
letter-button-in-text = { $button }:
letter-help = לעזרה: { $address }

## Said by several letters

letter-link-until = הקישור תקף עד { $until }.
letter-was-you = אם זו פעולה שלך, אין צורך לעשות דבר.
letter-all-well = ב{ $at }. אם זו פעולה שלך, הכול בסדר.
letter-lock = זו לא פעולה שלך? יש לנעול את החשבון. הנעילה מנתקת את כל המכשירים, והסיסמה שלך תפסיק לעבוד; לאחר מכן נשלח אליך אימייל עם קישור להגדרת סיסמה חדשה.
letter-lock-button = נעילת החשבון שלי
letter-set-password = זו לא פעולה שלך? יש להגדיר מיד סיסמה חדשה. כל המכשירים ינותקו.
letter-set-password-button = הגדרת סיסמה חדשה

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = הפעלת החשבון שלך באתר { $site }
letter-activate-heading = הפעלת החשבון שלך
letter-activate-preview = כדי לסיים, יש לאמת את הכתובת. הקישור תקף עד { $until }.
letter-activate-why = קיבלנו בקשת הרשמה לאתר { $site } עם הכתובת שלך, ממך או ממישהו אחר.
letter-activate-button = הפעלת החשבון שלי
letter-activate-code = אפשר גם להקליד את הקוד הזה בחלון שבו נרשמת:
letter-activate-not-you = לא נרשמת? אין צורך לעשות דבר, ולא ייווצר חשבון. אפשר גם לפתוח את הקישור וללחוץ על ”{ $button }”.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = החשבון שלך באתר { $site } עדיין לא פעיל
letter-activation-reminder-heading = החשבון שלך עדיין לא פעיל
letter-activation-reminder-preview = אם לא יופעל, הוא יוסר בתאריך { $day }.
letter-activation-reminder-why = קיבלנו בקשת הרשמה לאתר { $site } עם הכתובת שלך, ממך או ממישהו אחר. החשבון עדיין לא פעיל.
letter-activation-reminder-button = הפעלת החשבון שלי
letter-activation-reminder-otherwise = אם החשבון לא יופעל, ההרשמה תוסר בתאריך { $day }. זו התזכורת היחידה. לא נרשמת? אפשר לפתוח את הקישור וללחוץ על ”{ $button }”.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = כבר יש לך חשבון באתר { $site }
letter-already-registered-heading = כבר יש לך חשבון
letter-already-registered-preview = אפשר להתחבר או להגדיר סיסמה חדשה.
letter-already-registered-why = קיבלנו בקשת הרשמה לאתר { $site } עם הכתובת שלך, ממך או ממישהו אחר. כבר יש לך חשבון, ולכן לא נוצר ולא השתנה דבר.
letter-already-registered-button = התחברות
letter-already-registered-forgot = שכחת את הסיסמה? אפשר להגדיר כאן סיסמה חדשה:
letter-already-registered-not-you = לא נרשמת? אפשר להתעלם מהאימייל הזה. בלי הסיסמה שלך איש לא יכול להיכנס.

## reset-password: the link to set a new password

letter-reset-password-subject = הגדרת סיסמה חדשה באתר { $site }
letter-reset-password-heading = הגדרת סיסמה חדשה
letter-reset-password-button = הגדרת סיסמה חדשה
letter-reset-password-asked = קיבלנו בקשה, ממך או ממישהו שמשתמש בכתובת שלך, לסיסמה חדשה לחשבון שלך באתר { $site }.
letter-reset-password-operator = הנהלת האתר { $site } שלחה אליך את הקישור הזה כדי להגדיר סיסמה חדשה לחשבון שלך.
letter-reset-password-operator-activated = הנהלת האתר { $site } הפעילה את החשבון שלך. יש לבחור לו סיסמה.
letter-reset-password-operator-locked = הנהלת האתר { $site } נעלה את החשבון שלך: הסיסמה שלו הוסרה וכל המכשירים נותקו.
letter-reset-password-change-stopped = שינוי הכתובת של החשבון שלך באתר { $site } נעצר, או שהכתובת הקודמת הוחזרה. ייתכן שהסיסמה ידועה למישהו אחר, ולכן הסרנו אותה וניתקנו את כל המכשירים.
letter-reset-password-locked = נעלת את החשבון שלך באתר { $site }. הסיסמה שלו הוסרה וכל המכשירים נותקו.
letter-reset-password-until = הקישור חד-פעמי ותקף עד { $until }.
letter-reset-password-until-activates = הקישור חד-פעמי ותקף עד { $until }. הוא גם מפעיל את החשבון שלך.
letter-reset-password-none = עד שתוגדר סיסמה חדשה, איש לא יכול להתחבר עם סיסמה.
letter-reset-password-not-you = לא ביקשת את זה? אפשר להתעלם מהאימייל הזה; הסיסמה שלך תישאר כפי שהיא.
letter-reset-password-no-need = אין צורך בסיסמה חדשה? אפשר להתעלם מהאימייל הזה; הסיסמה שלך תישאר כפי שהיא.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = התחברות לאתר { $site }
letter-sign-in-heading = התחברות
letter-sign-in-preview = הקישור והקוד תקפים עד { $until }.
letter-sign-in-why = קיבלנו בקשה, ממך או ממישהו שמשתמש בכתובת שלך, להתחבר לאתר { $site }.
letter-sign-in-button = התחברות
letter-sign-in-code = אפשר גם להקליד את הקוד הזה בחלון שבו ביקשת להתחבר:
letter-sign-in-until = שניהם חד-פעמיים ותקפים עד { $until }.
letter-sign-in-not-you = לא ביקשת את זה? אין צורך לעשות דבר, ואין למסור את הקוד לאיש. בלעדיו איש לא יכול להיכנס.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = התחברות חדשה לחשבון שלך באתר { $site }
letter-new-sign-in-heading = התחברות חדשה לחשבון שלך
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = מכשיר חדש התחבר לחשבון שלך באתר { $site }: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] מאז התחבר מכשיר חדש נוסף. אם זו פעולה שלך, אין צורך לעשות דבר.
    [two] מאז התחברו שני מכשירים חדשים נוספים. אם זו פעולה שלך, אין צורך לעשות דבר.
   *[other] מאז התחברו { $count } מכשירים חדשים נוספים. אם זו פעולה שלך, אין צורך לעשות דבר.
}
letter-new-sign-in-off = לכיבוי ההתראות האלה:

## notices-off: the last of those notices

letter-notices-off-subject = ההתראות על מכשירים חדשים באתר { $site } כובו
letter-notices-off-heading = ההתראות על מכשירים חדשים כבויות
letter-notices-off-why = ב{ $at } כובו ההתראות על מכשירים חדשים בחשבון שלך באתר { $site }.
letter-notices-off-was-you = אם זו פעולה שלך, אין צורך לעשות דבר. אפשר להפעיל אותן שוב בחשבון שלך.

## password-changed: the notice after every change of password

letter-password-changed-subject = הסיסמה שלך באתר { $site } שונתה
letter-password-changed-heading = הסיסמה שלך שונתה
letter-password-changed-why = הסיסמה של החשבון שלך באתר { $site } שונתה ב{ $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = אימות הכתובת החדשה שלך באתר { $site }
letter-confirm-new-email-heading = אימות הכתובת החדשה שלך
letter-confirm-new-email-why = קיבלנו בקשה, ממך או ממישהו שמשתמש בכתובת שלך, להעביר חשבון באתר { $site } לכתובת הזאת.
letter-confirm-new-email-button = אימות הכתובת הזאת
letter-confirm-new-email-until = הקישור תקף עד { $until }. עד שייפתח, לא ישתנה דבר.
letter-confirm-new-email-not-you = לא ביקשת את זה? אין צורך לעשות דבר, ולא ייעשה שימוש בכתובת שלך.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = הכתובת של החשבון שלך באתר { $site } עומדת להשתנות
letter-email-change-requested-heading = הכתובת של החשבון שלך עומדת להשתנות
letter-email-change-requested-preview = אם זו לא בקשה שלך, אפשר לעצור את השינוי כאן.
letter-email-change-requested-why = קיבלנו בקשה, ממך או ממישהו שמחובר לחשבון שלך באתר { $site }, להעביר אותו אל { $address }. הוא יועבר לאחר שהכתובת החדשה תאומת.
letter-email-change-requested-was-you = אם זו בקשה שלך, אין צורך לעשות כאן דבר.
letter-email-change-requested-not-you = זו לא בקשה שלך? יש לעצור את השינוי. העצירה גם מנתקת את כל המכשירים, והסיסמה שלך תפסיק לעבוד; לאחר מכן נשלח אליך אימייל עם קישור להגדרת סיסמה חדשה.
letter-email-change-requested-button = עצירת השינוי

## email-changed: to the old address, after the change

letter-email-changed-subject = לחשבון שלך באתר { $site } יש כתובת חדשה
letter-email-changed-heading = לחשבון שלך יש כתובת חדשה
letter-email-changed-preview = אם זו לא פעולה שלך, אפשר להחזיר כאן את הכתובת הקודמת.
letter-email-changed-why = החשבון שלך באתר { $site } שייך עכשיו לכתובת אחרת. לא נכתוב עוד לכתובת הזאת.
letter-email-changed-was-you = אם שינית את הכתובת, אין צורך לעשות דבר.
letter-email-changed-not-you = זו לא פעולה שלך? יש להחזיר את הכתובת הקודמת. החשבון יחזור לכתובת הזאת, כל המכשירים ינותקו והסיסמה שלך תפסיק לעבוד; לאחר מכן נשלח אליך אימייל עם קישור להגדרת סיסמה חדשה.
letter-email-changed-button = החזרת הכתובת הקודמת

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = החשבון שלך באתר { $site } נמחק
letter-account-deleted-heading = החשבון שלך נמחק
letter-account-deleted-preview = נמחק ב{ $at }. זה האימייל האחרון בנושא.
letter-account-deleted-why = החשבון שלך באתר { $site } וכל מה שבו נמחקו ב{ $at }.
letter-account-deleted-why-operator = החשבון שלך באתר { $site } וכל מה שבו נמחקו על ידי הנהלת האתר ב{ $at }.
letter-account-deleted-last = זה האימייל האחרון בנושא. אפשר להירשם שוב עם הכתובת הזאת בכל עת.
letter-account-deleted-not-you = זו לא פעולה שלך? יש לכתוב אל { $address } בהקדם האפשרי.
letter-account-deleted-not-you-alone = זו לא פעולה שלך? מישהו ידע את הסיסמה שלך: יש לשנות אותה בכל מקום אחר שבו היא משמשת אותך.
letter-account-deleted-questions = שאלות? אפשר לכתוב אל { $address }.
