## With the password

login-title = Giriş yap
login-button = Giriş yap
login-refused = Adres ve şifre eşleşmiyor
login-unconfirmed = Önce hesabınızı etkinleştirin: size gönderdiğimiz e-postadaki bağlantıyı açın
login-mail-lost = E-posta mı kayboldu, bağlantının süresi mi doldu?
login-to-mail = E-postayla giriş yap
login-to-register = Hesap oluştur
login-tries-seconds = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } saniye sonra yeniden deneyin veya e-postayla giriş yapın
   *[other] Çok fazla deneme yapıldı. { $count } saniye sonra yeniden deneyin veya e-postayla giriş yapın
}
login-tries-minutes = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } dakika sonra yeniden deneyin veya e-postayla giriş yapın
   *[other] Çok fazla deneme yapıldı. { $count } dakika sonra yeniden deneyin veya e-postayla giriş yapın
}
login-tries-hours = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } saat sonra yeniden deneyin veya e-postayla giriş yapın
   *[other] Çok fazla deneme yapıldı. { $count } saat sonra yeniden deneyin veya e-postayla giriş yapın
}
login-tries-days = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } gün sonra yeniden deneyin veya e-postayla giriş yapın
   *[other] Çok fazla deneme yapıldı. { $count } gün sonra yeniden deneyin veya e-postayla giriş yapın
}

## By mail: asking for it

sign-in-mail-title = E-postayla giriş yap
sign-in-mail-how = Size e-postayla bir bağlantı ve bir kod göndereceğiz. İkisinden biriyle şifresiz giriş yapabilirsiniz.
sign-in-mail-button = E-postayı gönder
sign-in-mail-to-password = Şifreyle giriş yap

## By mail: after asking

sign-in-mail-sent-title = E-postanızı kontrol edin
sign-in-mail-sent-told = { $address } adresine ait bir hesap varsa bir e-posta gönderiliyor. İçindeki bağlantıyı bu tarayıcıda açın veya kodu buraya yazın.
sign-in-mail-sent-code = E-postadaki altı rakam
sign-in-mail-sent-button = Giriş yap
sign-in-mail-sent-again = Yeni bir e-posta iste

## By mail: the link, in the window that asked

sign-in-link-title = Giriş yap
sign-in-link-as = { $address } hesabıyla.
sign-in-link-button = Giriş yap

## By mail: the link, in any other window. The code stands between the two sentences.

sign-in-link-elsewhere-title = Bu kodu yazın
sign-in-link-elsewhere-where = { $address } hesabıyla giriş yapmak istediğiniz pencereye şu kodu yazın:
sign-in-link-elsewhere-not-asked = Bunu siz istemediyseniz bu pencereyi kapatın ve kodu kimseyle paylaşmayın; kod olmadan hiçbir şey olmaz.

## Signing out

sign-out-title = Çıkış yapılsın mı?
sign-out-others = Diğer cihazlarda oturumunuz açık kalır.
sign-out-button = Bu cihazdan çıkış yap
