## The page that asks for a link to set a new password

forgot-title = Не пам’ятаєте пароль?
forgot-lede = Ми надішлемо вам лист із посиланням, щоб вибрати новий.
forgot-button = Надіслати посилання
forgot-to-login = Назад до входу

## After asking: the same words whether or not there is an account

forgot-sent-title = Перевірте пошту
forgot-sent-told = Якщо обліковий запис з адресою { $address } існує, лист із посиланням для встановлення нового пароля вже в дорозі.
forgot-sent-told-untyped = Якщо обліковий запис із цією адресою існує, лист із посиланням для встановлення нового пароля вже в дорозі.
forgot-sent-missing = Листа немає вже кілька хвилин? Загляньте в папку «Спам», а потім перевірте, чи це та адреса, яку ви вказали під час реєстрації.
forgot-sent-again = Надіслати ще раз
forgot-sent-other-address = Спробувати іншу адресу
forgot-sent-to-login = Назад до входу

## The page of the link: choose a new password

reset-title = Встановлення нового пароля
reset-whose = Для облікового запису { $address }. Коли ви збережете пароль, на всіх пристроях буде виконано вихід.
reset-activates = Це також активує ваш обліковий запис.
reset-button = Зберегти новий пароль

## The page of the link in notices by which owners lock their account

lock-title = Заблокувати обліковий запис?
lock-why = Якщо це були не ви, хтось інший знає ваш пароль або користується одним із ваших пристроїв.
lock-what = Після блокування на всіх пристроях буде виконано вихід, пароль перестане діяти, а зміну адреси, що очікує на підтвердження, буде скасовано. Ми надішлемо вам лист із посиланням, щоб встановити новий пароль.
lock-button = Заблокувати обліковий запис
lock-leave = Це були ви? Закрийте це вікно, і нічого не станеться.
