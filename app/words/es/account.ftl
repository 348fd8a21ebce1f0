## Your account: who am I, what can I do here

account-title = Tu cuenta
account-pending = Falta confirmar { $address }.
account-pending-link = Ver el cambio
account-earlier = Esta cuenta tenía antes la dirección { $address }. Quien lea ese correo puede recuperar la cuenta.
account-earlier-until = Fecha límite: { $moment }.
account-signed-in-as = Sesión iniciada como
account-previous = Inicio de sesión anterior
account-previous-with = { $moment }, con { $device }
account-previous-none = Ninguno: este es el primero
account-since = Miembro desde
account-menu = Cuenta
account-menu-security = Tus dispositivos, la actividad reciente y lo que protege tu cuenta
account-menu-password = Elegir una nueva
account-menu-email = Pasar la cuenta a otra dirección
account-menu-delete = Eliminar cuenta
account-menu-delete-about = Borrarla con todo lo que contiene

## Change the password

change-password-title = Cambia tu contraseña
change-password-about = Al guardar la nueva contraseña se cierra la sesión en los demás dispositivos.
change-password-current = Contraseña actual
change-password-button = Guardar nueva contraseña

## Change the address

change-email-title = Cambia tu dirección de correo
change-email-now = Tu dirección actual: { $address }
change-email-new = Nuevo correo electrónico
change-email-hint = Enviaremos un enlace a esa dirección. Tu dirección cambiará cuando lo abras.
change-email-button = Enviar el enlace
change-email-waiting = Falta confirmar { $address }.
change-email-until = Fecha límite para usar el enlace que enviamos: { $moment }.
change-email-lapsed = { $address } no se confirmó a tiempo. Quien lea su correo todavía puede pedir un enlace nuevo, mientras no canceles el cambio.
change-email-cancel = Cancelar el cambio

## Security: all on one page, to read or to print

security-title = Seguridad
security-protection = Qué protege tu cuenta
security-email = { $address }, desde el { $day }
security-email-change = Cambiar la dirección
security-change = Cambio de dirección
security-pending = Falta confirmar { $address }
security-take-back = Puede recuperar esta cuenta
security-earlier = { $address }, la dirección anterior
security-until = fecha límite: { $moment }
security-password = Último cambio: { $moment }
security-password-change = Cambiar la contraseña
security-password-none = No hay ninguna: inicias sesión por correo
security-password-set = Crear una contraseña
security-notices-on = Activados: te escribimos cuando se inicia sesión desde un dispositivo nuevo
security-notices-off = Desactivados
security-notices-change = Cambiar estos avisos
security-last-seen = última actividad: { $moment }
security-sessions = Cerrar sesión en un dispositivo
security-activity = Actividad reciente
security-activity-all = Ver toda la actividad
security-as-of = Datos del { $moment }

## Where you are signed in: the list of devices

sessions-title = Dónde has iniciado sesión
sessions-about = ¿Algún dispositivo no es tuyo? Cierra su sesión y después cambia tu contraseña.
sessions-this = Este dispositivo
sessions-last-seen = Última actividad: { $moment }
sessions-signed-in = Sesión iniciada: { $moment }
sessions-sign-out = Cerrar sesión
sessions-sign-out-which = Cerrar sesión en { $device } (inicio: { $moment })
sessions-sign-out-others = Cerrar las demás sesiones
sessions-notices = Avisos sobre dispositivos nuevos
sessions-notices-on = Te enviamos un correo cuando se inicia sesión en tu cuenta desde un dispositivo nuevo.
sessions-notices-turn-off = Desactivar estos avisos
sessions-notices-off = No te escribimos cuando se inicia sesión desde un dispositivo nuevo.
sessions-notices-turn-on = Activar estos avisos

## Delete the account

delete-title = Elimina tu cuenta
delete-about = La cuenta de { $address } y todo lo que contiene se eliminan al instante. Esto no se puede deshacer.
delete-password = Tu contraseña
delete-word = eliminar
delete-confirm = Escribe la palabra “{ $word }”
delete-confirm-wrong = Escribe la palabra { $word } para continuar
delete-button = Eliminar mi cuenta

## The password again, before sensitive pages

reauthenticate-title = ¿Eres tú?
reauthenticate-about = Has iniciado sesión como { $address }. Antes de un cambio como este volvemos a pedir la contraseña.
reauthenticate-button = Continuar

## The link in a mail to a new address, which proves it

confirm-email-title = Confirma tu nueva dirección
confirm-email-old = Con esto, la cuenta de { $address } pasa a una dirección nueva.
confirm-email-new = A partir de ese momento inicias sesión con { $address }.
confirm-email-elsewhere = Aquí no has iniciado sesión en esta cuenta. Si la creó otra persona, esa persona conoce la contraseña, y quien lea el correo de { $address } podrá recuperar la cuenta durante tres días. Continúa solo si es tuya.
confirm-email-button = Usar esta dirección
confirm-email-not-you = ¿No es tu cuenta? Cierra esta ventana y no cambiará nada.

## The link in a mail to the old address that stops a change

veto-email-title = ¿Conservar tu dirección?
veto-email-about = Alguien con la sesión iniciada en tu cuenta pidió pasarla a la dirección { $address }. Todavía no ha cambiado nada.
veto-email-then = Si detienes el cambio, conservas tu dirección, se cierra la sesión en todos los dispositivos y tu contraseña deja de funcionar. Te enviaremos un enlace para crear una nueva.
veto-email-button = Detener el cambio
veto-email-was-you = ¿Fuiste tú? Cierra esta ventana y sigue con el correo que recibiste en la nueva dirección.

## The link in a mail to the old address that takes a change back

undo-email-title = ¿Deshacer el cambio de dirección?
undo-email-about = Tu cuenta vuelve a la dirección { $address }, se cierra la sesión en todos los dispositivos y tu contraseña deja de funcionar. Te enviaremos un enlace para crear una nueva.
undo-email-button = Deshacer el cambio
undo-email-was-you = ¿La cambiaste tú? Cierra esta ventana y no pasará nada.

## The link in mails about new devices that turns these mails off

notices-off-title = ¿Desactivar los avisos sobre dispositivos nuevos?
notices-off-about = Ya no te escribiremos cuando se inicie sesión en tu cuenta desde un dispositivo nuevo.
notices-off-button = Desactivar estos avisos
notices-off-again = Puedes volver a activarlos en tu cuenta, en “{ $page }”.
