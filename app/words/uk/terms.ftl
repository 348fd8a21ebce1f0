## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Я приймаю { $link }
terms-accept-link = умови використання (відкриються в новій вкладці)
terms-accept-missing = Поставте позначку, щоб прийняти умови використання
terms-accept-outdated = Умови використання щойно змінилися. Прочитайте нові й поставте позначку ще раз

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Умови використання
terms-changed = Наші умови використання змінилися відтоді, як ви їх прийняли. Щоб продовжити, прочитайте та прийміть нові.
terms-first = Щоб перейти до облікового запису, прочитайте та прийміть наші умови використання.
terms-button = Продовжити
terms-otherwise = Якщо ви їх не приймаєте, можна вийти й вирішити пізніше або видалити обліковий запис.

## In the list of what happened to an account

event-terms-accepted = Умови використання прийнято
about-terms-version = версія { $version }
