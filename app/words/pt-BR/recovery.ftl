## The page that asks for a link to set a new password

forgot-title = Esqueceu sua senha?
forgot-lede = Vamos enviar um e-mail com um link para você escolher uma nova.
forgot-button = Enviar o link
forgot-to-login = Entrar

## After asking: the same words whether or not there is an account

forgot-sent-title = Confira seu e-mail
forgot-sent-told = Se houver uma conta com o endereço { $address }, um e-mail com um link para criar uma nova senha está a caminho.
forgot-sent-told-untyped = Se houver uma conta com esse endereço, um e-mail com um link para criar uma nova senha está a caminho.
forgot-sent-missing = Não chegou em alguns minutos? Procure na pasta de spam e depois confira se este é o endereço com que você se cadastrou.
forgot-sent-again = Enviar de novo
forgot-sent-other-address = Tentar outro endereço
forgot-sent-to-login = Entrar

## The page of the link: choose a new password

reset-title = Crie uma nova senha
reset-whose = Para a conta de { $address }. Ao salvar a senha, todos os dispositivos são desconectados.
reset-activates = Isto também ativa sua conta.
reset-button = Salvar nova senha

## The page of the link in notices by which owners lock their account

lock-title = Bloquear sua conta?
lock-why = Se não foi você, outra pessoa sabe sua senha ou usa um dos seus dispositivos.
lock-what = Com o bloqueio, todos os dispositivos são desconectados, sua senha deixa de funcionar e qualquer alteração de endereço pendente é cancelada. Vamos enviar um e-mail com um link para você criar uma nova senha.
lock-button = Bloquear minha conta
lock-leave = Foi você? Feche esta janela e nada acontece.
