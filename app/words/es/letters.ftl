## Around every letter

letter-or-open = O abre esta dirección:
letter-button-in-text = { $button }:
letter-help = Ayuda: { $address }

## Said by several letters

letter-link-until = El enlace funciona hasta el { $until }.
letter-was-you = Si fuiste tú, no tienes que hacer nada.
letter-all-well = El { $at }. Si fuiste tú, todo está en orden.
letter-lock = ¿No fuiste tú? Bloquea tu cuenta. Se cerrará la sesión en todos los dispositivos y tu contraseña dejará de funcionar; después te enviaremos un enlace para crear una nueva.
letter-lock-button = Bloquear mi cuenta
letter-set-password = ¿No fuiste tú? Crea una nueva contraseña cuanto antes. Con eso se cierra la sesión en todos los dispositivos.
letter-set-password-button = Crear una nueva contraseña

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Activa tu cuenta de { $site }
letter-activate-heading = Activa tu cuenta
letter-activate-preview = Confirma tu dirección para terminar. El enlace funciona hasta el { $until }.
letter-activate-why = Te registraste en { $site }, o lo hizo alguien con tu dirección.
letter-activate-button = Activar mi cuenta
letter-activate-code = O escribe este código en la ventana donde te registraste:
letter-activate-not-you = ¿No fuiste tú? No hagas nada y no se creará ninguna cuenta. O abre el enlace y elige “{ $button }”.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Tu cuenta de { $site } aún no está activa
letter-activation-reminder-heading = Tu cuenta aún no está activa
letter-activation-reminder-preview = Actívala o se eliminará el { $day }.
letter-activation-reminder-why = Te registraste en { $site }, o lo hizo alguien con tu dirección. La cuenta aún no está activa.
letter-activation-reminder-button = Activar mi cuenta
letter-activation-reminder-otherwise = Si no haces nada, el registro se eliminará el { $day }. Este es el único recordatorio. ¿No fuiste tú? Abre el enlace y elige “{ $button }”.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Ya tienes una cuenta de { $site }
letter-already-registered-heading = Ya tienes una cuenta
letter-already-registered-preview = Inicia sesión o crea una nueva contraseña.
letter-already-registered-why = Intentaste registrarte en { $site }, o lo hizo alguien con tu dirección. Ya tienes una cuenta, así que no se ha creado ni cambiado nada.
letter-already-registered-button = Iniciar sesión
letter-already-registered-forgot = ¿Olvidaste tu contraseña? Crea una nueva aquí:
letter-already-registered-not-you = ¿No fuiste tú? Puedes ignorar este correo. Sin tu contraseña no entra nadie.

## reset-password: the link to set a new password

letter-reset-password-subject = Crea una nueva contraseña para { $site }
letter-reset-password-heading = Crea una nueva contraseña
letter-reset-password-button = Crear una nueva contraseña
letter-reset-password-asked = Pediste una nueva contraseña para tu cuenta de { $site }, o lo hizo alguien con tu dirección.
letter-reset-password-operator = La administración de { $site } te ha enviado este enlace para que crees una nueva contraseña.
letter-reset-password-operator-activated = La administración de { $site } ha activado tu cuenta. Elige una contraseña para ella.
letter-reset-password-operator-locked = La administración de { $site } ha bloqueado tu cuenta: se ha eliminado su contraseña y se ha cerrado la sesión en todos los dispositivos.
letter-reset-password-change-stopped = Se detuvo o se deshizo un cambio de dirección de tu cuenta de { $site }. Puede que otra persona conozca su contraseña, así que la hemos eliminado y hemos cerrado la sesión en todos los dispositivos.
letter-reset-password-locked = Has bloqueado tu cuenta de { $site }. Se ha eliminado su contraseña y se ha cerrado la sesión en todos los dispositivos.
letter-reset-password-until = El enlace funciona una sola vez, hasta el { $until }.
letter-reset-password-until-activates = El enlace funciona una sola vez, hasta el { $until }. También activa tu cuenta.
letter-reset-password-none = Hasta que crees una, nadie puede iniciar sesión con contraseña.
letter-reset-password-not-you = ¿No fuiste tú? Puedes ignorar este correo; tu contraseña sigue siendo la misma.
letter-reset-password-no-need = ¿No necesitas una nueva? Puedes ignorar este correo; tu contraseña sigue siendo la misma.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Inicia sesión en { $site }
letter-sign-in-heading = Inicia sesión
letter-sign-in-preview = El enlace y el código funcionan hasta el { $until }.
letter-sign-in-why = Pediste iniciar sesión en { $site }, o lo hizo alguien con tu dirección.
letter-sign-in-button = Iniciar sesión
letter-sign-in-code = O escribe este código en la ventana donde lo pediste:
letter-sign-in-until = Ambos funcionan una sola vez, hasta el { $until }.
letter-sign-in-not-you = ¿No fuiste tú? No hagas nada y no des el código a nadie. Sin él no entra nadie.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Nuevo inicio de sesión en tu cuenta de { $site }
letter-new-sign-in-heading = Nuevo inicio de sesión en tu cuenta
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = Se inició sesión en tu cuenta de { $site } desde un dispositivo nuevo: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Desde entonces se ha iniciado sesión en otro dispositivo nuevo. Si fuiste tú, no tienes que hacer nada.
   *[other] Desde entonces se ha iniciado sesión en otros { $count } dispositivos nuevos. Si fuiste tú, no tienes que hacer nada.
}
letter-new-sign-in-off = Para desactivar estos avisos:

## notices-off: the last of those notices

letter-notices-off-subject = { $site } ya no te avisará de dispositivos nuevos
letter-notices-off-heading = Avisos sobre dispositivos nuevos desactivados
letter-notices-off-why = El { $at } se desactivaron los avisos sobre dispositivos nuevos de tu cuenta de { $site }.
letter-notices-off-was-you = Si fuiste tú, no tienes que hacer nada. Puedes volver a activarlos en tu cuenta.

## password-changed: the notice after every change of password

letter-password-changed-subject = Tu contraseña de { $site } ha cambiado
letter-password-changed-heading = Tu contraseña ha cambiado
letter-password-changed-why = La contraseña de tu cuenta de { $site } se cambió el { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = Confirma tu nueva dirección para { $site }
letter-confirm-new-email-heading = Confirma tu nueva dirección
letter-confirm-new-email-why = Pediste pasar una cuenta de { $site } a esta dirección, o lo hizo alguien con tu dirección.
letter-confirm-new-email-button = Confirmar esta dirección
letter-confirm-new-email-until = El enlace funciona hasta el { $until }. Mientras no lo abras, no cambia nada.
letter-confirm-new-email-not-you = ¿No fuiste tú? No hagas nada y tu dirección no se usará.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Tu cuenta de { $site } va a cambiar de dirección
letter-email-change-requested-heading = Tu cuenta va a cambiar de dirección
letter-email-change-requested-preview = Si no fuiste tú, detén el cambio aquí.
letter-email-change-requested-why = Pediste pasar tu cuenta de { $site } a la dirección { $address }, o lo hizo alguien con la sesión iniciada en la cuenta. El cambio se hará cuando se confirme esa dirección.
letter-email-change-requested-was-you = Si fuiste tú, aquí no tienes que hacer nada.
letter-email-change-requested-not-you = ¿No fuiste tú? Detén el cambio. Además, se cerrará la sesión en todos los dispositivos y tu contraseña dejará de funcionar; después te enviaremos un enlace para crear una nueva.
letter-email-change-requested-button = Detener el cambio

## email-changed: to the old address, after the change

letter-email-changed-subject = Tu cuenta de { $site } tiene una nueva dirección
letter-email-changed-heading = Tu cuenta tiene una nueva dirección
letter-email-changed-preview = Si no fuiste tú, deshaz el cambio aquí.
letter-email-changed-why = Tu cuenta de { $site } tiene ahora otra dirección. Ya no escribiremos a esta.
letter-email-changed-was-you = Si la cambiaste tú, no tienes que hacer nada.
letter-email-changed-not-you = ¿No fuiste tú? Deshaz el cambio. Así se restablece esta dirección, se cierra la sesión en todos los dispositivos y tu contraseña deja de funcionar; después te enviaremos un enlace para crear una nueva.
letter-email-changed-button = Deshacer el cambio

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Tu cuenta de { $site } ha sido eliminada
letter-account-deleted-heading = Tu cuenta ha sido eliminada
letter-account-deleted-preview = Eliminada el { $at }. Este es el último correo sobre ella.
letter-account-deleted-why = Tu cuenta de { $site } y todo lo que contenía se eliminaron el { $at }.
letter-account-deleted-why-operator = El { $at }, la administración eliminó tu cuenta de { $site } y todo lo que contenía.
letter-account-deleted-last = Este es el último correo sobre ella. Puedes volver a registrarte con esta dirección cuando quieras.
letter-account-deleted-not-you = ¿No fuiste tú? Escribe a { $address } en cuanto puedas.
letter-account-deleted-not-you-alone = ¿No fuiste tú? Alguien conocía tu contraseña: cámbiala en los demás sitios donde la uses.
letter-account-deleted-questions = ¿Tienes preguntas? Escribe a { $address }.
