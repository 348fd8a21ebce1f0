### Dates in full begin with the day of the week in the nominative (“неділя, 29 листопада 2026 р. о 18:24 (UTC+2)”), so they stand
### after a colon. “You, or somebody using your address” is “хтось (можливо, ви)”.

## Around every letter

letter-or-open = Або відкрийте цю адресу:
letter-button-in-text = { $button }:
letter-help = Допомога: { $address }

## Said by several letters

letter-link-until = Посилання перестане діяти: { $until }.
letter-was-you = Якщо це були ви, нічого робити не треба.
letter-all-well = Коли: { $at }. Якщо це були ви, усе гаразд.
letter-lock = Це не ви? Заблокуйте обліковий запис. На всіх пристроях буде виконано вихід, а пароль перестане діяти; потім ми надішлемо вам лист із посиланням, щоб встановити новий.
letter-lock-button = Заблокувати обліковий запис
letter-set-password = Це не ви? Негайно встановіть новий пароль. На всіх пристроях буде виконано вихід.
letter-set-password-button = Встановити новий пароль

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Активуйте обліковий запис на сайті { $site }
letter-activate-heading = Активуйте свій обліковий запис
letter-activate-preview = Підтвердьте адресу, щоб завершити реєстрацію. Посилання перестане діяти: { $until }.
letter-activate-why = Хтось (можливо, ви) вказав вашу адресу під час реєстрації на сайті { $site }.
letter-activate-button = Активувати обліковий запис
letter-activate-code = Або введіть цей код у вікні, де ви реєструвалися:
letter-activate-not-you = Це не ви? Нічого не робіть, і обліковий запис не з’явиться. Або відкрийте посилання й натисніть «{ $button }».

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Обліковий запис на сайті { $site } ще не активний
letter-activation-reminder-heading = Ваш обліковий запис ще не активний
letter-activation-reminder-preview = Активуйте його, інакше { $day } його буде видалено.
letter-activation-reminder-why = Хтось (можливо, ви) вказав вашу адресу під час реєстрації на сайті { $site }. Обліковий запис ще не активний.
letter-activation-reminder-button = Активувати обліковий запис
letter-activation-reminder-otherwise = Якщо нічого не робити, { $day } реєстрацію буде видалено. Це єдине нагадування. Це не ви? Відкрийте посилання й натисніть «{ $button }».

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = У вас уже є обліковий запис на сайті { $site }
letter-already-registered-heading = У вас уже є обліковий запис
letter-already-registered-preview = Увійдіть або встановіть новий пароль.
letter-already-registered-why = Хтось (можливо, ви) вказав вашу адресу під час реєстрації на сайті { $site }. У вас там уже є обліковий запис, тому нічого не створено й не змінено.
letter-already-registered-button = Увійти
letter-already-registered-forgot = Не пам’ятаєте пароль? Встановіть новий тут:
letter-already-registered-not-you = Це не ви? Просто не зважайте на цей лист. Без вашого пароля ніхто не ввійде.

## reset-password: the link to set a new password

letter-reset-password-subject = Встановіть новий пароль на сайті { $site }
letter-reset-password-heading = Встановіть новий пароль
letter-reset-password-button = Встановити новий пароль
letter-reset-password-asked = Хтось (можливо, ви) попросив новий пароль до вашого облікового запису на сайті { $site }.
letter-reset-password-operator = Адміністратор сайту { $site } надіслав вам це посилання, щоб ви встановили новий пароль до свого облікового запису.
letter-reset-password-operator-activated = Адміністратор сайту { $site } активував ваш обліковий запис. Виберіть пароль до нього.
letter-reset-password-operator-locked = Адміністратор сайту { $site } заблокував ваш обліковий запис: його пароль видалено, а на всіх пристроях виконано вихід.
letter-reset-password-change-stopped = Зміну адреси вашого облікового запису на сайті { $site } зупинено або відкликано. Його пароль може знати хтось інший, тому ми видалили пароль і виконали вихід на всіх пристроях.
letter-reset-password-locked = Ви заблокували свій обліковий запис на сайті { $site }. Його пароль видалено, а на всіх пристроях виконано вихід.
letter-reset-password-until = Посилання діє один раз. Воно перестане діяти: { $until }.
letter-reset-password-until-activates = Посилання також активує ваш обліковий запис. Воно діє один раз і перестане діяти: { $until }.
letter-reset-password-none = Доки ви не встановите новий пароль, увійти з паролем не зможе ніхто.
letter-reset-password-not-you = Це не ви? Просто не зважайте на цей лист; ваш пароль не зміниться.
letter-reset-password-no-need = Новий пароль не потрібен? Просто не зважайте на цей лист; ваш пароль не зміниться.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Вхід на сайт { $site }
letter-sign-in-heading = Вхід
letter-sign-in-preview = Посилання й код перестануть діяти: { $until }.
letter-sign-in-why = Хтось (можливо, ви) попросив про вхід у ваш обліковий запис на сайті { $site }.
letter-sign-in-button = Увійти
letter-sign-in-code = Або введіть цей код у вікні, де ви про це попросили:
letter-sign-in-until = Посилання й код діють один раз і перестануть діяти: { $until }.
letter-sign-in-not-you = Це не ви? Нічого не робіть і нікому не повідомляйте код. Без нього ніхто не ввійде.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Новий вхід в обліковий запис на сайті { $site }
letter-new-sign-in-heading = Новий вхід у ваш обліковий запис
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = У ваш обліковий запис на сайті { $site } виконано вхід із нового пристрою: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Відтоді виконано вхід ще з { $count } нового пристрою. Якщо це були ви, нічого робити не треба.
    [few] Відтоді виконано вхід ще з { $count } нових пристроїв. Якщо це були ви, нічого робити не треба.
    [many] Відтоді виконано вхід ще з { $count } нових пристроїв. Якщо це були ви, нічого робити не треба.
   *[other] Відтоді виконано вхід ще з { $count } нового пристрою. Якщо це були ви, нічого робити не треба.
}
letter-new-sign-in-off = Щоб вимкнути ці листи, відкрийте:

## notices-off: the last of those notices

letter-notices-off-subject = { $site }: листи про нові пристрої вимкнено
letter-notices-off-heading = Листи про нові пристрої вимкнено
letter-notices-off-why = У вашому обліковому записі на сайті { $site } вимкнено листи про нові пристрої: { $at }.
letter-notices-off-was-you = Якщо це були ви, нічого робити не треба. Знову ввімкнути їх можна у вашому обліковому записі.

## password-changed: the notice after every change of password

letter-password-changed-subject = Ваш пароль на сайті { $site } змінено
letter-password-changed-heading = Ваш пароль змінено
letter-password-changed-why = Пароль до вашого облікового запису на сайті { $site } змінено: { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = Підтвердьте нову адресу для сайту { $site }
letter-confirm-new-email-heading = Підтвердьте нову адресу
letter-confirm-new-email-why = Хтось (можливо, ви) попросив перенести обліковий запис на сайті { $site } на цю адресу.
letter-confirm-new-email-button = Підтвердити цю адресу
letter-confirm-new-email-until = Доки ви не перейдете за посиланням, нічого не зміниться. Воно перестане діяти: { $until }.
letter-confirm-new-email-not-you = Це не ви? Нічого не робіть, і вашу адресу не буде використано.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Обліковий запис на сайті { $site } скоро змінить адресу
letter-email-change-requested-heading = Ваш обліковий запис скоро змінить адресу
letter-email-change-requested-preview = Якщо це були не ви, зупиніть зміну тут.
letter-email-change-requested-why = Ви або хтось, хто ввійшов у ваш обліковий запис на сайті { $site }, попросили перенести його на адресу { $address }. Це станеться, коли ту адресу буде підтверджено.
letter-email-change-requested-was-you = Якщо це були ви, тут нічого робити не треба.
letter-email-change-requested-not-you = Це не ви? Зупиніть зміну. На всіх пристроях буде виконано вихід, а пароль перестане діяти; потім ми надішлемо вам лист із посиланням, щоб встановити новий.
letter-email-change-requested-button = Зупинити зміну

## email-changed: to the old address, after the change

letter-email-changed-subject = Обліковий запис на сайті { $site } має нову адресу
letter-email-changed-heading = Ваш обліковий запис має нову адресу
letter-email-changed-preview = Якщо це були не ви, відкличте зміну тут.
letter-email-changed-why = Ваш обліковий запис на сайті { $site } тепер має іншу адресу. На попередню ми більше не писатимемо.
letter-email-changed-was-you = Якщо її змінили ви, нічого робити не треба.
letter-email-changed-not-you = Це не ви? Відкличте зміну. Цю адресу буде повернуто, на всіх пристроях буде виконано вихід, а пароль перестане діяти; потім ми надішлемо вам лист із посиланням, щоб встановити новий.
letter-email-changed-button = Відкликати зміну

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Обліковий запис на сайті { $site } видалено
letter-account-deleted-heading = Ваш обліковий запис видалено
letter-account-deleted-preview = Видалено: { $at }. Це останній лист про нього.
letter-account-deleted-why = Ваш обліковий запис на сайті { $site } видалено з усім, що в ньому було: { $at }.
letter-account-deleted-why-operator = Адміністратор видалив ваш обліковий запис на сайті { $site } з усім, що в ньому було: { $at }.
letter-account-deleted-last = Це останній лист про нього. Ви можете будь-коли знову зареєструватися з цією адресою.
letter-account-deleted-not-you = Це не ви? Якнайшвидше напишіть на адресу { $address }.
letter-account-deleted-not-you-alone = Це не ви? Хтось знав ваш пароль: змініть його всюди, де ще ним користуєтеся.
letter-account-deleted-questions = Маєте запитання? Напишіть на адресу { $address }.
