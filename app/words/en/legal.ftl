## At the foot of every page and letter: links to pages of the site's own

# Leads to the site's terms of use.
legal-terms = Terms
# Leads to what the site says about personal data.
legal-privacy = Privacy
# Leads to who is responsible for the site, as some countries ask for it.
legal-imprint = Legal notice
