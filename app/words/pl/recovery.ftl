## The page that asks for a link to set a new password

forgot-title = Nie pamiętasz hasła?
forgot-lede = Wyślemy Ci e-mail z linkiem do ustawienia nowego.
forgot-button = Wyślij link
forgot-to-login = Wróć do logowania

## After asking: the same words whether or not there is an account

forgot-sent-title = Sprawdź pocztę
forgot-sent-told = Jeśli istnieje konto z adresem { $address }, e-mail z linkiem do ustawienia nowego hasła jest już w drodze.
forgot-sent-told-untyped = Jeśli istnieje konto z tym adresem, e-mail z linkiem do ustawienia nowego hasła jest już w drodze.
forgot-sent-missing = Po kilku minutach nadal nie ma e-maila? Zajrzyj do folderu „Spam”, a potem sprawdź, czy to adres podany przy rejestracji.
forgot-sent-again = Wyślij ponownie
forgot-sent-other-address = Spróbuj z innym adresem
forgot-sent-to-login = Wróć do logowania

## The page of the link: choose a new password

reset-title = Ustaw nowe hasło
reset-whose = Do konta z adresem { $address }. Gdy zapiszesz nowe hasło, wszystkie urządzenia zostaną wylogowane.
reset-activates = To jednocześnie aktywuje Twoje konto.
reset-button = Zapisz nowe hasło

## The page of the link in notices by which owners lock their account

lock-title = Zablokować konto?
lock-why = Jeśli to nie Ty, ktoś inny zna Twoje hasło albo korzysta z jednego z Twoich urządzeń.
lock-what = Po zablokowaniu wszystkie urządzenia zostaną wylogowane, hasło przestanie działać, a każda oczekująca zmiana adresu zostanie anulowana. Wyślemy Ci e-mail z linkiem do ustawienia nowego hasła.
lock-button = Zablokuj moje konto
lock-leave = To Ty? Zamknij to okno, a nic się nie stanie.
