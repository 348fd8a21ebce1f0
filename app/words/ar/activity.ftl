## The page

activity-title = النشاط
activity-unrecognised = هل هناك ما لا يبدو مألوفًا لك؟ يُرجى { $link }.
activity-unrecognised-link = تغيير كلمة المرور
activity-empty = لم يُسجَّل شيء بعد.
activity-older = الأقدم
activity-from = { $device }، { $client }
activity-mailed = أبلغناك عبر البريد

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = إنشاء الحساب
event-mail-sent = إرسال رسالة إليك
event-mail-refused = رفض خادم البريد رسالة إليك
event-link-opened = فتح رابط من رسالة
event-link-refused = محاولة استخدام رابط لم يعد صالحًا
event-link-used = استخدام رابط من رسالة
event-activated = تفعيل الحساب
event-declined = رفض طلب إنشاء الحساب عبر رابط في رسالة
event-expired = إزالة طلب إنشاء الحساب لعدم تفعيله
event-signed-in = تسجيل دخول
event-sign-in-failed = محاولة تسجيل دخول بكلمة مرور خاطئة
event-signed-out = تسجيل خروج
event-reauthenticated = تأكيد كلمة المرور
event-session-ended = تسجيل الخروج من جهاز
event-other-sessions-ended = تسجيل الخروج من جميع الأجهزة الأخرى
event-password-reset = تعيين كلمة مرور جديدة عبر البريد
event-password-changed = تغيير كلمة المرور
event-email-change-requested = طلب تغيير العنوان
event-email-change-cancelled = إلغاء تغيير العنوان
event-email-change-vetoed = إيقاف تغيير العنوان عبر العنوان السابق
event-email-changed = تغيير العنوان
event-email-restored = استعادة العنوان السابق
event-action-link-used = استخدام رابط من رسالة
event-notices-on = تشغيل تنبيهات الأجهزة الجديدة
event-notices-off = إيقاف تنبيهات الأجهزة الجديدة
event-locked = قفل الحساب عبر رابط في رسالة
event-disabled = تعطيل الحساب من قِبل إدارة الموقع
event-enabled = إلغاء تعطيل الحساب من قِبل إدارة الموقع
event-deleted = حذف الحساب
event-operator-activated = تفعيل الحساب من قِبل إدارة الموقع
event-operator-signed-out = تسجيل الخروج من جميع الأجهزة من قِبل إدارة الموقع
event-operator-reset = إرسال رابط لكلمة مرور جديدة من قِبل إدارة الموقع
event-operator-locked = قفل الحساب من قِبل إدارة الموقع

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = لتفعيل الحساب
about-mail-already-registered = بشأن إنشاء حساب مرة أخرى
about-mail-activation-reminder = للتذكير بالتفعيل
about-mail-reset-password = لتعيين كلمة مرور جديدة
about-mail-password-changed = بشأن كلمة المرور الجديدة
about-mail-confirm-new-email = لتأكيد العنوان الجديد
about-mail-email-change-requested = إلى العنوان السابق، بشأن التغيير
about-mail-email-changed = إلى العنوان السابق، للتراجع عن التغيير
about-mail-account-deleted = بشأن حذف الحساب
about-mail-sign-in = لتسجيل الدخول
about-mail-new-sign-in = بشأن جهاز جديد
about-mail-notices-off = بشأن إيقاف تنبيهات الأجهزة الجديدة

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = لتفعيل الحساب
about-link-reset = لتعيين كلمة مرور جديدة
about-link-change-email = لتأكيد العنوان الجديد
about-link-sign-in = لتسجيل الدخول
about-link-action-link = لإيقاف تنبيهات الأجهزة الجديدة
about-link-veto-email = لإيقاف تغيير العنوان
about-link-undo-email = للتراجع عن تغيير العنوان
about-link-lock = لقفل الحساب
about-link-expired = { $purpose }: انتهت مدته
about-link-superseded = { $purpose }: استُخدم سابقًا أو حلّ غيره محله
