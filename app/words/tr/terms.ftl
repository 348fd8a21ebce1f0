
terms-accept = I accept the { $link }
terms-accept-link = terms of use (opens in a new tab)
terms-accept-missing = Tick the box to accept the terms of use
terms-accept-outdated = The terms of use have just changed. Read the new ones, then tick the box again

terms-title = Terms of use
terms-changed = Our terms of use have changed since you accepted them. Please read and accept the new ones to continue.
terms-first = Please read and accept our terms of use to continue to your account.
terms-button = Continue
terms-otherwise = If you do not accept them, you can sign out and decide later, or delete your account.

event-terms-accepted = Terms of use accepted
about-terms-version = version { $version }
