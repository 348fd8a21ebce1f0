home-title = Willkommen bei { $site }
home-description = Melden Sie sich an, erstellen Sie ein Konto oder legen Sie ein neues Passwort fest.
home-about = Ihr Zugang zu { $site } und der Ort, an dem Sie Ihr Konto verwalten.
home-register = Konto erstellen
home-login = Anmelden
home-needed = Für ein neues Konto brauchen Sie eine E-Mail-Adresse, ein Passwort und einen Klick in einer E-Mail. Sie können es jederzeit selbst ändern oder löschen.
