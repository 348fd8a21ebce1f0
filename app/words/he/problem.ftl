## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = הדף לא נמצא
problem-not-found-why = אין דף בכתובת הזאת. ייתכן שיש בה שגיאת הקלדה, שהיא נקטעה או שהדף עבר למקום אחר.

problem-cross-site-title = הטופס הזה לא נשלח מכאן
problem-cross-site-why = הוא הגיע מאתר אחר, ולכן לא נעשה דבר. יש לפתוח את הדף כאן ולשלוח את הטופס שוב.

problem-method-title = אי אפשר לפתוח את הדף הזה ישירות
problem-method-why = רק לחצן או טופס בדף אחר מובילים לכאן. לא השתנה דבר.

problem-too-many-title = יותר מדי ניסיונות
problem-too-many-why = היו הרבה ניסיונות בזמן קצר. כדי להגן על חשבונות, צריך להמתין מעט לפני ניסיון נוסף.

problem-overloaded-title = כדאי לנסות שוב בעוד רגע
problem-overloaded-why = העומס כרגע גדול ממה שהשרת יכול לטפל בו בבת אחת. לא השתנה דבר.

problem-broken-title = משהו השתבש אצלנו
problem-broken-why = זה לא קרה בגללך, והתקלה נרשמה. ייתכן שיעזור לחזור אחורה ולנסות שוב.
problem-broken-number = בפנייה אלינו כדאי לציין את המספר הזה: { $number }

problem-bad-request-title = לא הצלחנו לקרוא את זה
problem-bad-request-why = מה שהדפדפן שלך שלח לא היה שלם. כדאי לחזור אחורה, לטעון את הדף מחדש ולנסות שוב.

problem-too-large-title = מה שנשלח גדול מדי
problem-too-large-why = מה שהדפדפן שלך שלח גדול בהרבה ממה שטופס כלשהו כאן צריך.

problem-wrong-host-title = זו לא הכתובת הנכונה
problem-wrong-host-why = לאתר הזה יש כתובת אחרת; הלחצן שלמטה מוביל אליה.

problem-unsupported-title = לא הצלחנו לקרוא את זה
problem-unsupported-why = הכתובת הזאת מקבלת רק טפסים, ומה שנשלח אינו טופס.

## How long to wait

problem-wait-seconds = { $count ->
    [one] אפשר לנסות שוב בעוד שנייה אחת.
    [two] אפשר לנסות שוב בעוד שתי שניות.
   *[other] אפשר לנסות שוב בעוד { $count } שניות.
}
problem-wait-minutes = { $count ->
    [one] אפשר לנסות שוב בעוד דקה אחת.
    [two] אפשר לנסות שוב בעוד שתי דקות.
   *[other] אפשר לנסות שוב בעוד { $count } דקות.
}
problem-wait-hours = { $count ->
    [one] אפשר לנסות שוב בעוד שעה.
    [two] אפשר לנסות שוב בעוד שעתיים.
   *[other] אפשר לנסות שוב בעוד { $count } שעות.
}
problem-wait-days = { $count ->
    [one] אפשר לנסות שוב בעוד יום.
    [two] אפשר לנסות שוב בעוד יומיים.
   *[other] אפשר לנסות שוב בעוד { $count } ימים.
}

## Ways on

problem-again = ניסיון נוסף
problem-to-start = מעבר לדף הפתיחה
problem-kept = מה שהקלדת נשמר.
problem-kept-but-password = מה שהקלדת נשמר, חוץ מהסיסמה: אותה נבקש שוב.
problem-password-again = נבקש אז שוב את הסיסמה.
