## The form

register-title = アカウントの作成
register-email-hint = ご本人のものか確認するため、このアドレスにリンクをお送りします。
register-password = パスワードの設定
register-password-again = パスワードをもう一度入力してください。入力したパスワードはページには残りません
register-button = アカウントを作成
register-to-login = アカウントをお持ちの方はログイン

## The page that waits for the mail: how the mail is doing

waiting-title = メールをご確認ください
waiting-title-refused = メールアドレスをご確認ください
waiting-title-not-sent = メールを送信できませんでした
waiting-coming = { $address } 宛てにメールをお送りしています。メールのリンクを開くと手続きが完了します。
waiting-queued = 送信の順番を待っています。数秒かかります。
waiting-held = ただいま送信するメールが大変多く、このメールの送信は{ $moment } の予定です。下のボタンで再送すると、そちらが先に送信されます。
waiting-delayed = 現在、メールサーバーに接続できません。自動的に送信を続けますので、このままお待ちください。
waiting-sent = { $address } 宛てにメールをお送りしました。メールのリンクを開くと手続きが完了します。
waiting-sent-at = { $moment } にメールサーバーへ送信しました。
waiting-spam = 届かない場合は、迷惑メールフォルダに { $sender } からのメールがないかご確認ください。
waiting-refused = メールサーバーが { $address } 宛てのメールを受け付けません。文字の抜けや入れ違いがないかご確認ください。
waiting-given-up = { $address } 宛てのメールを時間内に送り届けられなかったため、送信を中止しました。もう一度送信してください。
waiting-untold = { $address } が有効化待ちのアカウントのものであれば、新しいリンクを記載したメールが届きます。
waiting-look-again = 完了したか確認する

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = { $address } 宛てのメールができました。メールのリンクを開くと手続きが完了します。
waiting-development-since = { $time } から開発用メールボックスにあります。
waiting-development-delayed = 現在、開発用メールボックスに書き込めません。理由はログに記録されています。引き続き書き込みを試みます。

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = { $inbox } を開く
waiting-code = または、メールに記載の6桁の数字を入力
waiting-again = メールを再送
waiting-again-seconds = { $count ->
   *[other] { $count }秒後に再送できます。
}
waiting-again-minutes = { $count ->
   *[other] { $count }分後に再送できます。
}
waiting-again-hours = { $count ->
   *[other] { $count }時間後に再送できます。
}
waiting-again-days = { $count ->
   *[other] { $count }日後に再送できます。
}
waiting-wrong-address = メールアドレスが違う場合
waiting-correct-address = 正しいメールアドレス
waiting-correct-hint = 元のアドレスに送ったリンクは使えなくなります。
waiting-correct-button = このアドレスに送信
waiting-new-mail = 有効化のメールを再送

## The same page when there is nothing to wait for any more

activated-title = アカウントが有効になりました
activated-here = { $address } を確認しました。
activated-here-button = アカウントへ進む
activated-elsewhere = 別のブラウザで { $address } を確認しました。ここで使うにはログインしてください。
activated-elsewhere-button = ログイン
no-attempt-title = 手続き中の登録はありません
no-attempt-why = 別のブラウザで始めたか、取り消されたか、期限が過ぎた可能性があります。登録のメールが届いている場合は、最新のメールのリンクをお試しください。届いていない場合は、もう一度最初から登録してください。
no-attempt-button = アカウントを作成
no-attempt-to-login = ログイン
no-attempt-to-register = アカウントを作成

## The link in the mail

activate-title = アカウントを有効にする
activate-for = メールアドレス：{ $address }
activate-button = アカウントを有効にする
activate-elsewhere = ご本人が別のブラウザで登録したか、第三者がこのメールアドレスで登録しています。どちらであるかをパスワードで確認します。
activate-password-hint = 登録時に決めたパスワードです。
activate-wrong-password = 登録時に決めたパスワードと一致しません
activate-no-password = パスワードを忘れた場合、または第三者が登録した場合
activate-new-password-button = 設定して有効にする
activate-not-you = お心当たりがない場合は、この登録を取り消せます。その後1日間、メールは送信されません。
activate-not-you-button = 登録した覚えがない
