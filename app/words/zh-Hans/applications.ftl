## On the way to an application

login-onward = 完成后，您将前往 { $application }。

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = 应用可以知道您在本站有账号，该账号以随机生成的代号表示。
knows-email = 应用可以看到您的邮箱地址，以及该邮箱是否已确认。
knows-profile = 应用可以看到您在其中的用户名。
knows-offline = 应用可以在您离开时保持登录状态。

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } 希望了解您的身份
consent-as = 您当前登录的账号是 { $address }。
consent-other-account = 退出登录，使用其他账号
consent-asks = 如果您允许
consent-more = 您以前允许过该应用。现在它请求更多权限，新增的项目已标出。
consent-new = 新增
consent-host = 无论是否允许，您都会返回 { $host }。
consent-program = 此请求来自此设备上的一个程序，结果也会交给该程序。请仅在您刚刚亲自启动它时继续。
consent-allow = 允许
consent-cancel = 取消
consent-back = 您可以随时在账号的“{ $page }”中撤回许可。

## The page that leads on to an application by itself

onward-title = 正在前往 { $application }
onward-what = 此页面会自动跳转。如果没有跳转，请点击按钮。
onward-button = 前往 { $application }

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = { $application } 未对您开放
not-open-why = 哪些账号可以使用 { $application }，由该应用的管理员决定，此账号不在其中。
not-open-ask = 如果您需要使用，请发邮件至 { $address } 申请开通。
not-open-ask-them = 如果您需要使用，请向该应用的管理员申请开通。

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = 无法登录该应用
application-problem-title-of = 无法登录 { $application }
application-problem-visitor = 问题出在该应用，与您的账号无关。请告知该应用的管理员，下面的内容会对他们有帮助。
application-problem-visitor-again = 登录未能完成。可能是用时过长，也可能是您的浏览器没有保存本站的 Cookie。
application-problem-again = 重试
application-problem-operator = 致该应用的管理员
application-problem-unknown = 该应用发送的 client_id 未在此注册。请在应用中更正，或用此命令注册：{ $command }
application-problem-disabled = 该应用已在此注册，但已停用。启用命令：{ $command }
application-problem-redirect-missing = 该应用没有发送 redirect_uri。它必须发送一个已在此注册的 redirect_uri，即使只注册了一个。
application-problem-redirect-unknown = 该应用发送的 redirect_uri 未在此注册。它必须与某个已注册的 redirect_uri 完全一致，末尾有无斜杠也要一致。查看列表的命令：{ $command }
application-problem-too-long = 该应用的请求过长。它必须减少请求的内容，例如使用较短的 state。此处不支持 Pushed Authorization Requests（PAR）。
application-problem-host-unknown = 打开该应用时使用的主机未在此注册。注册命令：{ $command }
application-problem-not-finished = 浏览器连续两次返回此主机时没有携带 Cookie，或者返回得太晚。代理必须转发 /.vestibule/ 下的所有内容及其 Cookie。排查此类故障的命令：{ $command }

## The page that ends a session and all that came from it

sign-out-all-title = 全部退出登录？
sign-out-all-what = 您将退出您的账号，以及在此浏览器中用该账号登录的所有应用。
sign-out-all-from = { $application } 询问您是否要退出登录。
sign-out-all-button = 全部退出登录

## The list of applications in the account

applications-title = 已登录的应用
applications-menu-about = 您用此账号登录了哪些应用，以及它们能看到什么
applications-about = 您用本站的账号登录了这些应用。
applications-since = 开始使用：{ $moment }
applications-last-used = 最近使用：{ $moment }
applications-allowed = 您已允许以上内容。如果您退出该应用，它需要重新征得您的许可。
applications-sign-out = 退出该应用
applications-sign-out-which = 退出该应用：{ $application }
applications-own = 应用可能会在自己的页面上继续保持您的登录状态一段时间。如果您在意这一点，请在其页面上也退出登录。
applications-empty = 目前没有用您在本站的账号登录的应用。登录后，应用会显示在这里。
flash-application-ended = 该应用已无法再使用您在本站的账号。

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = 登录应用
event-application-consented = 允许应用了解您的身份
event-application-withdrawn = 退出应用
event-application-denied = 尝试登录未对您开放的应用
event-token-reused = 因应用的密钥被使用了两次，已退出该应用
event-code-reused = 因一次性代码被使用了两次，已退出该应用
