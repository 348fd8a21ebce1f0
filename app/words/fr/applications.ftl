## On the way to an application

login-onward = Vous continuerez ensuite vers { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = L’application peut voir que vous avez un compte ici, sous un nom inventé pour elle.
knows-email = L’application peut voir votre adresse e-mail et savoir si vous l’avez confirmée.
knows-profile = L’application peut voir le nom d’utilisateur que vous y avez.
knows-offline = L’application peut rester connectée en votre absence.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } souhaite savoir qui vous êtes
consent-as = Vous utilisez le compte { $address }.
consent-other-account = Se déconnecter pour utiliser un autre compte
consent-asks = Si vous l’autorisez
consent-more = Vous avez déjà donné une autorisation à cette application. Elle demande maintenant davantage ; ce qui est nouveau est signalé.
consent-new = Nouveau
consent-host = Dans les deux cas, vous reviendrez sur { $host }.
consent-program = Un programme sur cet appareil fait cette demande et recevra la réponse. Ne continuez que si vous venez de le lancer vous-même.
consent-allow = Autoriser
consent-cancel = Annuler
consent-back = Vous pouvez retirer cette autorisation à tout moment dans votre compte, rubrique « { $page } ».

## The page that leads on to an application by itself

onward-title = Vous continuez vers { $application }
onward-what = La suite s’affiche d’elle-même. Sinon, utilisez le bouton.
onward-button = Continuer vers { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = Vous n’avez pas accès à { $application }
not-open-why = Les personnes qui gèrent { $application } choisissent les comptes qui y ont accès, et celui-ci n’en fait pas partie.
not-open-ask = Si vous en avez besoin, écrivez à { $address } pour demander l’accès.
not-open-ask-them = Si vous en avez besoin, demandez-leur l’accès.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Connexion à cette application impossible
application-problem-title-of = Connexion à { $application } impossible
application-problem-visitor = Le problème vient de l’application, pas de votre compte. Prévenez les personnes qui la gèrent ; les indications ci-dessous les aideront.
application-problem-visitor-again = La connexion n’a pas abouti. Elle a peut-être pris trop de temps, ou votre navigateur ne conserve pas les cookies de ce site.
application-problem-again = Réessayer
application-problem-operator = Pour les personnes qui gèrent l’application
application-problem-unknown = Le client_id envoyé par l’application n’est pas enregistré ici. Corrigez-le dans l’application, ou enregistrez celle-ci : { $command }
application-problem-disabled = L’application est enregistrée ici, mais désactivée. Pour l’activer : { $command }
application-problem-redirect-missing = L’application n’a pas envoyé de redirect_uri. Elle doit en envoyer une qui est enregistrée ici, même s’il n’y en a qu’une.
application-problem-redirect-unknown = La redirect_uri envoyée par l’application n’est pas enregistrée ici. Elle doit être exactement l’une de celles qui le sont, avec l’éventuelle barre oblique finale. Pour en voir la liste : { $command }
application-problem-too-long = La demande de l’application est trop longue. L’application doit en demander moins, par exemple avec un state plus court. Les Pushed Authorization Requests (PAR) ne sont pas proposées ici.
application-problem-host-unknown = L’hôte sous lequel l’application a été ouverte n’est pas enregistré ici. Pour l’enregistrer : { $command }
application-problem-not-finished = Deux fois de suite, le navigateur est revenu à cet hôte sans son cookie, ou trop tard. Le proxy doit transmettre tout ce qui se trouve sous /.vestibule/, cookies compris. Pour rechercher ce genre de défaut : { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Se déconnecter de tout ?
sign-out-all-what = Vous quitterez votre compte et toutes les applications où vous l’avez utilisé dans ce navigateur.
sign-out-all-from = { $application } demande si vous souhaitez vous déconnecter.
sign-out-all-button = Se déconnecter de tout

## The list of applications in the account

applications-title = Applications
applications-menu-about = Celles où vous utilisez ce compte, et ce qu’elles peuvent voir
applications-about = Vous avez utilisé votre compte pour vous connecter à ces applications.
applications-since = Depuis { $moment }
applications-last-used = Dernière utilisation { $moment }
applications-allowed = Vous avez donné votre autorisation. Si vous déconnectez l’application, elle devra vous la redemander.
applications-sign-out = Déconnecter
applications-sign-out-which = Déconnecter { $application }
applications-own = Une application peut maintenir votre connexion un certain temps sur ses propres pages. Si c’est important, déconnectez-vous aussi sur ces pages.
applications-empty = Vous n’avez encore utilisé votre compte pour vous connecter à aucune application. Dès que vous le ferez, elle apparaîtra ici.
flash-application-ended = Cette application ne peut plus utiliser votre compte.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Connexion à une application
event-application-consented = Application autorisée à savoir qui vous êtes
event-application-withdrawn = Déconnexion d’une application
event-application-denied = Tentative de connexion à une application qui ne vous est pas ouverte
event-token-reused = Déconnexion d’une application, car sa clé a été utilisée deux fois
event-code-reused = Déconnexion d’une application, car un code à usage unique a été utilisé deux fois
