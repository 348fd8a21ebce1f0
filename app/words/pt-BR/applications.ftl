## On the way to an application

login-onward = Depois, você segue para { $application }.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Pode ver que você tem uma conta aqui, com um nome inventado.
knows-email = Pode ver seu endereço de e-mail e se você o confirmou.
knows-profile = Pode ver seu nome de usuário no aplicativo.
knows-offline = Pode continuar conectado mesmo na sua ausência.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } quer saber quem você é
consent-as = Você entrou como { $address }.
consent-other-account = Sair para usar outra conta
consent-asks = Se você permitir
consent-more = Você já deu permissão a este aplicativo. Agora ele pede mais; o que é novo está marcado.
consent-new = Novo
consent-host = De qualquer forma, você volta para { $host }.
consent-program = Um programa neste dispositivo faz este pedido e recebe a resposta. Continue somente se foi você quem acabou de abrir esse programa.
consent-allow = Permitir
consent-cancel = Cancelar
consent-back = Você pode retirar esta permissão a qualquer momento na sua conta, em “{ $page }”.

## The page that leads on to an application by itself

onward-title = Você está indo para { $application }
onward-what = Esta página avança sozinha. Se isso não acontecer, use o botão.
onward-button = Ir para { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = Você não tem acesso a { $application }
not-open-why = Quem administra { $application } decide quais contas têm acesso, e esta não está entre elas.
not-open-ask = Se precisar de acesso, peça escrevendo para { $address }.
not-open-ask-them = Se precisar de acesso, peça a quem administra o aplicativo.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Não é possível entrar neste aplicativo
application-problem-title-of = Não é possível entrar em { $application }
application-problem-visitor = A causa está no aplicativo, não na sua conta. Avise quem administra o aplicativo; as informações abaixo vão ajudar.
application-problem-visitor-again = Não foi possível concluir o acesso. Talvez tenha demorado demais, ou seu navegador não guarda cookies deste site.
application-problem-again = Tentar de novo
application-problem-operator = Para quem administra o aplicativo
application-problem-unknown = O client_id que o aplicativo enviou não está registrado aqui. Corrija o client_id no aplicativo ou registre o aplicativo: { $command }
application-problem-disabled = O aplicativo está registrado aqui, mas desativado. Para ativar: { $command }
application-problem-redirect-missing = O aplicativo não enviou nenhum redirect_uri. Ele precisa enviar um que esteja registrado aqui, mesmo que só haja um.
application-problem-redirect-unknown = O redirect_uri que o aplicativo enviou não está registrado aqui. Precisa ser exatamente um dos registrados, incluindo a barra no final, se houver. Para ver a lista: { $command }
application-problem-too-long = A solicitação do aplicativo é longa demais. O aplicativo precisa pedir menos, por exemplo com um state mais curto. Pushed Authorization Requests (PAR) não são oferecidas aqui.
application-problem-host-unknown = O host pelo qual o aplicativo foi aberto não está registrado aqui. Para registrar: { $command }
application-problem-not-finished = Duas vezes seguidas, o navegador voltou a este host sem o cookie dele ou tarde demais. O proxy precisa repassar tudo o que está em /.vestibule/, com os cookies. Para procurar falhas desse tipo: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Sair de tudo?
sign-out-all-what = Você sai da sua conta e de todos os aplicativos em que entrou com ela neste navegador.
sign-out-all-from = { $application } pergunta se você quer sair.
sign-out-all-button = Sair de tudo

## The list of applications in the account

applications-title = Aplicativos
applications-menu-about = Onde você entrou com esta conta e o que eles podem ver
applications-about = Você entrou nestes aplicativos com a sua conta.
applications-since = Desde: { $moment }
applications-last-used = Último uso: { $moment }
applications-allowed = Você deu sua permissão. Se desconectar o aplicativo, ele terá que pedir de novo.
applications-sign-out = Desconectar
applications-sign-out-which = Desconectar { $application }
applications-own = Um aplicativo pode manter sua sessão aberta por algum tempo nas próprias páginas. Se isso for importante, saia também nessas páginas.
applications-empty = Você ainda não entrou em nenhum aplicativo com a sua conta. Quando entrar, ele aparecerá aqui.
flash-application-ended = Esse aplicativo não pode mais usar sua conta.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Acesso a um aplicativo
event-application-consented = Aplicativo autorizado a saber quem você é
event-application-withdrawn = Aplicativo desconectado
event-application-denied = Tentativa de acesso a um aplicativo que não está liberado para você
event-token-reused = Aplicativo desconectado porque a chave dele foi usada duas vezes
event-code-reused = Aplicativo desconectado porque um código de uso único foi usado duas vezes
