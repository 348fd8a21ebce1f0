## The form

register-title = إنشاء حساب
register-email-hint = سنرسل إليه رابطًا للتحقق من أنه عنوانك.
register-password = إنشاء كلمة مرور
register-password-again = يُرجى إدخال كلمة المرور مرة أخرى، فهي لا تُعاد إلى الصفحة
register-button = إنشاء حساب
register-to-login = لديّ حساب: تسجيل الدخول

## The page that waits for the mail: how the mail is doing

waiting-title = يُرجى تفقّد بريدك
waiting-title-refused = يُرجى التحقق من عنوانك
waiting-title-not-sent = لم تُرسَل الرسالة
waiting-coming = هناك رسالة في الطريق إلى { $address }. للإكمال يُرجى فتح الرابط الوارد فيها.
waiting-queued = إنها تنتظر دورها، ولا يستغرق ذلك إلا بضع ثوانٍ.
waiting-held = تُرسَل الآن رسائل كثيرة جدًا، وموعد رسالتك: { $moment }. وإن طلبت رسالة أخرى أدناه فستُرسَل هي أولًا.
waiting-delayed = يتعذّر الوصول إلى خادم البريد حاليًا. نواصل المحاولة، ولا يلزم منك أي إجراء.
waiting-sent = أرسلنا رسالة إلى { $address }. للإكمال يُرجى فتح الرابط الوارد فيها.
waiting-sent-at = وقت تسليمها إلى خادم البريد: { $moment }.
waiting-spam = لم تصل بعد؟ يُرجى البحث في مجلد الرسائل غير المرغوب فيها عن رسالة من { $sender }.
waiting-refused = لا يقبل خادم البريد رسائل إلى { $address }. ربما سقط منه حرف أو تبدّل مكانه.
waiting-given-up = تعذّر تسليم الرسالة إلى { $address } في الوقت المتاح، وتوقفنا عن المحاولة. يُرجى طلب رسالة أخرى.
waiting-untold = إن كان { $address } عنوان حساب ينتظر التفعيل، فهناك رسالة برابط جديد في الطريق إليه.
waiting-look-again = تحديث الحالة

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = الرسالة إلى { $address } جاهزة. للإكمال يُرجى فتح الرابط الوارد فيها.
waiting-development-since = في صندوق بريد التطوير منذ الساعة { $time }.
waiting-development-delayed = تتعذّر الكتابة في صندوق بريد التطوير حاليًا، والسبب مذكور في السجل. نواصل المحاولة.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = فتح { $inbox }
waiting-code = أو كتابة الأرقام الستة الواردة في الرسالة
waiting-again = إعادة إرسال الرسالة
waiting-again-seconds = { $count ->
    [zero] يمكنك طلب رسالة أخرى الآن.
    [one] يمكنك طلب رسالة أخرى بعد ثانية واحدة.
    [two] يمكنك طلب رسالة أخرى بعد ثانيتين.
    [few] يمكنك طلب رسالة أخرى بعد { $count } ثوانٍ.
    [many] يمكنك طلب رسالة أخرى بعد { $count } ثانية.
   *[other] يمكنك طلب رسالة أخرى بعد { $count } ثانية.
}
waiting-again-minutes = { $count ->
    [zero] يمكنك طلب رسالة أخرى الآن.
    [one] يمكنك طلب رسالة أخرى بعد دقيقة واحدة.
    [two] يمكنك طلب رسالة أخرى بعد دقيقتين.
    [few] يمكنك طلب رسالة أخرى بعد { $count } دقائق.
    [many] يمكنك طلب رسالة أخرى بعد { $count } دقيقة.
   *[other] يمكنك طلب رسالة أخرى بعد { $count } دقيقة.
}
waiting-again-hours = { $count ->
    [zero] يمكنك طلب رسالة أخرى الآن.
    [one] يمكنك طلب رسالة أخرى بعد ساعة واحدة.
    [two] يمكنك طلب رسالة أخرى بعد ساعتين.
    [few] يمكنك طلب رسالة أخرى بعد { $count } ساعات.
    [many] يمكنك طلب رسالة أخرى بعد { $count } ساعة.
   *[other] يمكنك طلب رسالة أخرى بعد { $count } ساعة.
}
waiting-again-days = { $count ->
    [zero] يمكنك طلب رسالة أخرى الآن.
    [one] يمكنك طلب رسالة أخرى بعد يوم واحد.
    [two] يمكنك طلب رسالة أخرى بعد يومين.
    [few] يمكنك طلب رسالة أخرى بعد { $count } أيام.
    [many] يمكنك طلب رسالة أخرى بعد { $count } يومًا.
   *[other] يمكنك طلب رسالة أخرى بعد { $count } يوم.
}
waiting-wrong-address = العنوان غير صحيح؟
waiting-correct-address = العنوان الصحيح
waiting-correct-hint = سيتوقف الرابط المُرسَل إلى العنوان السابق عن العمل.
waiting-correct-button = إرسال الرسالة إلى هذا العنوان
waiting-new-mail = إرسال رسالة تفعيل جديدة

## The same page when there is nothing to wait for any more

activated-title = حسابك مفعّل
activated-here = تم تأكيد العنوان { $address }.
activated-here-button = المتابعة إلى حسابي
activated-elsewhere = تم تأكيد العنوان { $address } في متصفّح آخر. لاستخدام الحساب هنا يُرجى تسجيل الدخول.
activated-elsewhere-button = تسجيل الدخول
no-attempt-title = لا يوجد هنا طلب إنشاء حساب قيد الانتظار
no-attempt-why = ربما بدأ في متصفّح آخر، أو أُزيل، أو انتهت مدته. إن وصلتك رسائل منا فيُرجى تجربة الرابط الوارد في أحدثها، وإلا فيمكنك البدء من جديد.
no-attempt-button = إنشاء حساب
no-attempt-to-login = تسجيل الدخول
no-attempt-to-register = إنشاء حساب

## The link in the mail

activate-title = تفعيل حسابك
activate-for = للعنوان { $address }.
activate-button = تفعيل حسابي
activate-elsewhere = طُلب إنشاء هذا الحساب في متصفّح آخر، إما منك وإما من شخص استخدم عنوانك. بكلمة مرورك نعرف أيهما كان.
activate-password-hint = تلك التي اخترتها عند إنشاء الحساب.
activate-wrong-password = ليست هذه كلمة المرور التي اختيرت عند إنشاء الحساب
activate-no-password = لا أتذكرها، أو أن شخصًا آخر استخدم عنواني
activate-new-password-button = تعيينها وتفعيل الحساب
activate-not-you = لست من طلب ذلك؟ بهذا الزر يُزال طلب إنشاء الحساب ولا تصلك رسائل أخرى مدة يوم.
activate-not-you-button = لم أطلب ذلك
