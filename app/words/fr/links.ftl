## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Ce lien a expiré
dead-link-expired-why = Les liens ne fonctionnent que pendant un temps limité, pour qu’un ancien e-mail ne puisse pas servir contre vous.
dead-link-superseded-title = Ce lien ne fonctionne plus
dead-link-superseded-activate = Un e-mail plus récent ou un changement d’adresse l’a remplacé.
dead-link-superseded-reset = Il a déjà servi, ou un autre lien a servi à choisir un nouveau mot de passe, ou votre adresse a changé depuis son envoi.
dead-link-superseded-change = Il a déjà servi, ou le changement a été annulé ou remplacé depuis son envoi.
dead-link-superseded-veto = Depuis son envoi, le changement a été refusé, annulé ou remplacé, ou bien il a eu lieu. S’il a eu lieu, le dernier e-mail reçu à cette adresse contient un lien pour la rétablir.
dead-link-superseded-undo = Il a déjà servi, ou votre compte a changé depuis son envoi.
dead-link-superseded-sign-in = Il a déjà servi, ou vous avez utilisé un autre e-mail pour vous connecter depuis son envoi.
dead-link-superseded-notices = Votre compte a changé depuis son envoi. Vous pouvez désactiver ces alertes dans votre compte.
dead-link-superseded-lock = Il a déjà servi, ou un nouveau mot de passe a été choisi entre-temps depuis un e-mail.
dead-link-renew = Envoyer un nouveau lien
dead-link-renew-to = Envoyer un nouveau lien à { $address }

dead-link-to-register = Créer un compte
dead-link-to-forgot = Changer de mot de passe
dead-link-to-address = Voir mon adresse
dead-link-to-login-mail = Demander un nouvel e-mail
dead-link-to-sessions = Voir mes appareils
dead-link-to-account = Accéder à mon compte
dead-link-to-login = Se connecter

dead-link-active-title = Votre compte est déjà actif
dead-link-active-why = Ce lien a rempli son rôle ; vous n’en avez plus besoin.

dead-link-unknown-title = Ce lien ne fonctionne pas
dead-link-unknown-why = Il n’est plus valable. Si vous avez demandé un autre e-mail ou corrigé votre adresse, ouvrez l’e-mail le plus récent.
dead-link-unknown-broken = Il peut aussi être incomplet : certaines messageries coupent les longs liens ou y ajoutent quelque chose. Dans ce cas, copiez la ligne entière de l’e-mail dans la barre d’adresse. Si rien n’y fait, recommencez ci-dessous.
dead-link-unknown-to-register = Créer un compte

dead-link-taken-title = Cette adresse est déjà prise
dead-link-taken-why = Un autre compte l’utilise désormais. Le vôtre garde son adresse ; rien n’a changé.

## After the button that mails a new link in place of an old one

link-sent-title = Consultez vos e-mails
link-sent-told = Un nouveau lien est en route vers { $address }.
link-sent-told-unsaid = Un nouveau lien est en route.
link-sent-missing = Utilisez l’e-mail le plus récent. S’il n’arrive pas d’ici quelques minutes, regardez dans vos courriers indésirables.
link-sent-close = Vous pouvez fermer cette fenêtre.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Votre adresse reste la même
outcome-stopped-what = Le changement a été refusé. Tous les appareils sont déconnectés, et l’ancien mot de passe ne fonctionne plus.
outcome-restored-title = Votre adresse a été rétablie
outcome-restored-what = Le changement a été annulé. Tous les appareils sont déconnectés, et l’ancien mot de passe ne fonctionne plus.
outcome-locked-title = Votre compte est bloqué
outcome-locked-what = Tous les appareils sont déconnectés, et l’ancien mot de passe ne fonctionne plus. Personne ne peut plus s’en servir pour entrer.
outcome-mailed = Nous avons envoyé un lien à { $address }. Ouvrez-le pour choisir un nouveau mot de passe ; vous pourrez ensuite vous reconnecter.
outcome-mailed-unsaid = Nous avons envoyé un lien à votre adresse. Ouvrez-le pour choisir un nouveau mot de passe ; vous pourrez ensuite vous reconnecter.
outcome-mail-again = Renvoyer le lien
outcome-missing = Toujours rien après quelques minutes ? Regardez d’abord dans vos courriers indésirables.

outcome-signed-out-title = Déconnexion effectuée
outcome-signed-out-what = Sur cet appareil. Les autres restent connectés jusqu’à ce que vous les déconnectiez.
outcome-signed-out-button = Se reconnecter

outcome-deleted-title = Votre compte a été supprimé
outcome-deleted-what = Il a été effacé avec tout ce qu’il contenait, et tous les appareils sont déconnectés.
outcome-deleted-receipt = Un dernier e-mail est en route : une confirmation. Ensuite, nous ne vous écrirons plus.
outcome-deleted-button = Créer un nouveau compte

outcome-declined-title = L’inscription a été supprimée
outcome-declined-what = Votre adresse n’est liée à aucun compte ici, et nous n’y enverrons aucun e-mail pendant 24 heures.
outcome-declined-why = Quelqu’un a probablement mal saisi sa propre adresse. Vous pouvez fermer cette fenêtre.

outcome-notices-off-title = Ces alertes sont désactivées
outcome-notices-off-what = Nous ne vous écrivons plus quand un nouvel appareil se connecte. Nous vous écrivons toujours en cas de modification de votre compte.
outcome-notices-off-again = Vous pouvez les réactiver dans la rubrique { $page }.
outcome-notices-off-page = Sécurité
