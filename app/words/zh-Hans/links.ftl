## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = 此链接已过期
dead-link-expired-why = 链接只在一段时间内有效，以免旧邮件被人利用。
dead-link-superseded-title = 此链接已失效
dead-link-superseded-activate = 已有更新的邮件，或邮箱地址已更正。
dead-link-superseded-reset = 链接已使用过，或已通过另一个链接设置了新密码，或在链接发出后您的邮箱已更换。
dead-link-superseded-change = 链接已使用过，或在链接发出后更换已被取消或被新的更换取代。
dead-link-superseded-veto = 在链接发出后，更换已被阻止、取消或被新的更换取代，或者更换已完成。如果更换已完成，可使用此邮箱收到的最新邮件中的链接撤销。
dead-link-superseded-undo = 链接已使用过，或在链接发出后您的账号已有更改。
dead-link-superseded-sign-in = 链接已使用过，或在链接发出后您已通过另一封邮件登录。
dead-link-superseded-notices = 在链接发出后您的账号已有更改。您可以在账号中关闭提醒邮件。
dead-link-superseded-lock = 链接已使用过，或在链接发出后已通过邮件设置了新密码。
dead-link-renew = 发送新链接
dead-link-renew-to = 向 { $address } 发送新链接

dead-link-to-register = 创建账号
dead-link-to-forgot = 设置新密码
dead-link-to-address = 查看我的邮箱
dead-link-to-login-mail = 获取新邮件
dead-link-to-sessions = 查看我的设备
dead-link-to-account = 前往我的账号
dead-link-to-login = 登录

dead-link-active-title = 您的账号已经激活
dead-link-active-why = 激活已完成，您不再需要此链接。

dead-link-unknown-title = 此链接无法使用
dead-link-unknown-why = 此链接已停用。如果您重新获取过邮件或更正过邮箱地址，请打开最新邮件中的链接。
dead-link-unknown-broken = 也可能是链接不完整：有些邮件程序会截断长链接，或在其中添加内容。这时请把邮件中的整行链接复制到浏览器地址栏。如果都不能解决，请从下方重新开始。
dead-link-unknown-to-register = 创建账号

dead-link-taken-title = 此邮箱已被使用
dead-link-taken-why = 另一个账号已在使用此邮箱。您的账号保留原邮箱，没有任何改动。

## After the button that mails a new link in place of an old one

link-sent-title = 请查收邮件
link-sent-told = 新链接正在发往 { $address }。
link-sent-told-unsaid = 新链接正在发送。
link-sent-missing = 请使用最新的邮件。如果几分钟内没有收到，请查看垃圾邮件文件夹。
link-sent-close = 您可以关闭此窗口。

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = 您的邮箱保持不变
outcome-stopped-what = 更换已阻止。所有设备均已退出登录，原密码已失效。
outcome-restored-title = 您的邮箱已恢复
outcome-restored-what = 更换已撤销。所有设备均已退出登录，原密码已失效。
outcome-locked-title = 您的账号已锁定
outcome-locked-what = 所有设备均已退出登录，原密码已失效。现在没有人能用它登录。
outcome-mailed = 我们已向 { $address } 发送链接。打开链接设置新密码后，即可重新登录。
outcome-mailed-unsaid = 我们已向您的邮箱发送链接。打开链接设置新密码后，即可重新登录。
outcome-mail-again = 重新发送链接
outcome-missing = 几分钟后仍未收到？请先查看垃圾邮件文件夹。

outcome-signed-out-title = 您已退出登录
outcome-signed-out-what = 仅在此设备上退出。其他设备会保持登录，直到您让它们退出登录。
outcome-signed-out-button = 重新登录

outcome-deleted-title = 您的账号已删除
outcome-deleted-what = 账号及其中的所有内容均已删除，所有设备均已退出登录。
outcome-deleted-receipt = 最后一封邮件正在发送，作为删除凭证。此后我们不会再给您发邮件。
outcome-deleted-button = 创建新账号

outcome-declined-title = 注册信息已删除
outcome-declined-what = 您的邮箱未与本站任何账号关联，我们一天内不会再向它发送邮件。
outcome-declined-why = 可能是有人输错了自己的邮箱地址。您可以关闭此窗口。

outcome-notices-off-title = 提醒邮件已关闭
outcome-notices-off-what = 有新设备登录时，我们不再给您发邮件。账号有更改时，我们仍会发邮件通知您。
outcome-notices-off-again = 您可以在“{ $page }”中重新开启。
outcome-notices-off-page = 账号安全
