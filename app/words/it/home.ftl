home-title = Ti diamo il benvenuto su { $site }
home-description = Accedi, crea un account o scegli una nuova password.
home-about = Accedi a { $site } e gestisci il tuo account.
home-register = Crea un account
home-login = Accedi
home-needed = Per un nuovo account bastano un indirizzo email, una password e un clic in un’email. Puoi modificare o eliminare il tuo account in autonomia e in qualsiasi momento.
