## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = This link has expired
dead-link-expired-why = Links work for a limited time, so that an old mail cannot be used against you.
dead-link-superseded-title = This link no longer works
# Why a link no longer works that activates an account.
dead-link-superseded-activate = A newer mail or a change of address has replaced it.
# … that sets a new password.
dead-link-superseded-reset = It was used, or another link has set a new password, or your address has changed since it was sent.
# … that confirms a new address.
dead-link-superseded-change = It was used, or the change was cancelled or replaced since it was sent.
# … by which the old address stops a change of address.
dead-link-superseded-veto = The change was stopped, cancelled or replaced since it was sent, or it has been made. If it has been made, the newest mail to this address has a link that takes it back.
# … by which the old address takes back a change of address.
dead-link-superseded-undo = It was used, or your account has changed since it was sent.
# … that signs in.
dead-link-superseded-sign-in = It was used, or you have signed in by another mail since it was sent.
# … that turns off mails about new devices.
dead-link-superseded-notices = Your account has changed since it was sent. You can turn these mails off in your account.
# … that locks the account.
dead-link-superseded-lock = It was used, or a new password was set by mail since it was sent.
# On a button.
dead-link-renew = Send a new link
# On a button.
# $address (String) - where the mail goes, masked
dead-link-renew-to = Send a new link to { $address }

# On buttons: where to go when no new link can be sent from here.
dead-link-to-register = Create account
dead-link-to-forgot = Set a new password
dead-link-to-address = See my address
dead-link-to-login-mail = Ask for a new mail
dead-link-to-sessions = Go to my devices
dead-link-to-account = Go to my account
dead-link-to-login = Sign in

dead-link-active-title = Your account is already active
dead-link-active-why = This link has done its work; you no longer need it.

dead-link-unknown-title = This link does not work
dead-link-unknown-why = It is no longer in use. If you asked for another mail or corrected your address, open the newest one.
# "Below" are links to sign in, to create an account and to set a new password.
dead-link-unknown-broken = Or it is incomplete: some mail programs break long links, or add to them. Then copy the whole line from the mail into the address bar. If neither helps, start again below.
# A link below the text.
dead-link-unknown-to-register = Create an account

# The link would confirm a new address, which another account has by now.
dead-link-taken-title = This address is taken
dead-link-taken-why = Another account uses it by now. Yours keeps the address it has; nothing has changed.

## After the button that mails a new link in place of an old one

link-sent-title = Check your mail
# $address (Element) - where the mail goes, masked
link-sent-told = A new link is on its way to { $address }.
# The same without saying where it goes.
link-sent-told-unsaid = A new link is on its way.
link-sent-missing = Use the newest mail. If it is not there in a few minutes, look in the spam folder.
link-sent-close = You can close this window.

## How something ended: an account locked by its owner, a session, an account, mails

# A change of address was stopped from the old address.
outcome-stopped-title = Your address stays as it is
outcome-stopped-what = The change is stopped. Every device is signed out, and the old password no longer works.
# A change of address was taken back from the old address.
outcome-restored-title = Your address is back
outcome-restored-what = The change is taken back. Every device is signed out, and the old password no longer works.
outcome-locked-title = Your account is locked
outcome-locked-what = Every device is signed out, and the old password no longer works. Nobody gets in with it now.
# $address (Element) - where the mail goes, masked
outcome-mailed = We have mailed a link to { $address }. Open it to set a new password; then you can sign in again.
# The same where the browser does not know the address.
outcome-mailed-unsaid = We have mailed a link to your address. Open it to set a new password; then you can sign in again.
# On a button.
outcome-mail-again = Send the link again
outcome-missing = Not there after a few minutes? Look in the spam folder first.

outcome-signed-out-title = You are signed out
# Continues the title.
outcome-signed-out-what = On this device. Other devices stay signed in until you sign them out.
outcome-signed-out-button = Sign in again

outcome-deleted-title = Your account is deleted
outcome-deleted-what = It is gone with everything in it, and every device is signed out.
outcome-deleted-receipt = One last mail is on its way: a receipt. After that, we will not write to you again.
outcome-deleted-button = Create a new account

# Somebody said by a link that they did not sign up.
outcome-declined-title = The sign-up is removed
outcome-declined-what = Your address is not connected to any account here, and we will send no mail to it for a day.
outcome-declined-why = Somebody probably mistyped their own address. You can close this window.

# Mails about new devices are off.
outcome-notices-off-title = These mails are off
outcome-notices-off-what = We no longer mail you when a new device signs in. We still mail you about changes to your account.
# $page (Element) - a link to the page where that is done, named by the next message
outcome-notices-off-again = You can turn them on again under { $page }.
# The page of the account that is about its security.
outcome-notices-off-page = Security
