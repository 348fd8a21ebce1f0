## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Página no encontrada
problem-not-found-why = En esta dirección no hay nada. Puede que esté mal escrita o cortada, o que la página se haya movido.

problem-cross-site-title = Este formulario no se envió desde aquí
problem-cross-site-why = Vino de otro sitio, así que no se ha hecho nada. Abre la página aquí y envíalo de nuevo.

problem-method-title = Esta página no se puede abrir directamente
problem-method-why = Solo se llega aquí con un botón o un formulario de otra página. No se ha cambiado nada.

problem-too-many-title = Demasiados intentos
problem-too-many-why = Ha habido muchos intentos en poco tiempo. Para proteger las cuentas, los siguientes tienen que esperar un poco.

problem-overloaded-title = Vuelve a intentarlo en un momento
problem-overloaded-why = Ahora mismo hay más actividad de la que este servidor puede atender. No se ha cambiado nada.

problem-broken-title = Algo ha fallado por nuestra parte
problem-broken-why = No es culpa tuya, y el problema ha quedado registrado. Puede que funcione si vuelves atrás y lo intentas otra vez.
problem-broken-number = Si nos escribes, incluye este número: { $number }

problem-bad-request-title = No hemos podido leer los datos
problem-bad-request-why = Lo que envió tu navegador estaba incompleto. Vuelve atrás, recarga la página e inténtalo de nuevo.

problem-too-large-title = El envío era demasiado grande
problem-too-large-why = Lo que envió tu navegador ocupa mucho más de lo que necesita cualquier formulario de aquí.

problem-wrong-host-title = Esta no es la dirección correcta
problem-wrong-host-why = Este sitio tiene otra; el botón de abajo te lleva a ella.

problem-unsupported-title = No hemos podido leer los datos
problem-unsupported-why = Esta dirección solo admite formularios, y lo que se envió no es un formulario.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Vuelve a intentarlo en { $count } segundo.
   *[other] Vuelve a intentarlo en { $count } segundos.
}
problem-wait-minutes = { $count ->
    [one] Vuelve a intentarlo en { $count } minuto.
   *[other] Vuelve a intentarlo en { $count } minutos.
}
problem-wait-hours = { $count ->
    [one] Vuelve a intentarlo en { $count } hora.
   *[other] Vuelve a intentarlo en { $count } horas.
}
problem-wait-days = { $count ->
    [one] Vuelve a intentarlo en { $count } día.
   *[other] Vuelve a intentarlo en { $count } días.
}

## Ways on

problem-again = Volver a intentarlo
problem-to-start = Ir a la página de inicio
problem-kept = Se conserva lo que escribiste.
problem-kept-but-password = Se conserva lo que escribiste, salvo la contraseña, que se volverá a pedir.
problem-password-again = Se volverá a pedir la contraseña.
