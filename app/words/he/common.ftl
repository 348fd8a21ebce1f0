### Hebrew: one person is addressed, in words that are written alike for women and men. Buttons and titles are verbal nouns
### (התחברות, יצירת חשבון, שליחת הקישור); requests are “יש” and an infinitive, choices “אפשר”, advice “כדאי”. Without vowel signs שלך,
### אליך, לך and the past tense (ביקשת, שכחת, בחרת) show no gender. No imperative, no present or future tense of “you”, no participle
### about the reader. Of others “מישהו”. Quotation marks ”…”, hyphen before Latin letters and digits (ב-Windows).
### Glossary: sign in = התחברות, להתחבר; sign out = התנתקות, a device: ניתוק; signed-in devices = מכשירים מחוברים; sign up = הרשמה; create
### account = יצירת חשבון; account = חשבון; e-mail address = כתובת אימייל, then כתובת; mail = אימייל; by mail = באמצעות אימייל; link =
### קישור; code = קוד; password = סיסמה; set a password = הגדרת סיסמה; device = מכשיר; browser = דפדפן; session = חיבור; activate = הפעלה;
### confirm an address = אימות; lock = נעילה; delete = מחיקה; remove = הסרה; cancel a change = ביטול; stop it (old address, before) = עצירה;
### take it back (old address, after) = החזרת הכתובת הקודמת; take an account back = החזרת החשבון; mails about new devices = התראות על
### מכשירים חדשים; operator, administrator = הנהלת האתר; activity = פעילות; last seen = נראה לאחרונה; works once = חד-פעמי;
### security = אבטחה; spam folder = תיקיית הספאם.
### The name of the site follows “אתר”, an address “אל” or “הכתובת”: no prefix is joined to them. Moments (היום, מחר, לפני 5 דקות,
### 3 במאי) are adverbs or follow “עד” or a colon; dates in letters begin with “יום” and take “ב”.

## The language itself

language-name = עברית

## Around every page

layout-skip = דילוג לתוכן
layout-sign-out = התנתקות
layout-error = שגיאה:
layout-error-title = שגיאה: { $title }
layout-back-account = חזרה לחשבון שלך
layout-back-security = חזרה לדף האבטחה
layout-help = לעזרה: { $address }
layout-problem = נדרש תיקון

## Forms

form-busy = רק רגע…
form-email = כתובת אימייל
form-password = סיסמה
form-new-password = סיסמה חדשה
form-show = הצגה
form-hide = הסתרה
form-show-password = הצגת הסיסמה
form-hide-password = הסתרת הסיסמה
form-show-current-password = הצגת הסיסמה הנוכחית
form-hide-current-password = הסתרת הסיסמה הנוכחית
form-show-new-password = הצגת הסיסמה החדשה
form-hide-new-password = הסתרת הסיסמה החדשה
form-caps-lock = מקש Caps Lock פועל
form-count = { $min ->
    [one] { $has } מתוך תו אחד
    [two] { $has } מתוך שני תווים
   *[other] { $has } מתוך { $min } תווים
}
form-count-enough = האורך מספיק
form-code-sends-itself = הקוד יישלח אוטומטית ברגע שיוקלדו כל שש הספרות.

## What is wrong with an address, beside its field

email-empty = יש להזין את כתובת האימייל שלך
email-too-long = יש להזין כתובת קצרה יותר; זו ארוכה מכפי ששרתי דואר מקבלים
email-no-at = חסר כאן הסימן @; כתובת נראית כמו name@example.org
email-two-ats = יש כאן שני סימני @; בכתובת יש רק אחד
email-several = יש כאן יותר מכתובת אחת; יש להזין אחת בלבד
email-no-name = חסר משהו לפני הסימן @
email-no-domain = חסר משהו אחרי הסימן @, למשל example.org
email-space = יש להסיר את הרווח שבאמצע
email-comma = יש כאן פסיק; אם הכוונה לנקודה, יש להקליד נקודה במקומו
email-invisible = יש להקליד את הכתובת במקום להדביק אותה; יש בה משהו שאינו נראה
email-sign-before = יש להסיר את התו { $sign } שלפני הסימן @; הוא לא מופיע שם באף כתובת
email-sign-after = יש להסיר את התו { $sign } שאחרי הסימן @; הוא לא מופיע שם באף כתובת
email-wide = לפני הסימן @ אפשר להשתמש רק באותיות a עד z; התו { $sign } רחב, ויש להקליד אותו ברוחב רגיל
email-not-a-to-z = לפני הסימן @ אפשר להשתמש רק באותיות a עד z; התו { $sign } אינו אחת מהן
email-leading-hyphen = יש להסיר את המקף שבהתחלה
email-dots = אחרי הסימן @ יש נקודה מיותרת, או שחסר משהו לידה
email-hyphen = אחרי הסימן @ יש מקף מיותר, בהתחלה או ליד נקודה
email-no-dot = אחרי הסימן @ חסרה נקודה ואחריה סיומת כמו org או com
email-number = אחרי הסימן @ צריך שם דומיין כמו example.org, לא מספר
email-domain = כדאי לבדוק את מה שאחרי הסימן @; זה צריך להיראות כמו example.org

## What is wrong with a password, beside its field

password-hint = { $min ->
    [one] תו אחד או יותר. קל לזכור וקשה לנחש כמה מילים שאין ביניהן קשר.
    [two] שני תווים או יותר. קל לזכור וקשה לנחש כמה מילים שאין ביניהן קשר.
   *[other] { $min } תווים או יותר. קל לזכור וקשה לנחש כמה מילים שאין ביניהן קשר.
}
password-empty = יש להזין סיסמה
password-too-short = { $min ->
    [one] צריך תו אחד או יותר; כאן יש { $has }
    [two] צריך שני תווים או יותר; כאן יש { $has }
   *[other] צריך { $min } תווים או יותר; כאן יש { $has }
}
password-too-long = אפשר להשתמש ב-256 תווים לכל היותר
password-control-character = יש להסיר טאבים ותווים אחרים שאינם נראים
password-personal = יש לבחור משהו שאינו הכתובת שלך או שם האתר; את שניהם מנחשים קודם כול
password-common = יש לבחור סיסמה אחרת; רבים משתמשים בזו, ולכן מנחשים אותה קודם כול
password-guessable = יש לבחור סיסמה שקשה יותר לנחש; שלוש או ארבע מילים שאין ביניהן קשר יתאימו היטב
password-wrong = זו לא הסיסמה של החשבון הזה
password-enter = יש להזין את הסיסמה שלך

## Too many tries

tries-seconds = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שנייה אחת
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שתי שניות
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } שניות
}
tries-minutes = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד דקה אחת
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שתי דקות
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } דקות
}
tries-hours = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שעה
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד שעתיים
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } שעות
}
tries-days = { $count ->
    [one] יותר מדי ניסיונות. אפשר לנסות שוב בעוד יום
    [two] יותר מדי ניסיונות. אפשר לנסות שוב בעוד יומיים
   *[other] יותר מדי ניסיונות. אפשר לנסות שוב בעוד { $count } ימים
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] זה לא הקוד מהאימייל האחרון. נשאר ניסיון אחד
    [two] זה לא הקוד מהאימייל האחרון. נשארו שני ניסיונות
   *[other] זה לא הקוד מהאימייל האחרון. נשארו { $left } ניסיונות
}
code-exhausted = הוזנו יותר מדי קודים שגויים, ולכן כרגע שום קוד לא יעבוד. אפשר להשתמש בקישור שבאימייל
code-expired = הקוד הזה ישן מדי. אפשר לבקש אימייל חדש
code-malformed = יש להזין את שש הספרות מהאימייל

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = היום, { $time }
moment-tomorrow = מחר, { $time }
moment-yesterday = אתמול, { $time }
moment-day = { $day }, { $time }
day-today = היום
day-tomorrow = מחר
day-yesterday = אתמול

## Browsers and what they run on

browser-on = { $browser } ב-{ $system }
browser-unknown = דפדפן
browser-unknown-on = דפדפן ב-{ $system }

## Messages shown once, above the heading of the next page

flash-password-reset = הסיסמה שלך שונתה. אפשר להתחבר איתה.
flash-password-changed = הסיסמה שלך שונתה. כל המכשירים האחרים נותקו.
flash-mail-sent = אימייל נוסף בדרך אליך. האחרון הוא הקובע.
flash-new-address-mailed = קישור בדרך אל הכתובת החדשה.
flash-email-changed = כתובת האימייל שלך שונתה.
flash-other-email-changed = הכתובת של אותו חשבון שונתה. אם לא בחרת בעצמך את הסיסמה שלו, היא ידועה למישהו אחר: יש להגדיר סיסמה חדשה.
flash-email-kept = השינוי בוטל. הכתובת שלך נשארת כפי שהיא.
flash-address-is-yours = זו כבר הכתובת שלך, ולכן לא השתנה דבר.
flash-no-email-change = כבר אין שינוי שממתין. זו הכתובת שלך עכשיו.
flash-changed-meanwhile = החשבון שלך השתנה באותו רגע בחלון אחר, ולכן לא נעשה כאן דבר. אפשר לנסות שוב.
flash-session-ended = אותו מכשיר נותק.
flash-others-ended = כל המכשירים האחרים נותקו.
flash-activated = החשבון שלך פעיל.
flash-session-over = החיבור שלך כאן הסתיים. כדי להמשיך, יש להתחבר.
flash-press-again = תודה. עכשיו יש ללחוץ על הלחצן פעם נוספת.
flash-notices-on = ההתראות על מכשירים חדשים פועלות.
flash-notices-off = ההתראות על מכשירים חדשים כבויות.

## Shared by several pages

ways-forgotten = שכחתי את הסיסמה
