## The form

register-title = Створення облікового запису
register-email-hint = Ми надішлемо туди посилання, щоб переконатися, що ця адреса ваша.
register-password = Придумайте пароль
register-password-again = Введіть пароль ще раз; у формі він не зберігається
register-button = Створити обліковий запис
register-to-login = У мене є обліковий запис: увійти

## The page that waits for the mail: how the mail is doing

waiting-title = Перевірте пошту
waiting-title-refused = Перевірте адресу
waiting-title-not-sent = Лист не надіслано
waiting-coming = Лист на адресу { $address } уже в дорозі. Перейдіть за посиланням із нього, щоб завершити реєстрацію.
waiting-queued = Він чекає своєї черги; це триватиме кілька секунд.
waiting-held = Зараз надсилається дуже багато листів; ваш піде за чергою: { $moment }. Якщо попросите нижче ще один, він піде раніше.
waiting-delayed = Зараз не вдається зв’язатися з поштовим сервером. Ми продовжуємо спроби; вам нічого не треба робити.
waiting-sent = Ми надіслали лист на адресу { $address }. Перейдіть за посиланням із нього, щоб завершити реєстрацію.
waiting-sent-at = Передано поштовому серверу: { $moment }.
waiting-spam = Листа ще немає? Пошукайте в папці «Спам» лист з адреси { $sender }.
waiting-refused = Поштовий сервер не приймає листів на адресу { $address }. Можливо, у ній бракує літери або літери переставлено.
waiting-given-up = Лист на адресу { $address } не вдалося передати вчасно, і ми припинили спроби. Будь ласка, попросіть ще один.
waiting-untold = Якщо адреса { $address } належить обліковому запису, який очікує на активацію, лист із новим посиланням уже в дорозі.
waiting-look-again = Перевірити, чи вже готово

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = Лист на адресу { $address } готовий. Перейдіть за посиланням із нього, щоб завершити реєстрацію.
waiting-development-since = У скриньці розробника з { $time }.
waiting-development-delayed = Зараз не вдається записати в скриньку розробника; причину вказано в журналі. Ми продовжуємо спроби.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = Відкрити { $inbox }
waiting-code = Або введіть шість цифр із листа
waiting-again = Надіслати лист ще раз
waiting-again-seconds = { $count ->
    [one] Попросити ще один лист можна через { $count } секунду.
    [few] Попросити ще один лист можна через { $count } секунди.
    [many] Попросити ще один лист можна через { $count } секунд.
   *[other] Попросити ще один лист можна через { $count } секунди.
}
waiting-again-minutes = { $count ->
    [one] Попросити ще один лист можна через { $count } хвилину.
    [few] Попросити ще один лист можна через { $count } хвилини.
    [many] Попросити ще один лист можна через { $count } хвилин.
   *[other] Попросити ще один лист можна через { $count } хвилини.
}
waiting-again-hours = { $count ->
    [one] Попросити ще один лист можна через { $count } годину.
    [few] Попросити ще один лист можна через { $count } години.
    [many] Попросити ще один лист можна через { $count } годин.
   *[other] Попросити ще один лист можна через { $count } години.
}
waiting-again-days = { $count ->
    [one] Попросити ще один лист можна через { $count } день.
    [few] Попросити ще один лист можна через { $count } дні.
    [many] Попросити ще один лист можна через { $count } днів.
   *[other] Попросити ще один лист можна через { $count } дня.
}
waiting-wrong-address = Неправильна адреса?
waiting-correct-address = Правильна адреса
waiting-correct-hint = Посилання, надіслане на стару адресу, перестане діяти.
waiting-correct-button = Надіслати лист туди
waiting-new-mail = Надіслати лист для активації

## The same page when there is nothing to wait for any more

activated-title = Ваш обліковий запис активний
activated-here = Ви підтвердили адресу { $address }.
activated-here-button = Перейти до облікового запису
activated-elsewhere = Ви підтвердили адресу { $address } в іншому браузері. Увійдіть, щоб користуватися обліковим записом тут.
activated-elsewhere-button = Увійти
no-attempt-title = Тут немає незавершеної реєстрації
no-attempt-why = Можливо, її розпочато в іншому браузері, видалено або її термін минув. Якщо у вас є лист від нас, відкрийте найновіше посилання; якщо ні, почніть спочатку.
no-attempt-button = Створити обліковий запис
no-attempt-to-login = Увійти
no-attempt-to-register = Створити обліковий запис

## The link in the mail

activate-title = Активація облікового запису
activate-for = Для адреси { $address }.
activate-button = Активувати обліковий запис
activate-elsewhere = Ви зареєструвалися в іншому браузері або вашу адресу вказав хтось інший. Відповідь дасть ваш пароль.
activate-password-hint = Той, який ви вибрали під час реєстрації.
activate-wrong-password = Це не той пароль, який вибрано під час реєстрації
activate-no-password = Я не пам’ятаю пароль або мою адресу вказав хтось інший
activate-new-password-button = Встановити пароль і активувати
activate-not-you = Це не ви? Ця кнопка видалить реєстрацію та на добу зупинить подальші листи.
activate-not-you-button = Це не я
