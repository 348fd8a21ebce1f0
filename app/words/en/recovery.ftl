## The page that asks for a link to set a new password

forgot-title = Forgot your password?
forgot-lede = We will mail you a link to choose a new one.
forgot-button = Send the link
# A link below the form.
forgot-to-login = Back to sign in

## After asking: the same words whether or not there is an account

forgot-sent-title = Check your mail
# $address (Element) - the address that was typed
forgot-sent-told = If an account exists for { $address }, a mail with a link to set a new password is on its way.
# The same where the browser no longer knows the address.
forgot-sent-told-untyped = If an account exists for that address, a mail with a link to set a new password is on its way.
forgot-sent-missing = No mail after a few minutes? Look in the spam folder, then check that this is the address you signed up with.
# On a button.
forgot-sent-again = Send it again
# A link below the button.
forgot-sent-other-address = Try another address
# A link below the button.
forgot-sent-to-login = Back to sign in

## The page of the link: choose a new password

reset-title = Set a new password
# $address (Element) - the address of the account, masked
reset-whose = For the account { $address }. Every device is signed out when you save it.
# The account was not active yet.
reset-activates = This activates your account as well.
reset-button = Save new password

## The page of the link in notices by which owners lock their account

lock-title = Lock your account?
lock-why = If it was not you, somebody else knows your password or uses one of your devices.
lock-what = Locking signs every device out, your password stops working, and any change of address that is waiting is cancelled. We will mail you a link to set a new password.
lock-button = Lock my account
lock-leave = It was you? Close this window and nothing happens.
