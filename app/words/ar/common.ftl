### Arabic (Modern Standard): one person is addressed, in words that are written alike for women and men. Buttons and titles are
### verbal nouns (تسجيل الدخول، إنشاء حساب، إرسال الرابط); requests are «يُرجى» and a verbal noun; what one may do is «يمكنك» and a
### verbal noun. Suffixes (حسابك، إليك) and the past tense (طلبت، نسيت، كنت) show no gender without vowel signs. No imperative, no
### present tense of “you”, no participle about the reader, no «لم» with “you”. Of others «شخص» or «من».
### Vowel signs only where a word would be misread (mostly the passive). Digits 0–9, as in the dates. Quotation marks « ».
### Glossary: sign in = تسجيل الدخول; sign out = تسجيل الخروج (من جهاز); sign up, create account = إنشاء حساب (sign-up: طلب إنشاء
### الحساب); account = حساب; e-mail address = عنوان البريد الإلكتروني, then عنوان; mail = رسالة; by mail = عبر البريد; link = رابط; code = رمز;
### password = كلمة المرور; set a password = تعيين; device = جهاز; browser = متصفّح; session = جلسة; activate = تفعيل; confirm an address =
### تأكيد; lock = قفل; delete = حذف; remove = إزالة; cancel a change = إلغاء; stop it (old address, before) = إيقاف; take it back (old
### address, after) = التراجع عن التغيير; take an account back = استعادة; mails about new devices = تنبيهات الأجهزة الجديدة (تشغيل، إيقاف);
### operator, administrator = إدارة الموقع; activity = نشاط; recent activity = النشاط الأخير; stops working = غير صالح; security = الأمان;
### spam folder = مجلد الرسائل غير المرغوب فيها.
### Nothing is joined to an argument: «إلى { $address }», never «لـ». Moments (اليوم، يوم غد، قبل 5 دقائق، 3 مايو) are adverbs or
### follow «حتى» or a colon; dates in letters begin with the weekday and follow «يوم».

## The language itself

language-name = العربية

## Around every page

layout-skip = الانتقال إلى المحتوى
layout-sign-out = تسجيل الخروج
layout-error = خطأ:
layout-error-title = خطأ: { $title }
layout-back-account = العودة إلى حسابك
layout-back-security = العودة إلى صفحة الأمان
layout-help = للمساعدة: { $address }
layout-problem = هناك ما يحتاج إلى تصحيح

## Forms

form-busy = لحظة من فضلك…
form-email = عنوان البريد الإلكتروني
form-password = كلمة المرور
form-new-password = كلمة المرور الجديدة
form-show = إظهار
form-hide = إخفاء
form-show-password = إظهار كلمة المرور
form-hide-password = إخفاء كلمة المرور
form-show-current-password = إظهار كلمة المرور الحالية
form-hide-current-password = إخفاء كلمة المرور الحالية
form-show-new-password = إظهار كلمة المرور الجديدة
form-hide-new-password = إخفاء كلمة المرور الجديدة
form-caps-lock = مفتاح Caps Lock قيد التشغيل
form-count = { $min ->
    [zero] { $has } من { $min } حرف
    [one] { $has } من حرف واحد
    [two] { $has } من حرفين
    [few] { $has } من { $min } أحرف
    [many] { $has } من { $min } حرفًا
   *[other] { $has } من { $min } حرف
}
form-count-enough = الطول كافٍ
form-code-sends-itself = يُرسَل الرمز تلقائيًا عند اكتمال أرقامه الستة.

## What is wrong with an address, beside its field

email-empty = يُرجى إدخال عنوان بريدك الإلكتروني
email-too-long = يُرجى إدخال عنوان أقصر، فهذا أطول مما تقبله خوادم البريد
email-no-at = لا توجد علامة @ في العنوان، فالمتوقع عنوان مثل name@example.org
email-two-ats = في العنوان علامتا @، والمطلوب واحدة فقط
email-several = هنا أكثر من عنوان، يُرجى إدخال عنوان واحد
email-no-name = هناك جزء ناقص قبل العلامة @
email-no-domain = هناك جزء ناقص بعد العلامة @، مثل example.org
email-space = يُرجى حذف المسافة من وسط العنوان
email-comma = في العنوان فاصلة، يُرجى وضع نقطة مكانها إن كانت هي المقصودة
email-invisible = يُرجى كتابة العنوان بدلًا من لصقه، ففيه ما لا يظهر على الشاشة
email-sign-before = يُرجى حذف العلامة { $sign } مما قبل @، فهي لا ترد هناك في أي عنوان
email-sign-after = يُرجى حذف العلامة { $sign } مما بعد @، فهي لا ترد هناك في أي عنوان
email-wide = لا تصلح قبل العلامة @ إلا الأحرف من a إلى z، والحرف { $sign } من النوع العريض، فيُرجى كتابته بالعرض العادي
email-not-a-to-z = لا تصلح قبل العلامة @ إلا الأحرف من a إلى z، وليس { $sign } منها
email-leading-hyphen = يُرجى حذف الشرطة من البداية
email-dots = بعد العلامة @ نقطة زائدة، أو جزء ناقص بجوارها
email-hyphen = بعد العلامة @ شرطة زائدة، في البداية أو بجوار نقطة
email-no-dot = تنقص بعد العلامة @ نقطة تليها نهاية مثل org أو com
email-number = المطلوب بعد العلامة @ اسم مثل example.org، لا رقم
email-domain = يُرجى التحقق مما بعد العلامة @، فالمتوقع أن يشبه example.org

## What is wrong with a password, beside its field

password-hint = { $min ->
    [zero] { $min } حرف أو أكثر. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.
    [one] حرف واحد أو أكثر. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.
    [two] حرفان أو أكثر. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.
    [few] { $min } أحرف أو أكثر. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.
    [many] { $min } حرفًا أو أكثر. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.
   *[other] { $min } حرف أو أكثر. بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.
}
password-empty = يُرجى إدخال كلمة مرور
password-too-short = { $min ->
    [zero] المطلوب { $min } حرف أو أكثر، وعدد الأحرف هنا { $has }
    [one] المطلوب حرف واحد أو أكثر، وعدد الأحرف هنا { $has }
    [two] المطلوب حرفان أو أكثر، وعدد الأحرف هنا { $has }
    [few] المطلوب { $min } أحرف أو أكثر، وعدد الأحرف هنا { $has }
    [many] المطلوب { $min } حرفًا أو أكثر، وعدد الأحرف هنا { $has }
   *[other] المطلوب { $min } حرف أو أكثر، وعدد الأحرف هنا { $has }
}
password-too-long = المطلوب 256 حرفًا على الأكثر
password-control-character = يُرجى حذف علامات الجدولة وغيرها مما لا يظهر على الشاشة
password-personal = يُرجى اختيار كلمة مرور غير عنوانك وغير اسم هذا الموقع، فهما أول ما يُخمَّن
password-common = يُرجى اختيار كلمة مرور أخرى، فهذه يستخدمها كثيرون، ولذلك تُخمَّن أولًا
password-guessable = يُرجى اختيار كلمة مرور أصعب تخمينًا، مثل ثلاث كلمات أو أربع لا صلة بينها
password-wrong = ليست هذه كلمة مرور هذا الحساب
password-enter = يُرجى إدخال كلمة مرورك

## Too many tries

tries-seconds = { $count ->
    [zero] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا الآن
    [one] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد ثانية واحدة
    [two] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد ثانيتين
    [few] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } ثوانٍ
    [many] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } ثانية
   *[other] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } ثانية
}
tries-minutes = { $count ->
    [zero] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا الآن
    [one] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد دقيقة واحدة
    [two] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد دقيقتين
    [few] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } دقائق
    [many] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } دقيقة
   *[other] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } دقيقة
}
tries-hours = { $count ->
    [zero] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا الآن
    [one] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد ساعة واحدة
    [two] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد ساعتين
    [few] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } ساعات
    [many] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } ساعة
   *[other] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } ساعة
}
tries-days = { $count ->
    [zero] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا الآن
    [one] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد يوم واحد
    [two] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد يومين
    [few] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } أيام
    [many] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } يومًا
   *[other] محاولات كثيرة جدًا. يمكنك المحاولة مجددًا بعد { $count } يوم
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [zero] ليس هذا هو الرمز الوارد في أحدث رسالة. لم تبقَ أي محاولة
    [one] ليس هذا هو الرمز الوارد في أحدث رسالة. بقيت محاولة واحدة
    [two] ليس هذا هو الرمز الوارد في أحدث رسالة. بقيت محاولتان
    [few] ليس هذا هو الرمز الوارد في أحدث رسالة. بقيت { $left } محاولات
    [many] ليس هذا هو الرمز الوارد في أحدث رسالة. بقيت { $left } محاولة
   *[other] ليس هذا هو الرمز الوارد في أحدث رسالة. بقيت { $left } محاولة
}
code-exhausted = أُدخلت رموز خاطئة كثيرة، فلا يعمل أي رمز حاليًا. يمكنك استخدام الرابط الوارد في الرسالة
code-expired = انتهت صلاحية هذا الرمز. يمكنك طلب رسالة جديدة
code-malformed = يُرجى إدخال الأرقام الستة الواردة في الرسالة

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = اليوم، { $time }
moment-tomorrow = يوم غد، { $time }
moment-yesterday = أمس، { $time }
moment-day = { $day }، { $time }
day-today = اليوم
day-tomorrow = يوم غد
day-yesterday = أمس

## Browsers and what they run on

browser-on = { $browser } على { $system }
browser-unknown = متصفّح
browser-unknown-on = متصفّح على { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = تغيّرت كلمة مرورك. يمكنك تسجيل الدخول بها.
flash-password-changed = تغيّرت كلمة مرورك، وسُجّل الخروج من جميع الأجهزة الأخرى.
flash-mail-sent = هناك رسالة أخرى في الطريق إليك. الأحدث هي المعتمدة.
flash-new-address-mailed = هناك رابط في الطريق إلى العنوان الجديد.
flash-email-changed = تغيّر عنوان بريدك الإلكتروني.
flash-other-email-changed = تغيّر عنوان ذلك الحساب. إن لم تكن كلمة مروره من اختيارك فهناك شخص آخر يعرفها، ويُرجى تعيين كلمة مرور جديدة.
flash-email-kept = أُلغي التغيير، وبقي عنوانك كما هو.
flash-address-is-yours = هذا عنوانك بالفعل، فلم يتغيّر شيء.
flash-no-email-change = لم يعد هناك تغيير قيد الانتظار. هذا هو عنوانك الآن.
flash-changed-meanwhile = تغيّر حسابك في نافذة أخرى في اللحظة نفسها، فلم يُنفَّذ شيء هنا. يُرجى المحاولة مجددًا.
flash-session-ended = سُجّل الخروج من ذلك الجهاز.
flash-others-ended = سُجّل الخروج من جميع الأجهزة الأخرى.
flash-activated = حسابك مفعّل الآن.
flash-session-over = انتهت جلستك هنا. للمتابعة يُرجى تسجيل الدخول.
flash-press-again = شكرًا. يُرجى الآن الضغط على الزر مرة أخرى.
flash-notices-on = تنبيهات الأجهزة الجديدة مشغّلة.
flash-notices-off = تنبيهات الأجهزة الجديدة متوقفة.

## Shared by several pages

ways-forgotten = نسيت كلمة المرور
