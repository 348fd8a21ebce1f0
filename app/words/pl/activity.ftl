## The page

activity-title = Aktywność
activity-unrecognised = Widzisz coś, czego nie rozpoznajesz? { $link }.
activity-unrecognised-link = Zmień hasło
activity-empty = Nic jeszcze nie zapisano.
activity-older = Starsze
activity-from = { $device }, { $client }
activity-mailed = wysłaliśmy Ci e-mail

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Założono konto
event-mail-sent = Wysłaliśmy Ci e-mail
event-mail-refused = Serwer pocztowy nie przyjął e-maila do Ciebie
event-link-opened = Otwarto link z e-maila
event-link-refused = Próbowano użyć linku, który już nie działa
event-link-used = Użyto linku z e-maila
event-activated = Aktywowano konto
event-declined = Odrzucono rejestrację
event-expired = Usunięto rejestrację, bo konta nie aktywowano
event-signed-in = Zalogowano się
event-sign-in-failed = Próbowano zalogować się błędnym hasłem
event-signed-out = Wylogowano się
event-reauthenticated = Potwierdzono hasło
event-session-ended = Wylogowano urządzenie
event-other-sessions-ended = Wylogowano wszystkie pozostałe urządzenia
event-password-reset = Ustawiono nowe hasło przez e-mail
event-password-changed = Zmieniono hasło
event-email-change-requested = Poproszono o zmianę adresu
event-email-change-cancelled = Anulowano zmianę adresu
event-email-change-vetoed = Zmianę adresu zatrzymano ze starego adresu
event-email-changed = Zmieniono adres
event-email-restored = Przywrócono stary adres
event-action-link-used = Użyto linku z e-maila
event-notices-on = Włączono powiadomienia o nowych urządzeniach
event-notices-off = Wyłączono powiadomienia o nowych urządzeniach
event-locked = Zablokowano konto linkiem z e-maila
event-disabled = Administrator wyłączył konto
event-enabled = Administrator włączył konto
event-deleted = Usunięto konto
event-operator-activated = Administrator aktywował konto
event-operator-signed-out = Administrator wylogował wszystkie urządzenia
event-operator-reset = Administrator wysłał link do ustawienia nowego hasła
event-operator-locked = Administrator zablokował konto

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = aktywacja konta
about-mail-already-registered = ponowna rejestracja
about-mail-activation-reminder = przypomnienie o aktywacji
about-mail-reset-password = ustawienie nowego hasła
about-mail-password-changed = informacja o nowym haśle
about-mail-confirm-new-email = potwierdzenie nowego adresu
about-mail-email-change-requested = na stary adres: informacja o zmianie
about-mail-email-changed = na stary adres: cofnięcie zmiany
about-mail-account-deleted = informacja o usunięciu konta
about-mail-sign-in = logowanie
about-mail-new-sign-in = informacja o nowym urządzeniu
about-mail-notices-off = wyłączenie powiadomień o nowych urządzeniach

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = aktywacja konta
about-link-reset = ustawienie nowego hasła
about-link-change-email = potwierdzenie nowego adresu
about-link-sign-in = logowanie
about-link-action-link = wyłączenie powiadomień o nowych urządzeniach
about-link-veto-email = zatrzymanie zmiany adresu
about-link-undo-email = cofnięcie zmiany adresu
about-link-lock = zablokowanie konta
about-link-expired = { $purpose }: link stracił ważność
about-link-superseded = { $purpose }: link już użyty lub zastąpiony
