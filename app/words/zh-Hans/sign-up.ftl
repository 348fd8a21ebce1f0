## The form

register-title = 创建账号
register-email-hint = 我们会向该邮箱发送链接，以确认邮箱属于您。
register-password = 设置密码
register-password-again = 请再输入一次密码；密码不会保留在页面上
register-button = 创建账号
register-to-login = 已有账号？登录

## The page that waits for the mail: how the mail is doing

waiting-title = 请查收邮件
waiting-title-refused = 请检查邮箱地址
waiting-title-not-sent = 邮件未能发出
waiting-coming = 正在向 { $address } 发送邮件。请打开邮件中的链接完成注册。
waiting-queued = 邮件正在排队，需要几秒钟。
waiting-held = 目前发出的邮件非常多，您的邮件将于{ $moment } 发送。如果在下方重新发送，新的邮件会优先发出。
waiting-delayed = 目前无法连接邮件服务器。我们会继续尝试，您无需进行任何操作。
waiting-sent = 我们已向 { $address } 发送邮件。请打开邮件中的链接完成注册。
waiting-sent-at = 已于{ $moment } 发送到邮件服务器。
waiting-spam = 还没收到？请在垃圾邮件文件夹中查找来自 { $sender } 的邮件。
waiting-refused = 邮件服务器不接受发往 { $address } 的邮件。地址可能漏了字母，或字母顺序有误。
waiting-given-up = 发往 { $address } 的邮件未能及时送达，我们已停止尝试。请重新发送一封。
waiting-untold = 如果 { $address } 属于一个待激活的账号，一封含有新链接的邮件即将送达。
waiting-look-again = 查看是否已完成

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = 发往 { $address } 的邮件已准备好。请打开邮件中的链接完成注册。
waiting-development-since = 自 { $time } 起在开发邮箱中。
waiting-development-delayed = 目前无法写入开发邮箱，原因见日志。我们会继续尝试。

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = 打开 { $inbox }
waiting-code = 或输入邮件中的 6 位数字
waiting-again = 重新发送邮件
waiting-again-seconds = { $count ->
   *[other] { $count } 秒后可重新发送。
}
waiting-again-minutes = { $count ->
   *[other] { $count } 分钟后可重新发送。
}
waiting-again-hours = { $count ->
   *[other] { $count } 小时后可重新发送。
}
waiting-again-days = { $count ->
   *[other] { $count } 天后可重新发送。
}
waiting-wrong-address = 邮箱地址有误？
waiting-correct-address = 正确的邮箱地址
waiting-correct-hint = 发往原地址的链接将失效。
waiting-correct-button = 发送到此邮箱
waiting-new-mail = 重新发送激活邮件

## The same page when there is nothing to wait for any more

activated-title = 您的账号已激活
activated-here = 您已确认 { $address }。
activated-here-button = 进入我的账号
activated-elsewhere = 您已在另一个浏览器中确认 { $address }。登录后即可在此使用。
activated-elsewhere-button = 登录
no-attempt-title = 此处没有待完成的注册
no-attempt-why = 注册可能是在另一个浏览器中开始的，注册信息也可能已删除或已过期。如果您收到过我们的邮件，请尝试最新邮件中的链接；否则请重新注册。
no-attempt-button = 创建账号
no-attempt-to-login = 登录
no-attempt-to-register = 创建账号

## The link in the mail

activate-title = 激活您的账号
activate-for = 账号邮箱：{ $address }
activate-button = 激活我的账号
activate-elsewhere = 您曾在另一个浏览器中注册，或者有人用您的邮箱注册。输入密码即可确认是哪一种情况。
activate-password-hint = 您注册时设置的密码。
activate-wrong-password = 与注册时设置的密码不符
activate-no-password = 我不记得密码，或是他人用我的邮箱注册的
activate-new-password-button = 设置并激活
activate-not-you = 不是您注册的？您可以删除注册信息，之后一天内不会再收到邮件。
activate-not-you-button = 不是我注册的
