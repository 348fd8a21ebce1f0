## Your account: who am I, what can I do here

account-title = 您的账号
account-pending = { $address } 正在等待确认。
account-pending-link = 查看更换详情
account-earlier = 能查看 { $address } 邮件的人可以收回此账号，因为它是此账号以前的邮箱。
account-earlier-until = 在{ $moment } 之前可以收回。
account-signed-in-as = 当前登录账号
account-previous = 上次登录
account-previous-with = { $moment }，{ $device }
account-previous-none = 无，这是您首次登录
account-since = 注册日期
account-menu = 账号
account-menu-security = 账号的保护方式、您的设备和最近的活动
account-menu-password = 设置一个新密码
account-menu-email = 更换为其他邮箱
account-menu-delete = 删除账号
account-menu-delete-about = 删除账号及其中的所有内容

## Change the password

change-password-title = 修改密码
change-password-about = 保存后，其他设备都将退出登录。
change-password-current = 当前密码
change-password-button = 保存新密码

## Change the address

change-email-title = 更换邮箱
change-email-now = 当前邮箱：{ $address }
change-email-new = 新邮箱地址
change-email-hint = 我们会向该邮箱发送链接。打开链接确认后，您的邮箱即会更换。
change-email-button = 发送链接
change-email-waiting = 正在等待确认 { $address }。
change-email-until = 我们发送的链接在{ $moment } 之前有效。
change-email-lapsed = { $address } 未在有效期内确认。在您取消更换之前，能查看该邮箱邮件的人仍可获取新链接。
change-email-cancel = 取消更换

## Security: all on one page, to read or to print

security-title = 账号安全
security-protection = 账号的保护方式
security-email = { $address }，自 { $day }起
security-email-change = 更换邮箱
security-change = 更换邮箱
security-pending = { $address } 等待确认
security-take-back = 可收回此账号的邮箱
security-earlier = { $address }，以前的邮箱
security-until = 有效期至{ $moment }
security-password = 上次修改：{ $moment }
security-password-change = 修改密码
security-password-none = 未设置：您通过邮件登录
security-password-set = 设置密码
security-notices-on = 已开启：有新设备登录时，我们会发邮件通知您
security-notices-off = 已关闭
security-notices-change = 更改提醒设置
security-last-seen = 最近使用：{ $moment }
security-sessions = 让设备退出登录
security-activity = 最近的活动
security-activity-all = 查看全部活动记录
security-as-of = 截至 { $moment }

## Where you are signed in: the list of devices

sessions-title = 已登录的设备
sessions-about = 其中有不属于您的设备？请先让该设备退出登录，再修改密码。
sessions-this = 此设备
sessions-last-seen = 最近使用：{ $moment }
sessions-signed-in = 登录时间：{ $moment }
sessions-sign-out = 退出登录
sessions-sign-out-which = 退出登录：{ $device }，登录时间 { $moment }
sessions-sign-out-others = 退出所有其他设备
sessions-notices = 新设备提醒邮件
sessions-notices-on = 当您的账号首次在某台设备上登录时，我们会发邮件通知您。
sessions-notices-turn-off = 关闭提醒邮件
sessions-notices-off = 有新设备登录时，我们不会发邮件通知您。
sessions-notices-turn-on = 开启提醒邮件

## Delete the account

delete-title = 删除账号
delete-about = { $address } 的账号及其中的所有内容将立即删除。此操作无法撤销。
delete-password = 您的密码
delete-word = 删除
delete-confirm = 请输入“{ $word }”
delete-confirm-wrong = 请输入“{ $word }”以继续
delete-button = 删除我的账号

## The password again, before sensitive pages

reauthenticate-title = 确认是您本人
reauthenticate-about = 您当前登录的账号是 { $address }。进行此类更改前，需要您再次输入密码。
reauthenticate-button = 继续

## The link in a mail to a new address, which proves it

confirm-email-title = 确认您的新邮箱
confirm-email-old = { $address } 的账号将改用新邮箱。
confirm-email-new = 此后您将使用 { $address } 登录。
confirm-email-elsewhere = 您在此处未登录该账号。如果该账号由他人创建，对方就知道密码，并可在三天内通过 { $address } 收回账号。请仅在账号属于您时继续。
confirm-email-button = 使用此邮箱
confirm-email-not-you = 不是您的账号？关闭此窗口即可，不会有任何改动。

## The link in a mail to the old address that stops a change

veto-email-title = 保留当前邮箱？
veto-email-about = 有人登录了您的账号，并申请将邮箱更换为 { $address }。目前没有任何改动。
veto-email-then = 阻止更换后，您的邮箱保持不变，所有设备都将退出登录，您的密码将失效。我们会通过邮件向您发送链接，用于设置新密码。
veto-email-button = 阻止更换
veto-email-was-you = 是您本人操作？请关闭此窗口，按新邮箱收到的邮件继续操作。

## The link in a mail to the old address that takes a change back

undo-email-title = 撤销邮箱更换？
undo-email-about = 您的账号将恢复使用 { $address }，所有设备都将退出登录，您的密码将失效。我们会通过邮件向您发送链接，用于设置新密码。
undo-email-button = 撤销更换
undo-email-was-you = 是您自己更换的？关闭此窗口即可，不会有任何改动。

## The link in mails about new devices that turns these mails off

notices-off-title = 关闭新设备提醒邮件？
notices-off-about = 有新设备登录您的账号时，我们将不再给您发邮件。
notices-off-button = 关闭提醒邮件
notices-off-again = 您可以在账号的“{ $page }”中重新开启。
