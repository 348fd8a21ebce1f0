### Español: «tú», como en las páginas de cuenta de Google, Netflix o Spotify a los dos lados del Atlántico; «usted» sonaría
### distante en España y «vosotros/vos» dejaría fuera a medio mundo. Imperativos que valen en todas partes («escribe», no
### «introduce» ni «ingresa»), pasado simple para lo que hizo la persona («fuiste tú», «te registraste»), sin género para
### quien lee.
###
### Glosario: sign in = iniciar sesión; sign-in = inicio de sesión; sign out = cerrar sesión; sign up = registrarse (sign-up =
### registro), en botones «crear cuenta»; account = cuenta; mail = correo; e-mail address (label) = correo electrónico;
### address = dirección (de correo); link = enlace; code = código; password = contraseña; device = dispositivo; browser =
### navegador; activate = activar; session = sesión; lock = bloquear; delete = eliminar; stop a change = detener; cancel =
### cancelar; take a change back = deshacer; take the account back = recuperar; operator, administrator = administración;
### spam folder = carpeta de spam.
###
### Los momentos (`$moment`) van detrás de dos puntos: el navegador los cambia por «hace 5 minutos» o «3 de mayo, 14:02»,
### sin artículo.

## The language itself

language-name = Español

## Around every page

layout-skip = Ir al contenido
layout-sign-out = Cerrar sesión
layout-error = Error:
layout-error-title = Error: { $title }
layout-back-account = Volver a tu cuenta
layout-back-security = Volver a Seguridad
layout-help = ¿Necesitas ayuda? { $address }
layout-problem = Hay un problema

## Forms

form-busy = Un momento…
form-email = Correo electrónico
form-password = Contraseña
form-new-password = Nueva contraseña
form-show = Mostrar
form-hide = Ocultar
form-show-password = Mostrar contraseña
form-hide-password = Ocultar contraseña
form-show-current-password = Mostrar contraseña actual
form-hide-current-password = Ocultar contraseña actual
form-show-new-password = Mostrar nueva contraseña
form-hide-new-password = Ocultar nueva contraseña
form-caps-lock = El bloqueo de mayúsculas está activado
form-count = { $has } de { $min } caracteres
form-count-enough = Longitud suficiente
form-code-sends-itself = Se envía automáticamente al completar los seis dígitos.

## What is wrong with an address, beside its field

email-empty = Escribe tu dirección de correo
email-too-long = Escribe una dirección más corta; los servidores de correo no admiten direcciones tan largas
email-no-at = Falta la @; una dirección tiene la forma name@example.org
email-two-ats = Hay dos @; una dirección solo tiene una
email-several = Hay más de una dirección; escribe solo una
email-no-name = Falta algo antes de la @
email-no-domain = Falta algo después de la @, como example.org
email-space = Quita el espacio que hay en medio
email-comma = Hay una coma; si debía ser un punto, cámbiala
email-invisible = Escribe la dirección en lugar de pegarla; contiene algo que no se ve
email-sign-before = Quita el signo { $sign } antes de la @; ahí no lo lleva ninguna dirección
email-sign-after = Quita el signo { $sign } después de la @; ahí no lo lleva ninguna dirección
email-wide = Antes de la @ solo sirven letras de la a a la z; { $sign } es de ancho doble: escríbela en ancho normal
email-not-a-to-z = Antes de la @ solo sirven letras de la a a la z, sin ñ ni tildes; { $sign } no es una de ellas
email-leading-hyphen = Quita el guion del principio
email-dots = Después de la @ sobra un punto o falta algo a su lado
email-hyphen = Después de la @ sobra un guion, al principio o junto a un punto
email-no-dot = Después de la @ falta una terminación como .org o .com
email-number = Después de la @ hace falta un nombre como example.org, no un número
email-domain = Revisa lo que hay después de la @; debería ser algo como example.org

## What is wrong with a password, beside its field

password-hint = { $min } caracteres o más. Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
password-empty = Escribe una contraseña
password-too-short = Usa { $min } caracteres o más; esta tiene { $has }
password-too-long = Usa 256 caracteres como máximo
password-control-character = Quita los tabuladores y otros caracteres que no se ven
password-personal = Elige algo que no sea tu dirección ni el nombre de este sitio; es lo primero que se prueba
password-common = Elige otra; esta la usa mucha gente y es de las primeras que se prueban
password-guessable = Elige una más difícil de adivinar; tres o cuatro palabras sin relación entre sí funcionan bien
password-wrong = Esta no es la contraseña de esta cuenta
password-enter = Escribe tu contraseña

## Too many tries

tries-seconds = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } segundo
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } segundos
}
tries-minutes = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } minuto
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } minutos
}
tries-hours = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } hora
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } horas
}
tries-days = { $count ->
    [one] Demasiados intentos. Vuelve a intentarlo en { $count } día
   *[other] Demasiados intentos. Vuelve a intentarlo en { $count } días
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Este no es el código del correo más reciente. Queda un intento
   *[other] Este no es el código del correo más reciente. Quedan { $left } intentos
}
code-exhausted = Ha habido demasiados códigos incorrectos y, por ahora, no funciona ninguno. Usa el enlace del correo
code-expired = Este código ha caducado. Pide otro correo
code-malformed = Escribe los seis dígitos del correo

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = hoy, { $time }
moment-tomorrow = mañana, { $time }
moment-yesterday = ayer, { $time }
moment-day = { $day }, { $time }
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer

## Browsers and what they run on

browser-on = { $browser } en { $system }
browser-unknown = Un navegador
browser-unknown-on = Un navegador en { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Tu contraseña ha cambiado. Inicia sesión con la nueva.
flash-password-changed = Tu contraseña ha cambiado. Se ha cerrado la sesión en los demás dispositivos.
flash-mail-sent = Te llegará otro correo. Usa el más reciente.
flash-new-address-mailed = Va en camino un enlace a la nueva dirección.
flash-email-changed = Tu dirección de correo ha cambiado.
flash-other-email-changed = La dirección de esa cuenta ha cambiado. Si no elegiste tú su contraseña, otra persona la conoce: crea una nueva.
flash-email-kept = El cambio se ha cancelado. Tu dirección sigue siendo la misma.
flash-address-is-yours = Esa ya es tu dirección, así que no ha cambiado nada.
flash-no-email-change = Ya no había ningún cambio pendiente. Tu dirección es la que ves aquí.
flash-changed-meanwhile = Tu cuenta cambió en otra ventana en ese mismo momento, así que aquí no se ha hecho nada. Vuelve a intentarlo.
flash-session-ended = Se ha cerrado la sesión en ese dispositivo.
flash-others-ended = Se ha cerrado la sesión en los demás dispositivos.
flash-activated = Tu cuenta está activa.
flash-session-over = Tu sesión ya no está abierta aquí. Inicia sesión para continuar.
flash-press-again = Gracias. Ahora pulsa el botón una vez más.
flash-notices-on = Los avisos sobre dispositivos nuevos están activados.
flash-notices-off = Los avisos sobre dispositivos nuevos están desactivados.

## Shared by several pages

ways-forgotten = Olvidé mi contraseña
