## Around every letter

letter-or-open = أو يمكنك فتح هذا العنوان:
letter-button-in-text = { $button }:
letter-help = للمساعدة: { $address }

## Said by several letters

letter-link-until = الرابط صالح حتى يوم { $until }.
letter-was-you = إن كنت من فعل ذلك، فلا يلزم أي إجراء.
letter-all-well = يوم { $at }. إن كنت من فعل ذلك، فكل شيء على ما يرام.
letter-lock = لست من فعل ذلك؟ يُرجى قفل حسابك. عندها يُسجَّل الخروج من جميع الأجهزة وتصبح كلمة مرورك غير صالحة، ثم نرسل إليك رابطًا لتعيين كلمة مرور جديدة.
letter-lock-button = قفل حسابي
letter-set-password = لست من فعل ذلك؟ يُرجى تعيين كلمة مرور جديدة فورًا. عندها يُسجَّل الخروج من جميع الأجهزة.
letter-set-password-button = تعيين كلمة مرور جديدة

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = تفعيل حسابك في { $site }
letter-activate-heading = تفعيل حسابك
letter-activate-preview = لإتمام إنشاء حسابك يُرجى تأكيد عنوانك. الرابط صالح حتى يوم { $until }.
letter-activate-why = ورد إلينا طلب، منك أو من شخص استخدم عنوانك، لإنشاء حساب في { $site }.
letter-activate-button = تفعيل حسابي
letter-activate-code = أو يمكنك كتابة هذا الرمز في النافذة التي طلبت فيها إنشاء الحساب:
letter-activate-not-you = لست من طلب ذلك؟ لا يلزم أي إجراء، ولن يُنشأ حساب. ويمكنك أيضًا فتح الرابط والضغط على «{ $button }».

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = حسابك في { $site } غير مفعّل بعد
letter-activation-reminder-heading = حسابك غير مفعّل بعد
letter-activation-reminder-preview = يُرجى تفعيله، وإلا فسيُزال يوم { $day }.
letter-activation-reminder-why = ورد إلينا طلب، منك أو من شخص استخدم عنوانك، لإنشاء حساب في { $site }. الحساب غير مفعّل بعد.
letter-activation-reminder-button = تفعيل حسابي
letter-activation-reminder-otherwise = إن لم يُفعَّل الحساب، فسيُزال طلب إنشائه يوم { $day }. هذا هو التذكير الوحيد. لست من طلب ذلك؟ يُرجى فتح الرابط والضغط على «{ $button }».

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = لديك حساب في { $site } بالفعل
letter-already-registered-heading = لديك حساب بالفعل
letter-already-registered-preview = يمكنك تسجيل الدخول أو تعيين كلمة مرور جديدة.
letter-already-registered-why = ورد إلينا طلب، منك أو من شخص استخدم عنوانك، لإنشاء حساب في { $site }. لديك حساب بالفعل، فلم يُنشأ شيء ولم يتغيّر شيء.
letter-already-registered-button = تسجيل الدخول
letter-already-registered-forgot = نسيت كلمة المرور؟ يمكنك تعيين كلمة مرور جديدة هنا:
letter-already-registered-not-you = لست من طلب ذلك؟ يمكنك تجاهل هذه الرسالة، فلا أحد يدخل من دون كلمة مرورك.

## reset-password: the link to set a new password

letter-reset-password-subject = تعيين كلمة مرور جديدة في { $site }
letter-reset-password-heading = تعيين كلمة مرور جديدة
letter-reset-password-button = تعيين كلمة مرور جديدة
letter-reset-password-asked = ورد إلينا طلب، منك أو من شخص استخدم عنوانك، لتعيين كلمة مرور جديدة لحسابك في { $site }.
letter-reset-password-operator = أرسلت إليك إدارة { $site } هذا الرابط لتعيين كلمة مرور جديدة لحسابك.
letter-reset-password-operator-activated = فعّلت إدارة { $site } حسابك. يُرجى اختيار كلمة مرور له.
letter-reset-password-operator-locked = قفلت إدارة { $site } حسابك: أُزيلت كلمة مروره وسُجّل الخروج من جميع الأجهزة.
letter-reset-password-change-stopped = أُوقف تغيير عنوان حسابك في { $site } أو جرى التراجع عنه. قد يكون هناك شخص آخر يعرف كلمة مروره، فأزلناها وسجّلنا الخروج من جميع الأجهزة.
letter-reset-password-locked = قُفل حسابك في { $site } بطلب منك. أُزيلت كلمة مروره وسُجّل الخروج من جميع الأجهزة.
letter-reset-password-until = الرابط صالح لمرة واحدة، حتى يوم { $until }.
letter-reset-password-until-activates = الرابط صالح لمرة واحدة، حتى يوم { $until }. وبه يُفعَّل حسابك أيضًا.
letter-reset-password-none = إلى أن تُعيَّن كلمة مرور جديدة، لا يمكن لأحد تسجيل الدخول بكلمة مرور.
letter-reset-password-not-you = لست من طلب ذلك؟ يمكنك تجاهل هذه الرسالة، وستبقى كلمة مرورك كما هي.
letter-reset-password-no-need = لا حاجة إلى كلمة مرور جديدة؟ يمكنك تجاهل هذه الرسالة، وستبقى كلمة مرورك كما هي.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = تسجيل الدخول إلى { $site }
letter-sign-in-heading = تسجيل الدخول
letter-sign-in-preview = الرابط والرمز صالحان حتى يوم { $until }.
letter-sign-in-why = ورد إلينا طلب، منك أو من شخص استخدم عنوانك، لتسجيل الدخول إلى { $site }.
letter-sign-in-button = تسجيل الدخول
letter-sign-in-code = أو يمكنك كتابة هذا الرمز في النافذة التي طلبت فيها ذلك:
letter-sign-in-until = كلاهما صالح لمرة واحدة، حتى يوم { $until }.
letter-sign-in-not-you = لست من طلب ذلك؟ لا يلزم أي إجراء، ويُرجى عدم إعطاء الرمز لأي شخص، فلا أحد يدخل من دونه.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = تسجيل دخول جديد إلى حسابك في { $site }
letter-new-sign-in-heading = تسجيل دخول جديد إلى حسابك
letter-new-sign-in-preview = { $device }، { $at }.
letter-new-sign-in-why = سُجّل الدخول إلى حسابك في { $site } من جهاز جديد: { $device }، { $at }.
letter-new-sign-in-more = { $count ->
    [zero] بعد ذلك لم يُسجَّل الدخول من أجهزة جديدة أخرى. إن كنت من فعل ذلك، فلا يلزم أي إجراء.
    [one] بعد ذلك سُجّل الدخول من جهاز جديد آخر. إن كنت من فعل ذلك، فلا يلزم أي إجراء.
    [two] بعد ذلك سُجّل الدخول من جهازين جديدين آخرين. إن كنت من فعل ذلك، فلا يلزم أي إجراء.
    [few] بعد ذلك سُجّل الدخول من { $count } أجهزة جديدة أخرى. إن كنت من فعل ذلك، فلا يلزم أي إجراء.
    [many] بعد ذلك سُجّل الدخول من { $count } جهازًا جديدًا آخر. إن كنت من فعل ذلك، فلا يلزم أي إجراء.
   *[other] بعد ذلك سُجّل الدخول من { $count } جهاز جديد آخر. إن كنت من فعل ذلك، فلا يلزم أي إجراء.
}
letter-new-sign-in-off = لإيقاف هذه التنبيهات:

## notices-off: the last of those notices

letter-notices-off-subject = أُوقفت تنبيهات الأجهزة الجديدة في { $site }
letter-notices-off-heading = تنبيهات الأجهزة الجديدة متوقفة
letter-notices-off-why = يوم { $at } أُوقفت تنبيهات الأجهزة الجديدة في حسابك في { $site }.
letter-notices-off-was-you = إن كنت من فعل ذلك، فلا يلزم أي إجراء. ويمكنك تشغيلها مجددًا في حسابك.

## password-changed: the notice after every change of password

letter-password-changed-subject = تغيّرت كلمة مرورك في { $site }
letter-password-changed-heading = تغيّرت كلمة مرورك
letter-password-changed-why = تغيّرت كلمة مرور حسابك في { $site } يوم { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = تأكيد عنوانك الجديد في { $site }
letter-confirm-new-email-heading = تأكيد عنوانك الجديد
letter-confirm-new-email-why = ورد إلينا طلب، منك أو من شخص استخدم عنوانك، لنقل حساب في { $site } إلى هذا العنوان.
letter-confirm-new-email-button = تأكيد هذا العنوان
letter-confirm-new-email-until = الرابط صالح حتى يوم { $until }. ولا يتغيّر شيء قبل فتحه.
letter-confirm-new-email-not-you = لست من طلب ذلك؟ لا يلزم أي إجراء، ولن يُستخدم عنوانك.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = عنوان حسابك في { $site } على وشك التغيّر
letter-email-change-requested-heading = عنوان حسابك على وشك التغيّر
letter-email-change-requested-preview = إن لم يكن ذلك بطلب منك، فيمكنك إيقافه هنا.
letter-email-change-requested-why = ورد إلينا طلب، منك أو من شخص سجّل الدخول إلى حسابك في { $site }، لنقل الحساب إلى { $address }. وسيُنقل فور تأكيد ذلك العنوان.
letter-email-change-requested-was-you = إن كنت من طلب ذلك، فلا يلزم أي إجراء هنا.
letter-email-change-requested-not-you = لست من طلب ذلك؟ يُرجى إيقاف التغيير. عندها يُسجَّل أيضًا الخروج من جميع الأجهزة وتصبح كلمة مرورك غير صالحة، ثم نرسل إليك رابطًا لتعيين كلمة مرور جديدة.
letter-email-change-requested-button = إيقاف التغيير

## email-changed: to the old address, after the change

letter-email-changed-subject = لحسابك في { $site } عنوان جديد
letter-email-changed-heading = لحسابك عنوان جديد
letter-email-changed-preview = إن حدث ذلك دون علمك، فيمكنك التراجع عنه هنا.
letter-email-changed-why = صار حسابك في { $site } مرتبطًا بعنوان آخر، ولن نكتب إلى هذا العنوان بعد الآن.
letter-email-changed-was-you = إن كنت من غيّره، فلا يلزم أي إجراء.
letter-email-changed-not-you = لست من غيّره؟ يُرجى التراجع عن التغيير. عندها يعود الحساب إلى هذا العنوان ويُسجَّل الخروج من جميع الأجهزة وتصبح كلمة مرورك غير صالحة، ثم نرسل إليك رابطًا لتعيين كلمة مرور جديدة.
letter-email-changed-button = التراجع عن التغيير

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = حُذف حسابك في { $site }
letter-account-deleted-heading = حُذف حسابك
letter-account-deleted-preview = حُذف يوم { $at }. هذه آخر رسالة بشأنه.
letter-account-deleted-why = حُذف حسابك في { $site } وكل ما فيه يوم { $at }.
letter-account-deleted-why-operator = حذفت إدارة الموقع حسابك في { $site } وكل ما فيه يوم { $at }.
letter-account-deleted-last = هذه آخر رسالة بشأنه. ويمكنك إنشاء حساب بهذا العنوان مجددًا متى شئت.
letter-account-deleted-not-you = لست من فعل ذلك؟ يُرجى الكتابة إلى { $address } في أقرب وقت.
letter-account-deleted-not-you-alone = لست من فعل ذلك؟ كان هناك شخص يعرف كلمة مرورك: يُرجى تغييرها في كل مكان آخر تُستخدم فيه.
letter-account-deleted-questions = لأي سؤال يُرجى الكتابة إلى { $address }.
