## The page

activity-title = 活动记录
activity-unrecognised = 发现不是您本人的操作？请{ $link }。
activity-unrecognised-link = 修改密码
activity-empty = 暂无记录。
activity-older = 更早的记录
activity-from = { $device }，{ $client }
activity-mailed = 已发邮件通知您

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = 创建账号
event-mail-sent = 向您发送邮件
event-mail-refused = 发给您的邮件被邮件服务器拒收
event-link-opened = 打开了邮件中的链接
event-link-refused = 有人尝试使用已失效的链接
event-link-used = 使用了邮件中的链接
event-activated = 激活账号
event-declined = 邮箱所有者表示未曾注册，注册信息已删除
event-expired = 因未激活，注册信息已删除
event-signed-in = 登录
event-sign-in-failed = 有人尝试用错误的密码登录
event-signed-out = 退出登录
event-reauthenticated = 确认密码
event-session-ended = 让一台设备退出登录
event-other-sessions-ended = 让所有其他设备退出登录
event-password-reset = 通过邮件设置新密码
event-password-changed = 修改密码
event-email-change-requested = 申请更换邮箱
event-email-change-cancelled = 取消更换邮箱
event-email-change-vetoed = 通过原邮箱阻止更换邮箱
event-email-changed = 更换邮箱
event-email-restored = 恢复原邮箱
event-action-link-used = 使用了邮件中的链接
event-notices-on = 开启新设备提醒邮件
event-notices-off = 关闭新设备提醒邮件
event-locked = 通过邮件锁定账号
event-disabled = 管理员停用账号
event-enabled = 管理员恢复账号
event-deleted = 删除账号
event-operator-activated = 管理员激活账号
event-operator-signed-out = 管理员让所有设备退出登录
event-operator-reset = 管理员发送设置新密码的链接
event-operator-locked = 管理员锁定账号

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = 用于激活账号
about-mail-already-registered = 关于重复注册
about-mail-activation-reminder = 提醒激活账号
about-mail-reset-password = 用于设置新密码
about-mail-password-changed = 通知密码已修改
about-mail-confirm-new-email = 用于确认新邮箱
about-mail-email-change-requested = 发往原邮箱，通知更换申请
about-mail-email-changed = 发往原邮箱，用于撤销更换
about-mail-account-deleted = 通知账号已删除
about-mail-sign-in = 用于登录
about-mail-new-sign-in = 通知新设备登录
about-mail-notices-off = 通知新设备提醒邮件已关闭

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = 用于激活账号
about-link-reset = 用于设置新密码
about-link-change-email = 用于确认新邮箱
about-link-sign-in = 用于登录
about-link-action-link = 用于关闭新设备提醒邮件
about-link-veto-email = 用于阻止更换邮箱
about-link-undo-email = 用于撤销邮箱更换
about-link-lock = 用于锁定账号
about-link-expired = { $purpose }：已过期
about-link-superseded = { $purpose }：已使用或已被替换
