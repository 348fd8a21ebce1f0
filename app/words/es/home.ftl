home-title = Te damos la bienvenida a { $site }
home-description = Inicia sesión, crea una cuenta o elige una nueva contraseña.
home-about = Tu entrada a { $site } y el lugar para gestionar tu cuenta.
home-register = Crear cuenta
home-login = Iniciar sesión
home-needed = Para crear una cuenta hacen falta una dirección de correo, una contraseña y un clic en el correo que te enviamos. Puedes modificar o eliminar tu cuenta cuando quieras.
