### Ways in, and out again.

## With the password

login-title = Sign in
login-button = Sign in
# Beside the password; whatever the reason.
login-refused = Address and password do not match
# Beside the address.
login-unconfirmed = Activate your account first: follow the link we mailed you
# Above the button that sends it anew.
login-mail-lost = Mail lost, or its link too old?
# A link below the form.
login-to-mail = Sign in by mail instead
# A link below the form.
login-to-register = Create an account
# Beside the password.
# $count (Number)
login-tries-seconds = { $count ->
    [one] Too many tries. Try again in { $count } second, or sign in by mail
   *[other] Too many tries. Try again in { $count } seconds, or sign in by mail
}
# $count (Number)
login-tries-minutes = { $count ->
    [one] Too many tries. Try again in { $count } minute, or sign in by mail
   *[other] Too many tries. Try again in { $count } minutes, or sign in by mail
}
# $count (Number)
login-tries-hours = { $count ->
    [one] Too many tries. Try again in { $count } hour, or sign in by mail
   *[other] Too many tries. Try again in { $count } hours, or sign in by mail
}
# $count (Number)
login-tries-days = { $count ->
    [one] Too many tries. Try again in { $count } day, or sign in by mail
   *[other] Too many tries. Try again in { $count } days, or sign in by mail
}

## By mail: asking for it

sign-in-mail-title = Sign in by mail
sign-in-mail-how = We will mail you a link and a code. Either one signs you in, without a password.
sign-in-mail-button = Send the mail
# A link below the form, on this page and the next.
sign-in-mail-to-password = Sign in with a password

## By mail: after asking

sign-in-mail-sent-title = Check your mail
# $address (Element) - where the mail goes, if it does
sign-in-mail-sent-told = If an account exists for { $address }, a mail is on its way. Open its link in this browser, or type its code here.
# The label of the field.
sign-in-mail-sent-code = Six digits from the mail
sign-in-mail-sent-button = Sign in
# A link below the form.
sign-in-mail-sent-again = Ask for another mail

## By mail: the link, in the window that asked

sign-in-link-title = Sign in
# $address (Element) - the address of the account, partly hidden
sign-in-link-as = As { $address }.
sign-in-link-button = Sign in

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Type this code
# $address (Element) - the address of the account, partly hidden
sign-in-link-elsewhere-where = In the window where you asked to sign in as { $address }, type:
sign-in-link-elsewhere-not-asked = You did not ask? Close this window and give the code to no one; without it, nothing happens.

## Signing out

sign-out-title = Sign out?
sign-out-others = Other devices stay signed in.
sign-out-button = Sign out on this device
