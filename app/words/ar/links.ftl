## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = انتهت صلاحية هذا الرابط
dead-link-expired-why = الروابط صالحة مدة محدودة، كي لا تُستغل رسالة قديمة ضدك.
dead-link-superseded-title = لم يعد هذا الرابط صالحًا
dead-link-superseded-activate = حلّت محله رسالة أحدث أو تغيير للعنوان.
dead-link-superseded-reset = إما أنه استُخدم، أو أن كلمة مرور جديدة عُيّنت برابط آخر، أو أن عنوانك تغيّر منذ إرساله.
dead-link-superseded-change = إما أنه استُخدم، أو أن التغيير أُلغي أو حلّ غيره محله منذ إرساله.
dead-link-superseded-veto = إما أن التغيير أُوقف أو أُلغي أو حلّ غيره محله منذ إرسال الرابط، أو أنه قد تم. فإن كان قد تم، ففي أحدث رسالة إلى هذا العنوان رابط للتراجع عنه.
dead-link-superseded-undo = إما أنه استُخدم، أو أن حسابك تغيّر منذ إرساله.
dead-link-superseded-sign-in = إما أنه استُخدم، أو أنك سجّلت الدخول برسالة أخرى منذ إرساله.
dead-link-superseded-notices = تغيّر حسابك منذ إرساله. يمكنك إيقاف هذه التنبيهات في حسابك.
dead-link-superseded-lock = إما أنه استُخدم، أو أن كلمة مرور جديدة عُيّنت عبر البريد منذ إرساله.
dead-link-renew = إرسال رابط جديد
dead-link-renew-to = إرسال رابط جديد إلى { $address }

dead-link-to-register = إنشاء حساب
dead-link-to-forgot = تعيين كلمة مرور جديدة
dead-link-to-address = عرض عنواني
dead-link-to-login-mail = طلب رسالة جديدة
dead-link-to-sessions = الانتقال إلى أجهزتي
dead-link-to-account = الانتقال إلى حسابي
dead-link-to-login = تسجيل الدخول

dead-link-active-title = حسابك مفعّل بالفعل
dead-link-active-why = أدّى هذا الرابط مهمته، ولم تعد هناك حاجة إليه.

dead-link-unknown-title = هذا الرابط لا يعمل
dead-link-unknown-why = لم يعد مستخدمًا. إن طلبت رسالة أخرى أو صحّحت عنوانك، فيُرجى فتح الرابط الوارد في أحدث رسالة.
dead-link-unknown-broken = أو أنه غير مكتمل: فبعض برامج البريد تقطع الروابط الطويلة أو تزيد عليها. عندئذ يُرجى نسخ السطر كاملًا من الرسالة إلى شريط العنوان. وإن لم ينفع هذا ولا ذاك، فيمكنك البدء من جديد أدناه.
dead-link-unknown-to-register = إنشاء حساب

dead-link-taken-title = هذا العنوان مستخدم
dead-link-taken-why = صار حساب آخر يستخدمه. حسابك باقٍ على عنوانه، ولم يتغيّر شيء.

## After the button that mails a new link in place of an old one

link-sent-title = يُرجى تفقّد بريدك
link-sent-told = هناك رابط جديد في الطريق إلى { $address }.
link-sent-told-unsaid = هناك رابط جديد في الطريق إليك.
link-sent-missing = يُرجى استخدام أحدث رسالة. وإن لم تصل خلال بضع دقائق، فقد تكون في مجلد الرسائل غير المرغوب فيها.
link-sent-close = يمكنك إغلاق هذه النافذة.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = عنوانك باقٍ كما هو
outcome-stopped-what = أُوقف التغيير. سُجّل الخروج من جميع الأجهزة، ولم تعد كلمة المرور القديمة صالحة.
outcome-restored-title = عاد عنوانك
outcome-restored-what = تم التراجع عن التغيير. سُجّل الخروج من جميع الأجهزة، ولم تعد كلمة المرور القديمة صالحة.
outcome-locked-title = حسابك مقفل
outcome-locked-what = سُجّل الخروج من جميع الأجهزة، ولم تعد كلمة المرور القديمة صالحة. ولا يمكن لأحد الدخول بها الآن.
outcome-mailed = أرسلنا رابطًا إلى { $address }. يُرجى فتحه لتعيين كلمة مرور جديدة، وبعدها يمكنك تسجيل الدخول مجددًا.
outcome-mailed-unsaid = أرسلنا رابطًا إلى عنوانك. يُرجى فتحه لتعيين كلمة مرور جديدة، وبعدها يمكنك تسجيل الدخول مجددًا.
outcome-mail-again = إعادة إرسال الرابط
outcome-missing = لم يصل بعد بضع دقائق؟ يُرجى النظر أولًا في مجلد الرسائل غير المرغوب فيها.

outcome-signed-out-title = تم تسجيل خروجك
outcome-signed-out-what = من هذا الجهاز. ولن يُسجَّل الخروج من الأجهزة الأخرى إلا بطلب منك.
outcome-signed-out-button = تسجيل الدخول مجددًا

outcome-deleted-title = حُذف حسابك
outcome-deleted-what = حُذف مع كل ما فيه، وسُجّل الخروج من جميع الأجهزة.
outcome-deleted-receipt = هناك رسالة أخيرة في الطريق إليك: إيصال بالحذف. وبعدها لن نكتب إليك.
outcome-deleted-button = إنشاء حساب جديد

outcome-declined-title = أُزيل طلب إنشاء الحساب
outcome-declined-what = عنوانك غير مرتبط بأي حساب هنا، ولن نرسل إليه أي رسالة مدة يوم.
outcome-declined-why = الأرجح أن شخصًا أخطأ في كتابة عنوانه. يمكنك إغلاق هذه النافذة.

outcome-notices-off-title = هذه التنبيهات متوقفة
outcome-notices-off-what = لن نراسلك بعد الآن عند تسجيل الدخول من جهاز جديد. وسنظل نراسلك بشأن التغييرات في حسابك.
outcome-notices-off-again = يمكنك تشغيلها مجددًا ضمن { $page }.
outcome-notices-off-page = الأمان
