## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = 我同意{ $link }
terms-accept-link = 使用条款（在新标签页中打开）
terms-accept-missing = 请勾选以同意使用条款
terms-accept-outdated = 使用条款刚刚更新。请阅读新条款，然后重新勾选

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = 使用条款
terms-changed = 我们的使用条款在您同意之后有更新。请阅读并同意新条款后继续。
terms-first = 请阅读并同意我们的使用条款，然后进入您的账号。
terms-button = 继续
terms-otherwise = 如果不同意，您可以退出登录，稍后再决定，也可以删除账号。

## In the list of what happened to an account

event-terms-accepted = 同意使用条款
about-terms-version = 版本 { $version }
