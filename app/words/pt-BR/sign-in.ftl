## With the password

login-title = Entrar
login-button = Entrar
login-refused = E-mail e senha não conferem
login-unconfirmed = Antes, ative sua conta: abra o link que enviamos por e-mail
login-mail-lost = Não encontra o e-mail, ou o link expirou?
login-to-mail = Prefiro entrar por e-mail
login-to-register = Criar uma conta
login-tries-seconds = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } segundo ou entre por e-mail
   *[other] Muitas tentativas. Tente de novo em { $count } segundos ou entre por e-mail
}
login-tries-minutes = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } minuto ou entre por e-mail
   *[other] Muitas tentativas. Tente de novo em { $count } minutos ou entre por e-mail
}
login-tries-hours = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } hora ou entre por e-mail
   *[other] Muitas tentativas. Tente de novo em { $count } horas ou entre por e-mail
}
login-tries-days = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } dia ou entre por e-mail
   *[other] Muitas tentativas. Tente de novo em { $count } dias ou entre por e-mail
}

## By mail: asking for it

sign-in-mail-title = Entrar por e-mail
sign-in-mail-how = Vamos enviar um e-mail com um link e um código. Você entra com qualquer um dos dois, sem senha.
sign-in-mail-button = Enviar o e-mail
sign-in-mail-to-password = Entrar com senha

## By mail: after asking

sign-in-mail-sent-title = Confira seu e-mail
sign-in-mail-sent-told = Se houver uma conta com o endereço { $address }, um e-mail está a caminho. Abra o link dele neste navegador ou digite o código aqui.
sign-in-mail-sent-code = Os seis dígitos do e-mail
sign-in-mail-sent-button = Entrar
sign-in-mail-sent-again = Pedir outro e-mail

## By mail: the link, in the window that asked

sign-in-link-title = Entrar
sign-in-link-as = Na conta de { $address }.
sign-in-link-button = Entrar

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Digite este código
sign-in-link-elsewhere-where = Na janela em que você pediu para entrar como { $address }, digite:
sign-in-link-elsewhere-not-asked = Não foi você quem pediu? Feche esta janela e não passe o código a ninguém; sem ele, nada acontece.

## Signing out

sign-out-title = Sair da conta?
sign-out-others = Os outros dispositivos continuam conectados.
sign-out-button = Sair neste dispositivo
