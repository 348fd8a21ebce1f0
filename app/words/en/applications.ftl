### Applications that people sign in to with their account here: a wiki, a calendar, a program on a telephone.

## On the way to an application

# Above the forms to sign in and to sign up. "This" is the form.
# $application (String) - its name
login-onward = After this, you go on to { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

# Applications tell accounts apart by names that are made up for them, such as 3q2-7wEB.
knows-account = It can see that you have an account here, under a made-up name.
knows-email = It can see your e-mail address, and whether you have confirmed it.
# Most applications have a user name for each person.
knows-profile = It can see the user name that you have there.
knows-offline = It can stay signed in while you are away.

## The question when somebody signs in to an application: may it know who they are?

# $application (String) - its name
consent-title = { $application } wants to know who you are
# Also on the page "This application is not open to you".
# $address (Element) - the address of the account
consent-as = You are signed in as { $address }.
# Also there. A link to the page "Sign out?".
consent-other-account = Sign out to use another account
# The heading above what the application may know and do, one line each.
consent-asks = If you allow it
# Below that heading.
consent-more = You have allowed this application before. Now it asks for more; what is new is marked.
# The mark beside a line.
consent-new = New
# $host (Element) - such as wiki.example.org
consent-host = Either way, you are taken back to { $host }.
# A note in place of the sentence before.
consent-program = A program on this device asks for this and gets the answer. Go on only if you have just started it yourself.
# A button.
consent-allow = Allow
# A button.
consent-cancel = Cancel
# At the end.
# $page (String) - applications-title
consent-back = You can take this back at any time in your account, under “{ $page }”.

## The page that leads on to an application by itself

# $application (String) - its name
onward-title = You are being taken to { $application }
onward-what = This page goes on by itself. If it does not, use the button.
# The button.
# $application (String) - its name
onward-button = Go on to { $application }

## The page for somebody who may not use an application. Above it: consent-as.

# $application (String) - its name
not-open-title = { $application } is not open to you
# $application (String) - its name
not-open-why = Those who run { $application } decide which accounts can use it, and this one is not among them.
# $address (Element) - where to write to
not-open-ask = If you need it, write to { $address } and ask to be let in.
# Where the site has no such address. "Them" are those who run the application.
not-open-ask-them = If you need it, ask them to let you in.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = This application cannot sign you in
# $application (String) - its name
application-problem-title-of = { $application } cannot sign you in
application-problem-visitor = The cause is in the application, not in your account. Please tell those who run it; the words below help them.
# In place of that sentence, where it may be the browser too.
application-problem-visitor-again = Signing in could not be finished. Perhaps it took too long, or your browser keeps no cookies for this site.
# The button below that sentence.
application-problem-again = Try again
# The heading above what those who run the application have to do. Below it, "it" is the application. Words such as
# client_id, redirect_uri and state are names in a protocol and stay as they are.
application-problem-operator = For those who run the application
# $command (Element) - vestibule apps add
application-problem-unknown = The client_id that it sent is not registered here. Correct it in the application, or register it: { $command }
# $command (Element) - vestibule apps enable
application-problem-disabled = It is registered here, but disabled. This enables it: { $command }
application-problem-redirect-missing = It sent no redirect_uri. It has to send one that is registered here, even if only one is.
# $command (Element) - vestibule apps show
application-problem-redirect-unknown = The redirect_uri that it sent is not registered here. It has to be exactly one of those that are, including any slash at the end. This lists them: { $command }
# "State" is a part of the request that the application can choose.
application-problem-too-long = Its request is too long. It has to ask for less, for example with a shorter state. Pushed authorization requests (PAR) are not offered here.
# $command (Element) - vestibule apps set --host
application-problem-host-unknown = The host under which it was opened is not registered here. This registers it: { $command }
# $command (Element) - vestibule doctor apps
application-problem-not-finished = Twice in a row, the browser came back to this host without its cookie, or too late. The proxy has to pass on everything under /.vestibule/, with its cookies. This looks for such faults: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Sign out of everything?
sign-out-all-what = This signs you out of your account, and of every application that you entered with it in this browser.
# Above that sentence, where an application has led here.
# $application (String) - its name
sign-out-all-from = { $application } asks whether you want to sign out.
sign-out-all-button = Sign out of everything

## The list of applications in the account

# Also a link on the page "Your account".
applications-title = Applications
# Below that link.
applications-menu-about = Where you have signed in with this account, and what they can see
applications-about = You have signed in to these with your account here.
# Below an application.
# $moment (Element) - such as yesterday, 14:02 (UTC+1)
applications-since = Since { $moment }
# Below an application.
# $moment (Element) - such as today, 14:02 (UTC+1)
applications-last-used = Last used { $moment }
# Below an application to which its owner allowed what it can see.
applications-allowed = You have allowed this. If you sign out there, it has to ask you again.
# The button beside an application.
applications-sign-out = Sign out there
# The same button for screen readers, which need to know of which application it is.
# $application (String) - its name
applications-sign-out-which = Sign out there: { $application }
# At the end of the list.
applications-own = An application may keep you signed in on its own pages for a while. If that matters, sign out on its pages too.
applications-empty = You have not signed in to any application with your account here. Once you do, you see it here.
# Shown once, after the button.
flash-application-ended = That application can no longer use your account here.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Signed in to an application
event-application-consented = Application allowed to know who you are
event-application-withdrawn = Signed out of an application
# They tried to sign in to it.
event-application-denied = Sign-in to an application that is not open to you
# The key is what keeps the application signed in; somebody may have copied it.
event-token-reused = Signed out of an application, because its key was used twice
# The code is never seen by people.
event-code-reused = Signed out of an application, because a one-time code was used twice
