# Room for words of the site's own; ours are blank. An operator fills them in (docs/brand.md).

# Below the buttons of the start page.
home-note = { "" }
# Above the form for signing in.
login-note = { "" }
# Above the form for signing up.
register-note = { "" }
# At the end of every mail, above the name of the site.
letter-note = { "" }
