## On the way to an application

login-onward = Danach geht es weiter zu { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Die Anwendung sieht, dass Sie hier ein Konto haben, unter einem dafür erfundenen Namen.
knows-email = Die Anwendung sieht Ihre E-Mail-Adresse und ob Sie sie bestätigt haben.
knows-profile = Die Anwendung sieht, welchen Benutzernamen Sie dort haben.
knows-offline = Die Anwendung kann in Ihrer Abwesenheit angemeldet bleiben.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } möchte wissen, wer Sie sind
consent-as = Sie sind angemeldet als { $address }.
consent-other-account = Abmelden und ein anderes Konto verwenden
consent-asks = Wenn Sie es erlauben
consent-more = Sie haben dieser Anwendung schon etwas erlaubt. Jetzt fragt sie nach mehr; Neues ist markiert.
consent-new = Neu
consent-host = In beiden Fällen geht es zurück zu { $host }.
consent-program = Ein Programm auf diesem Gerät fragt danach und erhält die Antwort. Fahren Sie nur fort, wenn Sie es eben selbst gestartet haben.
consent-allow = Erlauben
consent-cancel = Abbrechen
consent-back = In Ihrem Konto können Sie das unter „{ $page }“ jederzeit zurücknehmen.

## The page that leads on to an application by itself

onward-title = Es geht weiter zu { $application }
onward-what = Sie werden automatisch weitergeleitet. Falls nicht, benutzen Sie die Schaltfläche.
onward-button = Weiter zu { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = { $application } ist für Sie nicht freigegeben
not-open-why = Wer { $application } betreibt, legt fest, welche Konten Zugang haben. Dieses gehört nicht dazu.
not-open-ask = Wenn Sie Zugang brauchen, schreiben Sie an { $address } und bitten Sie darum.
not-open-ask-them = Wenn Sie Zugang brauchen, fragen Sie dort nach.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Anmeldung bei dieser Anwendung nicht möglich
application-problem-title-of = Anmeldung bei { $application } nicht möglich
application-problem-visitor = Die Ursache liegt bei der Anwendung, nicht bei Ihrem Konto. Bitte geben Sie denen Bescheid, die sie betreiben; die Hinweise unten helfen ihnen weiter.
application-problem-visitor-again = Die Anmeldung konnte nicht abgeschlossen werden. Vielleicht hat sie zu lange gedauert, oder Ihr Browser speichert für diese Website keine Cookies.
application-problem-again = Noch einmal versuchen
application-problem-operator = Hinweise für den Betrieb der Anwendung
application-problem-unknown = Die client_id, die die Anwendung gesendet hat, ist hier nicht registriert. Berichtigen Sie die client_id in der Anwendung oder registrieren Sie die Anwendung: { $command }
application-problem-disabled = Die Anwendung ist hier registriert, aber stillgelegt. So geben Sie sie wieder frei: { $command }
application-problem-redirect-missing = Die Anwendung hat keine redirect_uri gesendet. Sie muss eine senden, die hier registriert ist, auch wenn es nur eine gibt.
application-problem-redirect-unknown = Die redirect_uri, die die Anwendung gesendet hat, ist hier nicht registriert. Sie muss genau einer der registrierten gleichen, auch beim Schrägstrich am Ende. So listen Sie diese auf: { $command }
application-problem-too-long = Die Anfrage der Anwendung ist zu lang. Die Anwendung muss weniger verlangen, zum Beispiel mit einem kürzeren state. Pushed Authorization Requests (PAR) gibt es hier nicht.
application-problem-host-unknown = Der Host, unter dem die Anwendung aufgerufen wurde, ist hier nicht registriert. So registrieren Sie ihn: { $command }
application-problem-not-finished = Der Browser kam zweimal hintereinander ohne sein Cookie oder zu spät zu diesem Host zurück. Der Proxy muss alles unter /.vestibule/ weiterleiten, samt den Cookies. So suchen Sie nach solchen Fehlern: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Vollständig abmelden?
sign-out-all-what = Sie werden von Ihrem Konto abgemeldet und von allen Anwendungen, bei denen Sie sich in diesem Browser damit angemeldet haben.
sign-out-all-from = { $application } fragt, ob Sie sich abmelden möchten.
sign-out-all-button = Vollständig abmelden

## The list of applications in the account

applications-title = Anwendungen
applications-menu-about = Wo Sie sich mit diesem Konto angemeldet haben und was dort sichtbar ist
applications-about = Bei diesen Anwendungen haben Sie sich mit Ihrem Konto angemeldet.
applications-since = Seit { $moment }
applications-last-used = Zuletzt benutzt: { $moment }
applications-allowed = Sie haben das erlaubt. Wenn Sie sich dort abmelden, muss die Anwendung Sie wieder fragen.
applications-sign-out = Dort abmelden
applications-sign-out-which = Dort abmelden: { $application }
applications-own = Auf ihren eigenen Seiten kann eine Anwendung Sie noch eine Weile angemeldet lassen. Wenn es darauf ankommt, melden Sie sich auch dort ab.
applications-empty = Sie haben sich mit Ihrem Konto noch bei keiner Anwendung angemeldet. Sobald Sie das tun, steht sie hier.
flash-application-ended = Die Anwendung kann Ihr Konto nicht mehr verwenden.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Bei einer Anwendung angemeldet
event-application-consented = Einer Anwendung erlaubt, zu wissen, wer Sie sind
event-application-withdrawn = Von einer Anwendung abgemeldet
event-application-denied = Anmeldung bei einer Anwendung versucht, die für Sie nicht freigegeben ist
event-token-reused = Von einer Anwendung abgemeldet, weil ihr Schlüssel zweimal benutzt wurde
event-code-reused = Von einer Anwendung abgemeldet, weil ein Einmalcode zweimal benutzt wurde
