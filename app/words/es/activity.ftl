## The page

activity-title = Actividad
activity-unrecognised = ¿Ves algo que no reconoces? { $link }.
activity-unrecognised-link = Cambia tu contraseña
activity-empty = Todavía no hay nada registrado.
activity-older = Anteriores
activity-from = { $device }, { $client }
activity-mailed = te avisamos por correo

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Cuenta creada
event-mail-sent = Te enviamos un correo
event-mail-refused = El servidor de correo rechazó un mensaje para ti
event-link-opened = Se abrió un enlace de un correo
event-link-refused = Se probó un enlace que ya no funciona
event-link-used = Se usó un enlace de un correo
event-activated = Cuenta activada
event-declined = Registro rechazado
event-expired = Registro eliminado porque no se activó
event-signed-in = Inicio de sesión
event-sign-in-failed = Intento de inicio de sesión con una contraseña incorrecta
event-signed-out = Cierre de sesión
event-reauthenticated = Contraseña confirmada
event-session-ended = Se cerró la sesión en un dispositivo
event-other-sessions-ended = Se cerró la sesión en los demás dispositivos
event-password-reset = Nueva contraseña creada por correo
event-password-changed = Contraseña cambiada
event-email-change-requested = Cambio de dirección solicitado
event-email-change-cancelled = Cambio de dirección cancelado
event-email-change-vetoed = Cambio de dirección detenido desde la dirección anterior
event-email-changed = Dirección cambiada
event-email-restored = Dirección anterior restablecida
event-action-link-used = Se usó un enlace de un correo
event-notices-on = Avisos sobre dispositivos nuevos activados
event-notices-off = Avisos sobre dispositivos nuevos desactivados
event-locked = Cuenta bloqueada desde un correo
event-disabled = Cuenta inhabilitada por la administración
event-enabled = Cuenta habilitada por la administración
event-deleted = Cuenta eliminada
event-operator-activated = Cuenta activada por la administración
event-operator-signed-out = La administración cerró la sesión en todos los dispositivos
event-operator-reset = La administración envió un enlace para una nueva contraseña
event-operator-locked = Cuenta bloqueada por la administración

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = para activar la cuenta
about-mail-already-registered = sobre un intento de volver a registrarse
about-mail-activation-reminder = para recordar la activación
about-mail-reset-password = para crear una nueva contraseña
about-mail-password-changed = sobre la nueva contraseña
about-mail-confirm-new-email = para confirmar la nueva dirección
about-mail-email-change-requested = a la dirección anterior, sobre el cambio
about-mail-email-changed = a la dirección anterior, para deshacer el cambio
about-mail-account-deleted = sobre la eliminación de la cuenta
about-mail-sign-in = para iniciar sesión
about-mail-new-sign-in = sobre un dispositivo nuevo
about-mail-notices-off = sobre los avisos de dispositivos nuevos, que están desactivados

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = para activar la cuenta
about-link-reset = para crear una nueva contraseña
about-link-change-email = para confirmar la nueva dirección
about-link-sign-in = para iniciar sesión
about-link-action-link = para desactivar los avisos sobre dispositivos nuevos
about-link-veto-email = para detener un cambio de dirección
about-link-undo-email = para deshacer un cambio de dirección
about-link-lock = para bloquear la cuenta
about-link-expired = { $purpose }: su plazo había vencido
about-link-superseded = { $purpose }: ya se había usado o sustituido
