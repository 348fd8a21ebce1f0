## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Сторінку не знайдено
problem-not-found-why = За цією адресою нічого немає. Можливо, у ній помилка, вона неповна або сторінку перенесено.

problem-cross-site-title = Цю форму надіслано не звідси
problem-cross-site-why = Вона надійшла з іншого сайту, тому нічого не зроблено. Відкрийте сторінку тут і надішліть форму ще раз.

problem-method-title = Цю сторінку не можна відкрити напряму
problem-method-why = Сюди веде лише кнопка або форма на іншій сторінці. Нічого не змінено.

problem-too-many-title = Забагато спроб
problem-too-many-why = За короткий час було багато спроб. Щоб захистити облікові записи, нові спроби мають трохи зачекати.

problem-overloaded-title = Спробуйте ще раз трохи згодом
problem-overloaded-why = Зараз сервер має більше роботи, ніж може виконати водночас. Нічого не змінено.

problem-broken-title = У нас щось зламалося
problem-broken-why = Це не ваша провина, і ми це записали. Спробуйте повернутися й повторити: це може допомогти.
problem-broken-number = Якщо писатимете нам, додайте цей номер: { $number }

problem-bad-request-title = Не вдалося це прочитати
problem-bad-request-why = Браузер надіслав неповні дані. Поверніться, оновіть сторінку та спробуйте ще раз.

problem-too-large-title = Забагато даних
problem-too-large-why = Браузер надіслав значно більше, ніж потрібно будь-якій формі на цьому сайті.

problem-wrong-host-title = Це не та адреса
problem-wrong-host-why = У цього сайту інша адреса; до неї веде кнопка нижче.

problem-unsupported-title = Не вдалося це прочитати
problem-unsupported-why = Ця адреса приймає лише форми, а надіслано щось інше.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Спробуйте ще раз через { $count } секунду.
    [few] Спробуйте ще раз через { $count } секунди.
    [many] Спробуйте ще раз через { $count } секунд.
   *[other] Спробуйте ще раз через { $count } секунди.
}
problem-wait-minutes = { $count ->
    [one] Спробуйте ще раз через { $count } хвилину.
    [few] Спробуйте ще раз через { $count } хвилини.
    [many] Спробуйте ще раз через { $count } хвилин.
   *[other] Спробуйте ще раз через { $count } хвилини.
}
problem-wait-hours = { $count ->
    [one] Спробуйте ще раз через { $count } годину.
    [few] Спробуйте ще раз через { $count } години.
    [many] Спробуйте ще раз через { $count } годин.
   *[other] Спробуйте ще раз через { $count } години.
}
problem-wait-days = { $count ->
    [one] Спробуйте ще раз через { $count } день.
    [few] Спробуйте ще раз через { $count } дні.
    [many] Спробуйте ще раз через { $count } днів.
   *[other] Спробуйте ще раз через { $count } дня.
}

## Ways on

problem-again = Спробувати ще раз
problem-to-start = Перейти на головну сторінку
problem-kept = Введені дані збережено.
problem-kept-but-password = Введені дані збережено, крім пароля: його треба буде ввести знову.
problem-password-again = Пароль тоді треба буде ввести знову.
