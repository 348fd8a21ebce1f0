## Your account: who am I, what can I do here

account-title = حسابك
account-pending = العنوان { $address } في انتظار التأكيد.
account-pending-link = عرض التغيير
account-earlier = من يقرأ بريد { $address } يمكنه استعادة هذا الحساب، فقد كان هذا عنوان الحساب من قبل.
account-earlier-until = هذا ممكن حتى { $moment }.
account-signed-in-as = الحساب الحالي
account-previous = تسجيل الدخول السابق
account-previous-with = { $moment }، من { $device }
account-previous-none = لا يوجد: هذه أول مرة
account-since = تاريخ الانضمام
account-menu = الحساب
account-menu-security = وسائل حماية حسابك، وأجهزتك، والنشاط الأخير
account-menu-password = اختيار كلمة مرور جديدة
account-menu-email = نقل الحساب إلى عنوان آخر
account-menu-delete = حذف الحساب
account-menu-delete-about = إزالته مع كل ما فيه

## Change the password

change-password-title = تغيير كلمة المرور
change-password-about = عند الحفظ يُسجَّل الخروج من جميع الأجهزة الأخرى.
change-password-current = كلمة المرور الحالية
change-password-button = حفظ كلمة المرور الجديدة

## Change the address

change-email-title = تغيير عنوانك
change-email-now = عنوانك الآن: { $address }
change-email-new = عنوان البريد الإلكتروني الجديد
change-email-hint = سنرسل إليه رابطًا، ويتغيّر عنوانك عند فتحه.
change-email-button = إرسال الرابط
change-email-waiting = في انتظار تأكيد العنوان { $address }.
change-email-until = الرابط الذي أرسلناه إليه صالح حتى { $moment }.
change-email-lapsed = لم يُؤكَّد العنوان { $address } في الوقت المحدد. لا يزال بإمكان من يقرأ بريده طلب رابط جديد، إلى أن يُلغى التغيير.
change-email-cancel = إلغاء التغيير

## Security: all on one page, to read or to print

security-title = الأمان
security-protection = ما يحمي حسابك
security-email = { $address }، منذ { $day }
security-email-change = تغيير العنوان
security-change = تغيير العنوان
security-pending = { $address } في انتظار التأكيد
security-take-back = يمكن استعادة الحساب عبر
security-earlier = { $address }، العنوان السابق
security-until = حتى { $moment }
security-password = آخر تغيير: { $moment }
security-password-change = تغيير كلمة المرور
security-password-none = غير معيّنة: تسجيل الدخول عبر البريد
security-password-set = تعيين كلمة مرور
security-notices-on = مشغّلة: نراسلك عند تسجيل الدخول من جهاز جديد
security-notices-off = متوقفة
security-notices-change = تغيير هذه التنبيهات
security-last-seen = آخر استخدام: { $moment }
security-sessions = تسجيل الخروج من جهاز
security-activity = النشاط الأخير
security-activity-all = عرض كل النشاط
security-as-of = كما في يوم { $moment }

## Where you are signed in: the list of devices

sessions-title = الأجهزة التي سجّلت الدخول منها
sessions-about = هل بينها جهاز ليس لك؟ يُرجى تسجيل الخروج منه، ثم تغيير كلمة مرورك.
sessions-this = هذا الجهاز
sessions-last-seen = آخر استخدام: { $moment }
sessions-signed-in = تسجيل الدخول: { $moment }
sessions-sign-out = تسجيل الخروج
sessions-sign-out-which = تسجيل الخروج من { $device }، تسجيل الدخول: { $moment }
sessions-sign-out-others = تسجيل الخروج من الأجهزة الأخرى
sessions-notices = تنبيهات الأجهزة الجديدة
sessions-notices-on = نراسلك بالبريد عند تسجيل الدخول إلى حسابك من جهاز جديد.
sessions-notices-turn-off = إيقاف هذه التنبيهات
sessions-notices-off = لا نراسلك عند تسجيل الدخول من جهاز جديد.
sessions-notices-turn-on = تشغيل تنبيهات الأجهزة الجديدة

## Delete the account

delete-title = حذف حسابك
delete-about = سيُحذف حساب { $address } وكل ما فيه على الفور، ولا يمكن التراجع عن ذلك.
delete-password = كلمة مرورك
delete-word = حذف
delete-confirm = يُرجى كتابة الكلمة «{ $word }»
delete-confirm-wrong = للمتابعة يُرجى كتابة الكلمة «{ $word }»
delete-button = حذف حسابي

## The password again, before sensitive pages

reauthenticate-title = تأكيد هويتك
reauthenticate-about = تم تسجيل دخولك بالحساب { $address }. قبل تغييرات كهذه نطلب كلمة مرورك مرة أخرى.
reauthenticate-button = متابعة

## The link in a mail to a new address, which proves it

confirm-email-title = تأكيد عنوانك الجديد
confirm-email-old = بهذا يُنقل حساب { $address } إلى عنوان جديد.
confirm-email-new = وبعد ذلك يكون تسجيل الدخول بالعنوان { $address }.
confirm-email-elsewhere = لم يُسجَّل الدخول إلى هذا الحساب هنا. إن أنشأه شخص آخر فهو يعرف كلمة مروره، ويمكن لمن يقرأ بريد { $address } استعادة الحساب خلال ثلاثة أيام. يُرجى عدم المتابعة إلا إن كان الحساب لك.
confirm-email-button = استخدام هذا العنوان
confirm-email-not-you = ليس حسابك؟ يُرجى إغلاق هذه النافذة، ولن يتغيّر شيء.

## The link in a mail to the old address that stops a change

veto-email-title = الإبقاء على عنوانك؟
veto-email-about = هناك شخص سجّل الدخول إلى حسابك وطلب نقل الحساب إلى { $address }. لم يتغيّر شيء بعد.
veto-email-then = عند إيقاف التغيير يبقى عنوانك، ويُسجَّل الخروج من جميع الأجهزة، وتصبح كلمة مرورك غير صالحة. سنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
veto-email-button = إيقاف التغيير
veto-email-was-you = أنت من طلب ذلك؟ يُرجى إغلاق هذه النافذة والمتابعة من الرسالة المُرسَلة إلى العنوان الجديد.

## The link in a mail to the old address that takes a change back

undo-email-title = التراجع عن تغيير العنوان؟
undo-email-about = يعود حسابك إلى { $address }، ويُسجَّل الخروج من جميع الأجهزة، وتصبح كلمة مرورك غير صالحة. سنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
undo-email-button = التراجع عن التغيير
undo-email-was-you = أنت من غيّره؟ يُرجى إغلاق هذه النافذة، ولن يحدث شيء.

## The link in mails about new devices that turns these mails off

notices-off-title = إيقاف تنبيهات الأجهزة الجديدة؟
notices-off-about = لن نراسلك بعد ذلك عند تسجيل الدخول إلى حسابك من جهاز جديد.
notices-off-button = إيقاف هذه التنبيهات
notices-off-again = يمكنك تشغيلها مجددًا في حسابك، ضمن «{ $page }».
