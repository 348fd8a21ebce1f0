## The page

activity-title = Atividade
activity-unrecognised = Viu algo que não reconhece? { $link }.
activity-unrecognised-link = Altere sua senha
activity-empty = Ainda não há nada registrado.
activity-older = Anteriores
activity-from = { $device }, { $client }
activity-mailed = avisamos você por e-mail

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Conta criada
event-mail-sent = Enviamos um e-mail a você
event-mail-refused = O servidor de e-mail recusou uma mensagem para você
event-link-opened = Um link de um e-mail foi aberto
event-link-refused = Tentativa com um link que não funciona mais
event-link-used = Um link de um e-mail foi usado
event-activated = Conta ativada
event-declined = Cadastro recusado
event-expired = Cadastro removido porque não foi ativado
event-signed-in = Acesso à conta
event-sign-in-failed = Tentativa de acesso com senha incorreta
event-signed-out = Saída da conta
event-reauthenticated = Senha confirmada
event-session-ended = Um dispositivo foi desconectado
event-other-sessions-ended = Todos os outros dispositivos foram desconectados
event-password-reset = Nova senha criada por e-mail
event-password-changed = Senha alterada
event-email-change-requested = Alteração de endereço solicitada
event-email-change-cancelled = Alteração de endereço cancelada
event-email-change-vetoed = Alteração de endereço interrompida a partir do endereço antigo
event-email-changed = Endereço alterado
event-email-restored = Endereço antigo restaurado
event-action-link-used = Link de um e-mail usado
event-notices-on = Avisos sobre novos dispositivos ativados
event-notices-off = Avisos sobre novos dispositivos desativados
event-locked = Conta bloqueada por meio de um e-mail
event-disabled = Conta suspensa pela administração
event-enabled = Conta liberada pela administração
event-deleted = Conta excluída
event-operator-activated = Conta ativada pela administração
event-operator-signed-out = Todos os dispositivos desconectados pela administração
event-operator-reset = Link para uma nova senha enviado pela administração
event-operator-locked = Conta bloqueada pela administração

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = para ativar a conta
about-mail-already-registered = sobre uma tentativa de novo cadastro
about-mail-activation-reminder = para lembrar da ativação
about-mail-reset-password = para criar uma nova senha
about-mail-password-changed = sobre a nova senha
about-mail-confirm-new-email = para confirmar o novo endereço
about-mail-email-change-requested = ao endereço antigo, sobre a alteração
about-mail-email-changed = ao endereço antigo, para desfazer a alteração
about-mail-account-deleted = sobre a exclusão da conta
about-mail-sign-in = para entrar
about-mail-new-sign-in = sobre um novo dispositivo
about-mail-notices-off = sobre os avisos de novos dispositivos, que estão desativados

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = para ativar a conta
about-link-reset = para criar uma nova senha
about-link-change-email = para confirmar o novo endereço
about-link-sign-in = para entrar
about-link-action-link = para desativar os avisos sobre novos dispositivos
about-link-veto-email = para interromper uma alteração de endereço
about-link-undo-email = para desfazer uma alteração de endereço
about-link-lock = para bloquear a conta
about-link-expired = { $purpose }: o prazo tinha acabado
about-link-superseded = { $purpose }: já tinha sido usado ou substituído
