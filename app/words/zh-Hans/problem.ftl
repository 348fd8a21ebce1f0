## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = 找不到页面
problem-not-found-why = 此网址下没有内容。网址可能有误或不完整，也可能页面已移动。

problem-cross-site-title = 此表单不是从本站发送的
problem-cross-site-why = 它来自其他网站，因此没有执行任何操作。请在本站打开页面后重新提交。

problem-method-title = 此页面无法直接打开
problem-method-why = 只能通过其他页面的按钮或表单进入此页面。没有任何改动。

problem-too-many-title = 尝试次数过多
problem-too-many-why = 短时间内有多次尝试。为保护账号安全，需要稍等片刻才能再次尝试。

problem-overloaded-title = 请稍后重试
problem-overloaded-why = 目前的请求超出了服务器的处理能力。没有任何改动。

problem-broken-title = 我们这边出了问题
problem-broken-why = 这不是您的操作造成的，问题已被记录。返回上一页重试，也许可以解决。
problem-broken-number = 如果您与我们联系，请附上此编号：{ $number }

problem-bad-request-title = 无法读取提交的内容
problem-bad-request-why = 您的浏览器发送的内容不完整。请返回上一页，刷新后重试。

problem-too-large-title = 提交的内容过大
problem-too-large-why = 您的浏览器发送的内容远远超出本站任何表单所需的大小。

problem-wrong-host-title = 此网址不正确
problem-wrong-host-why = 本站使用另一个网址；点击下方按钮即可前往。

problem-unsupported-title = 无法读取提交的内容
problem-unsupported-why = 此网址只接收表单，而收到的内容不是表单。

## How long to wait

problem-wait-seconds = { $count ->
   *[other] 请在 { $count } 秒后重试。
}
problem-wait-minutes = { $count ->
   *[other] 请在 { $count } 分钟后重试。
}
problem-wait-hours = { $count ->
   *[other] 请在 { $count } 小时后重试。
}
problem-wait-days = { $count ->
   *[other] 请在 { $count } 天后重试。
}

## Ways on

problem-again = 重试
problem-to-start = 前往首页
problem-kept = 您输入的内容已保留。
problem-kept-but-password = 您输入的内容已保留，但密码需要重新输入。
problem-password-again = 届时需要重新输入密码。
