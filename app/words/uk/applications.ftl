## On the way to an application

login-onward = Після цього ви перейдете до застосунку { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Може бачити, що у вас тут є обліковий запис, позначений випадковим іменем.
knows-email = Може бачити вашу електронну адресу й те, чи ви її підтвердили.
knows-profile = Може бачити ваше ім’я користувача в цьому застосунку.
knows-offline = Може зберігати вхід, навіть коли вас немає.

## The question when somebody signs in to an application: may it know who they are?

consent-title = Застосунок { $application } хоче знати, хто ви
consent-as = Ви ввійшли як { $address }.
consent-other-account = Вийти, щоб використати інший обліковий запис
consent-asks = Якщо ви дозволите
consent-more = Ви вже надавали дозвіл цьому застосунку. Тепер він просить про більше; нове позначено.
consent-new = Нове
consent-host = У будь-якому разі ви повернетеся на сайт { $host }.
consent-program = Про це просить програма на цьому пристрої, і саме вона отримає відповідь. Продовжуйте, лише якщо ви щойно самі її запустили.
consent-allow = Дозволити
consent-cancel = Скасувати
consent-back = Ви можете будь-коли відкликати дозвіл у своєму обліковому записі, у розділі «{ $page }».

## The page that leads on to an application by itself

onward-title = Переходимо до застосунку { $application }
onward-what = Ця сторінка перейде далі сама. Якщо цього не сталося, натисніть кнопку.
onward-button = Перейти: { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = Застосунок { $application } вам недоступний
not-open-why = Адміністратори застосунку { $application } вирішують, які облікові записи мають до нього доступ, і цього серед них немає.
not-open-ask = Якщо вам потрібен доступ, напишіть на адресу { $address } і попросіть його надати.
not-open-ask-them = Якщо вам потрібен доступ, попросіть про нього цих адміністраторів.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Не вдається ввійти в цей застосунок
application-problem-title-of = Не вдається ввійти в застосунок { $application }
application-problem-visitor = Причина в застосунку, а не у вашому обліковому записі. Будь ласка, повідомте адміністраторів застосунку; текст нижче їм допоможе.
application-problem-visitor-again = Вхід не вдалося завершити. Можливо, минуло забагато часу або ваш браузер не зберігає файлів cookie для цього сайту.
application-problem-again = Спробувати ще раз
application-problem-operator = Для адміністраторів застосунку
application-problem-unknown = Значення client_id, яке надіслав застосунок, тут не зареєстровано. Виправте його в застосунку або зареєструйте: { $command }
application-problem-disabled = Застосунок тут зареєстровано, але вимкнено. Увімкнути його можна так: { $command }
application-problem-redirect-missing = Застосунок не надіслав redirect_uri. Він має надіслати одне із зареєстрованих тут значень, навіть якщо зареєстровано лише одне.
application-problem-redirect-unknown = Значення redirect_uri, яке надіслав застосунок, тут не зареєстровано. Воно має точно збігатися з одним із зареєстрованих, зокрема й щодо скісної риски в кінці. Переглянути зареєстровані можна так: { $command }
application-problem-too-long = Запит застосунку задовгий. Його треба скоротити, наприклад узяти коротше значення state. Запити PAR (pushed authorization requests) тут не підтримуються.
application-problem-host-unknown = Хост, через який відкрито застосунок, тут не зареєстровано. Зареєструвати його можна так: { $command }
application-problem-not-finished = Браузер двічі поспіль повернувся на цей хост без свого файлу cookie або запізно. Проксі-сервер має передавати далі всі запити за шляхом /.vestibule/ разом із файлами cookie. Знайти такі несправності можна так: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Вийти з усього?
sign-out-all-what = Ви вийдете зі свого облікового запису й з усіх застосунків, у які ввійшли з ним у цьому браузері.
sign-out-all-from = Застосунок { $application } запитує, чи хочете ви вийти.
sign-out-all-button = Вийти з усього

## The list of applications in the account

applications-title = Застосунки
applications-menu-about = Куди ви ввійшли з цим обліковим записом і що там про вас бачать
applications-about = У ці застосунки ви ввійшли зі своїм обліковим записом.
applications-since = Доступ надано: { $moment }
applications-last-used = Останнє використання: { $moment }
applications-allowed = Ви це дозволили. Якщо вийти із застосунку, він муситиме запитати вас знову.
applications-sign-out = Вийти із застосунку
applications-sign-out-which = Вийти із застосунку { $application }
applications-own = Застосунок може ще деякий час зберігати ваш вхід на власних сторінках. Якщо для вас це важливо, вийдіть і там.
applications-empty = Немає застосунків, у які ви ввійшли зі своїм обліковим записом. Щойно ввійдете, застосунок з’явиться тут.
flash-application-ended = Вибраний застосунок більше не може використовувати ваш обліковий запис.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Виконано вхід у застосунок
event-application-consented = Застосунку дозволено знати, хто ви
event-application-withdrawn = Виконано вихід із застосунку
event-application-denied = Спроба входу в застосунок, який вам недоступний
event-token-reused = Виконано вихід із застосунку, бо його ключ використано двічі
event-code-reused = Виконано вихід із застосунку, бо одноразовий код використано двічі
