## Around every letter

letter-or-open = Ou ouvrez cette adresse :
letter-button-in-text = { $button } :
letter-help = Aide : { $address }

## Said by several letters

letter-link-until = Le lien est valable jusqu’au { $until }.
letter-was-you = Si c’était vous, vous n’avez rien à faire.
letter-all-well = Le { $at }. Si c’était vous, tout va bien.
letter-lock = Ce n’était pas vous ? Bloquez votre compte. Tous les appareils seront déconnectés et votre mot de passe ne fonctionnera plus ; nous vous enverrons ensuite un lien pour en choisir un nouveau.
letter-lock-button = Bloquer mon compte
letter-set-password = Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe. Tous les appareils seront déconnectés.
letter-set-password-button = Changer de mot de passe

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Activez votre compte { $site }
letter-activate-heading = Activez votre compte
letter-activate-preview = Confirmez votre adresse pour terminer. Le lien est valable jusqu’au { $until }.
letter-activate-why = Vous, ou quelqu’un qui utilise votre adresse, avez demandé à créer un compte sur { $site }.
letter-activate-button = Activer mon compte
letter-activate-code = Ou saisissez ce code dans la fenêtre de l’inscription :
letter-activate-not-you = Ce n’était pas vous ? Ne faites rien, et aucun compte ne sera créé. Ou ouvrez le lien et appuyez sur « { $button } ».

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Votre compte { $site } n’est pas encore actif
letter-activation-reminder-heading = Votre compte n’est pas encore actif
letter-activation-reminder-preview = Activez-le, sinon il sera supprimé le { $day }.
letter-activation-reminder-why = Vous, ou quelqu’un qui utilise votre adresse, avez demandé à créer un compte sur { $site }. Ce compte n’est pas encore actif.
letter-activation-reminder-button = Activer mon compte
letter-activation-reminder-otherwise = Si vous ne faites rien, l’inscription sera supprimée le { $day }. Il n’y aura pas d’autre rappel. Ce n’était pas vous ? Ouvrez le lien et appuyez sur « { $button } ».

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Vous avez déjà un compte { $site }
letter-already-registered-heading = Vous avez déjà un compte
letter-already-registered-preview = Connectez-vous, ou choisissez un nouveau mot de passe.
letter-already-registered-why = Vous, ou quelqu’un qui utilise votre adresse, avez demandé à créer un compte sur { $site }. Vous en avez déjà un : rien n’a été créé ni modifié.
letter-already-registered-button = Se connecter
letter-already-registered-forgot = Mot de passe oublié ? Choisissez-en un nouveau ici :
letter-already-registered-not-you = Ce n’était pas vous ? Ignorez simplement cet e-mail. Personne ne peut entrer sans votre mot de passe.

## reset-password: the link to set a new password

letter-reset-password-subject = Choisissez un nouveau mot de passe pour { $site }
letter-reset-password-heading = Choisissez un nouveau mot de passe
letter-reset-password-button = Choisir un mot de passe
letter-reset-password-asked = Vous, ou quelqu’un qui utilise votre adresse, avez demandé un nouveau mot de passe pour votre compte { $site }.
letter-reset-password-operator = L’administration du site { $site } vous a envoyé ce lien pour choisir un nouveau mot de passe pour votre compte.
letter-reset-password-operator-activated = L’administration du site { $site } a activé votre compte. Choisissez un mot de passe.
letter-reset-password-operator-locked = L’administration du site { $site } a bloqué votre compte : son mot de passe est supprimé et tous les appareils sont déconnectés.
letter-reset-password-change-stopped = Un changement d’adresse de votre compte { $site } a été refusé ou annulé. Quelqu’un d’autre connaît peut-être son mot de passe : nous l’avons donc supprimé et avons déconnecté tous les appareils.
letter-reset-password-locked = Vous avez bloqué votre compte { $site }. Son mot de passe est supprimé et tous les appareils sont déconnectés.
letter-reset-password-until = Le lien est valable une seule fois, jusqu’au { $until }.
letter-reset-password-until-activates = Le lien est valable une seule fois, jusqu’au { $until }. Il active aussi votre compte.
letter-reset-password-none = Tant que vous n’avez pas choisi de mot de passe, personne ne peut se connecter avec un mot de passe.
letter-reset-password-not-you = Ce n’était pas vous ? Ignorez simplement cet e-mail ; votre mot de passe reste le même.
letter-reset-password-no-need = Vous n’en avez pas besoin ? Ignorez simplement cet e-mail ; votre mot de passe reste le même.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Connexion sur { $site }
letter-sign-in-heading = Connectez-vous
letter-sign-in-preview = Le lien et le code sont valables jusqu’au { $until }.
letter-sign-in-why = Vous, ou quelqu’un qui utilise votre adresse, avez demandé à vous connecter sur { $site }.
letter-sign-in-button = Se connecter
letter-sign-in-code = Ou saisissez ce code dans la fenêtre où vous avez fait la demande :
letter-sign-in-until = Les deux sont valables une seule fois, jusqu’au { $until }.
letter-sign-in-not-you = Ce n’était pas vous ? Ne faites rien, et ne donnez ce code à personne. Sans lui, personne ne peut entrer.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Nouvelle connexion à votre compte { $site }
letter-new-sign-in-heading = Nouvelle connexion à votre compte
letter-new-sign-in-preview = { $device }, le { $at }.
letter-new-sign-in-why = Un nouvel appareil s’est connecté à votre compte { $site } : { $device }, le { $at }.
letter-new-sign-in-more = { $count ->
    [one] Un autre nouvel appareil s’est connecté depuis. Si c’était vous, vous n’avez rien à faire.
   *[other] { $count } autres nouveaux appareils se sont connectés depuis. Si c’était vous, vous n’avez rien à faire.
}
letter-new-sign-in-off = Pour désactiver ces alertes :

## notices-off: the last of those notices

letter-notices-off-subject = Alertes de nouvel appareil désactivées sur { $site }
letter-notices-off-heading = Les alertes de nouvel appareil sont désactivées
letter-notices-off-why = Les alertes de nouvel appareil de votre compte { $site } ont été désactivées le { $at }.
letter-notices-off-was-you = Si c’était vous, vous n’avez rien à faire. Vous pouvez les réactiver dans votre compte.

## password-changed: the notice after every change of password

letter-password-changed-subject = Votre mot de passe { $site } a été modifié
letter-password-changed-heading = Votre mot de passe a été modifié
letter-password-changed-why = Le mot de passe de votre compte { $site } a été modifié le { $at }.

## confirm-new-email: to a new address, to prove that the account’s owner reads it

letter-confirm-new-email-subject = Confirmez votre nouvelle adresse pour { $site }
letter-confirm-new-email-heading = Confirmez votre nouvelle adresse
letter-confirm-new-email-why = Vous, ou quelqu’un qui utilise votre adresse, avez demandé à rattacher un compte { $site } à cette adresse.
letter-confirm-new-email-button = Confirmer cette adresse
letter-confirm-new-email-until = Le lien est valable jusqu’au { $until }. Tant que vous ne l’ouvrez pas, rien ne change.
letter-confirm-new-email-not-you = Ce n’était pas vous ? Ne faites rien, et votre adresse ne sera pas utilisée.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Votre compte { $site } va changer d’adresse
letter-email-change-requested-heading = Votre compte va changer d’adresse
letter-email-change-requested-preview = Si ce n’était pas vous, refusez le changement ici.
letter-email-change-requested-why = Vous, ou une personne connectée à votre compte { $site }, avez demandé à le rattacher à { $address }. Le changement aura lieu dès que cette adresse sera confirmée.
letter-email-change-requested-was-you = Si c’était vous, vous n’avez rien à faire ici.
letter-email-change-requested-not-you = Ce n’était pas vous ? Refusez le changement. Tous les appareils seront aussi déconnectés et votre mot de passe ne fonctionnera plus ; nous vous enverrons ensuite un lien pour en choisir un nouveau.
letter-email-change-requested-button = Refuser le changement

## email-changed: to the old address, after the change

letter-email-changed-subject = Votre compte { $site } a une nouvelle adresse
letter-email-changed-heading = Votre compte a une nouvelle adresse
letter-email-changed-preview = Si ce n’était pas vous, rétablissez l’ancienne ici.
letter-email-changed-why = Votre compte { $site } est désormais rattaché à une autre adresse. Nous n’écrivons plus à celle-ci.
letter-email-changed-was-you = Si le changement vient de vous, vous n’avez rien à faire.
letter-email-changed-not-you = Ce n’était pas vous ? Rétablissez cette adresse. Tous les appareils seront aussi déconnectés et votre mot de passe ne fonctionnera plus ; nous vous enverrons ensuite un lien pour en choisir un nouveau.
letter-email-changed-button = Rétablir l’adresse

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Votre compte { $site } a été supprimé
letter-account-deleted-heading = Votre compte a été supprimé
letter-account-deleted-preview = Supprimé le { $at }. C’est notre dernier e-mail à ce sujet.
letter-account-deleted-why = Votre compte { $site } et tout ce qu’il contenait ont été supprimés le { $at }.
letter-account-deleted-why-operator = Votre compte { $site } et tout ce qu’il contenait ont été supprimés par l’administration du site le { $at }.
letter-account-deleted-last = C’est notre dernier e-mail à ce sujet. Vous pouvez créer un nouveau compte avec cette adresse quand vous le souhaitez.
letter-account-deleted-not-you = Ce n’était pas vous ? Écrivez à { $address } dès que possible.
letter-account-deleted-not-you-alone = Ce n’était pas vous ? Quelqu’un connaissait votre mot de passe : changez-le partout où vous l’utilisez.
letter-account-deleted-questions = Une question ? Écrivez à { $address }.
