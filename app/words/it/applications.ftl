## On the way to an application

login-onward = Poi continuerai su { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Può vedere che hai un account qui, con un nome inventato apposta.
knows-email = Può vedere il tuo indirizzo email e se l’hai confermato.
knows-profile = Può vedere il tuo nome utente nell’applicazione.
knows-offline = Può restare connessa anche quando non ci sei.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } vuole sapere chi sei
consent-as = Stai usando l’account { $address }.
consent-other-account = Esci per usare un altro account
consent-asks = Se lo consenti
consent-more = Hai già dato un’autorizzazione a questa applicazione. Ora chiede di più; le novità sono segnalate.
consent-new = Nuovo
consent-host = In ogni caso tornerai su { $host }.
consent-program = Lo chiede un programma su questo dispositivo, che riceverà la risposta. Continua solo se l’hai appena avviato tu.
consent-allow = Consenti
consent-cancel = Annulla
consent-back = Puoi revocare l’autorizzazione in qualsiasi momento nel tuo account, alla pagina “{ $page }”.

## The page that leads on to an application by itself

onward-title = Stai per passare a { $application }
onward-what = Questa pagina va avanti da sola. Se non succede, usa il pulsante.
onward-button = Continua su { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = Non hai accesso a { $application }
not-open-why = Chi gestisce { $application } decide quali account possono entrare; questo non è tra quelli ammessi.
not-open-ask = Se ti serve l’accesso, scrivi a { $address } per chiederlo.
not-open-ask-them = Se ti serve l’accesso, chiedilo a chi gestisce l’applicazione.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Non è possibile accedere a questa applicazione
application-problem-title-of = Non è possibile accedere a { $application }
application-problem-visitor = La causa è nell’applicazione, non nel tuo account. Avvisa chi la gestisce: le indicazioni qui sotto saranno d’aiuto.
application-problem-visitor-again = Non è stato possibile completare l’accesso. Forse è passato troppo tempo, o il tuo browser non conserva i cookie di questo sito.
application-problem-again = Riprova
application-problem-operator = Per chi gestisce l’applicazione
application-problem-unknown = Il client_id inviato dall’applicazione non è registrato qui. Correggilo nell’applicazione, oppure registrala: { $command }
application-problem-disabled = L’applicazione è registrata qui, ma disabilitata. Per abilitarla: { $command }
application-problem-redirect-missing = L’applicazione non ha inviato un redirect_uri. Deve inviarne uno registrato qui, anche se ce n’è uno solo.
application-problem-redirect-unknown = Il redirect_uri inviato dall’applicazione non è registrato qui. Deve essere esattamente uno di quelli registrati, compresa l’eventuale barra finale. Per vederli: { $command }
application-problem-too-long = La richiesta dell’applicazione è troppo lunga. L’applicazione deve chiedere meno, per esempio con uno state più breve. Le Pushed Authorization Requests (PAR) qui non sono disponibili.
application-problem-host-unknown = L’host con cui è stata aperta l’applicazione non è registrato qui. Per registrarlo: { $command }
application-problem-not-finished = Per due volte di seguito il browser è tornato a questo host senza il suo cookie, o troppo tardi. Il proxy deve inoltrare tutto ciò che sta sotto /.vestibule/, con i relativi cookie. Per cercare errori di questo tipo: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Vuoi uscire da tutto?
sign-out-all-what = Uscirai dal tuo account e da tutte le applicazioni a cui ti ha dato accesso in questo browser.
sign-out-all-from = { $application } chiede se vuoi uscire.
sign-out-all-button = Esci da tutto

## The list of applications in the account

applications-title = Applicazioni
applications-menu-about = Dove hai usato questo account per accedere, e che cosa possono vedere
applications-about = Hai usato il tuo account per accedere a queste applicazioni.
applications-since = In uso da: { $moment }
applications-last-used = Ultimo utilizzo: { $moment }
applications-allowed = Hai dato la tua autorizzazione. Se disconnetti l’applicazione, dovrà chiedertela di nuovo.
applications-sign-out = Disconnetti
applications-sign-out-which = Disconnetti { $application }
applications-own = Un’applicazione può mantenere aperto il tuo accesso per un po’ sulle proprie pagine. Se è importante, esci anche da quelle.
applications-empty = Non hai ancora usato il tuo account per accedere a un’applicazione. Quando lo farai, la vedrai qui.
flash-application-ended = Quell’applicazione non può più usare il tuo account.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Accesso a un’applicazione
event-application-consented = Applicazione autorizzata a sapere chi sei
event-application-withdrawn = Disconnessione da un’applicazione
event-application-denied = Tentativo di accesso a un’applicazione che non puoi usare
event-token-reused = Disconnessione da un’applicazione, perché la sua chiave è stata usata due volte
event-code-reused = Disconnessione da un’applicazione, perché un codice monouso è stato usato due volte
