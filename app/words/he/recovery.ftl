## The page that asks for a link to set a new password

forgot-title = שכחת את הסיסמה?
forgot-lede = נשלח אליך אימייל עם קישור לבחירת סיסמה חדשה.
forgot-button = שליחת הקישור
forgot-to-login = חזרה להתחברות

## After asking: the same words whether or not there is an account

forgot-sent-title = כדאי לבדוק את האימייל
forgot-sent-told = אם קיים חשבון עם הכתובת { $address }, אימייל עם קישור להגדרת סיסמה חדשה כבר בדרך אליה.
forgot-sent-told-untyped = אם קיים חשבון עם הכתובת הזאת, אימייל עם קישור להגדרת סיסמה חדשה כבר בדרך אליה.
forgot-sent-missing = לא הגיע אימייל אחרי כמה דקות? כדאי לחפש בתיקיית הספאם, ואז לבדוק שזו הכתובת שבה נרשמת.
forgot-sent-again = שליחה חוזרת
forgot-sent-other-address = ניסיון עם כתובת אחרת
forgot-sent-to-login = חזרה להתחברות

## The page of the link: choose a new password

reset-title = הגדרת סיסמה חדשה
reset-whose = לחשבון { $address }. עם השמירה ינותקו כל המכשירים.
reset-activates = כך גם יופעל החשבון שלך.
reset-button = שמירת הסיסמה החדשה

## The page of the link in notices by which owners lock their account

lock-title = לנעול את החשבון שלך?
lock-why = אם זו לא פעולה שלך, מישהו אחר יודע את הסיסמה שלך או משתמש באחד המכשירים שלך.
lock-what = הנעילה מנתקת את כל המכשירים, הסיסמה שלך תפסיק לעבוד, וכל שינוי כתובת שממתין יבוטל. נשלח אליך אימייל עם קישור להגדרת סיסמה חדשה.
lock-button = נעילת החשבון שלי
lock-leave = זו פעולה שלך? אפשר לסגור את החלון הזה ולא יקרה דבר.
