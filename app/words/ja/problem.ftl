## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = ページが見つかりません
problem-not-found-why = このURLにはページがありません。URLが間違っているか途中で切れている、またはページが移動した可能性があります。

problem-cross-site-title = このサイトから送信されたフォームではありません
problem-cross-site-why = 別のサイトから送信されたため、何も行いませんでした。このサイトでページを開き、もう一度送信してください。

problem-method-title = このページは直接開けません
problem-method-why = このページには、ほかのページのボタンやフォームから進みます。何も変更されていません。

problem-too-many-title = 試行回数の上限に達しました
problem-too-many-why = 短い時間に多くの試行がありました。アカウントを守るため、次の試行までしばらくお待ちいただいています。

problem-overloaded-title = しばらくしてからもう一度お試しください
problem-overloaded-why = アクセスが集中し、サーバーの処理が追いついていません。何も変更されていません。

problem-broken-title = サイト側で問題が発生しました
problem-broken-why = 操作に誤りがあったわけではありません。問題は記録されました。前のページに戻ってもう一度試すと、うまくいくことがあります。
problem-broken-number = お問い合わせの際は、この番号をお知らせください：{ $number }

problem-bad-request-title = 内容を読み取れませんでした
problem-bad-request-why = ブラウザから届いた内容が不完全でした。前のページに戻り、再読み込みしてからもう一度お試しください。

problem-too-large-title = 送信された内容が大きすぎます
problem-too-large-why = ブラウザから届いた内容が、このサイトのフォームに必要な大きさをはるかに超えています。

problem-wrong-host-title = URLが異なります
problem-wrong-host-why = このサイトのURLは別にあります。下のボタンからお進みください。

problem-unsupported-title = 内容を読み取れませんでした
problem-unsupported-why = このURLで受け付けるのはフォームだけです。届いた内容はフォームではありませんでした。

## How long to wait

problem-wait-seconds = { $count ->
   *[other] { $count }秒後にもう一度お試しください。
}
problem-wait-minutes = { $count ->
   *[other] { $count }分後にもう一度お試しください。
}
problem-wait-hours = { $count ->
   *[other] { $count }時間後にもう一度お試しください。
}
problem-wait-days = { $count ->
   *[other] { $count }日後にもう一度お試しください。
}

## Ways on

problem-again = もう一度試す
problem-to-start = トップページへ
problem-kept = 入力した内容は保持されています。
problem-kept-but-password = パスワード以外の入力内容は保持されています。パスワードはもう一度入力していただきます。
problem-password-again = その際、パスワードをもう一度入力していただきます。
