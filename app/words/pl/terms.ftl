## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Akceptuję { $link }
terms-accept-link = regulamin (otwiera się w nowej karcie)
terms-accept-missing = Zaznacz pole, aby zaakceptować regulamin
terms-accept-outdated = Regulamin właśnie się zmienił. Przeczytaj nowy, a potem zaznacz pole ponownie

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Regulamin
terms-changed = Od Twojej ostatniej akceptacji nasz regulamin się zmienił. Aby kontynuować, przeczytaj i zaakceptuj nowy.
terms-first = Aby przejść do konta, przeczytaj i zaakceptuj nasz regulamin.
terms-button = Kontynuuj
terms-otherwise = Jeśli go nie akceptujesz, możesz się wylogować i zdecydować później albo usunąć konto.

## In the list of what happened to an account

event-terms-accepted = Zaakceptowano regulamin
about-terms-version = wersja { $version }
