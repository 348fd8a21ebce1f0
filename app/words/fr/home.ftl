home-title = Bienvenue sur { $site }
home-description = Connectez-vous, créez un compte ou choisissez un nouveau mot de passe.
home-about = Connectez-vous sur { $site } et gérez votre compte.
home-register = Créer un compte
home-login = Se connecter
home-needed = Pour créer un compte, il suffit d’une adresse e-mail, d’un mot de passe et d’un clic dans un e-mail. Vous pouvez modifier ou supprimer votre compte vous-même à tout moment.
