## The form

register-title = Criar uma conta
register-email-hint = Vamos enviar um link para esse endereço para confirmar que ele é seu.
register-password = Crie uma senha
register-password-again = Digite a senha mais uma vez; por segurança, ela não fica guardada na página
register-button = Criar conta
register-to-login = Já tenho uma conta: entrar

## The page that waits for the mail: how the mail is doing

waiting-title = Confira seu e-mail
waiting-title-refused = Confira seu endereço
waiting-title-not-sent = O e-mail não foi enviado
waiting-coming = Um e-mail para { $address } está a caminho. Abra o link dele para concluir.
waiting-queued = Ele está esperando a vez; leva alguns segundos.
waiting-held = Muitos e-mails estão saindo neste momento. Previsão para o seu: { $moment }. Se você pedir outro abaixo, ele sai antes.
waiting-delayed = O servidor de e-mail não está respondendo no momento. Continuamos tentando; você não precisa fazer nada.
waiting-sent = Enviamos um e-mail para { $address }. Abra o link dele para concluir.
waiting-sent-at = Entregue ao servidor de e-mail: { $moment }.
waiting-spam = Ainda não chegou? Procure na pasta de spam um e-mail de { $sender }.
waiting-refused = O servidor de e-mail não aceita mensagens para { $address }. Pode ser que falte uma letra ou que haja letras trocadas.
waiting-given-up = Não foi possível entregar a tempo o e-mail para { $address }, e paramos de tentar. Peça outro, por favor.
waiting-untold = Se { $address } for o endereço de uma conta que ainda não foi ativada, um e-mail com um novo link está a caminho.
waiting-look-again = Ver se já está pronto

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = O e-mail para { $address } está pronto. Abra o link dele para concluir.
waiting-development-since = Chegada à caixa de e-mail de desenvolvimento: { $time }.
waiting-development-delayed = Não é possível gravar na caixa de e-mail de desenvolvimento no momento; o log diz por quê. Continuamos tentando.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = Abrir { $inbox }
waiting-code = Ou digite os seis dígitos do e-mail
waiting-again = Enviar o e-mail de novo
waiting-again-seconds = { $count ->
    [one] Você poderá pedir outro e-mail em { $count } segundo.
   *[other] Você poderá pedir outro e-mail em { $count } segundos.
}
waiting-again-minutes = { $count ->
    [one] Você poderá pedir outro e-mail em { $count } minuto.
   *[other] Você poderá pedir outro e-mail em { $count } minutos.
}
waiting-again-hours = { $count ->
    [one] Você poderá pedir outro e-mail em { $count } hora.
   *[other] Você poderá pedir outro e-mail em { $count } horas.
}
waiting-again-days = { $count ->
    [one] Você poderá pedir outro e-mail em { $count } dia.
   *[other] Você poderá pedir outro e-mail em { $count } dias.
}
waiting-wrong-address = Endereço errado?
waiting-correct-address = Endereço correto
waiting-correct-hint = O link enviado para o endereço antigo deixa de funcionar.
waiting-correct-button = Enviar para este endereço
waiting-new-mail = Reenviar e-mail de ativação

## The same page when there is nothing to wait for any more

activated-title = Sua conta está ativa
activated-here = Você confirmou { $address }.
activated-here-button = Ir para minha conta
activated-elsewhere = Você confirmou { $address } em outro navegador. Entre para usar a conta aqui.
activated-elsewhere-button = Entrar
no-attempt-title = Não há cadastro pendente aqui
no-attempt-why = Ele pode ter começado em outro navegador, ter sido removido ou ter passado do prazo. Se você tem um e-mail nosso, tente o link do mais recente; se não, comece de novo.
no-attempt-button = Criar conta
no-attempt-to-login = Entrar
no-attempt-to-register = Criar uma conta

## The link in the mail

activate-title = Ative sua conta
activate-for = Conta: { $address }.
activate-button = Ativar minha conta
activate-elsewhere = Você se cadastrou em outro navegador, ou outra pessoa se cadastrou com seu endereço. Sua senha nos diz qual é o caso.
activate-password-hint = A que você escolheu no cadastro.
activate-wrong-password = Esta não é a senha escolhida no cadastro
activate-no-password = Não me lembro dela, ou outra pessoa se cadastrou com meu endereço
activate-new-password-button = Salvar e ativar
activate-not-you = Não foi você? Este botão remove o cadastro, e não enviaremos mais e-mails durante um dia.
activate-not-you-button = Não fui eu
