## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Page not found
problem-not-found-why = Nothing is at this address. It may be mistyped or cut off, or the page has moved.

problem-cross-site-title = This form was not sent from here
problem-cross-site-why = It came from another site, so nothing was done. Open the page here and send it again.

problem-method-title = This page cannot be opened directly
problem-method-why = Only a button or form of another page leads here. Nothing was changed.

problem-too-many-title = Too many tries
problem-too-many-why = There were many tries in a short time. To protect accounts, new tries wait a little.

problem-overloaded-title = Please try again in a moment
problem-overloaded-why = More is going on than this server can do at once. Nothing was changed.

problem-broken-title = Something is broken on our side
problem-broken-why = It is not your fault, and it has been recorded. Going back and trying again may work.
# $number (Element) - under which the log has what went wrong
problem-broken-number = If you write to us, add this number: { $number }

problem-bad-request-title = We could not read that
problem-bad-request-why = What your browser sent was incomplete. Go back, reload the page and try again.

problem-too-large-title = That was too large
problem-too-large-why = What your browser sent is far larger than any form here needs.

# The site was asked for by a name that is not its own.
problem-wrong-host-title = This is not the right address
problem-wrong-host-why = This site has another one; the button below leads there.

problem-unsupported-title = We could not read that
problem-unsupported-why = This address takes forms only, and what was sent is not one.

## How long to wait

# $count (Number)
problem-wait-seconds = { $count ->
    [one] Try again in { $count } second.
   *[other] Try again in { $count } seconds.
}
# $count (Number)
problem-wait-minutes = { $count ->
    [one] Try again in { $count } minute.
   *[other] Try again in { $count } minutes.
}
# $count (Number)
problem-wait-hours = { $count ->
    [one] Try again in { $count } hour.
   *[other] Try again in { $count } hours.
}
# $count (Number)
problem-wait-days = { $count ->
    [one] Try again in { $count } day.
   *[other] Try again in { $count } days.
}

## Ways on

# On a button: asks for the same page, or sends the same form.
problem-again = Try again
# A link or a button.
problem-to-start = Go to the start page
# Above the button that sends a form again, where the form had other fields.
problem-kept = What you typed is kept.
# … where it had a password and other fields.
problem-kept-but-password = What you typed is kept, except for the password: that is asked for again.
# … where it had nothing but a password.
problem-password-again = The password is asked for again then.
