## Around every letter

letter-or-open = Ou abra este endereço:
letter-button-in-text = { $button }:
letter-help = Ajuda: { $address }

## Said by several letters

letter-link-until = O link funciona até { $until }.
letter-was-you = Se foi você, não precisa fazer nada.
letter-all-well = Data e hora: { $at }. Se foi você, está tudo certo.
letter-lock = Não foi você? Bloqueie sua conta. Todos os dispositivos serão desconectados e sua senha deixará de funcionar; em seguida, enviaremos um link para você criar uma nova.
letter-lock-button = Bloquear minha conta
letter-set-password = Não foi você? Crie uma nova senha o quanto antes. Isso desconecta todos os dispositivos.
letter-set-password-button = Criar uma nova senha

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = Ative sua conta em { $site }
letter-activate-heading = Ative sua conta
letter-activate-preview = Confirme seu endereço para concluir. O link funciona até { $until }.
letter-activate-why = Você, ou alguém que usou seu endereço, fez um cadastro em { $site }.
letter-activate-button = Ativar minha conta
letter-activate-code = Ou digite este código na janela em que você se cadastrou:
letter-activate-not-you = Não foi você? Não faça nada, e nenhuma conta será criada. Ou abra o link e escolha “{ $button }”.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = Sua conta em { $site } ainda não está ativa
letter-activation-reminder-heading = Sua conta ainda não está ativa
letter-activation-reminder-preview = Ative sua conta, ou ela será removida em { $day }.
letter-activation-reminder-why = Você, ou alguém que usou seu endereço, fez um cadastro em { $site }. A conta ainda não está ativa.
letter-activation-reminder-button = Ativar minha conta
letter-activation-reminder-otherwise = Se você não fizer nada, o cadastro será removido em { $day }. Este é o único lembrete. Não foi você? Abra o link e escolha “{ $button }”.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Você já tem uma conta em { $site }
letter-already-registered-heading = Você já tem uma conta
letter-already-registered-preview = Entre ou crie uma nova senha.
letter-already-registered-why = Você, ou alguém que usou seu endereço, tentou fazer um cadastro em { $site }. Você já tem uma conta, então nada foi criado nem alterado.
letter-already-registered-button = Entrar
letter-already-registered-forgot = Esqueceu sua senha? Crie uma nova aqui:
letter-already-registered-not-you = Não foi você? Pode ignorar este e-mail. Ninguém entra sem a sua senha.

## reset-password: the link to set a new password

letter-reset-password-subject = Crie uma nova senha para { $site }
letter-reset-password-heading = Crie uma nova senha
letter-reset-password-button = Criar uma nova senha
letter-reset-password-asked = Você, ou alguém que usou seu endereço, pediu uma nova senha para sua conta em { $site }.
letter-reset-password-operator = A administração de { $site } enviou este link para você criar uma nova senha para sua conta.
letter-reset-password-operator-activated = A administração de { $site } ativou sua conta. Escolha uma senha para ela.
letter-reset-password-operator-locked = A administração de { $site } bloqueou sua conta: a senha foi removida e todos os dispositivos foram desconectados.
letter-reset-password-change-stopped = Uma alteração do endereço da sua conta em { $site } foi interrompida ou desfeita. Outra pessoa pode saber a senha, por isso nós a removemos e desconectamos todos os dispositivos.
letter-reset-password-locked = Você bloqueou sua conta em { $site }. A senha foi removida e todos os dispositivos foram desconectados.
letter-reset-password-until = O link funciona uma única vez, até { $until }.
letter-reset-password-until-activates = O link funciona uma única vez, até { $until }. Ele também ativa sua conta.
letter-reset-password-none = Enquanto você não criar uma, ninguém pode entrar com senha.
letter-reset-password-not-you = Não foi você? Pode ignorar este e-mail; sua senha continua a mesma.
letter-reset-password-no-need = Não precisa de uma nova? Pode ignorar este e-mail; sua senha continua a mesma.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = Entre em { $site }
letter-sign-in-heading = Entre na sua conta
letter-sign-in-preview = O link e o código funcionam até { $until }.
letter-sign-in-why = Você, ou alguém que usou seu endereço, pediu para entrar em { $site }.
letter-sign-in-button = Entrar
letter-sign-in-code = Ou digite este código na janela em que você fez o pedido:
letter-sign-in-until = Ambos funcionam uma única vez, até { $until }.
letter-sign-in-not-you = Não foi você? Não faça nada e não passe o código a ninguém. Sem ele, ninguém entra.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = Novo acesso à sua conta em { $site }
letter-new-sign-in-heading = Novo acesso à sua conta
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = Um novo dispositivo acessou sua conta em { $site }: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] Desde então, mais um novo dispositivo acessou sua conta. Se foi você, não precisa fazer nada.
   *[other] Desde então, mais { $count } novos dispositivos acessaram sua conta. Se foi você, não precisa fazer nada.
}
letter-new-sign-in-off = Para desativar estes avisos:

## notices-off: the last of those notices

letter-notices-off-subject = { $site }: avisos sobre novos dispositivos desativados
letter-notices-off-heading = Avisos sobre novos dispositivos desativados
letter-notices-off-why = Os avisos sobre novos dispositivos da sua conta em { $site } foram desativados. Data e hora: { $at }.
letter-notices-off-was-you = Se foi você, não precisa fazer nada. Você pode ativá-los de novo na sua conta.

## password-changed: the notice after every change of password

letter-password-changed-subject = Sua senha em { $site } foi alterada
letter-password-changed-heading = Sua senha foi alterada
letter-password-changed-why = A senha da sua conta em { $site } foi alterada. Data e hora: { $at }.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = Confirme seu novo endereço em { $site }
letter-confirm-new-email-heading = Confirme seu novo endereço
letter-confirm-new-email-why = Você, ou alguém que usou seu endereço, pediu para transferir uma conta em { $site } para este endereço.
letter-confirm-new-email-button = Confirmar este endereço
letter-confirm-new-email-until = O link funciona até { $until }. Enquanto você não o abrir, nada muda.
letter-confirm-new-email-not-you = Não foi você? Não faça nada, e seu endereço não será usado.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = Sua conta em { $site } vai mudar de endereço
letter-email-change-requested-heading = Sua conta vai mudar de endereço
letter-email-change-requested-preview = Se não foi você, interrompa aqui.
letter-email-change-requested-why = Você, ou alguém que entrou na sua conta em { $site }, pediu para transferi-la para { $address }. Isso acontece assim que esse endereço for confirmado.
letter-email-change-requested-was-you = Se foi você, não precisa fazer nada aqui.
letter-email-change-requested-not-you = Não foi você? Interrompa a alteração. Isso também desconecta todos os dispositivos, e sua senha deixa de funcionar; em seguida, enviaremos um link para você criar uma nova.
letter-email-change-requested-button = Interromper a alteração

## email-changed: to the old address, after the change

letter-email-changed-subject = Sua conta em { $site } tem um novo endereço
letter-email-changed-heading = Sua conta tem um novo endereço
letter-email-changed-preview = Se não foi você, desfaça aqui.
letter-email-changed-why = Sua conta em { $site } agora tem outro endereço. Não escreveremos mais para este.
letter-email-changed-was-you = Se foi você quem alterou, não precisa fazer nada.
letter-email-changed-not-you = Não foi você? Desfaça a alteração. Isso restaura este endereço e desconecta todos os dispositivos, e sua senha deixa de funcionar; em seguida, enviaremos um link para você criar uma nova.
letter-email-changed-button = Desfazer a alteração

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = Sua conta em { $site } foi excluída
letter-account-deleted-heading = Sua conta foi excluída
letter-account-deleted-preview = Data e hora: { $at }. Este é o último e-mail sobre a conta.
letter-account-deleted-why = Sua conta em { $site } e tudo o que havia nela foram excluídos. Data e hora: { $at }.
letter-account-deleted-why-operator = Sua conta em { $site } e tudo o que havia nela foram excluídos pela administração. Data e hora: { $at }.
letter-account-deleted-last = Este é o último e-mail sobre ela. Você pode se cadastrar de novo com este endereço quando quiser.
letter-account-deleted-not-you = Não foi você? Escreva para { $address } o quanto antes.
letter-account-deleted-not-you-alone = Não foi você? Alguém sabia sua senha: troque-a em todos os outros lugares em que a usa.
letter-account-deleted-questions = Dúvidas? Escreva para { $address }.
