home-title = { $site } へようこそ
home-description = ログイン、アカウントの作成、パスワードの再設定ができます。
home-about = { $site } のご利用と、アカウントの管理はこちらから。
home-register = アカウントを作成
home-login = ログイン
home-needed = 新しいアカウントの作成に必要なのは、メールアドレスとパスワード、そしてメールのリンクを一度開くことだけです。変更や削除は、いつでもご自身で行えます。
