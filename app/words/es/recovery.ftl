## The page that asks for a link to set a new password

forgot-title = ¿Olvidaste tu contraseña?
forgot-lede = Te enviaremos un correo con un enlace para elegir una nueva.
forgot-button = Enviar el enlace
forgot-to-login = Iniciar sesión

## After asking: the same words whether or not there is an account

forgot-sent-title = Revisa tu correo
forgot-sent-told = Si hay una cuenta con la dirección { $address }, va en camino un correo con un enlace para crear una nueva contraseña.
forgot-sent-told-untyped = Si hay una cuenta con esa dirección, va en camino un correo con un enlace para crear una nueva contraseña.
forgot-sent-missing = ¿No ha llegado en unos minutos? Mira en la carpeta de spam y después comprueba que esta es la dirección con la que te registraste.
forgot-sent-again = Enviarlo otra vez
forgot-sent-other-address = Probar con otra dirección
forgot-sent-to-login = Iniciar sesión

## The page of the link: choose a new password

reset-title = Crea una nueva contraseña
reset-whose = Para la cuenta de { $address }. Al guardar la contraseña se cierra la sesión en todos los dispositivos.
reset-activates = Con esto también se activa tu cuenta.
reset-button = Guardar nueva contraseña

## The page of the link in notices by which owners lock their account

lock-title = ¿Bloquear tu cuenta?
lock-why = Si no fuiste tú, otra persona conoce tu contraseña o usa uno de tus dispositivos.
lock-what = Al bloquearla se cierra la sesión en todos los dispositivos, tu contraseña deja de funcionar y se cancela cualquier cambio de dirección pendiente. Te enviaremos un correo con un enlace para crear una nueva contraseña.
lock-button = Bloquear mi cuenta
lock-leave = ¿Fuiste tú? Cierra esta ventana y no pasará nada.
