### What happened to an account, as its owner reads it.

## The page

activity-title = Activity
# Also on the page "Security".
# $link (Element) - activity-unrecognised-link, which leads to the page "Change your password"
activity-unrecognised = Do you see something you do not recognise? { $link }.
activity-unrecognised-link = Change your password
activity-empty = Nothing is on record yet.
# A button at the end of the list: to what happened before.
activity-older = Older
# Below an event, after its time, with a dot between: who it was.
# $device (String) - such as Firefox on Windows
# $client (String) - an IP address
activity-from = { $device }, { $client }
# Below an event, last, with a dot before it: the owner was mailed about it.
activity-mailed = we mailed you

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Account created
# What the mail was about stands below it, such as about-mail-reset-password.
event-mail-sent = We mailed you
event-mail-refused = A mail to you was refused by the mail server
# What the link was for stands below it, such as about-link-reset. So it does for all links.
event-link-opened = A link from a mail was opened
event-link-refused = A link was tried that no longer works
event-link-used = A link from a mail was used
event-activated = Account activated
# The owner of the address said that they did not sign up.
event-declined = Sign-up declined
event-expired = Sign-up removed, because it was never activated
event-signed-in = Signed in
event-sign-in-failed = Sign-in tried with a wrong password
event-signed-out = Signed out
# It was asked for again, before a sensitive page.
event-reauthenticated = Password confirmed
event-session-ended = A device was signed out
event-other-sessions-ended = All other devices were signed out
event-password-reset = New password set by mail
event-password-changed = Password changed
event-email-change-requested = Change of address asked for
event-email-change-cancelled = Change of address cancelled
event-email-change-vetoed = Change of address stopped from the old address
event-email-changed = Address changed
event-email-restored = Old address restored
event-action-link-used = Link from a mail used
event-notices-on = Mails about new devices turned on
event-notices-off = Mails about new devices turned off
event-locked = Account locked from a mail
# An operator runs the site.
event-disabled = Account disabled by an operator
event-enabled = Account enabled by an operator
event-deleted = Account deleted
event-operator-activated = Account activated by an operator
event-operator-signed-out = Signed out everywhere by an operator
event-operator-reset = Link for a new password sent by an operator
event-operator-locked = Account locked by an operator

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = to activate the account
# The address has an account already.
about-mail-already-registered = about signing up again
about-mail-activation-reminder = to remind of the activation
about-mail-reset-password = to set a new password
about-mail-password-changed = about the new password
about-mail-confirm-new-email = to confirm the new address
about-mail-email-change-requested = to the old address, about the change
about-mail-email-changed = to the old address, to take the change back
about-mail-account-deleted = about the deletion of the account
about-mail-sign-in = to sign in
about-mail-new-sign-in = about a new device
about-mail-notices-off = about mails about new devices, which are off

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = to activate the account
about-link-reset = to set a new password
about-link-change-email = to confirm the new address
about-link-sign-in = to sign in
about-link-action-link = to turn mails about new devices off
about-link-veto-email = to stop a change of address
about-link-undo-email = to take a change of address back
about-link-lock = to lock the account
# Below event-link-refused: what the link was for, and why it did not work.
# $purpose (String) - one of the messages above, such as "to activate the account"
about-link-expired = { $purpose }: its time was over
# $purpose (String) - one of the messages above
about-link-superseded = { $purpose }: used before, or replaced
