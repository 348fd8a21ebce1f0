### Polish: addressed as “ty” (imperative, second person), as Google, Apple and Polish shops do on account pages; Ty, Ci,
### Twój with a capital letter. No past tense of “ty” and no participles about the reader: they would tell the gender
### (“Zalogowano jako”, “To Twoja prośba?”).
### Glossary: sign in = zalogować się; sign out = wylogować się, wylogować urządzenie; sign up = rejestracja; create account =
### załóż konto; account = konto; e-mail address = adres e-mail; mail = e-mail; mails about new devices = powiadomienia o nowych
### urządzeniach; sign in by mail = zaloguj się przez e-mail; link = link; code = kod; password = hasło; device = urządzenie;
### browser = przeglądarka; activate = aktywować; activity = aktywność; session = sesja; lock = zablokować; delete = usunąć;
### cancel a change = anulować; stop it (old address, before) = zatrzymać; take it back (old address, after) = cofnąć; take an
### account back = odzyskać; operator = administrator; site = serwis; spam folder = folder „Spam”; security = bezpieczeństwo.
### Moments are adverbs (“jutro o 14:02”, “3 maja o 14:02”): no preposition before them; “until” is “najpóźniej” or
### “traci ważność”.

## The language itself

language-name = Polski

## Around every page

layout-skip = Przejdź do treści
layout-sign-out = Wyloguj się
layout-error = Błąd:
layout-error-title = Błąd: { $title }
layout-back-account = Wróć do konta
layout-back-security = Wróć do strony „Bezpieczeństwo”
layout-help = Potrzebujesz pomocy? { $address }
layout-problem = Wystąpił problem

## Forms

form-busy = Chwileczkę…
form-email = Adres e-mail
form-password = Hasło
form-new-password = Nowe hasło
form-show = Pokaż
form-hide = Ukryj
form-show-password = Pokaż hasło
form-hide-password = Ukryj hasło
form-show-current-password = Pokaż obecne hasło
form-hide-current-password = Ukryj obecne hasło
form-show-new-password = Pokaż nowe hasło
form-hide-new-password = Ukryj nowe hasło
form-caps-lock = Caps Lock jest włączony
form-count = { $min ->
    [one] { $has } z { $min } znaku
    [few] { $has } z { $min } znaków
    [many] { $has } z { $min } znaków
   *[other] { $has } z { $min } znaku
}
form-count-enough = Wystarczająco długie
form-code-sends-itself = Kod wyśle się sam, gdy tylko wpiszesz sześć cyfr.

## What is wrong with an address, beside its field

email-empty = Wpisz swój adres e-mail
email-too-long = Wpisz krótszy adres; ten jest dłuższy, niż przyjmują serwery pocztowe
email-no-at = Brakuje znaku @; adres wygląda tak: name@example.org
email-two-ats = Są tu dwa znaki @; w adresie jest tylko jeden
email-several = Jest tu więcej niż jeden adres; wpisz jeden
email-no-name = Brakuje czegoś przed znakiem @
email-no-domain = Brakuje czegoś po znaku @, na przykład example.org
email-space = Usuń spację w środku adresu
email-comma = W adresie jest przecinek; jeśli miała to być kropka, zamień go na kropkę
email-invisible = Wpisz adres, zamiast go wklejać; zawiera coś, czego nie widać
email-sign-before = Usuń znak { $sign } przed znakiem @; w tym miejscu adresu nie występuje
email-sign-after = Usuń znak { $sign } po znaku @; w tym miejscu adresu nie występuje
email-wide = Przed znakiem @ działają tu tylko litery od a do z; { $sign } to litera o podwójnej szerokości, wpisz zwykłą
email-not-a-to-z = Przed znakiem @ działają tu tylko litery od a do z; { $sign } do nich nie należy
email-leading-hyphen = Usuń łącznik z początku adresu
email-dots = Po znaku @ jest o jedną kropkę za dużo albo czegoś przy niej brakuje
email-hyphen = Po znaku @ jest o jeden łącznik za dużo, na początku lub obok kropki
email-no-dot = Po znaku @ brakuje końcówki, takiej jak .org lub .com
email-number = Po znaku @ potrzebna jest nazwa, taka jak example.org, a nie liczba
email-domain = Sprawdź część po znaku @; powinna wyglądać tak: example.org

## What is wrong with a password, beside its field

password-hint = { $min ->
    [one] Co najmniej { $min } znak. Kilka niezwiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.
    [few] Co najmniej { $min } znaki. Kilka niezwiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.
    [many] Co najmniej { $min } znaków. Kilka niezwiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.
   *[other] Co najmniej { $min } znaku. Kilka niezwiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.
}
password-empty = Wpisz hasło
password-too-short = { $min ->
    [one] Użyj co najmniej { $min } znaku; to hasło ma ich { $has }
    [few] Użyj co najmniej { $min } znaków; to hasło ma ich { $has }
    [many] Użyj co najmniej { $min } znaków; to hasło ma ich { $has }
   *[other] Użyj co najmniej { $min } znaku; to hasło ma ich { $has }
}
password-too-long = Użyj najwyżej 256 znaków
password-control-character = Usuń tabulatory i inne znaki, których nie widać
password-personal = Wybierz coś innego niż Twój adres lub nazwa tego serwisu; to one są zgadywane najpierw
password-common = Wybierz inne; tego hasła używa wiele osób, więc jest zgadywane jako jedno z pierwszych
password-guessable = Wybierz trudniejsze do odgadnięcia; dobrze sprawdzają się trzy lub cztery niezwiązane ze sobą słowa
password-wrong = To nie jest hasło do tego konta
password-enter = Wpisz swoje hasło

## Too many tries

tries-seconds = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } sekundę
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } sekundy
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } sekund
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } sekundy
}
tries-minutes = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } minutę
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } minuty
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } minut
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } minuty
}
tries-hours = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } godzinę
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } godziny
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } godzin
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } godziny
}
tries-days = { $count ->
    [one] Zbyt wiele prób. Spróbuj ponownie za { $count } dzień
    [few] Zbyt wiele prób. Spróbuj ponownie za { $count } dni
    [many] Zbyt wiele prób. Spróbuj ponownie za { $count } dni
   *[other] Zbyt wiele prób. Spróbuj ponownie za { $count } dnia
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] To nie jest kod z najnowszego e-maila. Pozostała { $left } próba
    [few] To nie jest kod z najnowszego e-maila. Pozostały { $left } próby
    [many] To nie jest kod z najnowszego e-maila. Pozostało { $left } prób
   *[other] To nie jest kod z najnowszego e-maila. Pozostało { $left } próby
}
code-exhausted = Za dużo błędnych kodów, dlatego na razie żaden kod nie działa. Użyj linku z e-maila
code-expired = Ten kod jest już nieaktualny. Poproś o nowy e-mail
code-malformed = Wpisz sześć cyfr z e-maila

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = dzisiaj o { $time }
moment-tomorrow = jutro o { $time }
moment-yesterday = wczoraj o { $time }
moment-day = { $day } o { $time }
day-today = dzisiaj
day-tomorrow = jutro
day-yesterday = wczoraj

## Browsers and what they run on

browser-on = { $browser } ({ $system })
browser-unknown = Przeglądarka
browser-unknown-on = Przeglądarka ({ $system })

## Messages shown once, above the heading of the next page

flash-password-reset = Hasło zostało zmienione. Zaloguj się nowym hasłem.
flash-password-changed = Hasło zostało zmienione. Wszystkie pozostałe urządzenia zostały wylogowane.
flash-mail-sent = Kolejny e-mail jest w drodze. Liczy się najnowszy.
flash-new-address-mailed = Wysyłamy link na nowy adres.
flash-email-changed = Adres e-mail został zmieniony.
flash-other-email-changed = Adres tamtego konta został zmieniony. Jeśli hasło do niego ustawił ktoś inny, to je zna: ustaw nowe.
flash-email-kept = Zmiana została anulowana. Adres pozostaje taki, jak był.
flash-address-is-yours = To już jest Twój adres, więc nic się nie zmieniło.
flash-no-email-change = Żadna zmiana adresu już nie czekała. To jest Twój obecny adres.
flash-changed-meanwhile = W tej samej chwili konto zmieniło się w innym oknie, więc tutaj nic nie zrobiliśmy. Spróbuj ponownie.
flash-session-ended = Wybrane urządzenie zostało wylogowane.
flash-others-ended = Wszystkie pozostałe urządzenia zostały wylogowane.
flash-activated = Twoje konto jest aktywne.
flash-session-over = Twoja sesja w tej przeglądarce dobiegła końca. Zaloguj się, aby kontynuować.
flash-press-again = Dziękujemy. Teraz naciśnij przycisk jeszcze raz.
flash-notices-on = Powiadomienia o nowych urządzeniach są włączone.
flash-notices-off = Powiadomienia o nowych urządzeniach są wyłączone.

## Shared by several pages

ways-forgotten = Nie pamiętam hasła
