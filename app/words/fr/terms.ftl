## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = J’accepte les { $link }
terms-accept-link = conditions d’utilisation (nouvel onglet)
terms-accept-missing = Cochez la case pour accepter les conditions d’utilisation
terms-accept-outdated = Les conditions d’utilisation viennent de changer. Lisez les nouvelles, puis cochez à nouveau la case

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Conditions d’utilisation
terms-changed = Nos conditions d’utilisation ont changé depuis que vous les avez acceptées. Pour continuer, veuillez lire et accepter les nouvelles.
terms-first = Pour accéder à votre compte, veuillez lire et accepter nos conditions d’utilisation.
terms-button = Continuer
terms-otherwise = Si vous ne les acceptez pas, vous pouvez vous déconnecter et décider plus tard, ou supprimer votre compte.

## In the list of what happened to an account

event-terms-accepted = Conditions d’utilisation acceptées
about-terms-version = version { $version }
