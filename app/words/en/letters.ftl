### The emails. Each says why it came, what to press, how long that works and what to do if it was not you, in under 120
### words. The same sentences make its HTML part and its text part.
###
### A preview is the line that mail programs show beside the subject. `until`, `at` and `day` are written out by rule:
### "Wednesday, 25 November 2026 at 14:02 (UTC)", a day without the time.

## Around every letter

# Above the bare address of a button, below the button.
letter-or-open = Or open this address:
# In the text part, where a button is its words above a bare address.
# $button (String) - the words on the button
letter-button-in-text = { $button }:
# At the foot.
# $address (Element) - where to write to
letter-help = Help: { $address }

## Said by several letters

# $until (String) - date and time
letter-link-until = The link works until { $until }.
# About what the letter reports.
letter-was-you = If it was you, there is nothing to do.
# Preview of a letter that reports something.
# $at (String) - date and time
letter-all-well = On { $at }. If it was you, all is well.
# Above the next button, which locks the account.
letter-lock = Not you? Lock your account. That signs every device out, and your password stops working; we then mail you a link to set a new one.
letter-lock-button = Lock my account
# Instead of those two, where the account cannot be locked from the letter any more.
letter-set-password = Not you? Set a new password at once. It signs every device out.
letter-set-password-button = Set a new password

## activate: the first mail, which proves that whoever signed up reads this address

# $site (String) - the site's name
letter-activate-subject = Activate your { $site } account
letter-activate-heading = Activate your account
# $until (String) - date and time
letter-activate-preview = Confirm your address to finish. The link works until { $until }.
# $site (String) - the site's name
letter-activate-why = You, or somebody using your address, signed up for { $site }.
letter-activate-button = Activate my account
# Above six digits.
letter-activate-code = Or type this code in the window where you signed up:
# $button (String) - the words on a button of the page that the link opens (activate-not-you-button)
letter-activate-not-you = Not you? Do nothing, and there will be no account. Or open the link and press “{ $button }”.

## activation-reminder: once, some time after an activation link was sent and not used

# $site (String) - the site's name
letter-activation-reminder-subject = Your { $site } account is not active yet
letter-activation-reminder-heading = Your account is not active yet
# $day (String) - a day
letter-activation-reminder-preview = Activate it, or it is removed on { $day }.
# $site (String) - the site's name
letter-activation-reminder-why = You, or somebody using your address, signed up for { $site }. The account is not active yet.
letter-activation-reminder-button = Activate my account
# $day (String) - a day
# $button (String) - the words on a button of the page that the link opens (activate-not-you-button)
letter-activation-reminder-otherwise = If you do nothing, the sign-up is removed on { $day }. This is the only reminder. Not you? Open the link and press “{ $button }”.

## already-registered: instead of an activation link, when the address has an account already

# $site (String) - the site's name
letter-already-registered-subject = You already have a { $site } account
letter-already-registered-heading = You already have an account
letter-already-registered-preview = Sign in, or set a new password.
# $site (String) - the site's name
letter-already-registered-why = You, or somebody using your address, tried to sign up for { $site }. You have an account already, so nothing was created or changed.
letter-already-registered-button = Sign in
# Above an address.
letter-already-registered-forgot = Forgot your password? Set a new one here:
letter-already-registered-not-you = Not you? Just ignore this mail. Nobody gets in without your password.

## reset-password: the link to set a new password

# $site (String) - the site's name
letter-reset-password-subject = Set a new { $site } password
letter-reset-password-heading = Set a new password
letter-reset-password-button = Set a new password
# Why it came, if somebody asked for it.
# $site (String) - the site's name
letter-reset-password-asked = You, or somebody using your address, asked for a new password for your { $site } account.
# Why it came, if an administrator sent it.
# $site (String) - the site's name
letter-reset-password-operator = An administrator of { $site } has sent you this link to set a new password for your account.
# Why it came, if an administrator activated the account.
# $site (String) - the site's name
letter-reset-password-operator-activated = An administrator of { $site } has activated your account. Choose a password for it.
# Why it came, if an administrator locked the account.
# $site (String) - the site's name
letter-reset-password-operator-locked = An administrator of { $site } has locked your account: its password is removed and every device is signed out.
# Why it came, after the owner stopped a change of address or took it back.
# $site (String) - the site's name
letter-reset-password-change-stopped = A change of the address of your { $site } account was stopped or taken back. Somebody else may know its password, so we have removed it and signed every device out.
# Why it came, after the owner locked the account.
# $site (String) - the site's name
letter-reset-password-locked = You have locked your { $site } account. Its password is removed and every device is signed out.
# $until (String) - date and time
letter-reset-password-until = The link works once, until { $until }.
# Instead of that, to an account that was never activated.
# $until (String) - date and time
letter-reset-password-until-activates = The link works once, until { $until }. It also activates your account.
# To an account that has no password now.
letter-reset-password-none = Until you have set one, nobody can sign in with a password.
# If somebody asked for it, to an account that has a password.
letter-reset-password-not-you = Not you? Just ignore this mail; your password stays as it is.
# If an administrator sent it, to an account that has a password.
letter-reset-password-no-need = No need for a new one? Just ignore this mail; your password stays as it is.

## sign-in: the link and the code to sign in by mail

# $site (String) - the site's name
letter-sign-in-subject = Sign in to { $site }
letter-sign-in-heading = Sign in
# $until (String) - date and time
letter-sign-in-preview = The link and the code work until { $until }.
# $site (String) - the site's name
letter-sign-in-why = You, or somebody using your address, asked to sign in to { $site }.
letter-sign-in-button = Sign in
# Above six digits.
letter-sign-in-code = Or type this code in the window where you asked:
# The link and the code.
# $until (String) - date and time
letter-sign-in-until = Both work once, until { $until }.
letter-sign-in-not-you = Not you? Do nothing, and give the code to no one. Without it, nobody gets in.

## new-sign-in: the notice after a sign-in from a device that is new to the account

# $site (String) - the site's name
letter-new-sign-in-subject = New sign-in to your { $site } account
letter-new-sign-in-heading = New sign-in to your account
# $device (String) - such as Firefox on Windows, or A browser
# $at (String) - date and time
letter-new-sign-in-preview = { $device }, { $at }.
# $site (String) - the site's name
# $device (String) - such as Firefox on Windows, or A browser
# $at (String) - date and time
letter-new-sign-in-why = A device that is new to your { $site } account signed in: { $device }, { $at }.
# Instead of letter-was-you, if more new devices came after the one above, which get no letter of their own.
# $count (Number) - how many, at least 1
letter-new-sign-in-more = { $count ->
    [one] Another new device has signed in since. If it was you, there is nothing to do.
   *[other] { $count } more new devices have signed in since. If it was you, there is nothing to do.
}
# Above an address. "These mails" are letters like this one.
letter-new-sign-in-off = To turn these mails off:

## notices-off: the last of those notices

# $site (String) - the site's name
letter-notices-off-subject = { $site } no longer mails you about new devices
letter-notices-off-heading = Mails about new devices are off
# $at (String) - date and time
# $site (String) - the site's name
letter-notices-off-why = On { $at }, mails about new devices in your { $site } account were turned off.
letter-notices-off-was-you = If it was you, there is nothing to do. You can turn them on again in your account.

## password-changed: the notice after every change of password

# $site (String) - the site's name
letter-password-changed-subject = Your { $site } password was changed
letter-password-changed-heading = Your password was changed
# $site (String) - the site's name
# $at (String) - date and time
letter-password-changed-why = The password of your { $site } account was changed on { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

# $site (String) - the site's name
letter-confirm-new-email-subject = Confirm your new address for { $site }
letter-confirm-new-email-heading = Confirm your new address
# $site (String) - the site's name
letter-confirm-new-email-why = You, or somebody using your address, asked to move a { $site } account to this address.
letter-confirm-new-email-button = Confirm this address
# $until (String) - date and time
letter-confirm-new-email-until = The link works until { $until }. Until you follow it, nothing changes.
letter-confirm-new-email-not-you = Not you? Do nothing, and your address is not used.

## email-change-requested: to the old address, as soon as a change is asked for

# $site (String) - the site's name
letter-email-change-requested-subject = Your { $site } account is about to change its address
letter-email-change-requested-heading = Your account is about to change its address
letter-email-change-requested-preview = If it was not you, stop it here.
# $site (String) - the site's name
# $address (String) - the new address, most of it hidden: a•••@example.org
letter-email-change-requested-why = You, or somebody signed in to your { $site } account, asked to move it to { $address }. It moves once that address is confirmed.
letter-email-change-requested-was-you = If it was you, there is nothing to do here.
# Above the button.
letter-email-change-requested-not-you = Not you? Stop it. That also signs every device out, and your password stops working; we then mail you a link to set a new one.
letter-email-change-requested-button = Stop the change

## email-changed: to the old address, after the change

# $site (String) - the site's name
letter-email-changed-subject = Your { $site } account has a new address
letter-email-changed-heading = Your account has a new address
letter-email-changed-preview = If it was not you, take it back here.
# $site (String) - the site's name
letter-email-changed-why = Your { $site } account now belongs to another address. We no longer write to this one.
letter-email-changed-was-you = If you changed it, there is nothing to do.
# Above the button.
letter-email-changed-not-you = Not you? Take it back. That restores this address and signs every device out, and your password stops working; we then mail you a link to set a new one.
letter-email-changed-button = Take the change back

## account-deleted: the receipt after an account was deleted

# $site (String) - the site's name
letter-account-deleted-subject = Your { $site } account is deleted
letter-account-deleted-heading = Your account is deleted
# $at (String) - date and time
letter-account-deleted-preview = Deleted on { $at }. This is the last mail about it.
# If the owner deleted it.
# $site (String) - the site's name
# $at (String) - date and time
letter-account-deleted-why = Your { $site } account and everything in it was deleted on { $at }.
# If an administrator deleted it.
# $site (String) - the site's name
# $at (String) - date and time
letter-account-deleted-why-operator = Your { $site } account and everything in it was deleted by an administrator on { $at }.
letter-account-deleted-last = This is the last mail about it. You can sign up again with this address whenever you like.
# If the owner deleted it.
# $address (String) - where to write to
letter-account-deleted-not-you = Not you? Write to { $address } as soon as you can.
# Instead of that, if there is nobody to write to.
letter-account-deleted-not-you-alone = Not you? Somebody knew your password: change it wherever else you use it.
# If an administrator deleted it.
# $address (String) - where to write to
letter-account-deleted-questions = Questions? Write to { $address }.
