## Your account: who am I, what can I do here

account-title = アカウント
account-pending = { $address } は確認待ちです。
account-pending-link = 変更の内容を見る
account-earlier = { $address } のメールを読める人は、このアカウントを取り戻すことができます。以前このアカウントのメールアドレスだったためです。
account-earlier-until = 取り戻せるのは{ $moment } までです。
account-signed-in-as = ログイン中のアカウント
account-previous = 前回のログイン
account-previous-with = { $moment }、{ $device }
account-previous-none = なし（今回が初めてです）
account-since = 登録日
account-menu = アカウント
account-menu-security = アカウントの保護、デバイス、最近のアクティビティ
account-menu-password = 新しいパスワードに変更
account-menu-email = 別のメールアドレスに変更
account-menu-delete = アカウントの削除
account-menu-delete-about = アカウントとそのデータをすべて削除

## Change the password

change-password-title = パスワードの変更
change-password-about = 保存すると、ほかのすべてのデバイスからログアウトされます。
change-password-current = 現在のパスワード
change-password-button = 新しいパスワードを保存

## Change the address

change-email-title = メールアドレスの変更
change-email-now = 現在のメールアドレス：{ $address }
change-email-new = 新しいメールアドレス
change-email-hint = このアドレスにリンクをお送りします。リンクを開いて手続きすると、メールアドレスが変更されます。
change-email-button = リンクを送信
change-email-waiting = { $address } の確認を待っています。
change-email-until = お送りしたリンクの有効期限は{ $moment } です。
change-email-lapsed = { $address } は期限までに確認されませんでした。変更を取り消すまでは、このアドレスのメールを読める人が新しいリンクを受け取れます。
change-email-cancel = 変更を取り消す

## Security: all on one page, to read or to print

security-title = セキュリティ
security-protection = アカウントの保護
security-email = { $address }（{ $day }から）
security-email-change = メールアドレスを変更
security-change = メールアドレスの変更
security-pending = { $address } は確認待ち
security-take-back = アカウントを取り戻せるアドレス
security-earlier = { $address }（以前のメールアドレス）
security-until = { $moment } まで
security-password = 最終変更：{ $moment }
security-password-change = パスワードを変更
security-password-none = 未設定（メールでログイン）
security-password-set = パスワードを設定
security-notices-on = オン：新しいデバイスからログインがあるとメールでお知らせします
security-notices-off = オフ
security-notices-change = お知らせメールの設定を変更
security-last-seen = 最終利用：{ $moment }
security-sessions = デバイスからログアウト
security-activity = 最近のアクティビティ
security-activity-all = すべてのアクティビティを見る
security-as-of = { $moment } 現在

## Where you are signed in: the list of devices

sessions-title = ログイン中のデバイス
sessions-about = お心当たりのないデバイスがある場合は、そのデバイスからログアウトしたうえで、パスワードを変更してください。
sessions-this = このデバイス
sessions-last-seen = 最終利用：{ $moment }
sessions-signed-in = ログイン：{ $moment }
sessions-sign-out = ログアウト
sessions-sign-out-which = ログアウト：{ $device }、{ $moment } にログイン
sessions-sign-out-others = ほかのデバイスからログアウト
sessions-notices = 新しいデバイスのお知らせメール
sessions-notices-on = このアカウントで初めてのデバイスからログインがあると、メールでお知らせします。
sessions-notices-turn-off = お知らせメールをオフにする
sessions-notices-off = 新しいデバイスからログインがあっても、メールでお知らせしません。
sessions-notices-turn-on = お知らせメールをオンにする

## Delete the account

delete-title = アカウントの削除
delete-about = { $address } のアカウントとそのデータは、直ちにすべて削除されます。この操作は取り消せません。
delete-password = パスワード
delete-word = 削除
delete-confirm = 「{ $word }」と入力してください
delete-confirm-wrong = 続けるには「{ $word }」と入力してください
delete-button = アカウントを削除

## The password again, before sensitive pages

reauthenticate-title = ご本人の確認
reauthenticate-about = { $address } でログインしています。このような変更の前には、パスワードをもう一度入力していただいています。
reauthenticate-button = 続ける

## The link in a mail to a new address, which proves it

confirm-email-title = 新しいメールアドレスの確認
confirm-email-old = { $address } のアカウントのメールアドレスを変更します。
confirm-email-new = 変更後は { $address } でログインします。
confirm-email-elsewhere = このブラウザではこのアカウントにログインしていません。第三者が作成したアカウントの場合、その人はパスワードを知っているうえ、3日間は { $address } 宛てのメールからアカウントを取り戻すことができます。ご自身のアカウントである場合に限り、お進みください。
confirm-email-button = このアドレスを使う
confirm-email-not-you = ご自身のアカウントでない場合は、このウィンドウを閉じてください。何も変わりません。

## The link in a mail to the old address that stops a change

veto-email-title = 現在のメールアドレスを使い続けますか？
veto-email-about = このアカウントにログインした状態で、メールアドレスを { $address } に変更するリクエストがありました。まだ何も変更されていません。
veto-email-then = 変更を中止すると、メールアドレスは元のままで、すべてのデバイスからログアウトされ、パスワードは使えなくなります。新しいパスワードを設定するためのリンクをメールでお送りします。
veto-email-button = 変更を中止
veto-email-was-you = ご本人による変更の場合は、このウィンドウを閉じ、新しいアドレスに届いたメールから手続きを続けてください。

## The link in a mail to the old address that takes a change back

undo-email-title = メールアドレスの変更を元に戻しますか？
undo-email-about = アカウントのメールアドレスは { $address } に戻り、すべてのデバイスからログアウトされ、パスワードは使えなくなります。新しいパスワードを設定するためのリンクをメールでお送りします。
undo-email-button = 変更を元に戻す
undo-email-was-you = ご自身で変更した場合は、このウィンドウを閉じてください。何も変わりません。

## The link in mails about new devices that turns these mails off

notices-off-title = 新しいデバイスのお知らせメールをオフにしますか？
notices-off-about = このアカウントに新しいデバイスからログインがあっても、メールをお送りしなくなります。
notices-off-button = お知らせメールをオフにする
notices-off-again = アカウントの「{ $page }」でいつでもオンに戻せます。
