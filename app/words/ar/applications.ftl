## On the way to an application

login-onward = بعد ذلك سننقلك إلى { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = يمكنه معرفة أن لديك حسابًا هنا، باسم مُنشأ عشوائيًا.
knows-email = يمكنه رؤية عنوان بريدك الإلكتروني، ومعرفة ما إذا كان مؤكَّدًا.
knows-profile = يمكنه رؤية اسم المستخدم الخاص بك فيه.
knows-offline = يمكنه إبقاء تسجيل دخولك قائمًا في غيابك.

## The question when somebody signs in to an application: may it know who they are?

consent-title = يريد تطبيق { $application } معرفة هويتك
consent-as = تم تسجيل دخولك بالحساب { $address }.
consent-other-account = تسجيل الخروج لاستخدام حساب آخر
consent-asks = عند سماحك بذلك
consent-more = سبق أن سمحت لهذا التطبيق، وهو الآن يطلب المزيد. الجديد مميّز بعلامة.
consent-new = جديد
consent-host = في كلتا الحالتين سنعيدك إلى { $host }.
consent-program = هذا الطلب من برنامج على هذا الجهاز، وإلى ذلك البرنامج يعود الجواب. يُرجى عدم المتابعة إلا إن كنت قد شغّلته بنفسك للتو.
consent-allow = السماح
consent-cancel = إلغاء
consent-back = يمكنك التراجع عن ذلك في أي وقت في حسابك، ضمن «{ $page }».

## The page that leads on to an application by itself

onward-title = جارٍ نقلك إلى { $application }
onward-what = تنتقل هذه الصفحة تلقائيًا. إن لم يحدث ذلك، فيُرجى استخدام الزر.
onward-button = الانتقال إلى { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = تطبيق { $application } غير متاح لك
not-open-why = إدارة تطبيق { $application } هي التي تحدّد الحسابات المسموح لها باستخدامه، وليس هذا الحساب من بينها.
not-open-ask = إن كانت لك حاجة إليه، فيُرجى مراسلة { $address } وطلب السماح لك بالدخول.
not-open-ask-them = إن كانت لك حاجة إليه، فيُرجى التواصل مع إدارته وطلب السماح لك بالدخول.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = تعذّر تسجيل الدخول إلى هذا التطبيق
application-problem-title-of = تعذّر تسجيل الدخول إلى تطبيق { $application }
application-problem-visitor = السبب في التطبيق، لا في حسابك. يُرجى إبلاغ إدارة التطبيق، وستساعدها المعلومات الواردة أدناه.
application-problem-visitor-again = تعذّر إكمال تسجيل الدخول. ربما استغرق وقتًا أطول من اللازم، أو أن متصفّحك لا يحتفظ بملفات تعريف الارتباط لهذا الموقع.
application-problem-again = إعادة المحاولة
application-problem-operator = لإدارة التطبيق
application-problem-unknown = قيمة client_id التي أرسلها التطبيق غير مسجّلة هنا. يُرجى تصحيحها في التطبيق، أو تسجيلها: { $command }
application-problem-disabled = التطبيق مسجّل هنا لكنه معطّل. لإلغاء تعطيله: { $command }
application-problem-redirect-missing = لم يرسل التطبيق قيمة redirect_uri. وعليه إرسال إحدى القيم المسجّلة هنا، حتى إن لم تُسجَّل إلا واحدة.
application-problem-redirect-unknown = قيمة redirect_uri التي أرسلها التطبيق غير مسجّلة هنا. ويجب أن تطابق تمامًا إحدى القيم المسجّلة، بما في ذلك أي شرطة مائلة في آخرها. لعرض القيم المسجّلة: { $command }
application-problem-too-long = طلب التطبيق أطول من اللازم. وعليه أن يطلب أقل من ذلك، مثلًا بقيمة state أقصر. لا تتوفر هنا ميزة Pushed Authorization Requests (PAR).
application-problem-host-unknown = المضيف الذي فُتح التطبيق عبره غير مسجّل هنا. لتسجيله: { $command }
application-problem-not-finished = عاد المتصفّح إلى هذا المضيف مرتين متتاليتين من دون ملف تعريف الارتباط الخاص به، أو بعد انقضاء المهلة. على الخادم الوكيل تمرير كل ما يقع تحت مسار URL (/.vestibule/) مع ملفات تعريف الارتباط. للبحث عن أعطال كهذه: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = تسجيل الخروج من الكل؟
sign-out-all-what = سيُسجَّل خروجك من حسابك، ومن كل تطبيق سجّلت الدخول إليه بهذا الحساب في هذا المتصفّح.
sign-out-all-from = يسألك تطبيق { $application } عن رغبتك في تسجيل الخروج.
sign-out-all-button = تسجيل الخروج من الكل

## The list of applications in the account

applications-title = التطبيقات
applications-menu-about = التطبيقات التي سجّلت الدخول إليها بهذا الحساب، وما يمكنها رؤيته
applications-about = سجّلت الدخول إلى هذه التطبيقات بحسابك هنا.
applications-since = منذ { $moment }
applications-last-used = آخر استخدام: { $moment }
applications-allowed = لقد سمحت له بذلك. إن سجّلت الخروج منه فعليه أن يسألك مجددًا.
applications-sign-out = تسجيل الخروج منه
applications-sign-out-which = تسجيل الخروج منه: { $application }
applications-own = قد يُبقي التطبيق تسجيل دخولك قائمًا في صفحاته لبعض الوقت. إن كان ذلك مهمًا لك، فيُرجى تسجيل الخروج من صفحاته أيضًا.
applications-empty = لا توجد تطبيقات سجّلت الدخول إليها بحسابك هنا. عند تسجيل الدخول إلى أي تطبيق سيظهر هنا.
flash-application-ended = لم يعد بإمكان ذلك التطبيق استخدام حسابك هنا.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = تسجيل دخول إلى تطبيق
event-application-consented = السماح لتطبيق بمعرفة هويتك
event-application-withdrawn = تسجيل خروج من تطبيق
event-application-denied = محاولة تسجيل دخول إلى تطبيق غير متاح لك
event-token-reused = تسجيل خروج من تطبيق لأن مفتاحه استُخدم مرتين
event-code-reused = تسجيل خروج من تطبيق لأن رمزًا صالحًا لمرة واحدة استُخدم مرتين
