### Português (Brasil): «você», como em todas as páginas de conta brasileiras (gov.br, bancos, Google, Apple); verbos no
### imperativo de «você» («abra», «digite», «crie»), botões no infinitivo, nada que suponha o gênero de quem lê.
###
### Glossário: sign in = entrar; sign-in = acesso; sign out = sair; sign out another device = desconectar; sign up =
### cadastrar-se (sign-up = cadastro), nos botões «criar conta»; account = conta; mail = e-mail; e-mail address (label) =
### e-mail; address = endereço (de e-mail); link = link; code = código; password = senha; device = dispositivo; browser =
### navegador; activate = ativar; session = sessão; lock = bloquear; delete = excluir; stop a change = interromper; cancel =
### cancelar; take a change back = desfazer; take the account back = recuperar; operator, administrator = administração;
### spam folder = pasta de spam.
###
### Os momentos (`$moment`) ficam depois de dois-pontos: o navegador os troca por «há 5 minutos» ou «3 de maio, 14:02»,
### sem preposição. As datas por extenso das cartas também («Data e hora: terça-feira, …»), exceto depois de «até»: a preposição
### depende do dia («na terça-feira», «no sábado»).

## The language itself

language-name = Português (Brasil)

## Around every page

layout-skip = Ir para o conteúdo
layout-sign-out = Sair
layout-error = Erro:
layout-error-title = Erro: { $title }
layout-back-account = Voltar para a sua conta
layout-back-security = Voltar para Segurança
layout-help = Precisa de ajuda? { $address }
layout-problem = Há um problema

## Forms

form-busy = Um momento…
form-email = E-mail
form-password = Senha
form-new-password = Nova senha
form-show = Mostrar
form-hide = Ocultar
form-show-password = Mostrar senha
form-hide-password = Ocultar senha
form-show-current-password = Mostrar senha atual
form-hide-current-password = Ocultar senha atual
form-show-new-password = Mostrar nova senha
form-hide-new-password = Ocultar nova senha
form-caps-lock = O Caps Lock está ativado
form-count = { $has } de { $min } caracteres
form-count-enough = Tamanho suficiente
form-code-sends-itself = O envio é automático assim que os seis dígitos estiverem completos.

## What is wrong with an address, beside its field

email-empty = Digite seu e-mail
email-too-long = Digite um endereço mais curto; os servidores de e-mail não aceitam endereços tão longos
email-no-at = Falta o @; um endereço tem a forma name@example.org
email-two-ats = Há dois @; um endereço tem apenas um
email-several = Há mais de um endereço; digite apenas um
email-no-name = Falta algo antes do @
email-no-domain = Falta algo depois do @, como example.org
email-space = Tire o espaço do meio
email-comma = Há uma vírgula; se era para ser um ponto, troque-a
email-invisible = Digite o endereço em vez de colar; ele contém algo que não aparece
email-sign-before = Tire o caractere { $sign } antes do @; nenhum endereço tem esse caractere ali
email-sign-after = Tire o caractere { $sign } depois do @; nenhum endereço tem esse caractere ali
email-wide = Antes do @ só valem letras de a a z; { $sign } tem largura dupla: digite em largura normal
email-not-a-to-z = Antes do @ só valem letras de a a z, sem acentos nem ç; { $sign } não é uma delas
email-leading-hyphen = Tire o hífen do começo
email-dots = Depois do @ há um ponto a mais ou falta algo ao lado dele
email-hyphen = Depois do @ há um hífen a mais, no começo ou ao lado de um ponto
email-no-dot = Depois do @ falta um final como .org ou .com
email-number = Depois do @ é preciso um nome como example.org, não um número
email-domain = Confira a parte depois do @; ela deve ser algo como example.org

## What is wrong with a password, beside its field

password-hint = { $min } caracteres ou mais. Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
password-empty = Digite uma senha
password-too-short = Use { $min } caracteres ou mais; esta senha tem { $has }
password-too-long = Use no máximo 256 caracteres
password-control-character = Tire tabulações e outros caracteres que não aparecem
password-personal = Escolha algo que não seja seu endereço nem o nome deste site; são os primeiros palpites
password-common = Escolha outra; muita gente usa esta senha, e por isso ela está entre os primeiros palpites
password-guessable = Escolha uma mais difícil de adivinhar; três ou quatro palavras sem relação entre si funcionam bem
password-wrong = Esta não é a senha desta conta
password-enter = Digite sua senha

## Too many tries

tries-seconds = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } segundo
   *[other] Muitas tentativas. Tente de novo em { $count } segundos
}
tries-minutes = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } minuto
   *[other] Muitas tentativas. Tente de novo em { $count } minutos
}
tries-hours = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } hora
   *[other] Muitas tentativas. Tente de novo em { $count } horas
}
tries-days = { $count ->
    [one] Muitas tentativas. Tente de novo em { $count } dia
   *[other] Muitas tentativas. Tente de novo em { $count } dias
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Este não é o código do e-mail mais recente. Resta { $left } tentativa
   *[other] Este não é o código do e-mail mais recente. Restam { $left } tentativas
}
code-exhausted = Houve muitos códigos incorretos e, por enquanto, nenhum código funciona. Use o link do e-mail
code-expired = Este código expirou. Peça um novo e-mail
code-malformed = Digite os seis dígitos do e-mail

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = hoje, { $time }
moment-tomorrow = amanhã, { $time }
moment-yesterday = ontem, { $time }
moment-day = { $day }, { $time }
day-today = hoje
day-tomorrow = amanhã
day-yesterday = ontem

## Browsers and what they run on

browser-on = { $browser } no { $system }
browser-unknown = Um navegador
browser-unknown-on = Um navegador no { $system }

## Messages shown once, above the heading of the next page

flash-password-reset = Sua senha foi alterada. Entre com a nova senha.
flash-password-changed = Sua senha foi alterada. Todos os outros dispositivos foram desconectados.
flash-mail-sent = Outro e-mail está a caminho. Vale o mais recente.
flash-new-address-mailed = Um link está a caminho do novo endereço.
flash-email-changed = Seu endereço de e-mail foi alterado.
flash-other-email-changed = O endereço daquela conta foi alterado. Se não foi você quem escolheu a senha dela, outra pessoa a conhece: crie uma nova.
flash-email-kept = A alteração foi cancelada. Seu endereço continua o mesmo.
flash-address-is-yours = Esse já é o seu endereço, então nada mudou.
flash-no-email-change = Não havia mais nenhuma alteração pendente. Este é o seu endereço agora.
flash-changed-meanwhile = Sua conta mudou em outra janela nesse mesmo instante, então nada foi feito aqui. Tente de novo.
flash-session-ended = Esse dispositivo foi desconectado.
flash-others-ended = Todos os outros dispositivos foram desconectados.
flash-activated = Sua conta está ativa.
flash-session-over = Sua sessão aqui terminou. Entre para continuar.
flash-press-again = Tudo certo. Agora aperte o botão mais uma vez.
flash-notices-on = Os avisos sobre novos dispositivos estão ativados.
flash-notices-off = Os avisos sobre novos dispositivos estão desativados.

## Shared by several pages

ways-forgotten = Esqueci minha senha
