home-title = { $site } sitesine hoş geldiniz
home-description = Giriş yapın, hesap oluşturun veya yeni bir şifre belirleyin.
home-about = { $site } sitesine buradan girer, hesabınızı buradan yönetirsiniz.
home-register = Hesap oluştur
home-login = Giriş yap
home-needed = Yeni bir hesap için bir e-posta adresi, bir şifre ve size gelen e-postada tek bir tıklama yeterlidir. Hesabınızı istediğiniz zaman kendiniz değiştirebilir veya silebilirsiniz.
