## The form

register-title = Account maken
register-email-hint = We sturen er een link naartoe om te controleren of het van jou is.
register-password = Kies een wachtwoord
register-password-again = Vul het wachtwoord nog een keer in; het wordt niet naar de pagina teruggestuurd
register-button = Account maken
register-to-login = Ik heb een account: inloggen

## The page that waits for the mail: how the mail is doing

waiting-title = Kijk in je mailbox
waiting-title-refused = Controleer je adres
waiting-title-not-sent = De e-mail is niet verstuurd
waiting-coming = Er is een e-mail onderweg naar { $address }. Open de link daarin om je account te activeren.
waiting-queued = De e-mail wacht op zijn beurt; dat duurt een paar seconden.
waiting-held = Er gaat nu heel veel e-mail de deur uit; de jouwe is { $moment } aan de beurt. Als je hieronder een nieuwe aanvraagt, gaat die voor.
waiting-delayed = De mailserver is op dit moment niet bereikbaar. We blijven het proberen; je hoeft niets te doen.
waiting-sent = We hebben een e-mail gestuurd naar { $address }. Open de link daarin om je account te activeren.
waiting-sent-at = Aan de mailserver doorgegeven: { $moment }.
waiting-spam = Nog niet binnen? Zoek in je spammap naar een e-mail van { $sender }.
waiting-refused = De mailserver neemt geen e-mail aan voor { $address }. Misschien ontbreekt er een letter, of zijn er twee verwisseld.
waiting-given-up = De e-mail naar { $address } kon niet op tijd worden afgeleverd, en we proberen het niet meer. Vraag een nieuwe aan.
waiting-untold = Als { $address } hoort bij een account dat nog niet is geactiveerd, is er een e-mail met een nieuwe link onderweg.
waiting-look-again = Kijken of het gelukt is

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = De e-mail aan { $address } staat klaar. Open de link daarin om het account te activeren.
waiting-development-since = In de ontwikkelmailbox sinds { $time }.
waiting-development-delayed = Er kan op dit moment niet in de ontwikkelmailbox worden geschreven; het log zegt waarom. We blijven het proberen.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = { $inbox } openen
waiting-code = Of vul de zes cijfers uit de e-mail in
waiting-again = E-mail opnieuw sturen
waiting-again-seconds = { $count ->
    [one] Over { $count } seconde kun je een nieuwe e-mail aanvragen.
   *[other] Over { $count } seconden kun je een nieuwe e-mail aanvragen.
}
waiting-again-minutes = { $count ->
    [one] Over { $count } minuut kun je een nieuwe e-mail aanvragen.
   *[other] Over { $count } minuten kun je een nieuwe e-mail aanvragen.
}
waiting-again-hours = Over { $count } uur kun je een nieuwe e-mail aanvragen.
waiting-again-days = { $count ->
    [one] Over { $count } dag kun je een nieuwe e-mail aanvragen.
   *[other] Over { $count } dagen kun je een nieuwe e-mail aanvragen.
}
waiting-wrong-address = Verkeerd adres?
waiting-correct-address = Juist adres
waiting-correct-hint = De link die naar het oude adres is gestuurd, werkt dan niet meer.
waiting-correct-button = E-mail daarheen sturen
waiting-new-mail = Nieuwe activeringsmail sturen

## The same page when there is nothing to wait for any more

activated-title = Je account is actief
activated-here = Je hebt { $address } bevestigd.
activated-here-button = Door naar mijn account
activated-elsewhere = Je hebt { $address } in een andere browser bevestigd. Log in om het account hier te gebruiken.
activated-elsewhere-button = Inloggen
no-attempt-title = Er staat hier geen registratie open
no-attempt-why = Misschien is die in een andere browser begonnen, verwijderd of verlopen. Heb je een e-mail van ons, probeer dan de nieuwste link; begin anders opnieuw.
no-attempt-button = Account maken
no-attempt-to-login = Inloggen
no-attempt-to-register = Account maken

## The link in the mail

activate-title = Account activeren
activate-for = Voor { $address }.
activate-button = Mijn account activeren
activate-elsewhere = Je hebt je in een andere browser geregistreerd, of iemand anders deed dat met jouw adres. Aan je wachtwoord zien we welk van de twee het is.
activate-password-hint = Het wachtwoord dat je bij de registratie hebt gekozen.
activate-wrong-password = Dit is niet het wachtwoord dat bij de registratie is gekozen
activate-no-password = Ik weet het niet meer, of iemand anders heeft zich met mijn adres geregistreerd
activate-new-password-button = Instellen en activeren
activate-not-you = Was jij dit niet? Hiermee wordt de registratie verwijderd en krijg je een dag lang geen e-mail meer.
activate-not-you-button = Dit was ik niet
