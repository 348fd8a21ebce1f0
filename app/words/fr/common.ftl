### Français : on vouvoie (« vous »), comme les banques, la SNCF, Google ou Apple ; titres et boutons à l’infinitif, consignes à
### l’impératif. Pas de forme qui accorde avec le sexe de la personne (« connecté·e ») : on tourne la phrase autrement, et « administration »
### remplace « administrateur ». Espace fine insécable (U+202F) avant : ; ? et dans « ».
###
### Glossaire : sign in = se connecter, connexion ; sign out = se déconnecter, déconnecter (un appareil) ; sign up = créer un compte,
### inscription ; account = compte ; e-mail address = adresse e-mail, puis adresse ; mail = e-mail ; link = lien (on l’ouvre) ;
### code = code (on le saisit) ; password = mot de passe (on le choisit) ; device = appareil ; browser = navigateur ; window = fenêtre ;
### activate = activer ; confirm = confirmer ; lock = bloquer ; disable = désactiver ; delete = supprimer ; change of address =
### changement d’adresse : cancel = annuler, stop (veto) = refuser, take back (undo) = rétablir l’adresse ; take an account back =
### récupérer un compte ; mails about new devices = alertes de nouvel appareil ; spam folder = courriers indésirables ;
### operator, administrator = administration ; time zone = fuseau horaire.

## The language itself

language-name = Français

## Around every page

layout-skip = Aller au contenu
layout-sign-out = Se déconnecter
layout-error = Erreur :
layout-error-title = Erreur : { $title }
layout-back-account = Retour à votre compte
layout-back-security = Retour à la sécurité
layout-help = Besoin d’aide ? { $address }
layout-problem = Il y a un problème

## Forms

form-busy = Un instant…
form-email = Adresse e-mail
form-password = Mot de passe
form-new-password = Nouveau mot de passe
form-show = Afficher
form-hide = Masquer
form-show-password = Afficher le mot de passe
form-hide-password = Masquer le mot de passe
form-show-current-password = Afficher le mot de passe actuel
form-hide-current-password = Masquer le mot de passe actuel
form-show-new-password = Afficher le nouveau mot de passe
form-hide-new-password = Masquer le nouveau mot de passe
form-caps-lock = Le verrouillage des majuscules est activé
form-count = Caractères : { $has } sur { $min }
form-count-enough = Longueur suffisante
form-code-sends-itself = L’envoi est automatique dès que les six chiffres sont saisis.

## What is wrong with an address, beside its field

email-empty = Saisissez votre adresse e-mail
email-too-long = Saisissez une adresse plus courte ; celle-ci est trop longue pour les serveurs de messagerie
email-no-at = Il manque le @ ; une adresse ressemble à name@example.org
email-two-ats = Il y a deux @ ; une adresse n’en a qu’un
email-several = Il y a plusieurs adresses ; saisissez-en une seule
email-no-name = Il manque quelque chose avant le @
email-no-domain = Il manque quelque chose après le @, par exemple example.org
email-space = Retirez l’espace au milieu
email-comma = Il y a une virgule ; remplacez-la par un point si c’est ce que vous vouliez
email-invisible = Tapez l’adresse au lieu de la coller ; elle contient un caractère qui ne se voit pas
email-sign-before = Retirez le signe { $sign } avant le @ ; aucune adresse n’en contient à cet endroit
email-sign-after = Retirez le signe { $sign } après le @ ; aucune adresse n’en contient à cet endroit
email-wide = Avant le @, seules les lettres de a à z conviennent ; { $sign } est un caractère large : tapez-le en largeur normale
email-not-a-to-z = Avant le @, seules les lettres de a à z conviennent ; { $sign } n’en fait pas partie
email-leading-hyphen = Retirez le tiret au début
email-dots = Après le @, il y a un point de trop ou il manque quelque chose à côté d’un point
email-hyphen = Après le @, il y a un tiret de trop, au début ou à côté d’un point
email-no-dot = Après le @, il manque une terminaison comme .org ou .com
email-number = Après le @, il faut un nom comme example.org, pas un nombre
email-domain = Vérifiez la partie après le @ ; elle devrait ressembler à example.org

## What is wrong with a password, beside its field

password-hint = Au moins { $min } caractères. Quelques mots sans lien entre eux sont faciles à retenir et difficiles à deviner.
password-empty = Saisissez un mot de passe
password-too-short = Utilisez au moins { $min } caractères ; ce mot de passe en compte { $has }
password-too-long = Utilisez 256 caractères au maximum
password-control-character = Retirez les tabulations et autres caractères qui ne se voient pas
password-personal = Choisissez autre chose que votre adresse ou le nom de ce site ; c’est ce que l’on essaie en premier
password-common = Choisissez-en un autre ; beaucoup de personnes utilisent celui-ci, c’est donc l’un des premiers que l’on essaie
password-guessable = Choisissez-en un plus difficile à deviner ; trois ou quatre mots sans lien entre eux conviennent bien
password-wrong = Ce n’est pas le mot de passe de ce compte
password-enter = Saisissez votre mot de passe

## Too many tries

tries-seconds = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } seconde
   *[other] Trop de tentatives. Réessayez dans { $count } secondes
}
tries-minutes = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } minute
   *[other] Trop de tentatives. Réessayez dans { $count } minutes
}
tries-hours = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } heure
   *[other] Trop de tentatives. Réessayez dans { $count } heures
}
tries-days = { $count ->
    [one] Trop de tentatives. Réessayez dans { $count } jour
   *[other] Trop de tentatives. Réessayez dans { $count } jours
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Ce n’est pas le code du dernier e-mail. Il reste une tentative
   *[other] Ce n’est pas le code du dernier e-mail. Il reste { $left } tentatives
}
code-exhausted = Trop de codes erronés : plus aucun code ne fonctionne pour le moment. Utilisez le lien de l’e-mail
code-expired = Ce code a expiré. Demandez un nouvel e-mail
code-malformed = Saisissez les six chiffres reçus par e-mail

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = aujourd’hui à { $time }
moment-tomorrow = demain à { $time }
moment-yesterday = hier à { $time }
moment-day = le { $day } à { $time }
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier

## Browsers and what they run on

browser-on = { $browser } sur { $system }
browser-unknown = Navigateur inconnu
browser-unknown-on = Navigateur inconnu sur { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Votre mot de passe a été modifié. Utilisez-le pour vous connecter.
flash-password-changed = Votre mot de passe a été modifié. Tous vos autres appareils ont été déconnectés.
flash-mail-sent = Un nouvel e-mail est en route. Seul le plus récent compte.
flash-new-address-mailed = Un lien est en route vers la nouvelle adresse.
flash-email-changed = Votre adresse e-mail a été modifiée.
flash-other-email-changed = L’adresse du compte concerné a été modifiée. Si vous n’avez pas choisi son mot de passe vous-même, quelqu’un d’autre le connaît : choisissez-en un nouveau.
flash-email-kept = Le changement a été annulé. Votre adresse reste la même.
flash-address-is-yours = C’est déjà votre adresse : rien n’a changé.
flash-no-email-change = Il n’y avait plus de changement en attente. Voici votre adresse actuelle.
flash-changed-meanwhile = Votre compte a été modifié au même moment dans une autre fenêtre : rien n’a été fait ici. Réessayez.
flash-session-ended = L’appareil a été déconnecté.
flash-others-ended = Tous vos autres appareils ont été déconnectés.
flash-activated = Votre compte est actif.
flash-session-over = Votre session est terminée. Reconnectez-vous pour continuer.
flash-press-again = Merci. Appuyez encore une fois sur le bouton.
flash-notices-on = Les alertes de nouvel appareil sont activées.
flash-notices-off = Les alertes de nouvel appareil sont désactivées.

## Shared by several pages

ways-forgotten = J’ai oublié mon mot de passe
