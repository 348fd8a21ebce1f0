home-title = Witamy w serwisie { $site }
home-description = Zaloguj się, załóż konto lub ustaw nowe hasło.
home-about = Tutaj zalogujesz się do serwisu { $site } i zadbasz o swoje konto.
home-register = Załóż konto
home-login = Zaloguj się
home-needed = Do nowego konta wystarczą adres e-mail, hasło i jedno kliknięcie w e-mailu. Konto możesz w każdej chwili samodzielnie zmienić lub usunąć.
