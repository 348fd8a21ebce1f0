### Applications that people sign in to with their account here: a wiki, a calendar, a program on a telephone.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Signed in to an application
event-application-consented = Application allowed to know who you are
event-application-withdrawn = Signed out of an application
# They tried to sign in to it.
event-application-denied = Sign-in to an application that is not open to you
# Somebody may have copied what keeps the application signed in.
event-token-reused = Signed out of an application, because the key to it was used twice
# The code is never seen by people.
event-code-reused = Signed out of an application, because a one-time code was used twice
