## The page that asks for a link to set a new password

forgot-title = Şifrenizi mi unuttunuz?
forgot-lede = Yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndereceğiz.
forgot-button = Bağlantıyı gönder
forgot-to-login = Giriş sayfasına dön

## After asking: the same words whether or not there is an account

forgot-sent-title = E-postanızı kontrol edin
forgot-sent-told = { $address } adresine ait bir hesap varsa yeni şifre belirleme bağlantısını içeren bir e-posta gönderiliyor.
forgot-sent-told-untyped = Bu adrese ait bir hesap varsa yeni şifre belirleme bağlantısını içeren bir e-posta gönderiliyor.
forgot-sent-missing = Birkaç dakika sonra hâlâ e-posta gelmedi mi? Spam klasörüne bakın, ardından kaydolurken bu adresi kullandığınızdan emin olun.
forgot-sent-again = Yeniden gönder
forgot-sent-other-address = Başka bir adres dene
forgot-sent-to-login = Giriş sayfasına dön

## The page of the link: choose a new password

reset-title = Yeni şifre belirleyin
reset-whose = { $address } hesabı için. Kaydettiğinizde tüm cihazlarda oturum kapatılır.
reset-activates = Böylece hesabınız da etkinleştirilmiş olur.
reset-button = Yeni şifreyi kaydet

## The page of the link in notices by which owners lock their account

lock-title = Hesabınız kilitlensin mi?
lock-why = Bu işlemi siz yapmadıysanız başka biri şifrenizi biliyor ya da cihazlarınızdan birini kullanıyor demektir.
lock-what = Kilitlediğinizde tüm cihazlarda oturum kapatılır, şifreniz geçersiz olur ve bekleyen adres değişikliği varsa iptal edilir. Yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndeririz.
lock-button = Hesabımı kilitle
lock-leave = Siz yaptıysanız bu pencereyi kapatın; hiçbir şey değişmez.
