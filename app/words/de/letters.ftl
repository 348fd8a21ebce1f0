## Around every letter

letter-or-open = Oder öffnen Sie diese Adresse:
letter-button-in-text = { $button }:
letter-help = Hilfe: { $address }

## Said by several letters

letter-link-until = Der Link gilt bis { $until }.
letter-was-you = Wenn Sie das waren, müssen Sie nichts tun.
letter-all-well = Am { $at }. Wenn Sie das waren, ist alles in Ordnung.
letter-lock = Das waren nicht Sie? Sperren Sie Ihr Konto. Damit werden alle Geräte abgemeldet, und Ihr Passwort gilt nicht mehr; wir senden Ihnen dann einen Link, mit dem Sie ein neues festlegen.
letter-lock-button = Mein Konto sperren
letter-set-password = Das waren nicht Sie? Legen Sie sofort ein neues Passwort fest. Damit werden alle Geräte abgemeldet.
letter-set-password-button = Neues Passwort festlegen

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Aktivieren Sie Ihr Konto bei { $site }
letter-activate-heading = Aktivieren Sie Ihr Konto
letter-activate-preview = Es fehlt nur noch die Bestätigung Ihrer Adresse. Der Link gilt bis { $until }.
letter-activate-why = Sie oder jemand anderes hat sich mit Ihrer Adresse bei { $site } registriert.
letter-activate-button = Mein Konto aktivieren
letter-activate-code = Oder geben Sie diesen Code in dem Fenster ein, in dem Sie sich registriert haben:
letter-activate-not-you = Das waren nicht Sie? Tun Sie nichts, dann entsteht kein Konto. Oder öffnen Sie den Link und wählen Sie „{ $button }“.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Ihr Konto bei { $site } ist noch nicht aktiv
letter-activation-reminder-heading = Ihr Konto ist noch nicht aktiv
letter-activation-reminder-preview = Aktivieren Sie es, sonst wird es am { $day } entfernt.
letter-activation-reminder-why = Sie oder jemand anderes hat sich mit Ihrer Adresse bei { $site } registriert. Das Konto ist noch nicht aktiv.
letter-activation-reminder-button = Mein Konto aktivieren
letter-activation-reminder-otherwise = Wenn Sie nichts tun, wird die Registrierung am { $day } entfernt. Das ist die einzige Erinnerung. Das waren nicht Sie? Öffnen Sie den Link und wählen Sie „{ $button }“.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Sie haben bereits ein Konto bei { $site }
letter-already-registered-heading = Sie haben bereits ein Konto
letter-already-registered-preview = Melden Sie sich an, oder legen Sie ein neues Passwort fest.
letter-already-registered-why = Sie oder jemand anderes wollte sich mit Ihrer Adresse bei { $site } registrieren. Sie haben bereits ein Konto; es wurde nichts erstellt oder geändert.
letter-already-registered-button = Anmelden
letter-already-registered-forgot = Passwort vergessen? Hier legen Sie ein neues fest:
letter-already-registered-not-you = Das waren nicht Sie? Dann müssen Sie nichts tun. Ohne Ihr Passwort kommt niemand hinein.

## reset-password: the link to set a new password

letter-reset-password-subject = Neues Passwort für { $site } festlegen
letter-reset-password-heading = Neues Passwort festlegen
letter-reset-password-button = Neues Passwort festlegen
letter-reset-password-asked = Sie oder jemand anderes hat mit Ihrer Adresse ein neues Passwort für Ihr Konto bei { $site } angefordert.
letter-reset-password-operator = Die Administration von { $site } hat Ihnen diesen Link gesendet, mit dem Sie ein neues Passwort für Ihr Konto festlegen können.
letter-reset-password-operator-activated = Die Administration von { $site } hat Ihr Konto aktiviert. Wählen Sie ein Passwort dafür.
letter-reset-password-operator-locked = Die Administration von { $site } hat Ihr Konto gesperrt: Das Passwort ist entfernt, und alle Geräte sind abgemeldet.
letter-reset-password-change-stopped = Eine Adressänderung Ihres Kontos bei { $site } wurde gestoppt oder rückgängig gemacht. Vielleicht kennt jemand anderes das Passwort; wir haben es deshalb entfernt und alle Geräte abgemeldet.
letter-reset-password-locked = Sie haben Ihr Konto bei { $site } gesperrt. Das Passwort ist entfernt, und alle Geräte sind abgemeldet.
letter-reset-password-until = Der Link gilt nur einmal und nur bis { $until }.
letter-reset-password-until-activates = Der Link gilt nur einmal und nur bis { $until }. Er aktiviert auch Ihr Konto.
letter-reset-password-none = Bis Sie ein Passwort festgelegt haben, kann sich niemand damit anmelden.
letter-reset-password-not-you = Das waren nicht Sie? Dann müssen Sie nichts tun; Ihr Passwort bleibt, wie es ist.
letter-reset-password-no-need = Brauchen Sie kein neues? Dann müssen Sie nichts tun; Ihr Passwort bleibt, wie es ist.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Anmelden bei { $site }
letter-sign-in-heading = Anmelden
letter-sign-in-preview = Der Link und der Code gelten bis { $until }.
letter-sign-in-why = Sie oder jemand anderes möchte sich mit Ihrer Adresse bei { $site } anmelden.
letter-sign-in-button = Anmelden
letter-sign-in-code = Oder geben Sie diesen Code in dem Fenster ein, in dem Sie sich anmelden wollten:
letter-sign-in-until = Beide gelten nur einmal und nur bis { $until }.
letter-sign-in-not-you = Das waren nicht Sie? Tun Sie nichts, und geben Sie den Code an niemanden weiter. Ohne ihn kommt niemand hinein.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Neue Anmeldung in Ihrem Konto bei { $site }
letter-new-sign-in-heading = Neue Anmeldung in Ihrem Konto
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = Ein Gerät, das für Ihr Konto bei { $site } neu ist, hat sich angemeldet: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Seither hat sich noch ein neues Gerät angemeldet. Wenn Sie das waren, müssen Sie nichts tun.
   *[other] Seither haben sich noch { $count } neue Geräte angemeldet. Wenn Sie das waren, müssen Sie nichts tun.
}
letter-new-sign-in-off = Diese E-Mails ausschalten:

## notices-off: the last of those notices

letter-notices-off-subject = Keine E-Mails zu neuen Geräten mehr von { $site }
letter-notices-off-heading = E-Mails zu neuen Geräten sind ausgeschaltet
letter-notices-off-why = Am { $at } wurden die E-Mails zu neuen Geräten in Ihrem Konto bei { $site } ausgeschaltet.
letter-notices-off-was-you = Wenn Sie das waren, müssen Sie nichts tun. Sie können sie in Ihrem Konto wieder einschalten.

## password-changed: the notice after every change of password

letter-password-changed-subject = Ihr Passwort bei { $site } wurde geändert
letter-password-changed-heading = Ihr Passwort wurde geändert
letter-password-changed-why = Das Passwort Ihres Kontos bei { $site } wurde am { $at } geändert.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = Bestätigen Sie Ihre neue Adresse für { $site }
letter-confirm-new-email-heading = Bestätigen Sie Ihre neue Adresse
letter-confirm-new-email-why = Sie oder jemand anderes möchte ein Konto bei { $site } auf diese Adresse umstellen.
letter-confirm-new-email-button = Diese Adresse bestätigen
letter-confirm-new-email-until = Der Link gilt bis { $until }. Solange Sie ihn nicht öffnen, ändert sich nichts.
letter-confirm-new-email-not-you = Das waren nicht Sie? Tun Sie nichts, dann wird Ihre Adresse nicht verwendet.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Ihr Konto bei { $site } soll eine neue Adresse erhalten
letter-email-change-requested-heading = Ihr Konto soll eine neue Adresse erhalten
letter-email-change-requested-preview = Wenn Sie das nicht waren, stoppen Sie die Änderung hier.
letter-email-change-requested-why = In Ihrem Konto bei { $site } haben Sie oder jemand anderes { $address } als neue Adresse angegeben. Sie gilt, sobald sie bestätigt ist.
letter-email-change-requested-was-you = Wenn Sie das waren, müssen Sie hier nichts tun.
letter-email-change-requested-not-you = Das waren nicht Sie? Stoppen Sie die Änderung. Damit werden auch alle Geräte abgemeldet, und Ihr Passwort gilt nicht mehr; wir senden Ihnen dann einen Link, mit dem Sie ein neues festlegen.
letter-email-change-requested-button = Änderung stoppen

## email-changed: to the old address, after the change

letter-email-changed-subject = Ihr Konto bei { $site } hat eine neue Adresse
letter-email-changed-heading = Ihr Konto hat eine neue Adresse
letter-email-changed-preview = Wenn Sie das nicht waren, machen Sie die Änderung hier rückgängig.
letter-email-changed-why = Ihr Konto bei { $site } gehört jetzt zu einer anderen Adresse. An diese hier schreiben wir nicht mehr.
letter-email-changed-was-you = Wenn Sie das waren, müssen Sie nichts tun.
letter-email-changed-not-you = Das waren nicht Sie? Machen Sie die Änderung rückgängig. Damit gilt wieder diese Adresse, alle Geräte werden abgemeldet, und Ihr Passwort gilt nicht mehr; wir senden Ihnen dann einen Link, mit dem Sie ein neues festlegen.
letter-email-changed-button = Rückgängig machen

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Ihr Konto bei { $site } ist gelöscht
letter-account-deleted-heading = Ihr Konto ist gelöscht
letter-account-deleted-preview = Gelöscht am { $at }. Das ist die letzte E-Mail dazu.
letter-account-deleted-why = Ihr Konto bei { $site } wurde am { $at } mit allem darin gelöscht.
letter-account-deleted-why-operator = Ihr Konto bei { $site } wurde am { $at } mit allem darin durch die Administration gelöscht.
letter-account-deleted-last = Das ist die letzte E-Mail dazu. Sie können sich mit dieser Adresse jederzeit wieder registrieren.
letter-account-deleted-not-you = Das waren nicht Sie? Schreiben Sie so bald wie möglich an { $address }.
letter-account-deleted-not-you-alone = Das waren nicht Sie? Dann kannte jemand Ihr Passwort: Ändern Sie es überall, wo Sie es sonst noch benutzen.
letter-account-deleted-questions = Fragen? Schreiben Sie an { $address }.
