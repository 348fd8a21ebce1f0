### From the form to an active account.

## The form

register-title = Create an account
# Below the field of the address.
register-email-hint = We will send a link there to check it is yours.
# The label of a new password.
register-password = Create a password
# Beside the password, when only the address was wrong.
register-password-again = Enter the password once more; it is not sent back to the page
register-button = Create account
# A link below the form.
register-to-login = I have an account: sign in

## The page that waits for the mail: how the mail is doing

waiting-title = Check your mail
# The title when the mail server does not accept the address.
waiting-title-refused = Check your address
# The title when nothing could be sent.
waiting-title-not-sent = The mail was not sent
# Before the mail has left.
# $address (Element) - where the mail goes
waiting-coming = A mail to { $address } is on its way. Follow its link to finish.
# Below waiting-coming.
waiting-queued = It is waiting for its turn; this takes a few seconds.
# Below waiting-coming, when so much mail leaves that this one has to wait.
# $moment (Element) - such as: today, 14:02 (UTC+1)
waiting-held = A great deal of mail is leaving just now; yours has its turn { $moment }. If you ask for another one below, that one goes first.
# Below waiting-coming.
waiting-delayed = The mail server cannot be reached at the moment. We keep trying; there is nothing you need to do.
# $address (Element) - where the mail went
waiting-sent = We sent a mail to { $address }. Follow its link to finish.
# Below waiting-sent.
# $moment (Element) - such as: today, 14:02 (UTC+1)
waiting-sent-at = Sent to the mail server { $moment }.
# What to do before asking for another mail.
# $sender (Element) - the address our mail comes from
waiting-spam = Not there yet? Look in the spam folder for a mail from { $sender }.
# $address (Element) - where the mail should have gone
waiting-refused = The mail server does not accept mail for { $address }. A letter may be missing or swapped.
# $address (Element) - where the mail should have gone
waiting-given-up = The mail to { $address } could not be handed over in time, and we stopped trying. Please ask for another one.
# For a browser that may not learn whether there is such an account.
# $address (Element) - where the mail goes, if it does
waiting-untold = If { $address } belongs to an account that waits to be activated, a mail with a new link is on its way.
# A link that loads the page again.
waiting-look-again = See whether it is done

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

# $address (Element) - for whom the mail is
waiting-development-ready = The mail to { $address } is ready. Follow its link to finish.
# Below waiting-development-ready.
# $time (Element) - such as 14:02 (UTC+1)
waiting-development-since = In the development mailbox since { $time }.
# Below waiting-coming.
waiting-development-delayed = The development mailbox cannot be written to at the moment; the log says why. We keep trying.

## The page that waits for the mail: what can be done meanwhile

# On a button.
# $inbox (String) - what the mail provider calls itself, such as Gmail
waiting-inbox = Open { $inbox }
# The label of the field, below the button to the inbox.
waiting-code = Or type the six digits from the mail
waiting-again = Send the mail again
# Below the button for another mail, which cannot be pressed yet.
# $count (Number)
waiting-again-seconds = { $count ->
    [one] You can ask for another mail in { $count } second.
   *[other] You can ask for another mail in { $count } seconds.
}
# $count (Number)
waiting-again-minutes = { $count ->
    [one] You can ask for another mail in { $count } minute.
   *[other] You can ask for another mail in { $count } minutes.
}
# $count (Number)
waiting-again-hours = { $count ->
    [one] You can ask for another mail in { $count } hour.
   *[other] You can ask for another mail in { $count } hours.
}
# $count (Number)
waiting-again-days = { $count ->
    [one] You can ask for another mail in { $count } day.
   *[other] You can ask for another mail in { $count } days.
}
# Opens the form in which a mistyped address is corrected.
waiting-wrong-address = Wrong address?
# The label of the field.
waiting-correct-address = Correct address
# Below the field.
waiting-correct-hint = The link sent to the old address stops working.
waiting-correct-button = Send the mail there
# A button, where the mail to activate an account is lost or too old; also on the page to sign in.
waiting-new-mail = Send me a new activation mail

## The same page when there is nothing to wait for any more

activated-title = Your account is active
# $address (Element) - the address of the account
activated-here = You confirmed { $address }.
activated-here-button = Continue to my account
# $address (Element) - the address of the account
activated-elsewhere = You confirmed { $address } in another browser. Sign in to use it here.
activated-elsewhere-button = Sign in
no-attempt-title = No sign-up is waiting here
no-attempt-why = It may have begun in another browser, or it was removed or ran out. If you have a mail from us, try its newest link; otherwise start again.
no-attempt-button = Create account
# A link below the button.
no-attempt-to-login = Sign in
# A link below the form, on the page that says that the mail was not sent.
no-attempt-to-register = Create an account

## The link in the mail

activate-title = Activate your account
# $address (Element) - the address of the account
activate-for = For { $address }.
# On this page, and below the code on the page that waits for the mail.
activate-button = Activate my account
activate-elsewhere = You signed up in another browser, or somebody else did with your address. Your password tells us which.
# Below the field of the password.
activate-password-hint = The one you chose when you signed up.
# Beside the field of the password.
activate-wrong-password = This is not the password chosen at sign-up
# Opens the form for a new password.
activate-no-password = I do not remember it, or somebody else signed up with my address
activate-new-password-button = Set it and activate
activate-not-you = Not you? This removes the sign-up and keeps further mail away for a day.
# Below activate-not-you.
activate-not-you-button = This wasn’t me
