## The page that asks for a link to set a new password

forgot-title = 忘记密码？
forgot-lede = 我们会通过邮件向您发送链接，用于设置新密码。
forgot-button = 发送链接
forgot-to-login = 返回登录

## After asking: the same words whether or not there is an account

forgot-sent-title = 请查收邮件
forgot-sent-told = 如果 { $address } 有对应的账号，一封含有设置新密码链接的邮件即将送达。
forgot-sent-told-untyped = 如果该邮箱有对应的账号，一封含有设置新密码链接的邮件即将送达。
forgot-sent-missing = 几分钟后仍未收到？请先查看垃圾邮件文件夹，再确认这是您注册时使用的邮箱。
forgot-sent-again = 重新发送
forgot-sent-other-address = 换一个邮箱
forgot-sent-to-login = 返回登录

## The page of the link: choose a new password

reset-title = 设置新密码
reset-whose = 用于账号 { $address }。保存后，所有设备都将退出登录。
reset-activates = 您的账号也将同时激活。
reset-button = 保存新密码

## The page of the link in notices by which owners lock their account

lock-title = 锁定您的账号？
lock-why = 如果不是您本人操作，说明有他人知道您的密码，或正在使用您的设备。
lock-what = 锁定后，所有设备都将退出登录，您的密码将失效，待确认的邮箱更换也会取消。我们会通过邮件向您发送链接，用于设置新密码。
lock-button = 锁定我的账号
lock-leave = 是您本人操作？关闭此窗口即可，不会有任何改动。
