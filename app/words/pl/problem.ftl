## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Nie ma takiej strony
problem-not-found-why = Pod tym adresem niczego nie ma. Adres może zawierać literówkę lub być ucięty albo strona została przeniesiona.

problem-cross-site-title = Tego formularza nie wysłano stąd
problem-cross-site-why = Przyszedł z innego serwisu, więc nic nie zostało zrobione. Otwórz formularz tutaj i wyślij go ponownie.

problem-method-title = Tej strony nie można otworzyć bezpośrednio
problem-method-why = Prowadzi do niej tylko przycisk lub formularz na innej stronie. Nic się nie zmieniło.

problem-too-many-title = Zbyt wiele prób
problem-too-many-why = W krótkim czasie było wiele prób. Aby chronić konta, kolejne muszą chwilę poczekać.

problem-overloaded-title = Spróbuj ponownie za chwilę
problem-overloaded-why = Serwer ma teraz więcej pracy, niż może wykonać naraz. Nic się nie zmieniło.

problem-broken-title = Coś się u nas zepsuło
problem-broken-why = To nie Twoja wina, a błąd został zapisany. Możesz wrócić i spróbować ponownie.
problem-broken-number = Jeśli do nas napiszesz, podaj ten numer: { $number }

problem-bad-request-title = Nie udało się tego odczytać
problem-bad-request-why = Przeglądarka wysłała niepełne dane. Wróć, odśwież stronę i spróbuj ponownie.

problem-too-large-title = Za dużo danych
problem-too-large-why = Przeglądarka wysłała znacznie więcej danych, niż potrzebuje jakikolwiek formularz w tym serwisie.

problem-wrong-host-title = To nie jest właściwy adres
problem-wrong-host-why = Ten serwis ma inny adres; prowadzi do niego przycisk poniżej.

problem-unsupported-title = Nie udało się tego odczytać
problem-unsupported-why = Ten adres przyjmuje tylko formularze, a wysłano coś innego.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Spróbuj ponownie za { $count } sekundę.
    [few] Spróbuj ponownie za { $count } sekundy.
    [many] Spróbuj ponownie za { $count } sekund.
   *[other] Spróbuj ponownie za { $count } sekundy.
}
problem-wait-minutes = { $count ->
    [one] Spróbuj ponownie za { $count } minutę.
    [few] Spróbuj ponownie za { $count } minuty.
    [many] Spróbuj ponownie za { $count } minut.
   *[other] Spróbuj ponownie za { $count } minuty.
}
problem-wait-hours = { $count ->
    [one] Spróbuj ponownie za { $count } godzinę.
    [few] Spróbuj ponownie za { $count } godziny.
    [many] Spróbuj ponownie za { $count } godzin.
   *[other] Spróbuj ponownie za { $count } godziny.
}
problem-wait-days = { $count ->
    [one] Spróbuj ponownie za { $count } dzień.
    [few] Spróbuj ponownie za { $count } dni.
    [many] Spróbuj ponownie za { $count } dni.
   *[other] Spróbuj ponownie za { $count } dnia.
}

## Ways on

problem-again = Spróbuj ponownie
problem-to-start = Przejdź do strony głównej
problem-kept = Wpisane dane są zachowane.
problem-kept-but-password = Wpisane dane są zachowane, oprócz hasła: o nie poprosimy ponownie.
problem-password-again = Poprosimy wtedy ponownie o hasło.
