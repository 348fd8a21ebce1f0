## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = { $link }に同意します
terms-accept-link = 利用規約（新しいタブで開きます）
terms-accept-missing = 利用規約に同意するには、チェックを入れてください
terms-accept-outdated = 利用規約が先ほど変更されました。新しい規約をお読みのうえ、もう一度チェックを入れてください

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = 利用規約
terms-changed = 前回の同意の後に、利用規約が変更されました。続けるには、新しい規約をお読みのうえ、同意してください。
terms-first = アカウントへ進むには、利用規約をお読みのうえ、同意してください。
terms-button = 続ける
terms-otherwise = 同意しない場合は、ログアウトして後で決めることも、アカウントを削除することもできます。

## In the list of what happened to an account

event-terms-accepted = 利用規約に同意
about-terms-version = バージョン { $version }
