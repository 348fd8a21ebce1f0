## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = Accetto le { $link }
terms-accept-link = condizioni d’uso (si aprono in una nuova scheda)
terms-accept-missing = Spunta la casella per accettare le condizioni d’uso
terms-accept-outdated = Le condizioni d’uso sono appena cambiate. Leggi quelle nuove, poi spunta di nuovo la casella

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Condizioni d’uso
terms-changed = Le nostre condizioni d’uso sono cambiate da quando le hai accettate. Per continuare, leggi e accetta quelle nuove.
terms-first = Per andare al tuo account, leggi e accetta le nostre condizioni d’uso.
terms-button = Continua
terms-otherwise = Se non le accetti, puoi uscire e decidere più tardi, oppure eliminare il tuo account.

## In the list of what happened to an account

event-terms-accepted = Condizioni d’uso accettate
about-terms-version = versione { $version }
