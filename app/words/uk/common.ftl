### Ukrainian: addressed as “ви” with a small letter (imperative in -іть, past tense in the plural: it tells no gender), as Google,
### Apple and Дія do. Buttons, links and titles that name an act are infinitives (“Увійти”, “Створити обліковий запис”).
### Glossary: sign in = увійти, вхід; sign out = вийти, вихід (“вийти на пристрої”); sign up = зареєструватися, реєстрація;
### account = обліковий запис; e-mail address = електронна адреса, адреса; mail = лист; mailbox = пошта; mails about new
### devices = листи про нові пристрої; sign in by mail = увійти через пошту; link = посилання; code = код; password = пароль;
### device = пристрій; browser = браузер; activate = активувати; activity = дії; session = сеанс; lock = заблокувати;
### delete = видалити; cancel a change = скасувати; stop it (old address, before) = зупинити; take it back (old address,
### after) = відкликати; take an account back = повернути собі; operator = адміністратор; site = сайт; spam folder = папка «Спам»;
### security = безпека.

## The language itself

language-name = Українська

## Around every page

layout-skip = Перейти до вмісту
layout-sign-out = Вийти
layout-error = Помилка:
layout-error-title = Помилка: { $title }
layout-back-account = Назад до облікового запису
layout-back-security = Назад до розділу «Безпека»
layout-help = Потрібна допомога? { $address }
layout-problem = Виникла проблема

## Forms

form-busy = Хвилинку…
form-email = Електронна адреса
form-password = Пароль
form-new-password = Новий пароль
form-show = Показати
form-hide = Сховати
form-show-password = Показати пароль
form-hide-password = Сховати пароль
form-show-current-password = Показати поточний пароль
form-hide-current-password = Сховати поточний пароль
form-show-new-password = Показати новий пароль
form-hide-new-password = Сховати новий пароль
form-caps-lock = Увімкнено Caps Lock
form-count = { $min ->
    [one] { $has } із { $min } символу
    [few] { $has } із { $min } символів
    [many] { $has } із { $min } символів
   *[other] { $has } із { $min } символу
}
form-count-enough = Довжини достатньо
form-code-sends-itself = Код надішлеться сам, щойно ви введете всі шість цифр.

## What is wrong with an address, beside its field

email-empty = Введіть свою електронну адресу
email-too-long = Введіть коротшу адресу; ця довша, ніж приймають поштові сервери
email-no-at = Бракує знака @; адреса має такий вигляд: name@example.org
email-two-ats = Тут два знаки @; в адресі має бути один
email-several = Тут більше ніж одна адреса; введіть одну
email-no-name = Перед знаком @ чогось бракує
email-no-domain = Після знака @ чогось бракує, наприклад example.org
email-space = Приберіть пробіл посередині
email-comma = В адресі є кома; якщо там має бути крапка, замініть її
email-invisible = Введіть адресу вручну, не вставляйте її: у ній є щось невидиме
email-sign-before = Приберіть знак { $sign } перед знаком @; у цьому місці адреси його не буває
email-sign-after = Приберіть знак { $sign } після знака @; у цьому місці адреси його не буває
email-wide = Перед знаком @ тут можливі лише літери від a до z; { $sign } — літера подвійної ширини, введіть звичайну
email-not-a-to-z = Перед знаком @ тут можливі лише літери від a до z; { $sign } до них не належить
email-leading-hyphen = Приберіть дефіс на початку
email-dots = Після знака @ є зайва крапка або біля неї чогось бракує
email-hyphen = Після знака @ є зайвий дефіс: на початку або біля крапки
email-no-dot = Після знака @ бракує закінчення, як-от .org або .com
email-number = Після знака @ потрібна назва, як-от example.org, а не число
email-domain = Перевірте частину після знака @; вона має виглядати так: example.org

## What is wrong with a password, beside its field

password-hint = { $min ->
    [one] Щонайменше { $min } символ. Кілька не пов’язаних між собою слів легко запам’ятати й важко вгадати.
    [few] Щонайменше { $min } символи. Кілька не пов’язаних між собою слів легко запам’ятати й важко вгадати.
    [many] Щонайменше { $min } символів. Кілька не пов’язаних між собою слів легко запам’ятати й важко вгадати.
   *[other] Щонайменше { $min } символу. Кілька не пов’язаних між собою слів легко запам’ятати й важко вгадати.
}
password-empty = Введіть пароль
password-too-short = { $min ->
    [one] Потрібен щонайменше { $min } символ; у цьому паролі їх { $has }
    [few] Потрібно щонайменше { $min } символи; у цьому паролі їх { $has }
    [many] Потрібно щонайменше { $min } символів; у цьому паролі їх { $has }
   *[other] Потрібно щонайменше { $min } символу; у цьому паролі їх { $has }
}
password-too-long = Потрібно не більше ніж 256 символів
password-control-character = Приберіть табуляцію та інші невидимі символи
password-personal = Виберіть щось інше, ніж ваша адреса чи назва цього сайту: їх вгадують насамперед
password-common = Виберіть інший: цим паролем користується багато людей, тож його вгадують насамперед
password-guessable = Виберіть такий, який важче вгадати; добре підходять три-чотири не пов’язані між собою слова
password-wrong = Це не пароль до цього облікового запису
password-enter = Введіть свій пароль

## Too many tries

tries-seconds = { $count ->
    [one] Забагато спроб. Спробуйте ще раз через { $count } секунду
    [few] Забагато спроб. Спробуйте ще раз через { $count } секунди
    [many] Забагато спроб. Спробуйте ще раз через { $count } секунд
   *[other] Забагато спроб. Спробуйте ще раз через { $count } секунди
}
tries-minutes = { $count ->
    [one] Забагато спроб. Спробуйте ще раз через { $count } хвилину
    [few] Забагато спроб. Спробуйте ще раз через { $count } хвилини
    [many] Забагато спроб. Спробуйте ще раз через { $count } хвилин
   *[other] Забагато спроб. Спробуйте ще раз через { $count } хвилини
}
tries-hours = { $count ->
    [one] Забагато спроб. Спробуйте ще раз через { $count } годину
    [few] Забагато спроб. Спробуйте ще раз через { $count } години
    [many] Забагато спроб. Спробуйте ще раз через { $count } годин
   *[other] Забагато спроб. Спробуйте ще раз через { $count } години
}
tries-days = { $count ->
    [one] Забагато спроб. Спробуйте ще раз через { $count } день
    [few] Забагато спроб. Спробуйте ще раз через { $count } дні
    [many] Забагато спроб. Спробуйте ще раз через { $count } днів
   *[other] Забагато спроб. Спробуйте ще раз через { $count } дня
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Це не код з найновішого листа. Залишилася { $left } спроба
    [few] Це не код з найновішого листа. Залишилося { $left } спроби
    [many] Це не код з найновішого листа. Залишилося { $left } спроб
   *[other] Це не код з найновішого листа. Залишилося { $left } спроби
}
code-exhausted = Забагато неправильних кодів, тож поки що жоден код не діє. Скористайтеся посиланням із листа
code-expired = Цей код застарів. Попросіть надіслати новий лист
code-malformed = Введіть шість цифр із листа

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = сьогодні, { $time }
moment-tomorrow = завтра, { $time }
moment-yesterday = вчора, { $time }
moment-day = { $day }, { $time }
day-today = сьогодні
day-tomorrow = завтра
day-yesterday = вчора

## Browsers and what they run on

browser-on = { $browser } на { $system }
browser-unknown = Браузер
browser-unknown-on = Браузер на { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Пароль змінено. Увійдіть з новим паролем.
flash-password-changed = Пароль змінено. На всіх інших пристроях виконано вихід.
flash-mail-sent = Ще один лист уже в дорозі. Чинний лише найновіший.
flash-new-address-mailed = Надсилаємо посилання на нову адресу.
flash-email-changed = Вашу електронну адресу змінено.
flash-other-email-changed = Адресу того облікового запису змінено. Якщо його пароль вибрали не ви, його знає хтось інший: встановіть новий.
flash-email-kept = Зміну скасовано. Ваша адреса залишається такою, як була.
flash-address-is-yours = Це й так ваша адреса, тож нічого не змінилося.
flash-no-email-change = Жодна зміна адреси вже не очікувала на підтвердження. Це ваша поточна адреса.
flash-changed-meanwhile = Тієї ж миті ваш обліковий запис змінився в іншому вікні, тому тут нічого не зроблено. Спробуйте ще раз.
flash-session-ended = На вибраному пристрої виконано вихід.
flash-others-ended = На всіх інших пристроях виконано вихід.
flash-activated = Ваш обліковий запис активний.
flash-session-over = Ваш сеанс тут завершився. Увійдіть, щоб продовжити.
flash-press-again = Дякуємо. Тепер натисніть кнопку ще раз.
flash-notices-on = Листи про нові пристрої ввімкнено.
flash-notices-off = Листи про нові пристрої вимкнено.

## Shared by several pages

ways-forgotten = Я не пам’ятаю пароль
