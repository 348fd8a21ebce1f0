## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Pagina niet gevonden
problem-not-found-why = Op dit adres staat niets. Misschien zit er een typefout in, is het afgekapt of is de pagina verhuisd.
problem-cross-site-title = Dit formulier kwam niet van hier
problem-cross-site-why = Het kwam van een andere site, dus er is niets gebeurd. Open de pagina hier en verstuur het formulier opnieuw.
problem-method-title = Deze pagina kun je niet rechtstreeks openen
problem-method-why = Alleen een knop of formulier op een andere pagina leidt hierheen. Er is niets gewijzigd.
problem-too-many-title = Te veel pogingen
problem-too-many-why = Er waren veel pogingen in korte tijd. Om accounts te beschermen, zijn nieuwe pas na een tijdje weer mogelijk.
problem-overloaded-title = Probeer het zo meteen opnieuw
problem-overloaded-why = Er is nu meer te doen dan deze server tegelijk aankan. Er is niets gewijzigd.
problem-broken-title = Er is bij ons iets misgegaan
problem-broken-why = Het ligt niet aan jou, en het is vastgelegd. Misschien helpt het om terug te gaan en het opnieuw te proberen.
problem-broken-number = Vermeld dit nummer als je ons schrijft: { $number }
problem-bad-request-title = Dit konden we niet lezen
problem-bad-request-why = Wat je browser stuurde, was niet compleet. Ga terug, laad de pagina opnieuw en probeer het nog eens.
problem-too-large-title = Dat was te veel
problem-too-large-why = Je browser stuurde veel meer dan een formulier hier nodig heeft.
problem-wrong-host-title = Dit is niet het juiste adres
problem-wrong-host-why = Deze site heeft een ander adres; de knop hieronder brengt je erheen.
problem-unsupported-title = Dit konden we niet lezen
problem-unsupported-why = Dit adres neemt alleen formulieren aan, en dit was er geen.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Probeer het over { $count } seconde opnieuw.
   *[other] Probeer het over { $count } seconden opnieuw.
}
problem-wait-minutes = { $count ->
    [one] Probeer het over { $count } minuut opnieuw.
   *[other] Probeer het over { $count } minuten opnieuw.
}
problem-wait-hours = Probeer het over { $count } uur opnieuw.
problem-wait-days = { $count ->
    [one] Probeer het over { $count } dag opnieuw.
   *[other] Probeer het over { $count } dagen opnieuw.
}

## Ways on

problem-again = Opnieuw proberen
problem-to-start = Naar de startpagina
problem-kept = Wat je hebt ingevuld, is bewaard.
problem-kept-but-password = Wat je hebt ingevuld, is bewaard, behalve het wachtwoord: daar vragen we opnieuw om.
problem-password-again = Dan vragen we opnieuw om het wachtwoord.
