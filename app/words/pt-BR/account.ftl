## Your account: who am I, what can I do here

account-title = Sua conta
account-pending = Falta confirmar { $address }.
account-pending-link = Ver a alteração
account-earlier = Quem lê os e-mails de { $address } pode recuperar esta conta, porque antes esse era o endereço dela.
account-earlier-until = Prazo: { $moment }.
account-signed-in-as = Você entrou como
account-previous = Acesso anterior
account-previous-with = { $moment }, com { $device }
account-previous-none = Nenhum: este é o primeiro
account-since = Membro desde
account-menu = Conta
account-menu-security = Seus dispositivos, a atividade recente e o que protege sua conta
account-menu-password = Escolher uma nova
account-menu-email = Transferir a conta para outro endereço
account-menu-delete = Excluir conta
account-menu-delete-about = Apagar a conta e tudo o que há nela

## Change the password

change-password-title = Altere sua senha
change-password-about = Ao salvar a nova senha, todos os outros dispositivos são desconectados.
change-password-current = Senha atual
change-password-button = Salvar nova senha

## Change the address

change-email-title = Altere seu endereço de e-mail
change-email-now = Seu endereço atual: { $address }
change-email-new = Novo e-mail
change-email-hint = Vamos enviar um link para esse endereço. A alteração acontece quando você abrir o link.
change-email-button = Enviar o link
change-email-waiting = Falta confirmar { $address }.
change-email-until = Prazo para usar o link que enviamos: { $moment }.
change-email-lapsed = { $address } não foi confirmado a tempo. Quem lê os e-mails desse endereço ainda pode pedir um novo link, enquanto você não cancelar a alteração.
change-email-cancel = Cancelar a alteração

## Security: all on one page, to read or to print

security-title = Segurança
security-protection = O que protege sua conta
security-email = { $address }, desde { $day }
security-email-change = Alterar o endereço
security-change = Alteração de endereço
security-pending = Falta confirmar { $address }
security-take-back = Pode recuperar esta conta
security-earlier = { $address }, o endereço anterior
security-until = prazo: { $moment }
security-password = Última alteração: { $moment }
security-password-change = Alterar a senha
security-password-none = Não há senha: você entra por e-mail
security-password-set = Criar uma senha
security-notices-on = Ativados: enviamos um e-mail quando um novo dispositivo acessa sua conta
security-notices-off = Desativados
security-notices-change = Alterar estes avisos
security-last-seen = última atividade: { $moment }
security-sessions = Desconectar um dispositivo
security-activity = Atividade recente
security-activity-all = Ver toda a atividade
security-as-of = Dados de { $moment }

## Where you are signed in: the list of devices

sessions-title = Dispositivos conectados
sessions-about = Algum destes dispositivos não é seu? Desconecte-o e depois altere sua senha.
sessions-this = Este dispositivo
sessions-last-seen = Última atividade: { $moment }
sessions-signed-in = Início da sessão: { $moment }
sessions-sign-out = Desconectar
sessions-sign-out-which = Desconectar { $device } (início da sessão: { $moment })
sessions-sign-out-others = Desconectar todos os outros
sessions-notices = Avisos sobre novos dispositivos
sessions-notices-on = Enviamos um e-mail quando um novo dispositivo acessa sua conta.
sessions-notices-turn-off = Desativar estes avisos
sessions-notices-off = Não enviamos e-mails quando um novo dispositivo acessa sua conta.
sessions-notices-turn-on = Ativar estes avisos

## Delete the account

delete-title = Exclua sua conta
delete-about = A conta de { $address } e tudo o que há nela são excluídos imediatamente. Isso não pode ser desfeito.
delete-password = Sua senha
delete-word = excluir
delete-confirm = Digite a palavra “{ $word }”
delete-confirm-wrong = Digite a palavra { $word } para continuar
delete-button = Excluir minha conta

## The password again, before sensitive pages

reauthenticate-title = É você?
reauthenticate-about = Você entrou como { $address }. Antes de alterações como esta, pedimos sua senha de novo.
reauthenticate-button = Continuar

## The link in a mail to a new address, which proves it

confirm-email-title = Confirme seu novo endereço
confirm-email-old = Isto transfere a conta de { $address } para um novo endereço.
confirm-email-new = A partir daí, você entra com { $address }.
confirm-email-elsewhere = Você não entrou nesta conta neste navegador. Se outra pessoa criou a conta, ela sabe a senha, e quem lê os e-mails de { $address } pode recuperar a conta durante três dias. Continue somente se a conta for sua.
confirm-email-button = Usar este endereço
confirm-email-not-you = Não é sua conta? Feche esta janela e nada muda.

## The link in a mail to the old address that stops a change

veto-email-title = Manter seu endereço?
veto-email-about = Alguém que entrou na sua conta pediu para transferi-la para { $address }. Nada mudou ainda.
veto-email-then = Se você interromper a alteração, seu endereço continua o mesmo, todos os dispositivos são desconectados e sua senha deixa de funcionar. Vamos enviar um link para você criar uma nova.
veto-email-button = Interromper a alteração
veto-email-was-you = Foi você? Feche esta janela e continue pelo e-mail enviado ao novo endereço.

## The link in a mail to the old address that takes a change back

undo-email-title = Desfazer a alteração de endereço?
undo-email-about = Sua conta volta para { $address }, todos os dispositivos são desconectados e sua senha deixa de funcionar. Vamos enviar um link para você criar uma nova.
undo-email-button = Desfazer a alteração
undo-email-was-you = Foi você quem alterou? Feche esta janela e nada acontece.

## The link in mails about new devices that turns these mails off

notices-off-title = Desativar os avisos sobre novos dispositivos?
notices-off-about = Não enviaremos mais e-mails quando um novo dispositivo acessar sua conta.
notices-off-button = Desativar estes avisos
notices-off-again = Você pode ativá-los de novo na sua conta, em “{ $page }”.
