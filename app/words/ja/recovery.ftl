## The page that asks for a link to set a new password

forgot-title = パスワードをお忘れの場合
forgot-lede = 新しいパスワードを設定するためのリンクをメールでお送りします。
forgot-button = リンクを送信
forgot-to-login = ログインに戻る

## After asking: the same words whether or not there is an account

forgot-sent-title = メールをご確認ください
forgot-sent-told = { $address } のアカウントがある場合は、パスワードを再設定するリンクを記載したメールが届きます。
forgot-sent-told-untyped = そのメールアドレスのアカウントがある場合は、パスワードを再設定するリンクを記載したメールが届きます。
forgot-sent-missing = 数分たっても届かない場合は、迷惑メールフォルダをご確認のうえ、登録したメールアドレスと同じかお確かめください。
forgot-sent-again = もう一度送信
forgot-sent-other-address = 別のメールアドレスで試す
forgot-sent-to-login = ログインに戻る

## The page of the link: choose a new password

reset-title = 新しいパスワードの設定
reset-whose = アカウント { $address } のパスワードです。保存すると、すべてのデバイスからログアウトされます。
reset-activates = アカウントも同時に有効になります。
reset-button = 新しいパスワードを保存

## The page of the link in notices by which owners lock their account

lock-title = アカウントをロックしますか？
lock-why = ご本人の操作でない場合は、第三者がパスワードを知っているか、お使いのデバイスを利用しています。
lock-what = ロックすると、すべてのデバイスからログアウトされ、現在のパスワードは使えなくなり、確認待ちのメールアドレスの変更は取り消されます。新しいパスワードを設定するためのリンクをメールでお送りします。
lock-button = アカウントをロック
lock-leave = ご本人の操作であれば、このウィンドウを閉じてください。何も変わりません。
