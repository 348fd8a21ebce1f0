## Your account: who am I, what can I do here

account-title = Ваш обліковий запис
account-pending = Адреса { $address } очікує на підтвердження.
account-pending-link = Переглянути зміну
account-earlier = Той, хто має доступ до пошти { $address }, може повернути собі цей обліковий запис, бо раніше він належав цій адресі.
account-earlier-until = Це можливо до { $moment }.
account-signed-in-as = Ви ввійшли як
account-previous = Попередній вхід
account-previous-with = { $moment }, { $device }
account-previous-none = Немає: це перший вхід
account-since = Зареєстровано
account-menu = Обліковий запис
account-menu-security = Захист облікового запису, ваші пристрої та останні дії
account-menu-password = Вибрати новий
account-menu-email = Перенести обліковий запис на іншу адресу
account-menu-delete = Видалити обліковий запис
account-menu-delete-about = Видалити його з усім, що в ньому є

## Change the password

change-password-title = Зміна пароля
change-password-about = Коли ви збережете новий пароль, на всіх інших пристроях буде виконано вихід.
change-password-current = Поточний пароль
change-password-button = Зберегти новий пароль

## Change the address

change-email-title = Зміна адреси
change-email-now = Ваша адреса зараз: { $address }
change-email-new = Нова електронна адреса
change-email-hint = Ми надішлемо туди посилання. Адреса зміниться, коли ви за ним перейдете.
change-email-button = Надіслати посилання
change-email-waiting = Адреса { $address } очікує на підтвердження.
change-email-until = Надіслане туди посилання діє до { $moment }.
change-email-lapsed = Адресу { $address } не підтверджено вчасно. Доки ви не скасуєте зміну, той, хто має доступ до цієї пошти, ще може попросити нове посилання.
change-email-cancel = Скасувати зміну

## Security: all on one page, to read or to print

security-title = Безпека
security-protection = Захист облікового запису
security-email = { $address }, з { $day }
security-email-change = Змінити адресу
security-change = Зміна адреси
security-pending = { $address } очікує на підтвердження
security-take-back = Може повернути цей обліковий запис собі
security-earlier = { $address }, попередня адреса
security-until = до { $moment }
security-password = Востаннє змінено: { $moment }
security-password-change = Змінити пароль
security-password-none = Не встановлено: ви входите через пошту
security-password-set = Встановити пароль
security-notices-on = Увімкнено: ми надсилаємо лист, коли хтось входить з нового пристрою
security-notices-off = Вимкнено
security-notices-change = Налаштувати ці листи
security-last-seen = остання активність: { $moment }
security-sessions = Вийти на одному з пристроїв
security-activity = Останні дії
security-activity-all = Переглянути всі дії
security-as-of = Станом на: { $moment }

## Where you are signed in: the list of devices

sessions-title = Де ви ввійшли
sessions-about = Якийсь із цих пристроїв не ваш? Вийдіть на ньому, а потім змініть пароль.
sessions-this = Цей пристрій
sessions-last-seen = Остання активність: { $moment }
sessions-signed-in = Вхід: { $moment }
sessions-sign-out = Вийти
sessions-sign-out-which = Вийти: { $device }, вхід: { $moment }
sessions-sign-out-others = Вийти на всіх інших пристроях
sessions-notices = Листи про нові пристрої
sessions-notices-on = Ми надсилаємо вам лист, коли хтось входить у ваш обліковий запис із нового пристрою.
sessions-notices-turn-off = Вимкнути ці листи
sessions-notices-off = Ми не надсилаємо вам листів, коли хтось входить у ваш обліковий запис із нового пристрою.
sessions-notices-turn-on = Увімкнути ці листи

## Delete the account

delete-title = Видалення облікового запису
delete-about = Обліковий запис з адресою { $address } і все, що в ньому є, буде одразу видалено. Скасувати це неможливо.
delete-password = Ваш пароль
delete-word = видалити
delete-confirm = Введіть слово «{ $word }»
delete-confirm-wrong = Щоб продовжити, введіть слово «{ $word }»
delete-button = Видалити обліковий запис

## The password again, before sensitive pages

reauthenticate-title = Підтвердьте, що це ви
reauthenticate-about = Ви ввійшли як { $address }. Перед такими змінами ми ще раз просимо ввести пароль.
reauthenticate-button = Продовжити

## The link in a mail to a new address, which proves it

confirm-email-title = Підтвердження нової адреси
confirm-email-old = Так обліковий запис з адресою { $address } буде перенесено на нову адресу.
confirm-email-new = Після цього для входу використовуйте адресу { $address }.
confirm-email-elsewhere = Тут ви не ввійшли в цей обліковий запис. Якщо його створив хтось інший, ця людина знає пароль, а власник пошти { $address } зможе протягом трьох днів повернути обліковий запис собі. Продовжуйте, лише якщо обліковий запис ваш.
confirm-email-button = Використовувати цю адресу
confirm-email-not-you = Це не ваш обліковий запис? Закрийте це вікно, і нічого не зміниться.

## The link in a mail to the old address that stops a change

veto-email-title = Зберегти вашу адресу?
veto-email-about = Хтось, хто ввійшов у ваш обліковий запис, попросив перенести його на адресу { $address }. Поки що нічого не змінилося.
veto-email-then = Якщо зупинити зміну, адреса залишиться такою, як є, на всіх пристроях буде виконано вихід, а пароль перестане діяти. Ми надішлемо вам лист із посиланням, щоб встановити новий.
veto-email-button = Зупинити зміну
veto-email-was-you = Це були ви? Закрийте це вікно й відкрийте лист, надісланий на нову адресу.

## The link in a mail to the old address that takes a change back

undo-email-title = Відкликати зміну адреси?
undo-email-about = Обліковий запис повернеться на адресу { $address }, на всіх пристроях буде виконано вихід, а пароль перестане діяти. Ми надішлемо вам лист із посиланням, щоб встановити новий.
undo-email-button = Відкликати зміну
undo-email-was-you = Це ви її змінили? Закрийте це вікно, і нічого не станеться.

## The link in mails about new devices that turns these mails off

notices-off-title = Вимкнути листи про нові пристрої?
notices-off-about = Ми більше не надсилатимемо вам листів, коли хтось входить у ваш обліковий запис із нового пристрою.
notices-off-button = Вимкнути ці листи
notices-off-again = Ви зможете знову ввімкнути їх у своєму обліковому записі, у розділі «{ $page }».
