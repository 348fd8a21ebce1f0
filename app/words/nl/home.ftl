home-title = Welkom bij { $site }
home-description = Log in, maak een account of stel een nieuw wachtwoord in.
home-about = Je toegang tot { $site }, en de plek waar je je account beheert.
home-register = Account maken
home-login = Inloggen
home-needed = Voor een nieuw account heb je een e-mailadres, een wachtwoord en één klik in een e-mail nodig. Je kunt het altijd zelf wijzigen of verwijderen.
