## The form

register-title = Crear una cuenta
register-email-hint = Enviaremos un enlace a esta dirección para comprobar que es tuya.
register-password = Crea una contraseña
register-password-again = Escribe la contraseña otra vez; por seguridad, no se conserva en la página
register-button = Crear cuenta
register-to-login = Ya tengo cuenta: iniciar sesión

## The page that waits for the mail: how the mail is doing

waiting-title = Revisa tu correo
waiting-title-refused = Revisa tu dirección
waiting-title-not-sent = El correo no se ha enviado
waiting-coming = El correo para { $address } va en camino. Abre su enlace para terminar.
waiting-queued = Está esperando su turno; tarda unos segundos.
waiting-held = Ahora mismo están saliendo muchísimos correos. Previsión para el tuyo: { $moment }. Si pides otro más abajo, ese saldrá antes.
waiting-delayed = En este momento no podemos conectar con el servidor de correo. Seguimos intentándolo; no tienes que hacer nada.
waiting-sent = Hemos enviado un correo a { $address }. Abre su enlace para terminar.
waiting-sent-at = Entregado al servidor de correo: { $moment }.
waiting-spam = ¿Aún no ha llegado? Busca en la carpeta de spam un correo de { $sender }.
waiting-refused = El servidor de correo no acepta mensajes para { $address }. Puede que falte una letra o que haya dos cambiadas.
waiting-given-up = No hemos podido entregar a tiempo el correo para { $address } y hemos dejado de intentarlo. Pide otro, por favor.
waiting-untold = Si { $address } es la dirección de una cuenta sin activar, va en camino un correo con un enlace nuevo.
waiting-look-again = Comprobar si ya está

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = El correo para { $address } está listo. Abre su enlace para terminar.
waiting-development-since = Llegada al buzón de desarrollo: { $time }.
waiting-development-delayed = En este momento no se puede escribir en el buzón de desarrollo; el registro del servidor dice por qué. Seguimos intentándolo.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = Abrir { $inbox }
waiting-code = O escribe los seis dígitos del correo
waiting-again = Enviar el correo otra vez
waiting-again-seconds = { $count ->
    [one] Podrás pedir otro correo en { $count } segundo.
   *[other] Podrás pedir otro correo en { $count } segundos.
}
waiting-again-minutes = { $count ->
    [one] Podrás pedir otro correo en { $count } minuto.
   *[other] Podrás pedir otro correo en { $count } minutos.
}
waiting-again-hours = { $count ->
    [one] Podrás pedir otro correo en { $count } hora.
   *[other] Podrás pedir otro correo en { $count } horas.
}
waiting-again-days = { $count ->
    [one] Podrás pedir otro correo en { $count } día.
   *[other] Podrás pedir otro correo en { $count } días.
}
waiting-wrong-address = ¿Dirección equivocada?
waiting-correct-address = Dirección correcta
waiting-correct-hint = El enlace enviado a la dirección anterior dejará de funcionar.
waiting-correct-button = Enviar a esta dirección
waiting-new-mail = Reenviar correo de activación

## The same page when there is nothing to wait for any more

activated-title = Tu cuenta está activa
activated-here = Has confirmado { $address }.
activated-here-button = Ir a mi cuenta
activated-elsewhere = Has confirmado { $address } en otro navegador. Inicia sesión para usar la cuenta aquí.
activated-elsewhere-button = Iniciar sesión
no-attempt-title = Aquí no hay ningún registro pendiente
no-attempt-why = Puede que empezara en otro navegador, que se eliminara o que venciera el plazo. Si tienes un correo nuestro, prueba el enlace del más reciente; si no, empieza de nuevo.
no-attempt-button = Crear cuenta
no-attempt-to-login = Iniciar sesión
no-attempt-to-register = Crear una cuenta

## The link in the mail

activate-title = Activa tu cuenta
activate-for = Cuenta: { $address }.
activate-button = Activar mi cuenta
activate-elsewhere = Te registraste en otro navegador, o lo hizo otra persona con tu dirección. Con tu contraseña sabremos cuál es el caso.
activate-password-hint = La que elegiste al registrarte.
activate-wrong-password = Esta no es la contraseña elegida en el registro
activate-no-password = No la recuerdo, u otra persona se registró con mi dirección
activate-new-password-button = Guardarla y activar
activate-not-you = ¿No fuiste tú? Este botón elimina el registro, y no te enviaremos más correos durante un día.
activate-not-you-button = No fui yo
