## With the password

login-title = 登录
login-button = 登录
login-refused = 邮箱地址与密码不匹配
login-unconfirmed = 请先激活账号：打开我们发给您的邮件中的链接
login-mail-lost = 找不到邮件，或链接已过期？
login-to-mail = 通过邮件登录
login-to-register = 创建账号
login-tries-seconds = { $count ->
   *[other] 尝试次数过多。请在 { $count } 秒后重试，或通过邮件登录
}
login-tries-minutes = { $count ->
   *[other] 尝试次数过多。请在 { $count } 分钟后重试，或通过邮件登录
}
login-tries-hours = { $count ->
   *[other] 尝试次数过多。请在 { $count } 小时后重试，或通过邮件登录
}
login-tries-days = { $count ->
   *[other] 尝试次数过多。请在 { $count } 天后重试，或通过邮件登录
}

## By mail: asking for it

sign-in-mail-title = 通过邮件登录
sign-in-mail-how = 我们会通过邮件向您发送链接和验证码。使用其中任意一种即可登录，无需密码。
sign-in-mail-button = 发送邮件
sign-in-mail-to-password = 使用密码登录

## By mail: after asking

sign-in-mail-sent-title = 请查收邮件
sign-in-mail-sent-told = 如果 { $address } 有对应的账号，邮件即将送达。请在此浏览器中打开邮件中的链接，或在此输入验证码。
sign-in-mail-sent-code = 邮件中的 6 位数字
sign-in-mail-sent-button = 登录
sign-in-mail-sent-again = 重新获取邮件

## By mail: the link, in the window that asked

sign-in-link-title = 登录
sign-in-link-as = 登录账号：{ $address }
sign-in-link-button = 登录

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = 请输入此验证码
sign-in-link-elsewhere-where = 请回到您申请登录 { $address } 的窗口，输入：
sign-in-link-elsewhere-not-asked = 不是您申请的？请关闭此窗口，不要把验证码告诉任何人；没有验证码，就什么也不会发生。

## Signing out

sign-out-title = 退出登录？
sign-out-others = 其他设备将保持登录状态。
sign-out-button = 在此设备上退出登录
