## With the password

login-title = התחברות
login-button = התחברות
login-refused = הכתובת והסיסמה לא תואמות זו לזו
login-unconfirmed = קודם יש להפעיל את החשבון בעזרת הקישור ששלחנו אליך באימייל
login-mail-lost = האימייל אבד, או שהקישור ישן מדי?
login-to-mail = התחברות באמצעות אימייל
login-to-register = יצירת חשבון
login-tries-seconds = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שנייה אחת, או להתחבר באמצעות אימייל
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שתי שניות, או להתחבר באמצעות אימייל
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } שניות, או להתחבר באמצעות אימייל
}
login-tries-minutes = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד דקה אחת, או להתחבר באמצעות אימייל
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שתי דקות, או להתחבר באמצעות אימייל
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } דקות, או להתחבר באמצעות אימייל
}
login-tries-hours = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שעה, או להתחבר באמצעות אימייל
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שעתיים, או להתחבר באמצעות אימייל
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } שעות, או להתחבר באמצעות אימייל
}
login-tries-days = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד יום, או להתחבר באמצעות אימייל
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד יומיים, או להתחבר באמצעות אימייל
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } ימים, או להתחבר באמצעות אימייל
}

## By mail: asking for it

sign-in-mail-title = התחברות באמצעות אימייל
sign-in-mail-how = נשלח אליך אימייל עם קישור וקוד. כל אחד מהם מספיק כדי להתחבר בלי סיסמה.
sign-in-mail-button = שליחת האימייל
sign-in-mail-to-password = התחברות עם סיסמה

## By mail: after asking

sign-in-mail-sent-title = כדאי לבדוק את האימייל
sign-in-mail-sent-told = אם קיים חשבון עם הכתובת { $address }, אימייל כבר בדרך אליה. יש לפתוח את הקישור שבו בדפדפן הזה, או להקליד כאן את הקוד שבו.
sign-in-mail-sent-code = שש הספרות מהאימייל
sign-in-mail-sent-button = התחברות
sign-in-mail-sent-again = בקשת אימייל נוסף

## By mail: the link, in the window that asked

sign-in-link-title = התחברות
sign-in-link-as = לחשבון { $address }.
sign-in-link-button = התחברות

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = יש להקליד את הקוד הזה
sign-in-link-elsewhere-where = בחלון שבו ביקשת להתחבר לחשבון { $address }, יש להקליד:
sign-in-link-elsewhere-not-asked = לא ביקשת? אפשר לסגור את החלון הזה, ואין למסור את הקוד לאיש; בלעדיו לא יקרה דבר.

## Signing out

sign-out-title = להתנתק?
sign-out-others = מכשירים אחרים יישארו מחוברים.
sign-out-button = התנתקות במכשיר הזה
