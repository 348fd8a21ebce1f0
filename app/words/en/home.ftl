### The start page, for whoever is not signed in.

# $site (String) - what the site is called
home-title = Welcome to { $site }
# What search engines and shared links say of the page.
home-description = Sign in, create an account, or set a new password.
# $site (String) - what the site is called
home-about = Your way into { $site }, and the place to look after your account.
home-register = Create account
home-login = Sign in
home-needed = A new account takes an e-mail address, a password and one click in a mail. You can change or delete it yourself at any time.
