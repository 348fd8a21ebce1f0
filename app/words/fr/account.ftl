## Your account: who am I, what can I do here

account-title = Votre compte
account-pending = L’adresse { $address } attend d’être confirmée.
account-pending-link = Voir le changement
account-earlier = Toute personne qui a accès à la messagerie de { $address } peut récupérer ce compte : c’était auparavant l’adresse du compte.
account-earlier-until = Cette possibilité prend fin { $moment }.
account-signed-in-as = Adresse de connexion
account-previous = Connexion précédente
account-previous-with = { $moment }, { $device }
account-previous-none = Aucune : c’est la première
account-since = Date d’inscription
account-menu = Compte
account-menu-security = Protection du compte, appareils et activité récente
account-menu-password = En choisir un nouveau
account-menu-email = Rattacher le compte à une autre adresse
account-menu-delete = Supprimer le compte
account-menu-delete-about = L’effacer avec tout ce qu’il contient

## Change the password

change-password-title = Modifier votre mot de passe
change-password-about = Tous vos autres appareils seront déconnectés dès l’enregistrement.
change-password-current = Mot de passe actuel
change-password-button = Enregistrer le mot de passe

## Change the address

change-email-title = Modifier votre adresse
change-email-now = Votre adresse actuelle : { $address }
change-email-new = Nouvelle adresse e-mail
change-email-hint = Nous y enverrons un lien. Votre adresse changera quand vous l’ouvrirez.
change-email-button = Envoyer le lien
change-email-waiting = L’adresse { $address } attend d’être confirmée.
change-email-until = Le lien que nous y avons envoyé expire { $moment }.
change-email-lapsed = L’adresse { $address } n’a pas été confirmée à temps. Toute personne qui en lit les e-mails peut encore demander un nouveau lien, tant que vous n’annulez pas le changement.
change-email-cancel = Annuler le changement

## Security: all on one page, to read or to print

security-title = Sécurité
security-protection = Ce qui protège votre compte
security-email = { $address }, depuis le { $day }
security-email-change = Modifier l’adresse
security-change = Changement d’adresse
security-pending = { $address }, en attente de confirmation
security-take-back = Peut récupérer ce compte
security-earlier = { $address }, l’adresse précédente
security-until = au plus tard { $moment }
security-password = Dernière modification { $moment }
security-password-change = Modifier le mot de passe
security-password-none = Aucun : vous vous connectez par e-mail
security-password-set = Choisir un mot de passe
security-notices-on = Activées : nous vous écrivons quand un nouvel appareil se connecte
security-notices-off = Désactivées
security-notices-change = Modifier ces alertes
security-last-seen = dernière activité { $moment }
security-sessions = Déconnecter un appareil
security-activity = Activité récente
security-activity-all = Voir toute l’activité
security-as-of = État au { $moment }

## Where you are signed in: the list of devices

sessions-title = Vos appareils connectés
sessions-about = L’un d’eux n’est pas à vous ? Déconnectez-le, puis modifiez votre mot de passe.
sessions-this = Cet appareil
sessions-last-seen = Dernière activité { $moment }
sessions-signed-in = Connexion { $moment }
sessions-sign-out = Déconnecter
sessions-sign-out-which = Déconnecter { $device }, connexion { $moment }
sessions-sign-out-others = Déconnecter tous les autres
sessions-notices = Alertes de nouvel appareil
sessions-notices-on = Nous vous envoyons un e-mail quand un nouvel appareil se connecte à votre compte.
sessions-notices-turn-off = Désactiver ces alertes
sessions-notices-off = Nous ne vous envoyons pas d’e-mail quand un nouvel appareil se connecte à votre compte.
sessions-notices-turn-on = Activer ces alertes

## Delete the account

delete-title = Supprimer votre compte
delete-about = Le compte { $address } et tout ce qu’il contient seront supprimés immédiatement. C’est définitif.
delete-password = Votre mot de passe
delete-word = supprimer
delete-confirm = Saisissez le mot « { $word } »
delete-confirm-wrong = Saisissez le mot { $word } pour continuer
delete-button = Supprimer mon compte

## The password again, before sensitive pages

reauthenticate-title = Est-ce bien vous ?
reauthenticate-about = Vous utilisez le compte { $address }. Avant ce genre de modification, nous vous redemandons votre mot de passe.
reauthenticate-button = Continuer

## The link in a mail to a new address, which proves it

confirm-email-title = Confirmer votre nouvelle adresse
confirm-email-old = Le compte { $address } sera rattaché à une nouvelle adresse.
confirm-email-new = Ensuite, vous vous connecterez avec { $address }.
confirm-email-elsewhere = Ce navigateur n’est pas connecté à ce compte. Si quelqu’un d’autre l’a créé, cette personne connaît son mot de passe, et le compte pourra être récupéré depuis { $address } pendant trois jours. Ne continuez que si ce compte est le vôtre.
confirm-email-button = Utiliser cette adresse
confirm-email-not-you = Ce n’est pas votre compte ? Fermez cette fenêtre et rien ne changera.

## The link in a mail to the old address that stops a change

veto-email-title = Conserver votre adresse ?
veto-email-about = Une personne connectée à votre compte a demandé à le rattacher à { $address }. Rien n’a encore changé.
veto-email-then = Si vous refusez le changement, vous conservez votre adresse, tous les appareils sont déconnectés et votre mot de passe ne fonctionne plus. Nous vous enverrons un lien pour en choisir un nouveau.
veto-email-button = Refuser le changement
veto-email-was-you = C’était vous ? Fermez cette fenêtre et poursuivez avec l’e-mail reçu à la nouvelle adresse.

## The link in a mail to the old address that takes a change back

undo-email-title = Rétablir votre ancienne adresse ?
undo-email-about = Votre compte revient à l’adresse { $address }, tous les appareils sont déconnectés et votre mot de passe ne fonctionne plus. Nous vous enverrons un lien pour en choisir un nouveau.
undo-email-button = Rétablir l’adresse
undo-email-was-you = Le changement vient de vous ? Fermez cette fenêtre et rien ne se passera.

## The link in mails about new devices that turns these mails off

notices-off-title = Désactiver les alertes de nouvel appareil ?
notices-off-about = Nous ne vous enverrons plus d’e-mail quand un nouvel appareil se connectera à votre compte.
notices-off-button = Désactiver ces alertes
notices-off-again = Vous pourrez les réactiver dans votre compte, rubrique « { $page } ».
