## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Ten link stracił ważność
dead-link-expired-why = Linki działają przez ograniczony czas, aby nikt nie mógł użyć starego e-maila przeciwko Tobie.
dead-link-superseded-title = Ten link już nie działa
dead-link-superseded-activate = Zastąpił go nowszy e-mail lub zmiana adresu.
dead-link-superseded-reset = Link został użyty, nowe hasło ustawiono innym linkiem albo po jego wysłaniu zmienił się Twój adres.
dead-link-superseded-change = Link został użyty albo po jego wysłaniu zmianę anulowano lub zastąpiono inną.
dead-link-superseded-veto = Po wysłaniu linku zmianę zatrzymano, anulowano, zastąpiono inną albo już wprowadzono. Jeśli ją wprowadzono, w najnowszym e-mailu na ten adres jest link, który ją cofa.
dead-link-superseded-undo = Link został użyty albo po jego wysłaniu zmieniło się Twoje konto.
dead-link-superseded-sign-in = Link został użyty albo po jego wysłaniu zalogowano się za pomocą innego e-maila.
dead-link-superseded-notices = Po wysłaniu linku Twoje konto się zmieniło. Powiadomienia możesz wyłączyć na swoim koncie.
dead-link-superseded-lock = Link został użyty albo po jego wysłaniu ustawiono nowe hasło przez e-mail.
dead-link-renew = Wyślij nowy link
dead-link-renew-to = Wyślij nowy link na adres { $address }

dead-link-to-register = Załóż konto
dead-link-to-forgot = Ustaw nowe hasło
dead-link-to-address = Zobacz mój adres
dead-link-to-login-mail = Poproś o nowy e-mail
dead-link-to-sessions = Przejdź do urządzeń
dead-link-to-account = Przejdź do konta
dead-link-to-login = Zaloguj się

dead-link-active-title = Twoje konto jest już aktywne
dead-link-active-why = Ten link spełnił swoje zadanie i nie jest już potrzebny.

dead-link-unknown-title = Ten link nie działa
dead-link-unknown-why = Nie jest już używany. Jeśli później wysłaliśmy kolejny e-mail lub adres został poprawiony, otwórz najnowszy e-mail.
dead-link-unknown-broken = Może też być niepełny: niektóre programy pocztowe dzielą długie linki albo coś do nich dopisują. Skopiuj wtedy cały wiersz z e-maila do paska adresu. Jeśli nic nie pomaga, zacznij od nowa poniżej.
dead-link-unknown-to-register = Załóż konto

dead-link-taken-title = Ten adres jest zajęty
dead-link-taken-why = Używa go już inne konto. Twoje zachowuje dotychczasowy adres; nic się nie zmieniło.

## After the button that mails a new link in place of an old one

link-sent-title = Sprawdź pocztę
link-sent-told = Wysyłamy nowy link na adres { $address }.
link-sent-told-unsaid = Nowy link jest w drodze.
link-sent-missing = Otwórz najnowszy e-mail. Jeśli nie nadejdzie w ciągu kilku minut, zajrzyj do folderu „Spam”.
link-sent-close = Możesz zamknąć to okno.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Twój adres pozostaje bez zmian
outcome-stopped-what = Zmiana została zatrzymana. Wszystkie urządzenia są wylogowane, a stare hasło już nie działa.
outcome-restored-title = Twój adres został przywrócony
outcome-restored-what = Zmiana została cofnięta. Wszystkie urządzenia są wylogowane, a stare hasło już nie działa.
outcome-locked-title = Twoje konto jest zablokowane
outcome-locked-what = Wszystkie urządzenia są wylogowane, a stare hasło już nie działa. Nikt się nim teraz nie zaloguje.
outcome-mailed = Wysłaliśmy link na adres { $address }. Otwórz go, aby ustawić nowe hasło; potem możesz znowu się zalogować.
outcome-mailed-unsaid = Wysłaliśmy link na Twój adres. Otwórz go, aby ustawić nowe hasło; potem możesz znowu się zalogować.
outcome-mail-again = Wyślij link ponownie
outcome-missing = Po kilku minutach nadal go nie ma? Najpierw zajrzyj do folderu „Spam”.

outcome-signed-out-title = Wylogowano
outcome-signed-out-what = Na tym urządzeniu. Inne urządzenia pozostają zalogowane, dopóki ich nie wylogujesz.
outcome-signed-out-button = Zaloguj się ponownie

outcome-deleted-title = Twoje konto zostało usunięte
outcome-deleted-what = Zniknęło wraz z całą zawartością, a wszystkie urządzenia są wylogowane.
outcome-deleted-receipt = W drodze jest jeszcze ostatni e-mail: potwierdzenie. Potem nie będziemy już do Ciebie pisać.
outcome-deleted-button = Załóż nowe konto

outcome-declined-title = Rejestracja została usunięta
outcome-declined-what = Twój adres nie jest tu powiązany z żadnym kontem i przez dobę nie wyślemy na niego żadnego e-maila.
outcome-declined-why = Prawdopodobnie ktoś pomylił się, wpisując własny adres. Możesz zamknąć to okno.

outcome-notices-off-title = Powiadomienia są wyłączone
outcome-notices-off-what = Nie wysyłamy już e-maila, gdy ktoś zaloguje się na Twoje konto na nowym urządzeniu. Nadal będziemy pisać o zmianach na koncie.
outcome-notices-off-again = Możesz je ponownie włączyć na stronie „{ $page }”.
outcome-notices-off-page = Bezpieczeństwo
