## With the password

login-title = Iniciar sesión
login-button = Iniciar sesión
login-refused = La dirección y la contraseña no coinciden
login-unconfirmed = Primero activa tu cuenta: abre el enlace que te enviamos por correo
login-mail-lost = ¿No encuentras el correo o el enlace ha caducado?
login-to-mail = Prefiero iniciar sesión por correo
login-to-register = Crear una cuenta
login-tries-seconds = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } segundo o inicia sesión por correo
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } segundos o inicia sesión por correo
}
login-tries-minutes = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } minuto o inicia sesión por correo
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } minutos o inicia sesión por correo
}
login-tries-hours = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } hora o inicia sesión por correo
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } horas o inicia sesión por correo
}
login-tries-days = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } día o inicia sesión por correo
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } días o inicia sesión por correo
}

## By mail: asking for it

sign-in-mail-title = Iniciar sesión por correo
sign-in-mail-how = Te enviaremos un correo con un enlace y un código. Con cualquiera de los dos inicias sesión, sin contraseña.
sign-in-mail-button = Enviar el correo
sign-in-mail-to-password = Iniciar sesión con contraseña

## By mail: after asking

sign-in-mail-sent-title = Revisa tu correo
sign-in-mail-sent-told = Si hay una cuenta con la dirección { $address }, va en camino un correo. Abre su enlace en este navegador o escribe aquí su código.
sign-in-mail-sent-code = Los seis dígitos del correo
sign-in-mail-sent-button = Iniciar sesión
sign-in-mail-sent-again = Pedir otro correo

## By mail: the link, in the window that asked

sign-in-link-title = Iniciar sesión
sign-in-link-as = En la cuenta de { $address }.
sign-in-link-button = Iniciar sesión

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Escribe este código
sign-in-link-elsewhere-where = En la ventana donde pediste iniciar sesión con { $address }, escribe:
sign-in-link-elsewhere-not-asked = ¿No lo pediste? Cierra esta ventana y no des el código a nadie; sin él no pasa nada.

## Signing out

sign-out-title = ¿Cerrar sesión?
sign-out-others = En los demás dispositivos, la sesión sigue abierta.
sign-out-button = Cerrar sesión aquí
