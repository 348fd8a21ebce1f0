### Japanese: です・ます, without a subject or あなた, as banks, railways and Google write to anybody: polite, but no 敬語 heaped up.
### Errors beside fields ask 「…してください」 and, like labels, end without 。; buttons and links are short and end in a noun or
### a verb (「アカウントを作成」). Addresses and names in Latin letters stand between half-width spaces; numbers stand directly at
### their counter (6桁, 3分). Days and moments begin with Japanese or a year, so no space stands before them; a moment ends in
### "(UTC+9)", so one stands after it, but none after a day.
###
### sign in ログイン (commoner than サインイン), sign out ログアウト, sign up 登録・新規登録, account アカウント, create 作成, email メール,
### address メールアドレス (アドレス alone where it is plain; never 住所), web address URL, link リンク, code 確認コード, six digits 6桁の数字,
### password パスワード, device デバイス, browser ブラウザ, activate 有効化・有効にする, activity アクティビティ,
### change of address メールアドレスの変更: cancel 取り消す, stop (veto) 中止する, take back (undo) 元に戻す; lock ロックする,
### security セキュリティ, somebody else 第三者, "it was not you" 心当たりがない, operator 管理者.

## The language itself

language-name = 日本語

## Around every page

layout-skip = 本文へ移動
layout-sign-out = ログアウト
layout-error = エラー：
layout-error-title = エラー：{ $title }
layout-back-account = アカウントに戻る
layout-back-security = セキュリティに戻る
layout-help = お困りのときは { $address } へ
layout-problem = 次の点をご確認ください

## Forms

form-busy = お待ちください…
form-email = メールアドレス
form-password = パスワード
form-new-password = 新しいパスワード
form-show = 表示
form-hide = 非表示
form-show-password = パスワードを表示
form-hide-password = パスワードを非表示
form-show-current-password = 現在のパスワードを表示
form-hide-current-password = 現在のパスワードを非表示
form-show-new-password = 新しいパスワードを表示
form-hide-new-password = 新しいパスワードを非表示
form-caps-lock = Caps Lock がオンになっています
form-count = { $has }文字（{ $min }文字以上）
form-count-enough = 十分な長さです
form-code-sends-itself = 6桁を入力すると自動的に送信されます。

## What is wrong with an address, beside its field

email-empty = メールアドレスを入力してください
email-too-long = もっと短いメールアドレスを入力してください。メールサーバーが扱える長さを超えています
email-no-at = @ がありません。メールアドレスは name@example.org のような形です
email-two-ats = @ が2つあります。メールアドレスの @ は1つです
email-several = メールアドレスが2つ以上あります。1つだけ入力してください
email-no-name = @ の前に入る部分がありません
email-no-domain = @ の後に入る部分（example.org など）がありません
email-space = 途中のスペースを取り除いてください
email-comma = コンマが入っています。ドットの代わりであれば、ドットに直してください
email-invisible = 貼り付けずに、直接入力してください。目に見えない文字が含まれています
email-sign-before = @ の前にある「{ $sign }」を取り除いてください。ここでは使えません
email-sign-after = @ の後にある「{ $sign }」を取り除いてください。ここでは使えません
email-wide = @ の前に全角文字は使えません。「{ $sign }」を半角で入力してください
email-not-a-to-z = @ の前に「{ $sign }」は使えません。半角の英数字で入力してください
email-leading-hyphen = 先頭のハイフンを取り除いてください
email-dots = @ の後のドットが1つ多いか、ドットの前後に文字が足りません
email-hyphen = @ の後に余分なハイフンがあります。先頭とドットの隣をご確認ください
email-no-dot = @ の後に .org や .com などの末尾の部分がありません
email-number = @ の後には、数字ではなく example.org のような名前を入力してください
email-domain = @ の後をご確認ください。example.org のような形になります

## What is wrong with a password, beside its field

password-hint = { $min }文字以上。互いに関係のない単語をいくつか並べると、覚えやすく、推測されにくくなります。
password-empty = パスワードを入力してください
password-too-short = { $min }文字以上にしてください。現在は{ $has }文字です
password-too-long = 256文字以内にしてください
password-control-character = タブなど、目に見えない文字を取り除いてください
password-personal = メールアドレスやこのサイトの名前とは別のものにしてください。どちらも真っ先に推測されます
password-common = 別のパスワードにしてください。多くの人が使っているため、真っ先に推測されます
password-guessable = もっと推測されにくいものにしてください。互いに関係のない単語を3つか4つ並べるのがおすすめです
password-wrong = このアカウントのパスワードと一致しません
password-enter = パスワードを入力してください

## Too many tries

tries-seconds = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }秒後にもう一度お試しください
}
tries-minutes = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }分後にもう一度お試しください
}
tries-hours = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }時間後にもう一度お試しください
}
tries-days = { $count ->
   *[other] 試行回数の上限に達しました。{ $count }日後にもう一度お試しください
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
   *[other] 最新のメールに記載の確認コードと一致しません。あと{ $left }回入力できます
}
code-exhausted = 入力できる回数の上限に達したため、確認コードは今は使えません。メールのリンクをご利用ください
code-expired = この確認コードは有効期限が過ぎています。メールを送り直してください
code-malformed = メールに記載の6桁の数字を入力してください

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = 今日 { $time }
moment-tomorrow = 明日 { $time }
moment-yesterday = 昨日 { $time }
moment-day = { $day } { $time }
day-today = 今日
day-tomorrow = 明日
day-yesterday = 昨日

## Browsers and what they run on

browser-on = { $system } の { $browser }
browser-unknown = 不明なブラウザ
browser-unknown-on = { $system } のブラウザ

## Messages shown once, above the heading of the next page

flash-password-reset = パスワードを変更しました。新しいパスワードでログインしてください。
flash-password-changed = パスワードを変更しました。ほかのデバイスからはすべてログアウトしました。
flash-mail-sent = メールをもう一度お送りします。最新のものをご利用ください。
flash-new-address-mailed = 新しいメールアドレスにリンクをお送りします。
flash-email-changed = メールアドレスを変更しました。
flash-other-email-changed = そのアカウントのメールアドレスを変更しました。パスワードをご自身で決めていない場合は、第三者に知られています。新しいパスワードを設定してください。
flash-email-kept = 変更を取り消しました。メールアドレスは元のままです。
flash-address-is-yours = すでにお使いのメールアドレスのため、何も変更していません。
flash-no-email-change = 確認待ちの変更はありません。これが現在のメールアドレスです。
flash-changed-meanwhile = 同時に別のウィンドウでアカウントが変更されたため、ここでは何も行いませんでした。もう一度お試しください。
flash-session-ended = そのデバイスからログアウトしました。
flash-others-ended = ほかのすべてのデバイスからログアウトしました。
flash-activated = アカウントが有効になりました。
flash-session-over = ログイン状態が終了しました。続けるにはログインしてください。
flash-press-again = ありがとうございます。もう一度ボタンを押してください。
flash-notices-on = 新しいデバイスのお知らせメールをオンにしました。
flash-notices-off = 新しいデバイスのお知らせメールをオフにしました。

## Shared by several pages

ways-forgotten = パスワードを忘れた場合
