### Sites whose members have to accept the terms of use. The site wrote those itself; we only link to them.

## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

# The label of the box.
# $link (Element) - terms-accept-link, which leads to the terms of use
terms-accept = I accept the { $link }
# In the middle of terms-accept. Opens in a new tab, so that nothing typed into the form is lost.
terms-accept-link = terms of use (opens in a new tab)
# Beside the box, when it was not ticked.
terms-accept-missing = Tick the box to accept the terms of use
# Beside the box, when there are newer terms than those that the page was about.
terms-accept-outdated = The terms of use have just changed. Read the new ones, then tick the box again

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Terms of use
# To members who accepted earlier terms.
terms-changed = Our terms of use have changed since you accepted them. Please read and accept the new ones to continue.
# To members who have never accepted any.
terms-first = Please read and accept our terms of use to continue to your account.
terms-button = Continue
# Below the form. Under it are two links, layout-sign-out and account-menu-delete.
terms-otherwise = If you do not accept them, you can sign out and decide later, or delete your account.

## In the list of what happened to an account

# The heading of a line.
event-terms-accepted = Terms of use accepted
# Below event-terms-accepted: which ones.
# $version (String) - what the site calls them, usually a date such as 2026-11-01
about-terms-version = version { $version }
