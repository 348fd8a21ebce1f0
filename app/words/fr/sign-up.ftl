## The form

register-title = Créer un compte
register-email-hint = Nous y enverrons un lien pour vérifier que cette adresse est la vôtre.
register-password = Choisissez un mot de passe
register-password-again = Saisissez à nouveau le mot de passe ; la page ne le conserve pas
register-button = Créer un compte
register-to-login = Déjà un compte ? Se connecter

## The page that waits for the mail: how the mail is doing

waiting-title = Consultez vos e-mails
waiting-title-refused = Vérifiez votre adresse
waiting-title-not-sent = L’e-mail n’a pas été envoyé
waiting-coming = Un e-mail est en route vers { $address }. Ouvrez le lien qu’il contient pour terminer.
waiting-queued = Il attend son tour ; cela prend quelques secondes.
waiting-held = Beaucoup d’e-mails partent en ce moment ; le vôtre aura son tour { $moment }. Si vous en demandez un autre ci-dessous, celui-là partira en premier.
waiting-delayed = Le serveur de messagerie est injoignable pour le moment. Nous continuons d’essayer ; vous n’avez rien à faire.
waiting-sent = Nous avons envoyé un e-mail à { $address }. Ouvrez le lien qu’il contient pour terminer.
waiting-sent-at = Remis au serveur de messagerie { $moment }.
waiting-spam = Toujours rien ? Cherchez un e-mail de { $sender } dans vos courriers indésirables.
waiting-refused = Le serveur de messagerie n’accepte pas d’e-mail pour { $address }. Il manque peut-être une lettre, ou deux sont inversées.
waiting-given-up = L’e-mail pour { $address } n’a pas pu être remis à temps, et nous avons cessé d’essayer. Veuillez en demander un autre.
waiting-untold = Si { $address } correspond à un compte en attente d’activation, un e-mail avec un nouveau lien est en route.
waiting-look-again = Voir si c’est fait

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = L’e-mail pour { $address } est prêt. Ouvrez le lien qu’il contient pour terminer.
waiting-development-since = Dans la messagerie de développement depuis { $time }.
waiting-development-delayed = L’écriture dans la messagerie de développement est impossible pour le moment ; le journal dit pourquoi. Nous continuons d’essayer.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = Ouvrir { $inbox }
waiting-code = Ou saisissez les six chiffres reçus par e-mail
waiting-again = Renvoyer l’e-mail
waiting-again-seconds = { $count ->
    [one] Vous pourrez demander un autre e-mail dans { $count } seconde.
   *[other] Vous pourrez demander un autre e-mail dans { $count } secondes.
}
waiting-again-minutes = { $count ->
    [one] Vous pourrez demander un autre e-mail dans { $count } minute.
   *[other] Vous pourrez demander un autre e-mail dans { $count } minutes.
}
waiting-again-hours = { $count ->
    [one] Vous pourrez demander un autre e-mail dans { $count } heure.
   *[other] Vous pourrez demander un autre e-mail dans { $count } heures.
}
waiting-again-days = { $count ->
    [one] Vous pourrez demander un autre e-mail dans { $count } jour.
   *[other] Vous pourrez demander un autre e-mail dans { $count } jours.
}
waiting-wrong-address = L’adresse n’est pas la bonne ?
waiting-correct-address = Adresse corrigée
waiting-correct-hint = Le lien envoyé à l’ancienne adresse ne fonctionnera plus.
waiting-correct-button = Envoyer à cette adresse
waiting-new-mail = Renvoyer l’e-mail d’activation

## The same page when there is nothing to wait for any more

activated-title = Votre compte est actif
activated-here = Vous avez confirmé l’adresse { $address }.
activated-here-button = Accéder à mon compte
activated-elsewhere = Vous avez confirmé l’adresse { $address } dans un autre navigateur. Connectez-vous pour utiliser le compte ici.
activated-elsewhere-button = Se connecter
no-attempt-title = Aucune inscription en attente ici
no-attempt-why = Elle a peut-être commencé dans un autre navigateur, ou bien elle a été supprimée ou a expiré. Si vous avez reçu un e-mail de notre part, essayez le lien du plus récent ; sinon, recommencez.
no-attempt-button = Créer un compte
no-attempt-to-login = Se connecter
no-attempt-to-register = Créer un compte

## The link in the mail

activate-title = Activer votre compte
activate-for = Pour { $address }.
activate-button = Activer mon compte
activate-elsewhere = L’inscription vient d’un autre navigateur : c’était vous, ou quelqu’un d’autre avec votre adresse. Votre mot de passe nous le dira.
activate-password-hint = Celui que vous avez choisi lors de l’inscription.
activate-wrong-password = Ce n’est pas le mot de passe choisi lors de l’inscription
activate-no-password = Je ne m’en souviens pas, ou quelqu’un d’autre a utilisé mon adresse
activate-new-password-button = Enregistrer et activer
activate-not-you = Ce n’était pas vous ? Ce bouton supprime l’inscription et vous évite d’autres e-mails pendant 24 heures.
activate-not-you-button = Ce n’était pas moi
