## On the way to an application

login-onward = Después continuarás en { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Puede ver que tienes una cuenta aquí, bajo un nombre inventado.
knows-email = Puede ver tu dirección de correo y si la has confirmado.
knows-profile = Puede ver tu nombre de usuario en la aplicación.
knows-offline = Puede mantener la sesión abierta cuando no estás.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } quiere saber quién eres
consent-as = Has iniciado sesión como { $address }.
consent-other-account = Cerrar sesión para usar otra cuenta
consent-asks = Si lo permites
consent-more = Ya diste permiso a esta aplicación. Ahora pide más; lo nuevo está marcado.
consent-new = Nuevo
consent-host = En cualquier caso, volverás a { $host }.
consent-program = Un programa de este dispositivo lo pide y recibirá la respuesta. Continúa solo si acabas de abrirlo tú.
consent-allow = Permitir
consent-cancel = Cancelar
consent-back = Puedes retirar este permiso cuando quieras en tu cuenta, en “{ $page }”.

## The page that leads on to an application by itself

onward-title = Te llevamos a { $application }
onward-what = Esta página avanza sola. Si no lo hace, usa el botón.
onward-button = Ir a { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = No tienes acceso a { $application }
not-open-why = Quienes administran { $application } deciden qué cuentas tienen acceso, y esta no está entre ellas.
not-open-ask = Si lo necesitas, escribe a { $address } y pide acceso.
not-open-ask-them = Si lo necesitas, pídeles acceso.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = No se puede iniciar sesión en esta aplicación
application-problem-title-of = No se puede iniciar sesión en { $application }
application-problem-visitor = La causa está en la aplicación, no en tu cuenta. Avisa a quienes la administran; los detalles de abajo les ayudarán.
application-problem-visitor-again = No se pudo completar el inicio de sesión. Quizá tardó demasiado o tu navegador no guarda cookies de este sitio.
application-problem-again = Volver a intentarlo
application-problem-operator = Para quienes administran la aplicación
application-problem-unknown = El client_id que envió la aplicación no está registrado aquí. Corrígelo en la aplicación o regístrala: { $command }
application-problem-disabled = La aplicación está registrada aquí, pero inhabilitada. Para habilitarla: { $command }
application-problem-redirect-missing = La aplicación no envió ninguna redirect_uri. Tiene que enviar una que esté registrada aquí, aunque solo haya una.
application-problem-redirect-unknown = La redirect_uri que envió la aplicación no está registrada aquí. Tiene que ser exactamente una de las registradas, incluida la barra final si la hay. Para verlas: { $command }
application-problem-too-long = La solicitud de la aplicación es demasiado larga. La aplicación tiene que pedir menos, por ejemplo con un state más corto. Aquí no se ofrecen Pushed Authorization Requests (PAR).
application-problem-host-unknown = El host con el que se abrió la aplicación no está registrado aquí. Para registrarlo: { $command }
application-problem-not-finished = Dos veces seguidas, el navegador volvió a este host sin su cookie o demasiado tarde. El proxy tiene que dejar pasar todo lo que está bajo /.vestibule/, con sus cookies. Para buscar fallos de este tipo: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = ¿Cerrar sesión en todo?
sign-out-all-what = Se cierra la sesión en tu cuenta y en todas las aplicaciones a las que entraste con ella en este navegador.
sign-out-all-from = { $application } pregunta si quieres cerrar sesión.
sign-out-all-button = Cerrar sesión en todo

## The list of applications in the account

applications-title = Aplicaciones
applications-menu-about = Dónde has iniciado sesión con esta cuenta y qué pueden ver
applications-about = Has iniciado sesión en estas aplicaciones con tu cuenta.
applications-since = Desde: { $moment }
applications-last-used = Último uso: { $moment }
applications-allowed = Diste tu permiso. Si cierras sesión en la aplicación, tendrá que volver a pedírtelo.
applications-sign-out = Cerrar sesión
applications-sign-out-which = Cerrar sesión en { $application }
applications-own = Una aplicación puede mantener tu sesión abierta en sus propias páginas durante un tiempo. Si es importante, cierra sesión también en ellas.
applications-empty = Todavía no has iniciado sesión en ninguna aplicación con tu cuenta. Cuando lo hagas, aparecerá aquí.
flash-application-ended = Esa aplicación ya no puede usar tu cuenta.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Inicio de sesión en una aplicación
event-application-consented = Permiso a una aplicación para saber quién eres
event-application-withdrawn = Cierre de sesión en una aplicación
event-application-denied = Intento de inicio de sesión en una aplicación a la que no tienes acceso
event-token-reused = Se cerró la sesión en una aplicación porque su clave se usó dos veces
event-code-reused = Se cerró la sesión en una aplicación porque un código de un solo uso se usó dos veces
