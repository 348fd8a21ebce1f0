## With the password

login-title = Se connecter
login-button = Se connecter
login-refused = L’adresse et le mot de passe ne correspondent pas
login-unconfirmed = Activez d’abord votre compte : ouvrez le lien que nous vous avons envoyé par e-mail
login-mail-lost = E-mail perdu, ou lien trop ancien ?
login-to-mail = Se connecter par e-mail
login-to-register = Créer un compte
login-tries-seconds = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } seconde, ou connectez-vous par e-mail
   *[other] Trop de tentatives. Réessayez dans { $count } secondes, ou connectez-vous par e-mail
}
login-tries-minutes = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } minute, ou connectez-vous par e-mail
   *[other] Trop de tentatives. Réessayez dans { $count } minutes, ou connectez-vous par e-mail
}
login-tries-hours = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } heure, ou connectez-vous par e-mail
   *[other] Trop de tentatives. Réessayez dans { $count } heures, ou connectez-vous par e-mail
}
login-tries-days = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } jour, ou connectez-vous par e-mail
   *[other] Trop de tentatives. Réessayez dans { $count } jours, ou connectez-vous par e-mail
}

## By mail: asking for it

sign-in-mail-title = Se connecter par e-mail
sign-in-mail-how = Nous vous enverrons un lien et un code. L’un ou l’autre suffit pour vous connecter, sans mot de passe.
sign-in-mail-button = Envoyer l’e-mail
sign-in-mail-to-password = Se connecter avec un mot de passe

## By mail: after asking

sign-in-mail-sent-title = Consultez vos e-mails
sign-in-mail-sent-told = S’il existe un compte pour { $address }, un e-mail est en route. Ouvrez dans ce navigateur le lien qu’il contient, ou saisissez le code ici.
sign-in-mail-sent-code = Les six chiffres reçus par e-mail
sign-in-mail-sent-button = Se connecter
sign-in-mail-sent-again = Demander un autre e-mail

## By mail: the link, in the window that asked

sign-in-link-title = Se connecter
sign-in-link-as = Avec le compte { $address }.
sign-in-link-button = Se connecter

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Saisissez ce code
sign-in-link-elsewhere-where = Dans la fenêtre où vous avez demandé à vous connecter au compte { $address }, saisissez :
sign-in-link-elsewhere-not-asked = Vous n’avez rien demandé ? Fermez cette fenêtre et ne donnez ce code à personne ; sans lui, rien ne se passe.

## Signing out

sign-out-title = Se déconnecter ?
sign-out-others = Vos autres appareils restent connectés.
sign-out-button = Déconnecter cet appareil
