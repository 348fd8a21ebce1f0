### English is the source of every other language.
###
### What a message says is beside its page in the comment above it, with the type of each argument. Write plain words and
### short sentences, to "you". No message holds markup. `address`, `code` and the like are put in by the page.

## The language itself

# The name of this language, in this language: people choose by it.
language-name = English

## Around every page

layout-skip = Skip to the content
layout-sign-out = Sign out
layout-error = Error:
# The title of a page on which something has to be corrected, in the tab of the browser.
# $title (String) - the page's own title
layout-error-title = Error: { $title }
# A link above the heading.
layout-back-account = Back to your account
# A link above the heading.
layout-back-security = Back to security
# $address (Element) - where to write to
layout-help = Need help? { $address }
# Above the heading, before the list of what has to be corrected.
layout-problem = There is a problem

## Forms

# On a button that was pressed, while the answer takes its time.
form-busy = One moment…
form-email = E-mail address
form-password = Password
form-new-password = New password
form-show = Show
form-hide = Hide
form-show-password = Show password
form-hide-password = Hide password
form-show-current-password = Show current password
form-hide-current-password = Hide current password
form-show-new-password = Show new password
form-hide-new-password = Hide new password
form-caps-lock = Caps Lock is on
# Below a new password while it is typed.
# $has (String) - how many characters were typed so far
# $min (Number) - fewest characters allowed
form-count = { $has } of { $min } characters
form-count-enough = Long enough
# Below the field of a code from an email.
form-code-sends-itself = It sends itself as soon as all six digits are there.

## What is wrong with an address, beside its field

email-empty = Enter your e-mail address
email-too-long = Enter a shorter address; this one is longer than mail servers take
email-no-at = There is no @ in it; an address looks like name@example.org
email-two-ats = There are two @ in it; an address has one
email-several = There is more than one address; enter one
email-no-name = Something is missing before the @
email-no-domain = Something is missing after the @, such as example.org
email-space = Leave out the space in the middle
email-comma = There is a comma in it; put a dot there if that is what is meant
email-invisible = Type the address instead of pasting it; there is something in it that does not show
# $sign (String) - one character
email-sign-before = Leave out the sign { $sign } before the @; no address has it here
# $sign (String) - one character
email-sign-after = Leave out the sign { $sign } after the @; no address has it there
# A letter as East Asian keyboards type it, twice as wide.
# $sign (String) - one character
email-wide = Before the @ only letters from a to z work here; { $sign } is a wide one, so type it narrow
# $sign (String) - one character
email-not-a-to-z = Before the @ only letters from a to z work here; { $sign } is none
email-leading-hyphen = Leave out the hyphen at the beginning
email-dots = After the @ there is a dot too many, or something is missing beside it
email-hyphen = After the @ there is a hyphen too many, at the beginning or beside a dot
email-no-dot = After the @ an ending such as .org or .com is missing
email-number = After the @ a name such as example.org is needed, not a number
email-domain = Check the part after the @; it should look like example.org

## What is wrong with a password, beside its field

# Below the field of a new password.
# $min (Number) - fewest characters allowed
password-hint = { $min } characters or more. A few unrelated words are easy to remember and hard to guess.
password-empty = Enter a password
# $min (Number) - fewest characters allowed
# $has (String) - how many were typed
password-too-short = Use { $min } characters or more; this one has { $has }
password-too-long = Use 256 characters or fewer
password-control-character = Leave out tabs and other characters that do not show
password-personal = Choose something other than your address or the name of this site; both are guessed first
password-common = Choose another; many people use this one, so it is guessed first
password-guessable = Choose one that is harder to guess; three or four unrelated words work well
# The password of an account, typed again.
password-wrong = This is not the password of this account
password-enter = Enter your password

## Too many tries

# $count (Number)
tries-seconds = { $count ->
    [one] Too many tries. Try again in { $count } second
   *[other] Too many tries. Try again in { $count } seconds
}
# $count (Number)
tries-minutes = { $count ->
    [one] Too many tries. Try again in { $count } minute
   *[other] Too many tries. Try again in { $count } minutes
}
# $count (Number)
tries-hours = { $count ->
    [one] Too many tries. Try again in { $count } hour
   *[other] Too many tries. Try again in { $count } hours
}
# $count (Number)
tries-days = { $count ->
    [one] Too many tries. Try again in { $count } day
   *[other] Too many tries. Try again in { $count } days
}

## What is wrong with a code from an email, beside its field

# $left (Number) - tries that are left
code-wrong = { $left ->
    [one] This is not the code from the newest mail. One try is left
   *[other] This is not the code from the newest mail. { $left } tries are left
}
code-exhausted = Too many wrong codes, so no code works for now. Use the link in the mail
code-expired = This code is too old. Ask for a new mail
code-malformed = Enter the six digits from the mail

## Days and moments. Dates and times are written by rule; these words go around them.

# $time (String) - such as 14:02 (UTC+1)
moment-today = today, { $time }
# $time (String) - such as 14:02 (UTC+1)
moment-tomorrow = tomorrow, { $time }
# $time (String) - such as 14:02 (UTC+1)
moment-yesterday = yesterday, { $time }
# $day (String) - such as 3 May
# $time (String) - such as 14:02 (UTC+1)
moment-day = { $day }, { $time }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday

## Browsers and what they run on

# $browser (String) - such as Firefox
# $system (String) - such as Windows
browser-on = { $browser } on { $system }
browser-unknown = A browser
# $system (String) - such as Windows
browser-unknown-on = A browser on { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Your password is changed. Sign in with it.
flash-password-changed = Your password is changed. Every other device has been signed out.
flash-mail-sent = Another mail is coming. The newest one counts.
flash-new-address-mailed = A link is on its way to the new address.
flash-email-changed = Your e-mail address is changed.
flash-other-email-changed = The address of that account is changed. If you did not choose its password yourself, somebody else knows it: set a new one.
flash-email-kept = The change is cancelled. Your address stays as it is.
flash-address-is-yours = That is your address already, so nothing has changed.
flash-no-email-change = No change was waiting any more. This is your address now.
flash-changed-meanwhile = Your account changed in another window in the same moment, so nothing was done here. Try again.
flash-session-ended = That device is signed out.
flash-others-ended = Every other device is signed out.
flash-activated = Your account is active.
flash-session-over = You are no longer signed in here. Sign in to go on.
flash-press-again = Thank you. Now press the button once more.
flash-notices-on = Mails about new devices are on.
flash-notices-off = Mails about new devices are off.

## Shared by several pages

# A link below a form that asks for the password.
ways-forgotten = I forgot my password
