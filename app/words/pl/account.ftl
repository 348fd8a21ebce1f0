## Your account: who am I, what can I do here

account-title = Twoje konto
account-pending = Adres { $address } czeka na potwierdzenie.
account-pending-link = Zobacz zmianę
account-earlier = Osoba z dostępem do poczty { $address } może odzyskać to konto: to jego poprzedni adres.
account-earlier-until = Można to zrobić najpóźniej { $moment }.
account-signed-in-as = Zalogowano jako
account-previous = Poprzednie logowanie
account-previous-with = { $moment }, { $device }
account-previous-none = Brak: to pierwsze logowanie
account-since = Konto od
account-menu = Konto
account-menu-security = Ochrona konta, Twoje urządzenia i ostatnia aktywność
account-menu-password = Wybierz nowe
account-menu-email = Przenieś konto na inny adres
account-menu-delete = Usuń konto
account-menu-delete-about = Wraz z całą zawartością

## Change the password

change-password-title = Zmień hasło
change-password-about = Gdy zapiszesz nowe hasło, wszystkie pozostałe urządzenia zostaną wylogowane.
change-password-current = Obecne hasło
change-password-button = Zapisz nowe hasło

## Change the address

change-email-title = Zmień adres
change-email-now = Twój obecny adres: { $address }
change-email-new = Nowy adres e-mail
change-email-hint = Wyślemy tam link. Adres zmieni się, gdy go otworzysz.
change-email-button = Wyślij link
change-email-waiting = Adres { $address } czeka na potwierdzenie.
change-email-until = Wysłany tam link traci ważność { $moment }.
change-email-lapsed = Adres { $address } nie został potwierdzony na czas. Dopóki nie anulujesz zmiany, osoba z dostępem do tej poczty może jeszcze poprosić o nowy link.
change-email-cancel = Anuluj zmianę

## Security: all on one page, to read or to print

security-title = Bezpieczeństwo
security-protection = Ochrona konta
security-email = { $address }, od { $day }
security-email-change = Zmień adres
security-change = Zmiana adresu
security-pending = { $address } czeka na potwierdzenie
security-take-back = Może odzyskać to konto
security-earlier = { $address }, poprzedni adres
security-until = najpóźniej { $moment }
security-password = Ostatnia zmiana: { $moment }
security-password-change = Zmień hasło
security-password-none = Nie ustawiono: logujesz się przez e-mail
security-password-set = Ustaw hasło
security-notices-on = Włączone: wysyłamy Ci e-mail po zalogowaniu na nowym urządzeniu
security-notices-off = Wyłączone
security-notices-change = Zmień ustawienia powiadomień
security-last-seen = ostatnio aktywne { $moment }
security-sessions = Wyloguj urządzenie
security-activity = Ostatnia aktywność
security-activity-all = Zobacz całą aktywność
security-as-of = Stan na: { $moment }

## Where you are signed in: the list of devices

sessions-title = Zalogowane urządzenia
sessions-about = Któreś z nich nie jest Twoje? Wyloguj je, a potem zmień hasło.
sessions-this = To urządzenie
sessions-last-seen = Ostatnio aktywne { $moment }
sessions-signed-in = Zalogowano { $moment }
sessions-sign-out = Wyloguj
sessions-sign-out-which = Wyloguj: { $device }, zalogowano { $moment }
sessions-sign-out-others = Wyloguj wszystkie pozostałe
sessions-notices = Powiadomienia o nowych urządzeniach
sessions-notices-on = Wysyłamy Ci e-mail, gdy ktoś zaloguje się na Twoje konto na nowym urządzeniu.
sessions-notices-turn-off = Wyłącz powiadomienia
sessions-notices-off = Nie wysyłamy Ci e-maila, gdy ktoś zaloguje się na Twoje konto na nowym urządzeniu.
sessions-notices-turn-on = Włącz powiadomienia

## Delete the account

delete-title = Usuń konto
delete-about = Konto z adresem { $address } i wszystko, co się w nim znajduje, zostanie od razu usunięte. Tego nie można cofnąć.
delete-password = Twoje hasło
delete-word = usuwam
delete-confirm = Wpisz słowo „{ $word }”
delete-confirm-wrong = Aby kontynuować, wpisz słowo „{ $word }”
delete-button = Usuń moje konto

## The password again, before sensitive pages

reauthenticate-title = Potwierdź, że to Ty
reauthenticate-about = Zalogowano jako { $address }. Przed takimi zmianami prosimy o ponowne podanie hasła.
reauthenticate-button = Kontynuuj

## The link in a mail to a new address, which proves it

confirm-email-title = Potwierdź nowy adres
confirm-email-old = W ten sposób konto z adresem { $address } zostanie przeniesione na nowy adres.
confirm-email-new = Od tej chwili do logowania będzie służyć adres { $address }.
confirm-email-elsewhere = Ta przeglądarka nie jest zalogowana na to konto. Jeśli założył je ktoś inny, zna jego hasło, a osoba z dostępem do poczty { $address } może odzyskać konto przez trzy dni. Kontynuuj tylko wtedy, gdy to Twoje konto.
confirm-email-button = Użyj tego adresu
confirm-email-not-you = To nie Twoje konto? Zamknij to okno, a nic się nie zmieni.

## The link in a mail to the old address that stops a change

veto-email-title = Zachować obecny adres?
veto-email-about = Ktoś po zalogowaniu na Twoje konto poprosił o przeniesienie go na adres { $address }. Nic się jeszcze nie zmieniło.
veto-email-then = Jeśli zatrzymasz zmianę, adres pozostanie ten sam, wszystkie urządzenia zostaną wylogowane, a hasło przestanie działać. Wyślemy Ci e-mail z linkiem do ustawienia nowego.
veto-email-button = Zatrzymaj zmianę
veto-email-was-you = To Twoja prośba? Zamknij to okno i otwórz e-mail wysłany na nowy adres.

## The link in a mail to the old address that takes a change back

undo-email-title = Cofnąć zmianę adresu?
undo-email-about = Konto wróci do adresu { $address }, wszystkie urządzenia zostaną wylogowane, a hasło przestanie działać. Wyślemy Ci e-mail z linkiem do ustawienia nowego.
undo-email-button = Cofnij zmianę
undo-email-was-you = To Twoja zmiana? Zamknij to okno, a nic się nie stanie.

## The link in mails about new devices that turns these mails off

notices-off-title = Wyłączyć powiadomienia o nowych urządzeniach?
notices-off-about = Nie będziemy już wysyłać Ci e-maila, gdy ktoś zaloguje się na Twoje konto na nowym urządzeniu.
notices-off-button = Wyłącz powiadomienia
notices-off-again = Możesz je ponownie włączyć na swoim koncie, na stronie „{ $page }”.
