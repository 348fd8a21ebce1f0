## The page

activity-title = Дії
activity-unrecognised = Бачите щось незнайоме? { $link }.
activity-unrecognised-link = Змініть пароль
activity-empty = Записів ще немає.
activity-older = Давніші
activity-from = { $device }, { $client }
activity-mailed = ми надіслали вам лист

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Обліковий запис створено
event-mail-sent = Ми надіслали вам лист
event-mail-refused = Поштовий сервер не прийняв лист до вас
event-link-opened = Відкрито посилання з листа
event-link-refused = Спроба скористатися посиланням, яке вже не діє
event-link-used = Використано посилання з листа
event-activated = Обліковий запис активовано
event-declined = Реєстрацію відхилено
event-expired = Реєстрацію видалено, бо обліковий запис не активовано
event-signed-in = Виконано вхід
event-sign-in-failed = Спроба входу з неправильним паролем
event-signed-out = Виконано вихід
event-reauthenticated = Пароль підтверджено
event-session-ended = Виконано вихід на одному з пристроїв
event-other-sessions-ended = Виконано вихід на всіх інших пристроях
event-password-reset = Новий пароль встановлено через пошту
event-password-changed = Пароль змінено
event-email-change-requested = Надійшов запит на зміну адреси
event-email-change-cancelled = Зміну адреси скасовано
event-email-change-vetoed = Зміну адреси зупинено зі старої адреси
event-email-changed = Адресу змінено
event-email-restored = Стару адресу відновлено
event-action-link-used = Використано посилання з листа
event-notices-on = Листи про нові пристрої ввімкнено
event-notices-off = Листи про нові пристрої вимкнено
event-locked = Обліковий запис заблоковано за посиланням із листа
event-disabled = Адміністратор вимкнув обліковий запис
event-enabled = Адміністратор увімкнув обліковий запис
event-deleted = Обліковий запис видалено
event-operator-activated = Адміністратор активував обліковий запис
event-operator-signed-out = Адміністратор виконав вихід на всіх пристроях
event-operator-reset = Адміністратор надіслав посилання для нового пароля
event-operator-locked = Адміністратор заблокував обліковий запис

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = активація облікового запису
about-mail-already-registered = повторна реєстрація
about-mail-activation-reminder = нагадування про активацію
about-mail-reset-password = встановлення нового пароля
about-mail-password-changed = повідомлення про новий пароль
about-mail-confirm-new-email = підтвердження нової адреси
about-mail-email-change-requested = на стару адресу: повідомлення про зміну
about-mail-email-changed = на стару адресу: відкликання зміни
about-mail-account-deleted = повідомлення про видалення облікового запису
about-mail-sign-in = вхід
about-mail-new-sign-in = повідомлення про новий пристрій
about-mail-notices-off = вимкнення листів про нові пристрої

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = активація облікового запису
about-link-reset = встановлення нового пароля
about-link-change-email = підтвердження нової адреси
about-link-sign-in = вхід
about-link-action-link = вимкнення листів про нові пристрої
about-link-veto-email = зупинення зміни адреси
about-link-undo-email = відкликання зміни адреси
about-link-lock = блокування облікового запису
about-link-expired = { $purpose }: термін дії посилання минув
about-link-superseded = { $purpose }: посилання вже використано або замінено
