## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Este link expirou
dead-link-expired-why = Os links funcionam por tempo limitado, para que ninguém possa usar um e-mail antigo contra você.
dead-link-superseded-title = Este link não funciona mais
dead-link-superseded-activate = Um e-mail mais recente ou uma alteração de endereço o substituiu.
dead-link-superseded-reset = Ele já foi usado, uma nova senha foi criada com outro link ou seu endereço mudou desde o envio.
dead-link-superseded-change = Ele já foi usado, ou a alteração foi cancelada ou substituída desde o envio.
dead-link-superseded-veto = Desde o envio, a alteração foi interrompida, cancelada ou substituída, ou então já foi feita. Se já foi feita, o e-mail mais recente para este endereço tem um link que a desfaz.
dead-link-superseded-undo = Ele já foi usado, ou sua conta mudou desde o envio.
dead-link-superseded-sign-in = Ele já foi usado, ou você entrou com outro e-mail nosso desde o envio.
dead-link-superseded-notices = Sua conta mudou desde o envio. Você pode desativar estes avisos na sua conta.
dead-link-superseded-lock = Ele já foi usado, ou uma nova senha foi criada por e-mail desde o envio.
dead-link-renew = Enviar um novo link
dead-link-renew-to = Enviar um novo link para { $address }

dead-link-to-register = Criar conta
dead-link-to-forgot = Criar uma nova senha
dead-link-to-address = Ver meu endereço
dead-link-to-login-mail = Pedir um novo e-mail
dead-link-to-sessions = Ir para meus dispositivos
dead-link-to-account = Ir para minha conta
dead-link-to-login = Entrar

dead-link-active-title = Sua conta já está ativa
dead-link-active-why = Este link já cumpriu sua função; você não precisa mais dele.

dead-link-unknown-title = Este link não funciona
dead-link-unknown-why = Ele não está mais em uso. Se você pediu outro e-mail ou corrigiu seu endereço, abra o link do e-mail mais recente.
dead-link-unknown-broken = Ou ele está incompleto: alguns programas de e-mail cortam links longos ou acrescentam algo a eles. Nesse caso, copie a linha inteira do e-mail para a barra de endereços. Se nada disso ajudar, comece de novo abaixo.
dead-link-unknown-to-register = Criar uma conta

dead-link-taken-title = Este endereço já está em uso
dead-link-taken-why = Outra conta já o usa. A sua mantém o endereço que tem; nada mudou.

## After the button that mails a new link in place of an old one

link-sent-title = Confira seu e-mail
link-sent-told = Um novo link está a caminho de { $address }.
link-sent-told-unsaid = Um novo link está a caminho.
link-sent-missing = Use o e-mail mais recente. Se ele não chegar em alguns minutos, procure na pasta de spam.
link-sent-close = Você pode fechar esta janela.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Seu endereço continua o mesmo
outcome-stopped-what = A alteração foi interrompida. Todos os dispositivos foram desconectados, e a senha antiga não funciona mais.
outcome-restored-title = Seu endereço está de volta
outcome-restored-what = A alteração foi desfeita. Todos os dispositivos foram desconectados, e a senha antiga não funciona mais.
outcome-locked-title = Sua conta está bloqueada
outcome-locked-what = Todos os dispositivos foram desconectados, e a senha antiga não funciona mais. Ninguém entra com ela agora.
outcome-mailed = Enviamos um link para { $address }. Abra-o e crie uma nova senha; depois você poderá entrar de novo.
outcome-mailed-unsaid = Enviamos um link para seu endereço. Abra-o e crie uma nova senha; depois você poderá entrar de novo.
outcome-mail-again = Enviar o link de novo
outcome-missing = Não chegou em alguns minutos? Procure primeiro na pasta de spam.

outcome-signed-out-title = Você saiu
outcome-signed-out-what = Neste dispositivo. Os outros continuam conectados até que você os desconecte.
outcome-signed-out-button = Entrar de novo

outcome-deleted-title = Sua conta foi excluída
outcome-deleted-what = Ela não existe mais, nem nada do que havia nela, e todos os dispositivos foram desconectados.
outcome-deleted-receipt = Um último e-mail está a caminho: o comprovante. Depois dele, não escreveremos mais para você.
outcome-deleted-button = Criar uma nova conta

outcome-declined-title = O cadastro foi removido
outcome-declined-what = Seu endereço não está vinculado a nenhuma conta aqui, e não enviaremos e-mails para ele durante um dia.
outcome-declined-why = Provavelmente alguém digitou errado o próprio endereço. Você pode fechar esta janela.

outcome-notices-off-title = Estes avisos estão desativados
outcome-notices-off-what = Não enviamos mais e-mails quando um novo dispositivo acessa sua conta. Continuamos avisando por e-mail sobre alterações na sua conta.
outcome-notices-off-again = Você pode ativá-los de novo em { $page }.
outcome-notices-off-page = Segurança
