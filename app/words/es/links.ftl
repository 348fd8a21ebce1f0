## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Este enlace ha caducado
dead-link-expired-why = Los enlaces funcionan durante un tiempo limitado, para que nadie pueda usar un correo antiguo contra ti.
dead-link-superseded-title = Este enlace ya no funciona
dead-link-superseded-activate = Lo ha sustituido un correo más reciente o un cambio de dirección.
dead-link-superseded-reset = Ya se usó, se creó una nueva contraseña con otro enlace o tu dirección ha cambiado desde que se envió.
dead-link-superseded-change = Ya se usó, o el cambio se canceló o se sustituyó desde que se envió.
dead-link-superseded-veto = Desde que se envió, el cambio se detuvo, se canceló o se sustituyó, o bien ya se hizo. Si ya se hizo, el correo más reciente enviado a esta dirección lleva un enlace para deshacerlo.
dead-link-superseded-undo = Ya se usó, o tu cuenta ha cambiado desde que se envió.
dead-link-superseded-sign-in = Ya se usó, o desde que se envió has iniciado sesión con otro de nuestros correos.
dead-link-superseded-notices = Tu cuenta ha cambiado desde que se envió. Puedes desactivar estos avisos en tu cuenta.
dead-link-superseded-lock = Ya se usó, o se creó una nueva contraseña por correo desde que se envió.
dead-link-renew = Enviar un enlace nuevo
dead-link-renew-to = Enviar un enlace nuevo a { $address }

dead-link-to-register = Crear cuenta
dead-link-to-forgot = Crear una nueva contraseña
dead-link-to-address = Ver mi dirección
dead-link-to-login-mail = Pedir otro correo
dead-link-to-sessions = Ir a mis dispositivos
dead-link-to-account = Ir a mi cuenta
dead-link-to-login = Iniciar sesión

dead-link-active-title = Tu cuenta ya está activa
dead-link-active-why = Este enlace ya cumplió su función; ya no lo necesitas.

dead-link-unknown-title = Este enlace no funciona
dead-link-unknown-why = Ya no está en uso. Si pediste otro correo o corregiste tu dirección, abre el enlace del correo más reciente.
dead-link-unknown-broken = O está incompleto: algunos programas de correo cortan los enlaces largos o les añaden algo. En ese caso, copia la línea entera del correo y pégala en la barra de direcciones. Si nada de esto ayuda, empieza de nuevo aquí abajo.
dead-link-unknown-to-register = Crear una cuenta

dead-link-taken-title = Esta dirección ya está en uso
dead-link-taken-why = Ahora la usa otra cuenta. La tuya conserva la dirección que tiene; no ha cambiado nada.

## After the button that mails a new link in place of an old one

link-sent-title = Revisa tu correo
link-sent-told = Va en camino un enlace nuevo a la dirección { $address }.
link-sent-told-unsaid = Va en camino un enlace nuevo.
link-sent-missing = Usa el correo más reciente. Si no ha llegado en unos minutos, mira en la carpeta de spam.
link-sent-close = Puedes cerrar esta ventana.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Tu dirección sigue siendo la misma
outcome-stopped-what = El cambio se ha detenido. Se ha cerrado la sesión en todos los dispositivos y la contraseña anterior ya no funciona.
outcome-restored-title = Has recuperado tu dirección
outcome-restored-what = El cambio se ha deshecho. Se ha cerrado la sesión en todos los dispositivos y la contraseña anterior ya no funciona.
outcome-locked-title = Tu cuenta está bloqueada
outcome-locked-what = Se ha cerrado la sesión en todos los dispositivos y la contraseña anterior ya no funciona. Con ella ya no entra nadie.
outcome-mailed = Hemos enviado un enlace a la dirección { $address }. Ábrelo para crear una nueva contraseña; después podrás volver a iniciar sesión.
outcome-mailed-unsaid = Hemos enviado un enlace a tu dirección. Ábrelo para crear una nueva contraseña; después podrás volver a iniciar sesión.
outcome-mail-again = Enviar el enlace otra vez
outcome-missing = ¿No ha llegado en unos minutos? Mira primero en la carpeta de spam.

outcome-signed-out-title = Has cerrado la sesión
outcome-signed-out-what = En este dispositivo. En los demás sigue abierta hasta que la cierres.
outcome-signed-out-button = Volver a iniciar sesión

outcome-deleted-title = Tu cuenta ha sido eliminada
outcome-deleted-what = Ya no existe, ni nada de lo que contenía, y se ha cerrado la sesión en todos los dispositivos.
outcome-deleted-receipt = Va en camino un último correo: el comprobante. Después no volveremos a escribirte.
outcome-deleted-button = Crear una cuenta nueva

outcome-declined-title = Hemos eliminado el registro
outcome-declined-what = Tu dirección no está vinculada a ninguna cuenta aquí y no le enviaremos correos durante un día.
outcome-declined-why = Lo más probable es que alguien escribiera mal su propia dirección. Puedes cerrar esta ventana.

outcome-notices-off-title = Estos avisos están desactivados
outcome-notices-off-what = Ya no te escribimos cuando se inicia sesión desde un dispositivo nuevo. Seguimos avisándote por correo de los cambios en tu cuenta.
outcome-notices-off-again = Puedes volver a activarlos en { $page }.
outcome-notices-off-page = Seguridad
