### Simplified Chinese: 您, as banks, the railway (12306) and Google's account pages address their customers; 请 in requests, short
### sentences, no 亲 and no exclamation marks. Errors beside fields and labels end without 。; buttons and links are verbs (创建账号).
### Latin letters, addresses and numerals stand between half-width spaces in Chinese text; punctuation is full-width. A moment on
### a page (今天 14:02) begins in Chinese and has no space before it; a day ends in 日 and has none after it.
###
### sign in 登录, sign out 退出登录, sign up 注册, account 账号 (not 账户, which holds money; not 帐号), create account 创建账号, email 邮件,
### e-mail address 邮箱 or 邮箱地址, link 链接, code 验证码, six digits 6 位数字, password 密码, change password 修改密码,
### device 设备, browser 浏览器, activate 激活, activity 活动记录, change of address 更换邮箱: cancel 取消, stop (veto) 阻止,
### take back (undo) 撤销; lock 锁定, sign-up (the record) 注册信息, sign a device out 让设备退出登录, security 账号安全, somebody else 他人, "it was not you" 非本人操作, operator 管理员.

## The language itself

language-name = 简体中文

## Around every page

layout-skip = 跳到正文
layout-sign-out = 退出登录
layout-error = 错误：
layout-error-title = 错误：{ $title }
layout-back-account = 返回账号首页
layout-back-security = 返回账号安全
layout-help = 需要帮助？请联系 { $address }
layout-problem = 请检查以下内容

## Forms

form-busy = 请稍候…
form-email = 邮箱地址
form-password = 密码
form-new-password = 新密码
form-show = 显示
form-hide = 隐藏
form-show-password = 显示密码
form-hide-password = 隐藏密码
form-show-current-password = 显示当前密码
form-hide-current-password = 隐藏当前密码
form-show-new-password = 显示新密码
form-hide-new-password = 隐藏新密码
form-caps-lock = 大写锁定已开启
form-count = 已输入 { $has } 个字符，至少 { $min } 个
form-count-enough = 长度足够
form-code-sends-itself = 输满 6 位数字后会自动提交。

## What is wrong with an address, beside its field

email-empty = 请输入邮箱地址
email-too-long = 请输入较短的邮箱地址；这个地址超出了邮件服务器允许的长度
email-no-at = 缺少 @；邮箱地址的格式类似 name@example.org
email-two-ats = 有两个 @；邮箱地址中只能有一个
email-several = 这里有不止一个邮箱地址；请只输入一个
email-no-name = @ 前面缺少内容
email-no-domain = @ 后面缺少内容，例如 example.org
email-space = 请去掉中间的空格
email-comma = 地址中有逗号；如果想输入的是点，请改成点
email-invisible = 请手动输入邮箱地址，不要粘贴；其中含有看不见的字符
email-sign-before = 请去掉 @ 前面的“{ $sign }”；这个位置不能使用该符号
email-sign-after = 请去掉 @ 后面的“{ $sign }”；这个位置不能使用该符号
email-wide = @ 前面只能使用半角字符；“{ $sign }”是全角字符，请改用半角输入
email-not-a-to-z = @ 前面的字母只能是 a 到 z，不能使用“{ $sign }”
email-leading-hyphen = 请去掉开头的连字符
email-dots = @ 后面多了一个点，或者点的旁边缺少内容
email-hyphen = @ 后面多了一个连字符，在开头或点的旁边
email-no-dot = @ 后面缺少 .org 或 .com 这样的结尾
email-number = @ 后面应是 example.org 这样的域名，而不是数字
email-domain = 请检查 @ 后面的部分；格式应类似 example.org

## What is wrong with a password, beside its field

password-hint = 至少 { $min } 个字符。几个互不相关的词连在一起，容易记住，也不易被猜到。
password-empty = 请输入密码
password-too-short = 请使用至少 { $min } 个字符；当前为 { $has } 个
password-too-long = 请使用不超过 256 个字符
password-control-character = 请去掉制表符等看不见的字符
password-personal = 请不要用邮箱地址或本站名称作密码；它们会最先被猜到
password-common = 请换一个密码；许多人在用这个密码，它会最先被猜到
password-guessable = 请换一个更难猜到的密码；三四个互不相关的词就很好
password-wrong = 与此账号的密码不符
password-enter = 请输入您的密码

## Too many tries

tries-seconds = { $count ->
   *[other] 尝试次数过多。请在 { $count } 秒后重试
}
tries-minutes = { $count ->
   *[other] 尝试次数过多。请在 { $count } 分钟后重试
}
tries-hours = { $count ->
   *[other] 尝试次数过多。请在 { $count } 小时后重试
}
tries-days = { $count ->
   *[other] 尝试次数过多。请在 { $count } 天后重试
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
   *[other] 与最新邮件中的验证码不符。还可以尝试 { $left } 次
}
code-exhausted = 验证码错误次数过多，暂时无法使用验证码。请使用邮件中的链接
code-expired = 此验证码已过期。请重新获取邮件
code-malformed = 请输入邮件中的 6 位数字

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = 今天 { $time }
moment-tomorrow = 明天 { $time }
moment-yesterday = 昨天 { $time }
moment-day = { $day } { $time }
day-today = 今天
day-tomorrow = 明天
day-yesterday = 昨天

## Browsers and what they run on

browser-on = { $system } 上的 { $browser }
browser-unknown = 未知浏览器
browser-unknown-on = { $system } 上的浏览器

## Messages shown once, above the heading of the next page

flash-password-reset = 密码已修改。请使用新密码登录。
flash-password-changed = 密码已修改。其他设备均已退出登录。
flash-mail-sent = 新邮件正在发送。请以最新的一封为准。
flash-new-address-mailed = 链接正在发往新邮箱。
flash-email-changed = 邮箱已更换。
flash-other-email-changed = 那个账号的邮箱已更换。如果密码不是您自己设置的，说明有他人知道该密码，请设置新密码。
flash-email-kept = 更换已取消。您的邮箱保持不变。
flash-address-is-yours = 这已经是您的邮箱，因此没有任何改动。
flash-no-email-change = 没有待确认的更换。这就是您当前的邮箱。
flash-changed-meanwhile = 您的账号同时在另一个窗口中发生了更改，因此这里没有执行任何操作。请重试。
flash-session-ended = 该设备已退出登录。
flash-others-ended = 其他设备均已退出登录。
flash-activated = 您的账号已激活。
flash-session-over = 您在此处的登录已失效。请重新登录后继续。
flash-press-again = 谢谢。请再按一次按钮。
flash-notices-on = 新设备提醒邮件已开启。
flash-notices-off = 新设备提醒邮件已关闭。

## Shared by several pages

ways-forgotten = 忘记密码
