## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Page introuvable
problem-not-found-why = Il n’y a rien à cette adresse. Elle est peut-être mal saisie ou incomplète, ou la page a été déplacée.

problem-cross-site-title = Ce formulaire n’a pas été envoyé depuis ce site
problem-cross-site-why = Il venait d’un autre site : rien n’a été fait. Ouvrez la page sur ce site et renvoyez le formulaire.

problem-method-title = Cette page ne s’ouvre pas directement
problem-method-why = Seul un bouton ou un formulaire d’une autre page y mène. Rien n’a été modifié.

problem-too-many-title = Trop de tentatives
problem-too-many-why = Il y a eu beaucoup de tentatives en peu de temps. Pour protéger les comptes, il faut attendre un peu avant de réessayer.

problem-overloaded-title = Réessayez dans un instant
problem-overloaded-why = Ce serveur reçoit plus de demandes qu’il ne peut en traiter à la fois. Rien n’a été modifié.

problem-broken-title = Un problème est survenu de notre côté
problem-broken-why = Vous n’y êtes pour rien, et l’incident a été enregistré. Revenir en arrière et réessayer peut suffire.
problem-broken-number = Si vous nous écrivez, indiquez ce numéro : { $number }

problem-bad-request-title = Nous n’avons pas pu lire la demande
problem-bad-request-why = Ce que votre navigateur a envoyé était incomplet. Revenez en arrière, rechargez la page et réessayez.

problem-too-large-title = Envoi trop volumineux
problem-too-large-why = Ce que votre navigateur a envoyé dépasse de loin ce qu’attendent nos formulaires.

problem-wrong-host-title = Ce n’est pas la bonne adresse
problem-wrong-host-why = Ce site en a une autre ; le bouton ci-dessous y mène.

problem-unsupported-title = Nous n’avons pas pu lire la demande
problem-unsupported-why = Cette adresse n’accepte que des formulaires, et ce qui a été envoyé n’en est pas un.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Réessayez dans { $count } seconde.
   *[other] Réessayez dans { $count } secondes.
}
problem-wait-minutes = { $count ->
    [one] Réessayez dans { $count } minute.
   *[other] Réessayez dans { $count } minutes.
}
problem-wait-hours = { $count ->
    [one] Réessayez dans { $count } heure.
   *[other] Réessayez dans { $count } heures.
}
problem-wait-days = { $count ->
    [one] Réessayez dans { $count } jour.
   *[other] Réessayez dans { $count } jours.
}

## Ways on

problem-again = Réessayer
problem-to-start = Aller à la page d’accueil
problem-kept = Ce que vous avez saisi est conservé.
problem-kept-but-password = Ce que vous avez saisi est conservé, sauf le mot de passe : il vous sera redemandé.
problem-password-again = Le mot de passe vous sera alors redemandé.
