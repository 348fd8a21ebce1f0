## On the way to an application

login-onward = Następnie przejdziesz do aplikacji { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Widzi, że masz tutaj konto, pod specjalnie utworzoną nazwą.
knows-email = Widzi Twój adres e-mail i to, czy jest potwierdzony.
knows-profile = Widzi Twoją nazwę użytkownika w aplikacji.
knows-offline = Może pozostać zalogowana podczas Twojej nieobecności.

## The question when somebody signs in to an application: may it know who they are?

consent-title = Aplikacja { $application } chce wiedzieć, kim jesteś
consent-as = Zalogowano jako { $address }.
consent-other-account = Wyloguj się, aby użyć innego konta
consent-asks = Jeśli zezwolisz
consent-more = Ta aplikacja ma już Twoją zgodę. Teraz prosi o więcej; to, co nowe, jest oznaczone.
consent-new = Nowe
consent-host = W obu przypadkach wrócisz na stronę { $host }.
consent-program = Prosi o to program na tym urządzeniu i to on otrzyma odpowiedź. Kontynuuj tylko wtedy, gdy to Ty właśnie uruchamiasz ten program.
consent-allow = Zezwól
consent-cancel = Anuluj
consent-back = Zgodę możesz w każdej chwili cofnąć na swoim koncie, na stronie „{ $page }”.

## The page that leads on to an application by itself

onward-title = Przechodzisz do aplikacji { $application }
onward-what = Za chwilę nastąpi automatyczne przejście. Jeśli nie nastąpi, użyj przycisku.
onward-button = Przejdź do aplikacji { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = Nie masz dostępu do aplikacji { $application }
not-open-why = Administratorzy aplikacji { $application } decydują, które konta mają do niej dostęp. Tego konta wśród nich nie ma.
not-open-ask = Jeśli potrzebujesz dostępu, poproś o niego, pisząc na adres { $address }.
not-open-ask-them = Jeśli potrzebujesz dostępu, poproś o niego administratorów.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Nie można zalogować się do tej aplikacji
application-problem-title-of = Nie można zalogować się do aplikacji { $application }
application-problem-visitor = Przyczyna leży po stronie aplikacji, a nie Twojego konta. Powiadom jej administratorów; pomogą im informacje poniżej.
application-problem-visitor-again = Nie udało się dokończyć logowania. Być może trwało zbyt długo albo przeglądarka nie przechowuje plików cookie tego serwisu.
application-problem-again = Spróbuj ponownie
application-problem-operator = Dla administratorów aplikacji
application-problem-unknown = Wysłany przez aplikację client_id nie jest tu zarejestrowany. Popraw go w aplikacji albo zarejestruj ją: { $command }
application-problem-disabled = Aplikacja jest tu zarejestrowana, ale wyłączona. Aby ją włączyć: { $command }
application-problem-redirect-missing = Aplikacja nie wysłała redirect_uri. Musi wysłać redirect_uri, który jest tu zarejestrowany, nawet jeśli zarejestrowano tylko jeden.
application-problem-redirect-unknown = Wysłany przez aplikację redirect_uri nie jest tu zarejestrowany. Musi być dokładnie taki sam jak jeden z zarejestrowanych, łącznie z ewentualnym ukośnikiem na końcu. Aby je wyświetlić: { $command }
application-problem-too-long = Żądanie aplikacji jest zbyt długie. Aplikacja musi prosić o mniej, na przykład używając krótszego state. Pushed authorization requests (PAR) nie są tu dostępne.
application-problem-host-unknown = Host, pod którym otwarto aplikację, nie jest tu zarejestrowany. Aby go zarejestrować: { $command }
application-problem-not-finished = Dwa razy z rzędu przeglądarka wróciła do tego hosta bez swojego pliku cookie albo zbyt późno. Proxy musi przekazywać wszystko pod /.vestibule/, razem z plikami cookie. Aby wyszukać takie błędy: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Wylogować się ze wszystkiego?
sign-out-all-what = Wylogujesz się ze swojego konta i ze wszystkich aplikacji, w których służyło ono do logowania w tej przeglądarce.
sign-out-all-from = Aplikacja { $application } pyta, czy chcesz się wylogować.
sign-out-all-button = Wyloguj się ze wszystkiego

## The list of applications in the account

applications-title = Aplikacje
applications-menu-about = Gdzie logujesz się za pomocą tego konta i co widzą aplikacje
applications-about = Do tych aplikacji logujesz się za pomocą swojego konta.
applications-since = Od: { $moment }
applications-last-used = Ostatnie użycie: { $moment }
applications-allowed = Aplikacja ma Twoją zgodę. Jeśli się z niej wylogujesz, będzie musiała poprosić o zgodę ponownie.
applications-sign-out = Wyloguj się z aplikacji
applications-sign-out-which = Wyloguj się z aplikacji: { $application }
applications-own = Na swoich stronach aplikacja może jeszcze przez jakiś czas podtrzymywać Twoją sesję. Jeśli ma to znaczenie, wyloguj się także tam.
applications-empty = Nie ma jeszcze aplikacji, do których logujesz się za pomocą swojego konta. Gdy zalogujesz się do którejś, zobaczysz ją tutaj.
flash-application-ended = Ta aplikacja nie może już używać Twojego konta.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Zalogowano się do aplikacji
event-application-consented = Pozwolono aplikacji dowiedzieć się, kim jesteś
event-application-withdrawn = Wylogowano się z aplikacji
event-application-denied = Próbowano zalogować się do aplikacji, do której nie masz dostępu
event-token-reused = Wylogowano z aplikacji, bo jej klucza użyto dwa razy
event-code-reused = Wylogowano z aplikacji, bo jednorazowego kodu użyto dwa razy
