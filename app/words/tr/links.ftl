## A link from a mail that does nothing any more, and what to do instead

dead-link-expired-title = Bu bağlantının süresi doldu
dead-link-expired-why = Bağlantılar sınırlı bir süre geçerlidir; böylece eski bir e-posta size karşı kullanılamaz.
dead-link-superseded-title = Bu bağlantı artık geçerli değil
dead-link-superseded-activate = Daha yeni bir e-posta ya da bir adres değişikliği bunun yerini aldı.
dead-link-superseded-reset = Bu bağlantı kullanılmış, başka bir bağlantıyla yeni şifre belirlenmiş ya da gönderildikten sonra adresiniz değişmiş.
dead-link-superseded-change = Bu bağlantı kullanılmış ya da gönderildikten sonra değişiklik iptal edilmiş veya yerine yenisi istenmiş.
dead-link-superseded-veto = Bağlantı gönderildikten sonra değişiklik durdurulmuş, iptal edilmiş, yerine yenisi istenmiş ya da tamamlanmış. Tamamlandıysa, bu adrese gelen en son e-postada onu geri alan bir bağlantı var.
dead-link-superseded-undo = Bu bağlantı kullanılmış ya da gönderildikten sonra hesabınız değişmiş.
dead-link-superseded-sign-in = Bu bağlantı kullanılmış ya da gönderildikten sonra başka bir e-postayla giriş yapmışsınız.
dead-link-superseded-notices = Bağlantı gönderildikten sonra hesabınız değişmiş. Bu bildirimleri hesabınızdan kapatabilirsiniz.
dead-link-superseded-lock = Bu bağlantı kullanılmış ya da gönderildikten sonra e-posta yoluyla yeni bir şifre belirlenmiş.
dead-link-renew = Yeni bağlantı gönder
dead-link-renew-to = { $address } adresine yeni bağlantı gönder

dead-link-to-register = Hesap oluştur
dead-link-to-forgot = Yeni şifre belirle
dead-link-to-address = Adresimi gör
dead-link-to-login-mail = Yeni bir e-posta iste
dead-link-to-sessions = Cihazlarıma git
dead-link-to-account = Hesabıma git
dead-link-to-login = Giriş yap

dead-link-active-title = Hesabınız zaten etkin
dead-link-active-why = Bu bağlantı görevini tamamladı; artık ona ihtiyacınız yok.

dead-link-unknown-title = Bu bağlantı çalışmıyor
dead-link-unknown-why = Artık kullanılmıyor. Yeni bir e-posta istediyseniz ya da adresinizi düzelttiyseniz en son gelen e-postadaki bağlantıyı açın.
dead-link-unknown-broken = Bağlantı eksik de olabilir: bazı e-posta programları uzun bağlantıları böler ya da sonuna bir şey ekler. Bu durumda e-postadaki satırın tamamını adres çubuğuna kopyalayın. İkisi de işe yaramazsa aşağıdan yeniden başlayın.
dead-link-unknown-to-register = Hesap oluştur

dead-link-taken-title = Bu adres kullanılıyor
dead-link-taken-why = Bu adresi artık başka bir hesap kullanıyor. Sizin hesabınızın adresi aynı kalıyor; hiçbir şey değişmedi.

## After the button that mails a new link in place of an old one

link-sent-title = E-postanızı kontrol edin
link-sent-told = { $address } adresine yeni bir bağlantı gönderiliyor.
link-sent-told-unsaid = Yeni bir bağlantı gönderiliyor.
link-sent-missing = En son gelen e-postayı kullanın. Birkaç dakika içinde gelmezse spam klasörüne bakın.
link-sent-close = Bu pencereyi kapatabilirsiniz.

## How something ended: an account locked by its owner, a session, an account, mails

outcome-stopped-title = Adresiniz aynı kalıyor
outcome-stopped-what = Değişiklik durduruldu. Tüm cihazlarda oturum kapatıldı ve eski şifre artık geçerli değil.
outcome-restored-title = Eski adresiniz geri getirildi
outcome-restored-what = Değişiklik geri alındı. Tüm cihazlarda oturum kapatıldı ve eski şifre artık geçerli değil.
outcome-locked-title = Hesabınız kilitlendi
outcome-locked-what = Tüm cihazlarda oturum kapatıldı ve eski şifre artık geçerli değil. Bu şifreyle artık kimse giremez.
outcome-mailed = { $address } adresine bir bağlantı gönderdik. Yeni bir şifre belirlemek için bağlantıyı açın; ardından yeniden giriş yapabilirsiniz.
outcome-mailed-unsaid = Adresinize bir bağlantı gönderdik. Yeni bir şifre belirlemek için bağlantıyı açın; ardından yeniden giriş yapabilirsiniz.
outcome-mail-again = Bağlantıyı yeniden gönder
outcome-missing = Birkaç dakika sonra hâlâ gelmedi mi? Önce spam klasörüne bakın.

outcome-signed-out-title = Çıkış yaptınız
outcome-signed-out-what = Bu cihazda oturumunuz kapandı. Siz kapatana kadar diğer cihazlarda oturumunuz açık kalır.
outcome-signed-out-button = Yeniden giriş yap

outcome-deleted-title = Hesabınız silindi
outcome-deleted-what = Hesap, içindeki her şeyle birlikte silindi ve tüm cihazlarda oturum kapatıldı.
outcome-deleted-receipt = Hesabın silindiğini bildiren son bir e-posta gönderiliyor. Bundan sonra size yazmayacağız.
outcome-deleted-button = Yeni hesap oluştur

outcome-declined-title = Kayıt silindi
outcome-declined-what = Adresiniz burada hiçbir hesaba bağlı değil ve bir gün boyunca bu adrese e-posta göndermeyeceğiz.
outcome-declined-why = Büyük olasılıkla biri kendi adresini yanlış yazdı. Bu pencereyi kapatabilirsiniz.

outcome-notices-off-title = Bu bildirimler kapatıldı
outcome-notices-off-what = Yeni bir cihazdan giriş yapıldığında artık size e-posta göndermiyoruz. Hesabınızdaki değişiklikleri yine e-postayla bildiririz.
outcome-notices-off-again = Bunları “{ $page }” sayfasından yeniden açabilirsiniz.
outcome-notices-off-page = Güvenlik
