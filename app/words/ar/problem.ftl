## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = الصفحة غير موجودة
problem-not-found-why = لا توجد صفحة بهذا العنوان. ربما كُتب خطأً أو نقص منه جزء، أو نُقلت الصفحة.

problem-cross-site-title = لم يُرسَل هذا النموذج من هنا
problem-cross-site-why = جاء من موقع آخر، فلم يُنفَّذ شيء. يُرجى فتح الصفحة هنا وإرسال النموذج مجددًا.

problem-method-title = لا يمكن فتح هذه الصفحة مباشرة
problem-method-why = لا يؤدي إلى هنا إلا زر أو نموذج في صفحة أخرى. لم يتغيّر شيء.

problem-too-many-title = محاولات كثيرة جدًا
problem-too-many-why = جرت محاولات كثيرة في وقت قصير. ولحماية الحسابات يلزم الانتظار قليلًا قبل المحاولة التالية.

problem-overloaded-title = يُرجى المحاولة مجددًا بعد لحظات
problem-overloaded-why = الضغط على الخادم الآن أكبر مما يمكنه معالجته دفعة واحدة. لم يتغيّر شيء.

problem-broken-title = حدث خلل لدينا
problem-broken-why = لم يكن ذلك بسببك، وقد سُجّل لدينا. قد ينفع الرجوع والمحاولة مجددًا.
problem-broken-number = إن راسلتنا فيُرجى ذكر هذا الرقم: { $number }

problem-bad-request-title = لم نتمكن من قراءة ذلك
problem-bad-request-why = ما أرسله متصفّحك غير مكتمل. يُرجى الرجوع وإعادة تحميل الصفحة والمحاولة مجددًا.

problem-too-large-title = حجم ما أُرسل كبير جدًا
problem-too-large-why = ما أرسله متصفّحك أكبر بكثير مما يحتاج إليه أي نموذج هنا.

problem-wrong-host-title = ليس هذا هو العنوان الصحيح
problem-wrong-host-why = لهذا الموقع عنوان آخر يؤدي إليه الزر أدناه.

problem-unsupported-title = لم نتمكن من قراءة ذلك
problem-unsupported-why = لا يقبل هذا العنوان إلا النماذج، وما أُرسل ليس نموذجًا.

## How long to wait

problem-wait-seconds = { $count ->
    [zero] يمكنك المحاولة مجددًا الآن.
    [one] يمكنك المحاولة مجددًا بعد ثانية واحدة.
    [two] يمكنك المحاولة مجددًا بعد ثانيتين.
    [few] يمكنك المحاولة مجددًا بعد { $count } ثوانٍ.
    [many] يمكنك المحاولة مجددًا بعد { $count } ثانية.
   *[other] يمكنك المحاولة مجددًا بعد { $count } ثانية.
}
problem-wait-minutes = { $count ->
    [zero] يمكنك المحاولة مجددًا الآن.
    [one] يمكنك المحاولة مجددًا بعد دقيقة واحدة.
    [two] يمكنك المحاولة مجددًا بعد دقيقتين.
    [few] يمكنك المحاولة مجددًا بعد { $count } دقائق.
    [many] يمكنك المحاولة مجددًا بعد { $count } دقيقة.
   *[other] يمكنك المحاولة مجددًا بعد { $count } دقيقة.
}
problem-wait-hours = { $count ->
    [zero] يمكنك المحاولة مجددًا الآن.
    [one] يمكنك المحاولة مجددًا بعد ساعة واحدة.
    [two] يمكنك المحاولة مجددًا بعد ساعتين.
    [few] يمكنك المحاولة مجددًا بعد { $count } ساعات.
    [many] يمكنك المحاولة مجددًا بعد { $count } ساعة.
   *[other] يمكنك المحاولة مجددًا بعد { $count } ساعة.
}
problem-wait-days = { $count ->
    [zero] يمكنك المحاولة مجددًا الآن.
    [one] يمكنك المحاولة مجددًا بعد يوم واحد.
    [two] يمكنك المحاولة مجددًا بعد يومين.
    [few] يمكنك المحاولة مجددًا بعد { $count } أيام.
    [many] يمكنك المحاولة مجددًا بعد { $count } يومًا.
   *[other] يمكنك المحاولة مجددًا بعد { $count } يوم.
}

## Ways on

problem-again = إعادة المحاولة
problem-to-start = الانتقال إلى صفحة البداية
problem-kept = ما كتبته محفوظ.
problem-kept-but-password = ما كتبته محفوظ، ما عدا كلمة المرور، فسنطلبها مرة أخرى.
problem-password-again = سنطلب كلمة المرور عندئذ مرة أخرى.
