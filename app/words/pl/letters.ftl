### Dates in full begin with the day of the week in the nominative (“niedziela, 29 listopada 2026 18:24 (UTC+1)”), so they stand
### after a colon. “You, or somebody using your address” is “ktoś (być może Ty)”: short, and it tells no gender.

## Around every letter

letter-or-open = Albo otwórz ten adres:
letter-button-in-text = { $button }:
letter-help = Pomoc: { $address }

## Said by several letters

letter-link-until = Link traci ważność: { $until }.
letter-was-you = Jeśli to Ty, nie musisz nic robić.
letter-all-well = Kiedy: { $at }. Jeśli to Ty, wszystko w porządku.
letter-lock = To nie Ty? Zablokuj konto. Wszystkie urządzenia zostaną wylogowane, a hasło przestanie działać; wyślemy Ci wtedy e-mail z linkiem do ustawienia nowego.
letter-lock-button = Zablokuj moje konto
letter-set-password = To nie Ty? Od razu ustaw nowe hasło. Wszystkie urządzenia zostaną wtedy wylogowane.
letter-set-password-button = Ustaw nowe hasło

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Aktywuj konto w serwisie { $site }
letter-activate-heading = Aktywuj swoje konto
letter-activate-preview = Potwierdź adres, aby dokończyć rejestrację. Link traci ważność: { $until }.
letter-activate-why = Ktoś (być może Ty) podał Twój adres przy rejestracji w serwisie { $site }.
letter-activate-button = Aktywuj moje konto
letter-activate-code = Albo wpisz ten kod w oknie, w którym się rejestrujesz:
letter-activate-not-you = To nie Ty? Nie rób nic, a konto nie powstanie. Możesz też otworzyć link i nacisnąć „{ $button }”.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Konto w serwisie { $site } nie jest jeszcze aktywne
letter-activation-reminder-heading = Twoje konto nie jest jeszcze aktywne
letter-activation-reminder-preview = Aktywuj je, inaczej zostanie usunięte { $day }.
letter-activation-reminder-why = Ktoś (być może Ty) podał Twój adres przy rejestracji w serwisie { $site }. Konto nie jest jeszcze aktywne.
letter-activation-reminder-button = Aktywuj moje konto
letter-activation-reminder-otherwise = Jeśli nic nie zrobisz, rejestracja zostanie usunięta { $day }. To jedyne przypomnienie. To nie Ty? Otwórz link i naciśnij „{ $button }”.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Masz już konto w serwisie { $site }
letter-already-registered-heading = Masz już konto
letter-already-registered-preview = Zaloguj się lub ustaw nowe hasło.
letter-already-registered-why = Ktoś (być może Ty) podał Twój adres przy rejestracji w serwisie { $site }. Masz tam już konto, więc niczego nie utworzyliśmy ani nie zmieniliśmy.
letter-already-registered-button = Zaloguj się
letter-already-registered-forgot = Nie pamiętasz hasła? Tutaj ustawisz nowe:
letter-already-registered-not-you = To nie Ty? Zignoruj ten e-mail. Bez Twojego hasła nikt się nie zaloguje.

## reset-password: the link to set a new password

letter-reset-password-subject = Ustaw nowe hasło w serwisie { $site }
letter-reset-password-heading = Ustaw nowe hasło
letter-reset-password-button = Ustaw nowe hasło
letter-reset-password-asked = Ktoś (być może Ty) poprosił o nowe hasło do Twojego konta w serwisie { $site }.
letter-reset-password-operator = Administrator serwisu { $site } przesyła Ci link, którym ustawisz nowe hasło do swojego konta.
letter-reset-password-operator-activated = Administrator serwisu { $site } aktywował Twoje konto. Wybierz do niego hasło.
letter-reset-password-operator-locked = Administrator serwisu { $site } zablokował Twoje konto: hasło zostało usunięte, a wszystkie urządzenia wylogowane.
letter-reset-password-change-stopped = Zmiana adresu Twojego konta w serwisie { $site } została zatrzymana lub cofnięta. Jego hasło może znać ktoś inny, dlatego usunęliśmy je i wylogowaliśmy wszystkie urządzenia.
letter-reset-password-locked = Twoje konto w serwisie { $site } zostało zablokowane na Twoje polecenie. Jego hasło zostało usunięte, a wszystkie urządzenia wylogowane.
letter-reset-password-until = Link działa jeden raz i traci ważność: { $until }.
letter-reset-password-until-activates = Link jednocześnie aktywuje Twoje konto. Działa jeden raz i traci ważność: { $until }.
letter-reset-password-none = Dopóki nie ustawisz nowego hasła, nikt nie zaloguje się hasłem.
letter-reset-password-not-you = To nie Ty? Zignoruj ten e-mail; Twoje hasło się nie zmieni.
letter-reset-password-no-need = Nie potrzebujesz nowego hasła? Zignoruj ten e-mail; obecne się nie zmieni.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Zaloguj się do serwisu { $site }
letter-sign-in-heading = Zaloguj się
letter-sign-in-preview = Link i kod tracą ważność: { $until }.
letter-sign-in-why = Ktoś (być może Ty) poprosił o zalogowanie na Twoje konto w serwisie { $site }.
letter-sign-in-button = Zaloguj się
letter-sign-in-code = Albo wpisz ten kod w oknie, w którym się logujesz:
letter-sign-in-until = Link i kod działają jeden raz i tracą ważność: { $until }.
letter-sign-in-not-you = To nie Ty? Nie rób nic i nikomu nie podawaj kodu. Bez niego nikt się nie zaloguje.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Nowe logowanie na konto w serwisie { $site }
letter-new-sign-in-heading = Nowe logowanie na Twoje konto
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = Na Twoje konto w serwisie { $site } zalogowano się na nowym urządzeniu: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Od tego czasu zalogowano się na jeszcze { $count } nowym urządzeniu. Jeśli to Ty, nie musisz nic robić.
    [few] Od tego czasu zalogowano się na jeszcze { $count } nowych urządzeniach. Jeśli to Ty, nie musisz nic robić.
    [many] Od tego czasu zalogowano się na jeszcze { $count } nowych urządzeniach. Jeśli to Ty, nie musisz nic robić.
   *[other] Od tego czasu zalogowano się na jeszcze { $count } nowych urządzeniach. Jeśli to Ty, nie musisz nic robić.
}
letter-new-sign-in-off = Aby wyłączyć te powiadomienia, otwórz:

## notices-off: the last of those notices

letter-notices-off-subject = { $site }: powiadomienia o nowych urządzeniach są wyłączone
letter-notices-off-heading = Powiadomienia o nowych urządzeniach są wyłączone
letter-notices-off-why = Na Twoim koncie w serwisie { $site } wyłączono powiadomienia o nowych urządzeniach: { $at }.
letter-notices-off-was-you = Jeśli to Ty, nie musisz nic robić. Możesz je ponownie włączyć na swoim koncie.

## password-changed: the notice after every change of password

letter-password-changed-subject = Zmieniono Twoje hasło w serwisie { $site }
letter-password-changed-heading = Twoje hasło zostało zmienione
letter-password-changed-why = Zmieniono hasło do Twojego konta w serwisie { $site }: { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = Potwierdź nowy adres w serwisie { $site }
letter-confirm-new-email-heading = Potwierdź nowy adres
letter-confirm-new-email-why = Ktoś (być może Ty) poprosił o przeniesienie konta w serwisie { $site } na ten adres.
letter-confirm-new-email-button = Potwierdź ten adres
letter-confirm-new-email-until = Dopóki nie otworzysz linku, nic się nie zmieni. Link traci ważność: { $until }.
letter-confirm-new-email-not-you = To nie Ty? Nie rób nic, a Twój adres nie zostanie użyty.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Konto w serwisie { $site } ma zmienić adres
letter-email-change-requested-heading = Twoje konto ma zmienić adres
letter-email-change-requested-preview = Jeśli to nie Ty, zatrzymaj zmianę tutaj.
letter-email-change-requested-why = Ktoś (być może Ty) po zalogowaniu na Twoje konto w serwisie { $site } poprosił o przeniesienie go na adres { $address }. Stanie się to, gdy tamten adres zostanie potwierdzony.
letter-email-change-requested-was-you = Jeśli to Ty, nie musisz tutaj nic robić.
letter-email-change-requested-not-you = To nie Ty? Zatrzymaj zmianę. Wszystkie urządzenia zostaną wylogowane, a hasło przestanie działać; wyślemy Ci wtedy e-mail z linkiem do ustawienia nowego.
letter-email-change-requested-button = Zatrzymaj zmianę

## email-changed: to the old address, after the change

letter-email-changed-subject = Konto w serwisie { $site } ma nowy adres
letter-email-changed-heading = Twoje konto ma nowy adres
letter-email-changed-preview = Jeśli to nie Ty, cofnij zmianę tutaj.
letter-email-changed-why = Twoje konto w serwisie { $site } ma teraz inny adres. Na dotychczasowy adres nie będziemy już pisać.
letter-email-changed-was-you = Jeśli to Twoja zmiana, nie musisz nic robić.
letter-email-changed-not-you = To nie Ty? Cofnij zmianę. Przywrócimy ten adres, wszystkie urządzenia zostaną wylogowane, a hasło przestanie działać; wyślemy Ci wtedy e-mail z linkiem do ustawienia nowego.
letter-email-changed-button = Cofnij zmianę

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Konto w serwisie { $site } zostało usunięte
letter-account-deleted-heading = Twoje konto zostało usunięte
letter-account-deleted-preview = Usunięto: { $at }. To ostatni e-mail w tej sprawie.
letter-account-deleted-why = Twoje konto w serwisie { $site } zostało usunięte wraz z całą zawartością: { $at }.
letter-account-deleted-why-operator = Administrator usunął Twoje konto w serwisie { $site } wraz z całą zawartością: { $at }.
letter-account-deleted-last = To ostatni e-mail w tej sprawie. W każdej chwili możesz ponownie zarejestrować się z tym adresem.
letter-account-deleted-not-you = To nie Ty? Jak najszybciej napisz na adres { $address }.
letter-account-deleted-not-you-alone = To nie Ty? Ktoś znał Twoje hasło: zmień je wszędzie, gdzie go jeszcze używasz.
letter-account-deleted-questions = Masz pytania? Napisz na adres { $address }.
