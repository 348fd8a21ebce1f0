## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Página não encontrada
problem-not-found-why = Não há nada neste endereço. Ele pode estar digitado errado ou cortado, ou a página mudou de lugar.

problem-cross-site-title = Este formulário não foi enviado daqui
problem-cross-site-why = Ele veio de outro site, então nada foi feito. Abra a página aqui e envie de novo.

problem-method-title = Esta página não pode ser aberta diretamente
problem-method-why = Só um botão ou formulário de outra página leva até aqui. Nada foi alterado.

problem-too-many-title = Muitas tentativas
problem-too-many-why = Houve muitas tentativas em pouco tempo. Para proteger as contas, as próximas precisam esperar um pouco.

problem-overloaded-title = Tente de novo em instantes
problem-overloaded-why = Há mais atividade agora do que este servidor consegue atender. Nada foi alterado.

problem-broken-title = Algo deu errado do nosso lado
problem-broken-why = A culpa não é sua, e o problema ficou registrado. Voltar e tentar de novo pode funcionar.
problem-broken-number = Se escrever para nós, inclua este número: { $number }

problem-bad-request-title = Não conseguimos ler os dados
problem-bad-request-why = O que seu navegador enviou estava incompleto. Volte, recarregue a página e tente de novo.

problem-too-large-title = O envio era grande demais
problem-too-large-why = O que seu navegador enviou é muito maior do que qualquer formulário daqui precisa.

problem-wrong-host-title = Este não é o endereço certo
problem-wrong-host-why = Este site tem outro; o botão abaixo leva até ele.

problem-unsupported-title = Não conseguimos ler os dados
problem-unsupported-why = Este endereço só aceita formulários, e o que foi enviado não é um.

## How long to wait

problem-wait-seconds = { $count ->
    [one] Tente de novo em { $count } segundo.
   *[other] Tente de novo em { $count } segundos.
}
problem-wait-minutes = { $count ->
    [one] Tente de novo em { $count } minuto.
   *[other] Tente de novo em { $count } minutos.
}
problem-wait-hours = { $count ->
    [one] Tente de novo em { $count } hora.
   *[other] Tente de novo em { $count } horas.
}
problem-wait-days = { $count ->
    [one] Tente de novo em { $count } dia.
   *[other] Tente de novo em { $count } dias.
}

## Ways on

problem-again = Tentar de novo
problem-to-start = Ir para a página inicial
problem-kept = O que você digitou foi mantido.
problem-kept-but-password = O que você digitou foi mantido, exceto a senha: ela será pedida de novo.
problem-password-again = A senha será pedida de novo.
