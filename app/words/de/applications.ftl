### Applications that people sign in to with their account here: a wiki, a calendar, a program on a telephone.

## On the way to an application

login-onward = After this, you go on to { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = It can see that you have an account here, under a made-up name.
knows-email = It can see your e-mail address, and whether you have confirmed it.
knows-profile = It can see the user name that you have there.
knows-offline = It can stay signed in while you are away.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } wants to know who you are
consent-as = You are signed in as { $address }.
consent-other-account = Sign out to use another account
consent-asks = If you allow it
consent-more = You have allowed this application before. Now it asks for more; what is new is marked.
consent-new = New
consent-host = Either way, you are taken back to { $host }.
consent-program = A program on this device asks for this and gets the answer. Go on only if you have just started it yourself.
consent-allow = Allow
consent-cancel = Cancel
consent-back = You can take this back at any time in your account, under “{ $page }”.

## The page that leads on to an application by itself

onward-title = You are being taken to { $application }
onward-what = This page goes on by itself. If it does not, use the button.
onward-button = Go on to { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = { $application } is not open to you
not-open-why = Those who run { $application } decide which accounts can use it, and this one is not among them.
not-open-ask = If you need it, write to { $address } and ask to be let in.
not-open-ask-them = If you need it, ask them to let you in.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = This application cannot sign you in
application-problem-title-of = { $application } cannot sign you in
application-problem-visitor = The cause is in the application, not in your account. Please tell those who run it; the words below help them.
application-problem-visitor-again = Signing in could not be finished. Perhaps it took too long, or your browser keeps no cookies for this site.
application-problem-again = Try again
application-problem-operator = For those who run the application
application-problem-unknown = The client_id that it sent is not registered here. Correct it in the application, or register it: { $command }
application-problem-disabled = It is registered here, but disabled. This enables it: { $command }
application-problem-redirect-missing = It sent no redirect_uri. It has to send one that is registered here, even if only one is.
application-problem-redirect-unknown = The redirect_uri that it sent is not registered here. It has to be exactly one of those that are, including any slash at the end. This lists them: { $command }
application-problem-too-long = Its request is too long. It has to ask for less, for example with a shorter state. Pushed authorization requests (PAR) are not offered here.
application-problem-host-unknown = The host under which it was opened is not registered here. This registers it: { $command }
application-problem-not-finished = Twice in a row, the browser came back to this host without its cookie, or too late. The proxy has to pass on everything under /.vestibule/, with its cookies. This looks for such faults: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Sign out of everything?
sign-out-all-what = This signs you out of your account, and of every application that you entered with it in this browser.
sign-out-all-from = { $application } asks whether you want to sign out.
sign-out-all-button = Sign out of everything

## The list of applications in the account

applications-title = Applications
applications-menu-about = Where you have signed in with this account, and what they can see
applications-about = You have signed in to these with your account here.
applications-since = Since { $moment }
applications-last-used = Last used { $moment }
applications-allowed = You have allowed this. If you sign out there, it has to ask you again.
applications-sign-out = Sign out there
applications-sign-out-which = Sign out there: { $application }
applications-own = An application may keep you signed in on its own pages for a while. If that matters, sign out on its pages too.
applications-empty = You have not signed in to any application with your account here. Once you do, you see it here.
flash-application-ended = That application can no longer use your account here.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Signed in to an application
event-application-consented = Application allowed to know who you are
event-application-withdrawn = Signed out of an application
event-application-denied = Sign-in to an application that is not open to you
event-token-reused = Signed out of an application, because its key was used twice
event-code-reused = Signed out of an application, because a one-time code was used twice
