## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = リンクの有効期限が切れています
dead-link-expired-why = 古いメールが悪用されないよう、リンクには有効期限があります。
dead-link-superseded-title = このリンクはもう使えません
dead-link-superseded-activate = 新しいメールが送られたか、メールアドレスが変更されています。
dead-link-superseded-reset = すでに使われたか、別のリンクで新しいパスワードが設定されたか、送信後にメールアドレスが変更されています。
dead-link-superseded-change = すでに使われたか、送信後に変更が取り消されたか、別の変更に置き換えられています。
dead-link-superseded-veto = 送信後に、変更が中止、取り消し、または別の変更に置き換えられたか、すでに完了しています。完了している場合は、このアドレスに届いた最新のメールのリンクから元に戻せます。
dead-link-superseded-undo = すでに使われたか、送信後にアカウントが変更されています。
dead-link-superseded-sign-in = すでに使われたか、送信後に別のメールでログインしています。
dead-link-superseded-notices = 送信後にアカウントが変更されています。お知らせメールはアカウントのページでオフにできます。
dead-link-superseded-lock = すでに使われたか、送信後にメールから新しいパスワードが設定されています。
dead-link-renew = 新しいリンクを送信
dead-link-renew-to = { $address } に新しいリンクを送信

dead-link-to-register = アカウントを作成
dead-link-to-forgot = 新しいパスワードを設定
dead-link-to-address = メールアドレスを見る
dead-link-to-login-mail = 新しいメールを受け取る
dead-link-to-sessions = デバイスの一覧へ
dead-link-to-account = アカウントへ
dead-link-to-login = ログイン

dead-link-active-title = アカウントはすでに有効です
dead-link-active-why = このリンクでの手続きは済んでいます。もう使う必要はありません。

dead-link-unknown-title = このリンクは使えません
dead-link-unknown-why = このリンクは現在使われていません。メールの再送やアドレスの修正をした場合は、最新のメールのリンクを開いてください。
dead-link-unknown-broken = または、リンクが不完全な可能性があります。メールソフトによっては、長いリンクが途中で切れたり、余分な文字が付いたりします。その場合は、メールに記載のリンクの行全体をコピーして、アドレスバーに貼り付けてください。どちらでも解決しない場合は、下のリンクからやり直してください。
dead-link-unknown-to-register = アカウントを作成

dead-link-taken-title = このメールアドレスはすでに使われています
dead-link-taken-why = 別のアカウントで使われるようになりました。お使いのアカウントのメールアドレスは元のままで、何も変更されていません。

## After the button that mails a new link in place of an old one

link-sent-title = メールをご確認ください
link-sent-told = { $address } 宛てに新しいリンクをお送りします。
link-sent-told-unsaid = 新しいリンクをお送りします。
link-sent-missing = 最新のメールをご利用ください。数分たっても届かない場合は、迷惑メールフォルダをご確認ください。
link-sent-close = このウィンドウは閉じてかまいません。

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = メールアドレスは元のままです
outcome-stopped-what = 変更を中止しました。すべてのデバイスからログアウトされ、これまでのパスワードは使えなくなりました。
outcome-restored-title = メールアドレスが元に戻りました
outcome-restored-what = 変更を元に戻しました。すべてのデバイスからログアウトされ、これまでのパスワードは使えなくなりました。
outcome-locked-title = アカウントをロックしました
outcome-locked-what = すべてのデバイスからログアウトされ、これまでのパスワードは使えなくなりました。そのパスワードでは誰もログインできません。
outcome-mailed = { $address } 宛てにリンクをお送りしました。リンクを開いて新しいパスワードを設定すると、再びログインできます。
outcome-mailed-unsaid = ご登録のメールアドレスにリンクをお送りしました。リンクを開いて新しいパスワードを設定すると、再びログインできます。
outcome-mail-again = リンクを再送
outcome-missing = 数分たっても届かない場合は、まず迷惑メールフォルダをご確認ください。

outcome-signed-out-title = ログアウトしました
outcome-signed-out-what = ログアウトしたのはこのデバイスだけです。ほかのデバイスは、それぞれログアウトするまでログインしたままです。
outcome-signed-out-button = もう一度ログイン

outcome-deleted-title = アカウントを削除しました
outcome-deleted-what = アカウントとそのデータはすべて削除され、すべてのデバイスからログアウトされました。
outcome-deleted-receipt = 最後に、削除をお知らせするメールを1通お送りします。それ以降、メールをお送りすることはありません。
outcome-deleted-button = 新しいアカウントを作成

outcome-declined-title = 登録を取り消しました
outcome-declined-what = このメールアドレスは、当サイトのどのアカウントにも関連付けられていません。今後1日間、このアドレスにメールをお送りしません。
outcome-declined-why = どなたかがご自分のアドレスを打ち間違えたものと思われます。このウィンドウは閉じてかまいません。

outcome-notices-off-title = お知らせメールをオフにしました
outcome-notices-off-what = 新しいデバイスからログインがあっても、メールをお送りしません。アカウントの変更については、引き続きメールでお知らせします。
outcome-notices-off-again = 「{ $page }」でいつでもオンに戻せます。
outcome-notices-off-page = セキュリティ
