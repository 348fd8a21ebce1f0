## The page

activity-title = Activité
activity-unrecognised = Vous voyez quelque chose que vous ne reconnaissez pas ? { $link }.
activity-unrecognised-link = Modifiez votre mot de passe
activity-empty = Rien n’est enregistré pour l’instant.
activity-older = Activité plus ancienne
activity-from = { $device }, { $client }
activity-mailed = nous vous avons écrit

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Compte créé
event-mail-sent = Nous vous avons écrit
event-mail-refused = Le serveur de messagerie a refusé un e-mail qui vous était destiné
event-link-opened = Ouverture d’un lien reçu par e-mail
event-link-refused = Tentative avec un lien qui ne fonctionne plus
event-link-used = Utilisation d’un lien reçu par e-mail
event-activated = Compte activé
event-declined = Inscription refusée
event-expired = Inscription supprimée faute d’activation
event-signed-in = Connexion
event-sign-in-failed = Tentative de connexion avec un mauvais mot de passe
event-signed-out = Déconnexion
event-reauthenticated = Mot de passe confirmé
event-session-ended = Un appareil a été déconnecté
event-other-sessions-ended = Tous les autres appareils ont été déconnectés
event-password-reset = Nouveau mot de passe choisi depuis un e-mail
event-password-changed = Mot de passe modifié
event-email-change-requested = Changement d’adresse demandé
event-email-change-cancelled = Changement d’adresse annulé
event-email-change-vetoed = Changement d’adresse refusé depuis l’ancienne adresse
event-email-changed = Adresse modifiée
event-email-restored = Ancienne adresse rétablie
event-action-link-used = Utilisation d’un lien reçu par e-mail
event-notices-on = Alertes de nouvel appareil activées
event-notices-off = Alertes de nouvel appareil désactivées
event-locked = Compte bloqué depuis un e-mail
event-disabled = Compte désactivé par l’administration
event-enabled = Compte réactivé par l’administration
event-deleted = Compte supprimé
event-operator-activated = Compte activé par l’administration
event-operator-signed-out = Tous les appareils déconnectés par l’administration
event-operator-reset = Lien pour un nouveau mot de passe envoyé par l’administration
event-operator-locked = Compte bloqué par l’administration

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = pour activer le compte
about-mail-already-registered = au sujet d’une nouvelle inscription
about-mail-activation-reminder = pour rappeler l’activation
about-mail-reset-password = pour choisir un nouveau mot de passe
about-mail-password-changed = au sujet du nouveau mot de passe
about-mail-confirm-new-email = pour confirmer la nouvelle adresse
about-mail-email-change-requested = à l’ancienne adresse, au sujet du changement
about-mail-email-changed = à l’ancienne adresse, pour pouvoir la rétablir
about-mail-account-deleted = au sujet de la suppression du compte
about-mail-sign-in = pour se connecter
about-mail-new-sign-in = au sujet d’un nouvel appareil
about-mail-notices-off = au sujet de l’arrêt des alertes de nouvel appareil

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = pour activer le compte
about-link-reset = pour choisir un nouveau mot de passe
about-link-change-email = pour confirmer la nouvelle adresse
about-link-sign-in = pour se connecter
about-link-action-link = pour désactiver les alertes de nouvel appareil
about-link-veto-email = pour refuser un changement d’adresse
about-link-undo-email = pour rétablir l’ancienne adresse
about-link-lock = pour bloquer le compte
about-link-expired = { $purpose } : expiré
about-link-superseded = { $purpose } : déjà utilisé ou remplacé
