## The page

activity-title = アクティビティ
activity-unrecognised = お心当たりのない操作がある場合は、{ $link }。
activity-unrecognised-link = パスワードを変更してください
activity-empty = まだ記録はありません。
activity-older = さらに前を表示
activity-from = { $device }、{ $client }
activity-mailed = メールでお知らせ済み

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = アカウントを作成
event-mail-sent = メールを送信
event-mail-refused = メールサーバーがメールの受け取りを拒否
event-link-opened = メールのリンクにアクセス
event-link-refused = 使えなくなったリンクにアクセス
event-link-used = メールのリンクを使用
event-activated = アカウントを有効化
event-declined = 登録の覚えがないとの申し出により登録を取り消し
event-expired = 有効化されなかったため登録を削除
event-signed-in = ログイン
event-sign-in-failed = 誤ったパスワードによるログインの試み
event-signed-out = ログアウト
event-reauthenticated = パスワードを確認
event-session-ended = 指定したデバイスからログアウト
event-other-sessions-ended = ほかのすべてのデバイスからログアウト
event-password-reset = メールから新しいパスワードを設定
event-password-changed = パスワードを変更
event-email-change-requested = メールアドレスの変更をリクエスト
event-email-change-cancelled = メールアドレスの変更を取り消し
event-email-change-vetoed = 元のアドレスからメールアドレスの変更を中止
event-email-changed = メールアドレスを変更
event-email-restored = 元のメールアドレスに復元
event-action-link-used = メールのリンクを使用
event-notices-on = 新しいデバイスのお知らせメールをオンに変更
event-notices-off = 新しいデバイスのお知らせメールをオフに変更
event-locked = メールからアカウントをロック
event-disabled = 管理者がアカウントを無効化
event-enabled = 管理者がアカウントの無効化を解除
event-deleted = アカウントを削除
event-operator-activated = 管理者がアカウントを有効化
event-operator-signed-out = 管理者の操作によりすべてのデバイスからログアウト
event-operator-reset = 管理者がパスワード再設定のリンクを送信
event-operator-locked = 管理者がアカウントをロック

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = アカウントの有効化
about-mail-already-registered = 登録済みアドレスでの再登録について
about-mail-activation-reminder = 有効化の再案内
about-mail-reset-password = 新しいパスワードの設定
about-mail-password-changed = パスワード変更のお知らせ
about-mail-confirm-new-email = 新しいメールアドレスの確認
about-mail-email-change-requested = 元のアドレスへの変更のお知らせ
about-mail-email-changed = 変更を元に戻すための元のアドレスへの案内
about-mail-account-deleted = アカウント削除のお知らせ
about-mail-sign-in = ログイン
about-mail-new-sign-in = 新しいデバイスのお知らせ
about-mail-notices-off = お知らせメールをオフにしたことの通知

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = アカウントの有効化
about-link-reset = 新しいパスワードの設定
about-link-change-email = 新しいメールアドレスの確認
about-link-sign-in = ログイン
about-link-action-link = 新しいデバイスのお知らせメールの停止
about-link-veto-email = メールアドレスの変更の中止
about-link-undo-email = メールアドレスの変更を元に戻す手続き
about-link-lock = アカウントのロック
about-link-expired = { $purpose }：有効期限切れ
about-link-superseded = { $purpose }：使用済み、または新しいものに置き換え済み
