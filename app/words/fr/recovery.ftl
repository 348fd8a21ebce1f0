## The page that asks for a link to set a new password

forgot-title = Mot de passe oublié ?
forgot-lede = Nous vous enverrons un lien par e-mail pour en choisir un nouveau.
forgot-button = Envoyer le lien
forgot-to-login = Retour à la connexion

## After asking: the same words whether or not there is an account

forgot-sent-title = Consultez vos e-mails
forgot-sent-told = S’il existe un compte pour { $address }, un e-mail avec un lien pour choisir un nouveau mot de passe est en route.
forgot-sent-told-untyped = S’il existe un compte pour cette adresse, un e-mail avec un lien pour choisir un nouveau mot de passe est en route.
forgot-sent-missing = Pas d’e-mail après quelques minutes ? Regardez dans vos courriers indésirables, puis vérifiez que c’est bien l’adresse de votre inscription.
forgot-sent-again = Renvoyer l’e-mail
forgot-sent-other-address = Essayer une autre adresse
forgot-sent-to-login = Retour à la connexion

## The page of the link: choose a new password

reset-title = Choisir un nouveau mot de passe
reset-whose = Pour le compte { $address }. Tous les appareils seront déconnectés dès l’enregistrement.
reset-activates = Votre compte sera activé par la même occasion.
reset-button = Enregistrer le mot de passe

## The page of the link in notices by which owners lock their account

lock-title = Bloquer votre compte ?
lock-why = Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe ou utilise l’un de vos appareils.
lock-what = Le blocage déconnecte tous les appareils, votre mot de passe ne fonctionne plus, et tout changement d’adresse en attente est annulé. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
lock-button = Bloquer mon compte
lock-leave = C’était vous ? Fermez cette fenêtre et rien ne se passera.
