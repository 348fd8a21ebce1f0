## The page that asks for a link to set a new password

forgot-title = نسيت كلمة المرور؟
forgot-lede = سنرسل إليك رابطًا لاختيار كلمة مرور جديدة.
forgot-button = إرسال الرابط
forgot-to-login = العودة إلى تسجيل الدخول

## After asking: the same words whether or not there is an account

forgot-sent-title = يُرجى تفقّد بريدك
forgot-sent-told = إن كان هناك حساب بالعنوان { $address }، فهناك رسالة في الطريق إليه برابط لتعيين كلمة مرور جديدة.
forgot-sent-told-untyped = إن كان هناك حساب بذلك العنوان، فهناك رسالة في الطريق إليه برابط لتعيين كلمة مرور جديدة.
forgot-sent-missing = لم تصل رسالة بعد بضع دقائق؟ يُرجى النظر في مجلد الرسائل غير المرغوب فيها، ثم التحقق من أن هذا هو عنوان حسابك.
forgot-sent-again = إعادة الإرسال
forgot-sent-other-address = تجربة عنوان آخر
forgot-sent-to-login = العودة إلى تسجيل الدخول

## The page of the link: choose a new password

reset-title = تعيين كلمة مرور جديدة
reset-whose = للحساب { $address }. عند الحفظ يُسجَّل الخروج من جميع الأجهزة.
reset-activates = بهذا يُفعَّل حسابك أيضًا.
reset-button = حفظ كلمة المرور الجديدة

## The page of the link in notices by which owners lock their account

lock-title = قفل حسابك؟
lock-why = إن كان من فعل ذلك شخصًا آخر، فهو يعرف كلمة مرورك أو يستخدم أحد أجهزتك.
lock-what = عند القفل يُسجَّل الخروج من جميع الأجهزة، وتصبح كلمة مرورك غير صالحة، ويُلغى أي تغيير للعنوان قيد الانتظار. سنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
lock-button = قفل حسابي
lock-leave = أنت من فعل ذلك؟ يُرجى إغلاق هذه النافذة، ولن يحدث شيء.
