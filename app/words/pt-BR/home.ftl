home-title = Boas-vindas a { $site }
home-description = Entre, crie uma conta ou escolha uma nova senha.
home-about = Sua entrada em { $site } e o lugar para cuidar da sua conta.
home-register = Criar conta
home-login = Entrar
home-needed = Para criar uma conta, bastam um endereço de e-mail, uma senha e um clique no e-mail que enviamos. Você pode alterar ou excluir sua conta quando quiser.
