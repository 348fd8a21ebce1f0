## With the password

login-title = ログイン
login-button = ログイン
login-refused = メールアドレスとパスワードが一致しません
login-unconfirmed = 先にアカウントを有効にしてください。お送りしたメールのリンクを開くと有効になります
login-mail-lost = メールが見つからない、またはリンクの期限が過ぎた場合
login-to-mail = メールでログイン
login-to-register = アカウントを作成
login-tries-seconds = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }秒後にもう一度お試しになるか、メールでログインしてください
}
login-tries-minutes = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }分後にもう一度お試しになるか、メールでログインしてください
}
login-tries-hours = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }時間後にもう一度お試しになるか、メールでログインしてください
}
login-tries-days = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }日後にもう一度お試しになるか、メールでログインしてください
}

## By mail: asking for it

sign-in-mail-title = メールでログイン
sign-in-mail-how = リンクと確認コードをメールでお送りします。どちらかがあれば、パスワードなしでログインできます。
sign-in-mail-button = メールを送信
sign-in-mail-to-password = パスワードでログイン

## By mail: after asking

sign-in-mail-sent-title = メールをご確認ください
sign-in-mail-sent-told = { $address } のアカウントがある場合は、メールが届きます。このブラウザでメールのリンクを開くか、確認コードを下に入力してください。
sign-in-mail-sent-code = メールに記載の6桁の数字
sign-in-mail-sent-button = ログイン
sign-in-mail-sent-again = メールをもう一度受け取る

## By mail: the link, in the window that asked

sign-in-link-title = ログイン
sign-in-link-as = アカウント：{ $address }
sign-in-link-button = ログイン

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = この確認コードを入力してください
sign-in-link-elsewhere-where = { $address } でのログインをリクエストしたウィンドウに、次の確認コードを入力してください。
sign-in-link-elsewhere-not-asked = お心当たりがない場合は、確認コードを誰にも教えずに、このウィンドウを閉じてください。確認コードがなければ、何も起こりません。

## Signing out

sign-out-title = ログアウトしますか？
sign-out-others = ほかのデバイスはログインしたままです。
sign-out-button = このデバイスでログアウト
