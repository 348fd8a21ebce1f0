## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = أوافق على { $link }
terms-accept-link = شروط الاستخدام (تُفتح في علامة تبويب جديدة)
terms-accept-missing = يُرجى تحديد المربع للموافقة على شروط الاستخدام
terms-accept-outdated = تغيّرت شروط الاستخدام للتو. يُرجى قراءة الشروط الجديدة ثم تحديد المربع مرة أخرى

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = شروط الاستخدام
terms-changed = تغيّرت شروط الاستخدام لدينا بعد موافقتك عليها. للمتابعة يُرجى قراءة الشروط الجديدة والموافقة عليها.
terms-first = للمتابعة إلى حسابك يُرجى قراءة شروط الاستخدام لدينا والموافقة عليها.
terms-button = متابعة
terms-otherwise = في حال عدم الموافقة عليها يمكنك تسجيل الخروج واتخاذ القرار لاحقًا، أو حذف حسابك.

## In the list of what happened to an account

event-terms-accepted = الموافقة على شروط الاستخدام
about-terms-version = الإصدار { $version }
