### What members see and change, and the pages of links in mails about it. What happened is in `activity.ftl`.

## Your account: who am I, what can I do here

account-title = Your account
# A note above the facts. account-pending-link stands after it.
# $address (Element) - the new address
account-pending = { $address } waits to be confirmed.
# A link to the page "Change your address".
account-pending-link = See the change
# A note above the facts. account-earlier-until stands after it.
# $address (Element) - an address that the account had before
account-earlier = Whoever reads the mail of { $address } can take this account back: it was its address before.
# $moment (Element) - such as tomorrow, 14:02 (UTC+1)
account-earlier-until = This is possible until { $moment }.
# The name of a fact; the address stands below it.
account-signed-in-as = Signed in as
# The name of a fact; a moment stands below it, or one of the two messages that follow.
account-previous = Previous sign-in
# $moment (Element) - such as yesterday, 14:02 (UTC+1)
# $device (String) - such as Firefox on Windows
account-previous-with = { $moment }, with { $device }
account-previous-none = None: this is your first
# The name of a fact; a day stands below it.
account-since = Member since
# For screen readers: what the list of links below is about.
account-menu = Account
# Below the link security-title.
account-menu-security = What protects your account, your devices, and recent activity
# Below the link form-password.
account-menu-password = Choose a new one
# Below the link form-email.
account-menu-email = Move the account to another address
# A link.
account-menu-delete = Delete account
# Below that link.
account-menu-delete-about = Remove it and everything in it

## Change the password

change-password-title = Change your password
change-password-about = Every other device is signed out when you save it.
change-password-current = Current password
change-password-button = Save new password

## Change the address

change-email-title = Change your address
# $address (Element) - the address of the account
change-email-now = Your address now: { $address }
change-email-new = New e-mail address
# Below that field.
change-email-hint = We will send a link there. Your address changes when you follow it.
change-email-button = Send the link
# In a note while a new address waits. change-email-until stands after it.
# $address (Element) - the new address
change-email-waiting = Waiting for { $address } to be confirmed.
# $moment (Element) - such as tomorrow, 14:02 (UTC+1)
change-email-until = The link we sent there works until { $moment }.
# The same note when it is too late.
# $address (Element) - the new address
change-email-lapsed = { $address } was not confirmed in time. Whoever reads its mail can still ask for a new link, until you cancel the change.
change-email-cancel = Cancel the change

## Security: all on one page, to read or to print

# Also the name of a link on the page "Your account", and of the page in notices-off-again.
security-title = Security
security-protection = What protects your account
# Beside "E-mail address".
# $address (Element) - the address of the account
# $day (String) - such as 3 May 2026
security-email = { $address }, since { $day }
# A link after it.
security-email-change = Change address
# The name of a fact, with security-pending below it and account-pending-link after that.
security-change = Change of address
# security-until stands after it.
# $address (Element) - the new address
security-pending = { $address } waits to be confirmed
# The name of a fact, with security-earlier below it.
security-take-back = Can take this account back
# security-until stands after it.
# $address (Element) - an address that the account had before
security-earlier = { $address }, the address before
# After security-pending and security-earlier, with a dot between.
# $moment (Element) - such as tomorrow, 14:02 (UTC+1)
security-until = until { $moment }
# Beside "Password".
# $moment (Element) - such as yesterday, 14:02 (UTC+1)
security-password = Last changed { $moment }
# A link after it.
security-password-change = Change password
# Beside "Password".
security-password-none = None is set: you sign in by mail
# A link after it.
security-password-set = Set a password
# Beside "Mails about new devices".
security-notices-on = On: we mail you when a new device signs in
# Beside "Mails about new devices".
security-notices-off = Off
# A link after it.
security-notices-change = Change these mails
# Below a device, after sessions-signed-in, with a dot between.
# $moment (Element) - such as today, 14:02 (UTC+1)
security-last-seen = last seen { $moment }
# A link to the list of devices.
security-sessions = Sign a device out
# Above the latest events.
security-activity = Recent activity
# A link to all events.
security-activity-all = See all activity
# At the end, for who reads it on paper.
# $moment (Element) - the day in full, with the time
security-as-of = As of { $moment }

## Where you are signed in: the list of devices

# Also above the devices on the page "Security".
sessions-title = Where you are signed in
sessions-about = Is one of these not yours? Sign it out, then change your password.
# Beside the device that is in use.
sessions-this = This device
# Below a device.
# $moment (Element) - such as today, 14:02 (UTC+1)
sessions-last-seen = Last seen { $moment }
# Below a device.
# $moment (Element) - such as yesterday, 14:02 (UTC+1)
sessions-signed-in = Signed in { $moment }
# The button beside a device.
sessions-sign-out = Sign out
# The same button for screen readers, which need to know of which device it is. Contains the words of the button.
# $device (String) - such as Firefox on Windows
# $moment (String) - such as yesterday, 14:02 (UTC+1)
sessions-sign-out-which = Sign out { $device }, signed in { $moment }
# A button below the list.
sessions-sign-out-others = Sign out everywhere else
# A heading; also the name of a fact on the page "Security".
sessions-notices = Mails about new devices
sessions-notices-on = We mail you when a device signs in that is new to your account.
# A button.
sessions-notices-turn-off = Turn these mails off
sessions-notices-off = We do not mail you when a new device signs in.
# A button.
sessions-notices-turn-on = Mail me about new devices

## Delete the account

delete-title = Delete your account
# $address (Element) - the address of the account
delete-about = The account of { $address } and everything in it is removed at once. This cannot be taken back.
delete-password = Your password
# The word to type, so that nobody deletes an account by accident: one word in small letters, that every keyboard of this
# language has. Case does not count. The English word works in every language too.
delete-word = delete
# The label of the field for it.
# $word (String) - delete-word
delete-confirm = Type the word “{ $word }”
# Beside that field, when something else was typed.
# $word (String) - delete-word
delete-confirm-wrong = Type the word { $word } to go on
delete-button = Delete my account

## The password again, before sensitive pages

reauthenticate-title = Is it you?
# $address (Element) - the address of the account
reauthenticate-about = You are signed in as { $address }. Before changes like this one, we ask for your password again.
reauthenticate-button = Continue

## The link in a mail to a new address, which proves it

confirm-email-title = Confirm your new address
# confirm-email-new stands after it.
# $address (Element) - the address until now
confirm-email-old = This moves the account of { $address } to a new address.
# $address (Element) - the new address
confirm-email-new = From then on you sign in with { $address }.
# A warning. "It" is the account.
# $address (Element) - the address until now
confirm-email-elsewhere = You are not signed in to this account here. If somebody else made it, they know its password, and { $address } can take it back for three days. Go on only if it is yours.
confirm-email-button = Use this address
confirm-email-not-you = Not your account? Close this window and nothing changes.

## The link in a mail to the old address that stops a change

veto-email-title = Keep your address?
# $address (Element) - the new address, partly covered: a•••@example.net
veto-email-about = Somebody signed in to your account asked to move it to { $address }. Nothing has changed yet.
veto-email-then = Stopping it keeps your address and signs every device out, and your password stops working. We will mail you a link to set a new one.
veto-email-button = Stop the change
veto-email-was-you = Was it you? Close this window and go on with the mail at the new address.

## The link in a mail to the old address that takes a change back

undo-email-title = Take the change of address back?
# $address (Element) - the old address
undo-email-about = Your account goes back to { $address }, every device is signed out and your password stops working. We will mail you a link to set a new one.
undo-email-button = Take the change back
undo-email-was-you = Did you change it yourself? Close this window and nothing happens.

## The link in mails about new devices that turns these mails off

notices-off-title = Turn off mails about new devices?
notices-off-about = We will no longer mail you when a new device signs in to your account.
notices-off-button = Turn these mails off
# $page (String) - security-title
notices-off-again = You can turn them on again in your account, under “{ $page }”.
