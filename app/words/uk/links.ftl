## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Термін дії посилання минув
dead-link-expired-why = Посилання діють обмежений час, щоб ніхто не міг скористатися старим листом проти вас.
dead-link-superseded-title = Це посилання вже не діє
dead-link-superseded-activate = Його замінив новіший лист або зміна адреси.
dead-link-superseded-reset = Ним уже скористалися, новий пароль встановлено за іншим посиланням або відтоді змінилася ваша адреса.
dead-link-superseded-change = Ним уже скористалися або відтоді зміну скасовано чи замінено іншою.
dead-link-superseded-veto = Відтоді зміну зупинено, скасовано, замінено іншою або вже виконано. Якщо її виконано, найновіший лист на цю адресу містить посилання, яким її можна відкликати.
dead-link-superseded-undo = Ним уже скористалися або відтоді ваш обліковий запис змінився.
dead-link-superseded-sign-in = Ним уже скористалися або відтоді ви ввійшли за іншим листом.
dead-link-superseded-notices = Відтоді ваш обліковий запис змінився. Вимкнути ці листи можна у вашому обліковому записі.
dead-link-superseded-lock = Ним уже скористалися або відтоді новий пароль встановлено через пошту.
dead-link-renew = Надіслати нове посилання
dead-link-renew-to = Надіслати нове посилання на адресу { $address }

dead-link-to-register = Створити обліковий запис
dead-link-to-forgot = Встановити новий пароль
dead-link-to-address = Переглянути мою адресу
dead-link-to-login-mail = Попросити новий лист
dead-link-to-sessions = Перейти до пристроїв
dead-link-to-account = Перейти до облікового запису
dead-link-to-login = Увійти

dead-link-active-title = Ваш обліковий запис уже активний
dead-link-active-why = Це посилання виконало своє завдання й більше не потрібне.

dead-link-unknown-title = Це посилання не діє
dead-link-unknown-why = Воно більше не використовується. Якщо ви просили ще один лист або виправляли адресу, відкрийте найновіший.
dead-link-unknown-broken = Або воно неповне: деякі поштові програми розривають довгі посилання чи щось до них дописують. Тоді скопіюйте весь рядок із листа в адресний рядок. Якщо ніщо не допомагає, почніть спочатку нижче.
dead-link-unknown-to-register = Створити обліковий запис

dead-link-taken-title = Ця адреса зайнята
dead-link-taken-why = Її вже використовує інший обліковий запис. Ваш зберігає свою адресу; нічого не змінилося.

## After the button that mails a new link in place of an old one

link-sent-title = Перевірте пошту
link-sent-told = Нове посилання вже в дорозі на адресу { $address }.
link-sent-told-unsaid = Нове посилання вже в дорозі.
link-sent-missing = Скористайтеся найновішим листом. Якщо за кілька хвилин його немає, загляньте в папку «Спам».
link-sent-close = Це вікно можна закрити.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Ваша адреса залишається без змін
outcome-stopped-what = Зміну зупинено. На всіх пристроях виконано вихід, а старий пароль більше не діє.
outcome-restored-title = Вашу адресу повернуто
outcome-restored-what = Зміну відкликано. На всіх пристроях виконано вихід, а старий пароль більше не діє.
outcome-locked-title = Ваш обліковий запис заблоковано
outcome-locked-what = На всіх пристроях виконано вихід, а старий пароль більше не діє. Тепер з ним ніхто не ввійде.
outcome-mailed = Ми надіслали посилання на адресу { $address }. Відкрийте його, щоб встановити новий пароль; після цього ви знову зможете ввійти.
outcome-mailed-unsaid = Ми надіслали посилання на вашу адресу. Відкрийте його, щоб встановити новий пароль; після цього ви знову зможете ввійти.
outcome-mail-again = Надіслати посилання ще раз
outcome-missing = Листа немає вже кілька хвилин? Спершу загляньте в папку «Спам».

outcome-signed-out-title = Ви вийшли
outcome-signed-out-what = На цьому пристрої. На інших пристроях вхід збережеться, доки ви на них не вийдете.
outcome-signed-out-button = Увійти знову

outcome-deleted-title = Ваш обліковий запис видалено
outcome-deleted-what = Його видалено з усім, що в ньому було, а на всіх пристроях виконано вихід.
outcome-deleted-receipt = Останній лист уже в дорозі: підтвердження видалення. Після нього ми більше вам не писатимемо.
outcome-deleted-button = Створити новий обліковий запис

outcome-declined-title = Реєстрацію видалено
outcome-declined-what = Ваша адреса тут не пов’язана з жодним обліковим записом, і протягом доби ми нічого на неї не надсилатимемо.
outcome-declined-why = Мабуть, хтось помилився, вводячи власну адресу. Це вікно можна закрити.

outcome-notices-off-title = Ці листи вимкнено
outcome-notices-off-what = Ми більше не надсилаємо листів, коли хтось входить із нового пристрою. Про зміни у вашому обліковому записі ми й далі писатимемо.
outcome-notices-off-again = Знову ввімкнути їх можна в розділі { $page }.
outcome-notices-off-page = Безпека
