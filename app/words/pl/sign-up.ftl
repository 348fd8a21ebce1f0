## The form

register-title = Załóż konto
register-email-hint = Wyślemy tam link, aby potwierdzić, że to Twój adres.
register-password = Utwórz hasło
register-password-again = Wpisz hasło jeszcze raz; nie pozostaje ono w formularzu
register-button = Załóż konto
register-to-login = Mam już konto: zaloguj się

## The page that waits for the mail: how the mail is doing

waiting-title = Sprawdź pocztę
waiting-title-refused = Sprawdź adres
waiting-title-not-sent = E-mail nie został wysłany
waiting-coming = E-mail na adres { $address } jest w drodze. Otwórz link z e-maila, aby dokończyć rejestrację.
waiting-queued = Czeka na swoją kolej; to potrwa kilka sekund.
waiting-held = Wysyłamy teraz bardzo dużo e-maili; kolej na Twój nadejdzie { $moment }. Jeśli poniżej poprosisz o kolejny, wyślemy go wcześniej.
waiting-delayed = Nie możemy się teraz połączyć z serwerem pocztowym. Próbujemy dalej; nie musisz nic robić.
waiting-sent = Wysłaliśmy e-mail na adres { $address }. Otwórz link z e-maila, aby dokończyć rejestrację.
waiting-sent-at = Przekazano serwerowi pocztowemu { $moment }.
waiting-spam = Nie ma go jeszcze? Poszukaj w folderze „Spam” e-maila z adresu { $sender }.
waiting-refused = Serwer pocztowy nie przyjmuje e-maili na adres { $address }. Może brakuje w nim litery albo litery są przestawione.
waiting-given-up = E-maila na adres { $address } nie udało się przekazać na czas i nie próbujemy już dalej. Poproś o kolejny.
waiting-untold = Jeśli adres { $address } należy do konta, które czeka na aktywację, e-mail z nowym linkiem jest już w drodze.
waiting-look-again = Sprawdź, czy już gotowe

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = E-mail na adres { $address } jest gotowy. Otwórz link z e-maila, aby dokończyć rejestrację.
waiting-development-since = W skrzynce deweloperskiej od { $time }.
waiting-development-delayed = Nie można teraz zapisać niczego w skrzynce deweloperskiej; przyczyna jest w dzienniku. Próbujemy dalej.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = Otwórz { $inbox }
waiting-code = Albo wpisz sześć cyfr z e-maila
waiting-again = Wyślij e-mail ponownie
waiting-again-seconds = { $count ->
    [one] O kolejny e-mail możesz poprosić za { $count } sekundę.
    [few] O kolejny e-mail możesz poprosić za { $count } sekundy.
    [many] O kolejny e-mail możesz poprosić za { $count } sekund.
   *[other] O kolejny e-mail możesz poprosić za { $count } sekundy.
}
waiting-again-minutes = { $count ->
    [one] O kolejny e-mail możesz poprosić za { $count } minutę.
    [few] O kolejny e-mail możesz poprosić za { $count } minuty.
    [many] O kolejny e-mail możesz poprosić za { $count } minut.
   *[other] O kolejny e-mail możesz poprosić za { $count } minuty.
}
waiting-again-hours = { $count ->
    [one] O kolejny e-mail możesz poprosić za { $count } godzinę.
    [few] O kolejny e-mail możesz poprosić za { $count } godziny.
    [many] O kolejny e-mail możesz poprosić za { $count } godzin.
   *[other] O kolejny e-mail możesz poprosić za { $count } godziny.
}
waiting-again-days = { $count ->
    [one] O kolejny e-mail możesz poprosić za { $count } dzień.
    [few] O kolejny e-mail możesz poprosić za { $count } dni.
    [many] O kolejny e-mail możesz poprosić za { $count } dni.
   *[other] O kolejny e-mail możesz poprosić za { $count } dnia.
}
waiting-wrong-address = Błędny adres?
waiting-correct-address = Poprawny adres
waiting-correct-hint = Link wysłany na stary adres przestanie działać.
waiting-correct-button = Wyślij tam e-mail
waiting-new-mail = Wyślij nowy e-mail aktywacyjny

## The same page when there is nothing to wait for any more

activated-title = Twoje konto jest aktywne
activated-here = Adres { $address } jest potwierdzony.
activated-here-button = Przejdź do konta
activated-elsewhere = Adres { $address } został potwierdzony w innej przeglądarce. Zaloguj się, aby korzystać z konta tutaj.
activated-elsewhere-button = Zaloguj się
no-attempt-title = Nie czeka tu żadna rejestracja
no-attempt-why = Mogła się zacząć w innej przeglądarce, zostać usunięta albo stracić ważność. Jeśli masz e-mail od nas, otwórz najnowszy link; jeśli nie, zacznij od nowa.
no-attempt-button = Załóż konto
no-attempt-to-login = Zaloguj się
no-attempt-to-register = Załóż konto

## The link in the mail

activate-title = Aktywuj swoje konto
activate-for = Dla adresu { $address }.
activate-button = Aktywuj moje konto
activate-elsewhere = Rejestracja odbyła się w innej przeglądarce albo Twój adres podał ktoś inny. Rozstrzygnie to Twoje hasło.
activate-password-hint = Hasło wybrane przez Ciebie przy rejestracji.
activate-wrong-password = To nie jest hasło wybrane przy rejestracji
activate-no-password = Nie pamiętam hasła albo mój adres podał ktoś inny
activate-new-password-button = Ustaw hasło i aktywuj
activate-not-you = To nie Ty? Ten przycisk usunie rejestrację i na dobę wstrzyma dalsze e-maile.
activate-not-you-button = To nie ja
