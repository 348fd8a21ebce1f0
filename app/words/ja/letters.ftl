## Around every letter

letter-or-open = または、次のURLを開いてください：
letter-button-in-text = { $button }：
letter-help = お問い合わせ：{ $address }

## Said by several letters

letter-link-until = リンクの有効期限は{ $until } です。
letter-was-you = ご本人の操作であれば、何もする必要はありません。
letter-all-well = 日時：{ $at }。ご本人の操作であれば問題ありません。
letter-lock = お心当たりがない場合は、アカウントをロックしてください。すべてのデバイスからログアウトされ、パスワードは使えなくなります。その後、新しいパスワードを設定するためのリンクをメールでお送りします。
letter-lock-button = アカウントをロック
letter-set-password = お心当たりがない場合は、すぐに新しいパスワードを設定してください。すべてのデバイスからログアウトされます。
letter-set-password-button = 新しいパスワードを設定

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = 【{ $site }】アカウントを有効にしてください
letter-activate-heading = アカウントを有効にしてください
letter-activate-preview = メールアドレスを確認すると登録が完了します。リンクの有効期限は{ $until } です。
letter-activate-why = このメールアドレスで { $site } への登録がありました。
letter-activate-button = アカウントを有効にする
letter-activate-code = または、登録したウィンドウに次の確認コードを入力してください：
letter-activate-not-you = お心当たりがない場合は、何もする必要はありません。アカウントは作成されません。リンクを開いて「{ $button }」を押すこともできます。

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = 【{ $site }】アカウントはまだ有効になっていません
letter-activation-reminder-heading = アカウントはまだ有効になっていません
letter-activation-reminder-preview = 有効にしない場合、登録は{ $day }に削除されます。
letter-activation-reminder-why = このメールアドレスで { $site } への登録がありましたが、アカウントはまだ有効になっていません。
letter-activation-reminder-button = アカウントを有効にする
letter-activation-reminder-otherwise = このままの場合、登録は{ $day }に削除されます。ご案内は今回限りです。お心当たりがない場合は、リンクを開いて「{ $button }」を押してください。

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = 【{ $site }】アカウントはすでにあります
letter-already-registered-heading = アカウントはすでにあります
letter-already-registered-preview = ログインするか、新しいパスワードを設定してください。
letter-already-registered-why = このメールアドレスで { $site } への登録手続きがありました。すでにアカウントがあるため、新たな作成や変更は行われていません。
letter-already-registered-button = ログイン
letter-already-registered-forgot = パスワードをお忘れの場合は、こちらで新しいパスワードを設定できます：
letter-already-registered-not-you = お心当たりがない場合は、このメールを無視してください。パスワードがなければ、誰もログインできません。

## reset-password: the link to set a new password

letter-reset-password-subject = 【{ $site }】新しいパスワードの設定
letter-reset-password-heading = 新しいパスワードの設定
letter-reset-password-button = 新しいパスワードを設定
letter-reset-password-asked = このメールアドレスの { $site } アカウントについて、パスワードの再設定がリクエストされました。
letter-reset-password-operator = { $site } の管理者が、アカウントの新しいパスワードを設定するためのリンクをお送りしました。
letter-reset-password-operator-activated = { $site } の管理者がアカウントを有効にしました。パスワードを設定してください。
letter-reset-password-operator-locked = { $site } の管理者がアカウントをロックしました。パスワードは削除され、すべてのデバイスからログアウトされています。
letter-reset-password-change-stopped = { $site } アカウントのメールアドレスの変更が中止されたか、元に戻されました。第三者がパスワードを知っている可能性があるため、パスワードは削除され、すべてのデバイスからログアウトされました。
letter-reset-password-locked = ご本人の操作により、{ $site } アカウントがロックされました。パスワードは削除され、すべてのデバイスからログアウトされています。
letter-reset-password-until = リンクは{ $until } まで、1回だけ使えます。
letter-reset-password-until-activates = リンクは{ $until } まで、1回だけ使えます。アカウントも同時に有効になります。
letter-reset-password-none = 新しく設定するまで、パスワードでは誰もログインできません。
letter-reset-password-not-you = お心当たりがない場合は、このメールを無視してください。パスワードは元のままです。
letter-reset-password-no-need = 新しいパスワードが必要でなければ、このメールを無視してください。パスワードは元のままです。

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = 【{ $site }】ログイン用のリンクと確認コード
letter-sign-in-heading = ログイン
letter-sign-in-preview = リンクと確認コードの有効期限は{ $until } です。
letter-sign-in-why = このメールアドレスで { $site } へのログインがリクエストされました。
letter-sign-in-button = ログイン
letter-sign-in-code = または、ログインをリクエストしたウィンドウに次の確認コードを入力してください：
letter-sign-in-until = どちらも{ $until } まで、1回だけ使えます。
letter-sign-in-not-you = お心当たりがない場合は、何もする必要はありません。確認コードは誰にも教えないでください。確認コードがなければ、誰もログインできません。

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = 【{ $site }】アカウントへの新しいログイン
letter-new-sign-in-heading = アカウントに新しいログインがありました
letter-new-sign-in-preview = { $device }、{ $at }
letter-new-sign-in-why = { $site } アカウントに、新しいデバイスからログインがありました：{ $device }、{ $at }
letter-new-sign-in-more = { $count ->
   *[other] その後、さらに{ $count }台の新しいデバイスからログインがありました。ご本人の操作であれば、何もする必要はありません。
}
letter-new-sign-in-off = このお知らせメールをオフにするには：

## notices-off: the last of those notices

letter-notices-off-subject = 【{ $site }】新しいデバイスのお知らせメールがオフになりました
letter-notices-off-heading = 新しいデバイスのお知らせメールはオフです
letter-notices-off-why = { $at } に、{ $site } アカウントの新しいデバイスのお知らせメールがオフになりました。
letter-notices-off-was-you = ご本人の操作であれば、何もする必要はありません。アカウントのページでオンに戻せます。

## password-changed: the notice after every change of password

letter-password-changed-subject = 【{ $site }】パスワードが変更されました
letter-password-changed-heading = パスワードが変更されました
letter-password-changed-why = { $at } に、{ $site } アカウントのパスワードが変更されました。

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = 【{ $site }】新しいメールアドレスの確認
letter-confirm-new-email-heading = 新しいメールアドレスの確認
letter-confirm-new-email-why = { $site } アカウントのメールアドレスを、このアドレスに変更するリクエストがありました。
letter-confirm-new-email-button = このアドレスを確認
letter-confirm-new-email-until = リンクの有効期限は{ $until } です。リンクを開いて手続きするまで、何も変更されません。
letter-confirm-new-email-not-you = お心当たりがない場合は、何もする必要はありません。このアドレスは使われません。

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = 【{ $site }】メールアドレスの変更がリクエストされました
letter-email-change-requested-heading = メールアドレスの変更がリクエストされました
letter-email-change-requested-preview = お心当たりがない場合は、ここから中止できます。
letter-email-change-requested-why = { $site } アカウントにログインした状態で、メールアドレスを { $address } に変更するリクエストがありました。新しいアドレスが確認されると変更されます。
letter-email-change-requested-was-you = ご本人の操作であれば、このメールでのお手続きは不要です。
letter-email-change-requested-not-you = お心当たりがない場合は、変更を中止してください。すべてのデバイスからログアウトされ、パスワードは使えなくなります。その後、新しいパスワードを設定するためのリンクをメールでお送りします。
letter-email-change-requested-button = 変更を中止

## email-changed: to the old address, after the change

letter-email-changed-subject = 【{ $site }】メールアドレスが変更されました
letter-email-changed-heading = アカウントのメールアドレスが変更されました
letter-email-changed-preview = お心当たりがない場合は、ここから元に戻せます。
letter-email-changed-why = { $site } アカウントのメールアドレスが別のアドレスに変更されました。今後、このアドレスにはメールをお送りしません。
letter-email-changed-was-you = ご自身で変更した場合は、何もする必要はありません。
letter-email-changed-not-you = お心当たりがない場合は、変更を元に戻してください。メールアドレスはこのアドレスに戻り、すべてのデバイスからログアウトされ、パスワードは使えなくなります。その後、新しいパスワードを設定するためのリンクをメールでお送りします。
letter-email-changed-button = 変更を元に戻す

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = 【{ $site }】アカウントが削除されました
letter-account-deleted-heading = アカウントが削除されました
letter-account-deleted-preview = { $at } に削除されました。これが最後のメールです。
letter-account-deleted-why = { $site } アカウントとそのデータは、{ $at } にすべて削除されました。
letter-account-deleted-why-operator = { $site } アカウントとそのデータは、{ $at } に管理者によってすべて削除されました。
letter-account-deleted-last = このアカウントについてのメールはこれが最後です。同じメールアドレスで、いつでもまた登録できます。
letter-account-deleted-not-you = お心当たりがない場合は、できるだけ早く { $address } までご連絡ください。
letter-account-deleted-not-you-alone = お心当たりがない場合は、第三者にパスワードを知られています。同じパスワードを使っているほかのサービスでも変更してください。
letter-account-deleted-questions = ご不明な点は { $address } までお問い合わせください。
