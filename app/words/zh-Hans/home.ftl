home-title = 欢迎来到 { $site }
home-description = 登录、创建账号或设置新密码。
home-about = 在这里进入 { $site }，管理您的账号。
home-register = 创建账号
home-login = 登录
home-needed = 创建账号只需一个邮箱地址、一个密码，以及点击一次邮件中的链接。您可以随时自行更改或删除账号。
