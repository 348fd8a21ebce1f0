## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Ich akzeptiere die { $link }
terms-accept-link = Nutzungsbedingungen (öffnet in neuem Tab)
terms-accept-missing = Setzen Sie das Häkchen, um die Nutzungsbedingungen zu akzeptieren
terms-accept-outdated = Die Nutzungsbedingungen haben sich gerade geändert. Lesen Sie die neuen, und setzen Sie das Häkchen dann erneut

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Nutzungsbedingungen
terms-changed = Unsere Nutzungsbedingungen haben sich geändert, seit Sie sie akzeptiert haben. Bitte lesen und akzeptieren Sie die neuen, um fortzufahren.
terms-first = Bitte lesen und akzeptieren Sie unsere Nutzungsbedingungen, um zu Ihrem Konto zu gelangen.
terms-button = Weiter
terms-otherwise = Wenn Sie die Nutzungsbedingungen nicht akzeptieren, können Sie sich abmelden und später entscheiden oder Ihr Konto löschen.

## In the list of what happened to an account

event-terms-accepted = Nutzungsbedingungen akzeptiert
about-terms-version = Version { $version }
