## On the way to an application

login-onward = このあと { $application } に進みます。

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = アカウントがあることが、自動で作られた仮の名前でアプリに伝わります。
knows-email = メールアドレスと、それが確認済みかどうかがアプリに伝わります。
knows-profile = このアプリで使うユーザー名がアプリに伝わります。
knows-offline = 利用していない間も、アプリはログインした状態を保てます。

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } がアカウントの情報を求めています
consent-as = { $address } でログインしています。
consent-other-account = ログアウトして別のアカウントを使う
consent-asks = 許可した場合
consent-more = 以前に許可したアプリですが、今回は追加の許可を求めています。新しい項目には印が付いています。
consent-new = 新規
consent-host = どちらの場合も { $host } に戻ります。
consent-program = この許可を求めているのは、このデバイス上のプログラムです。結果もそのプログラムに渡されます。たった今ご自身で起動した場合に限り、お進みください。
consent-allow = 許可する
consent-cancel = キャンセル
consent-back = 許可は、アカウントの「{ $page }」でいつでも取り消せます。

## The page that leads on to an application by itself

onward-title = { $application } に移動しています
onward-what = 自動的に移動します。移動しない場合は、ボタンを押してください。
onward-button = { $application } に進む

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = このアカウントでは { $application } を利用できません
not-open-why = { $application } を利用できるアカウントは、アプリの管理者が決めています。このアカウントはその中に含まれていません。
not-open-ask = 利用する必要がある場合は、{ $address } にメールで許可を依頼してください。
not-open-ask-them = 利用する必要がある場合は、アプリの管理者に許可を依頼してください。

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = このアプリにログインできません
application-problem-title-of = { $application } にログインできません
application-problem-visitor = 原因はアカウントではなく、アプリにあります。お手数ですが、アプリの管理者にお知らせください。下の内容が手がかりになります。
application-problem-visitor-again = ログインを完了できませんでした。時間がかかりすぎたか、ブラウザがこのサイトの Cookie を保存していない可能性があります。
application-problem-again = もう一度試す
application-problem-operator = アプリの管理者の方へ
application-problem-unknown = アプリが送信した client_id は、ここに登録されていません。アプリ側で修正するか、次のコマンドで登録してください：{ $command }
application-problem-disabled = アプリはここに登録されていますが、無効になっています。有効にするコマンド：{ $command }
application-problem-redirect-missing = アプリが redirect_uri を送信していません。登録が1つだけの場合でも、ここに登録済みのものを送信する必要があります。
application-problem-redirect-unknown = アプリが送信した redirect_uri は、ここに登録されていません。末尾のスラッシュの有無も含め、登録済みのいずれかと完全に一致する必要があります。一覧を表示するコマンド：{ $command }
application-problem-too-long = アプリのリクエストが長すぎます。state を短くするなどして、内容を減らす必要があります。Pushed Authorization Requests（PAR）には対応していません。
application-problem-host-unknown = アプリを開いたときのホストは、ここに登録されていません。登録するコマンド：{ $command }
application-problem-not-finished = ブラウザがこのホストに戻った際、2回続けて、Cookie がないか、時間が過ぎていました。プロキシは、/.vestibule/ 以下をすべて Cookie とともに転送する必要があります。このような不具合を調べるコマンド：{ $command }

## The page that ends a session and all that came from it

sign-out-all-title = すべてからログアウトしますか？
sign-out-all-what = アカウントと、このブラウザでそのアカウントを使ってログインしたすべてのアプリからログアウトします。
sign-out-all-from = { $application } が、ログアウトするかどうかを確認しています。
sign-out-all-button = すべてからログアウト

## The list of applications in the account

applications-title = 連携中のアプリ
applications-menu-about = このアカウントでログインしたアプリと、アプリに伝わる情報
applications-about = このアカウントでログインしたアプリです。
applications-since = 利用開始：{ $moment }
applications-last-used = 最終利用：{ $moment }
applications-allowed = この内容は許可済みです。アプリからログアウトすると、次回は改めて許可が必要になります。
applications-sign-out = アプリからログアウト
applications-sign-out-which = アプリからログアウト：{ $application }
applications-own = アプリのページでは、ログインした状態がしばらく続くことがあります。気になる場合は、アプリのページでもログアウトしてください。
applications-empty = このアカウントでログインしたアプリはありません。ログインすると、ここに表示されます。
flash-application-ended = そのアプリは、このアカウントを利用できなくなりました。

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = アプリにログイン
event-application-consented = アプリへのアカウント情報の提供を許可
event-application-withdrawn = アプリからログアウト
event-application-denied = 利用できないアプリへのログインの試み
event-token-reused = アプリのキーが2回使われたため、アプリからログアウト
event-code-reused = 1回限りのコードが2回使われたため、アプリからログアウト
