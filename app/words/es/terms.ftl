## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Acepto las { $link }
terms-accept-link = condiciones de uso (se abren en una pestaña nueva)
terms-accept-missing = Marca la casilla para aceptar las condiciones de uso
terms-accept-outdated = Las condiciones de uso acaban de cambiar. Lee las nuevas y vuelve a marcar la casilla

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Condiciones de uso
terms-changed = Nuestras condiciones de uso han cambiado desde que las aceptaste. Para continuar, lee y acepta las nuevas.
terms-first = Para ir a tu cuenta, lee y acepta nuestras condiciones de uso.
terms-button = Continuar
terms-otherwise = Si no las aceptas, puedes cerrar sesión y decidir más tarde, o eliminar tu cuenta.

## In the list of what happened to an account

event-terms-accepted = Condiciones de uso aceptadas
about-terms-version = versión { $version }
