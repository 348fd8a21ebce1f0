## With the password

login-title = Zaloguj się
login-button = Zaloguj się
login-refused = Adres i hasło nie pasują do siebie
login-unconfirmed = Najpierw aktywuj konto: otwórz link z e-maila od nas
login-mail-lost = E-mail zaginął albo link jest już nieaktualny?
login-to-mail = Zaloguj się przez e-mail
login-to-register = Załóż konto
login-tries-seconds = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } sekundę lub zaloguj się przez e-mail
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } sekundy lub zaloguj się przez e-mail
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } sekund lub zaloguj się przez e-mail
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } sekundy lub zaloguj się przez e-mail
}
login-tries-minutes = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } minutę lub zaloguj się przez e-mail
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } minuty lub zaloguj się przez e-mail
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } minut lub zaloguj się przez e-mail
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } minuty lub zaloguj się przez e-mail
}
login-tries-hours = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } godzinę lub zaloguj się przez e-mail
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } godziny lub zaloguj się przez e-mail
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } godzin lub zaloguj się przez e-mail
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } godziny lub zaloguj się przez e-mail
}
login-tries-days = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } dzień lub zaloguj się przez e-mail
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } dni lub zaloguj się przez e-mail
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } dni lub zaloguj się przez e-mail
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } dnia lub zaloguj się przez e-mail
}

## By mail: asking for it

sign-in-mail-title = Zaloguj się przez e-mail
sign-in-mail-how = Wyślemy Ci e-mail z linkiem i kodem. Wystarczy link albo kod, aby zalogować się bez hasła.
sign-in-mail-button = Wyślij e-mail
sign-in-mail-to-password = Zaloguj się hasłem

## By mail: after asking

sign-in-mail-sent-title = Sprawdź pocztę
sign-in-mail-sent-told = Jeśli istnieje konto z adresem { $address }, e-mail jest już w drodze. Otwórz link w tej przeglądarce albo wpisz tutaj kod.
sign-in-mail-sent-code = Sześć cyfr z e-maila
sign-in-mail-sent-button = Zaloguj się
sign-in-mail-sent-again = Poproś o kolejny e-mail

## By mail: the link, in the window that asked

sign-in-link-title = Zaloguj się
sign-in-link-as = Jako { $address }.
sign-in-link-button = Zaloguj się

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Wpisz ten kod
sign-in-link-elsewhere-where = W oknie, w którym logujesz się jako { $address }, wpisz:
sign-in-link-elsewhere-not-asked = To nie Ty się logujesz? Zamknij to okno i nikomu nie podawaj kodu; bez niego nic się nie stanie.

## Signing out

sign-out-title = Wylogować się?
sign-out-others = Inne urządzenia pozostaną zalogowane.
sign-out-button = Wyloguj się na tym urządzeniu
