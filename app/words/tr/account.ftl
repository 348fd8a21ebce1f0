## Your account: who am I, what can I do here

account-title = Hesabınız
account-pending = { $address } adresi doğrulanmayı bekliyor.
account-pending-link = Değişikliği gör
account-earlier = { $address } bu hesabın önceki adresiydi. Oraya gelen e-postaları okuyabilen biri bu hesabı geri alabilir.
account-earlier-until = Bunun için son süre: { $moment }.
account-signed-in-as = Giriş yapılan hesap
account-previous = Önceki giriş
account-previous-with = { $moment }, { $device }
account-previous-none = Yok: bu ilk girişiniz
account-since = Üyelik tarihi
account-menu = Hesap
account-menu-security = Hesap koruması, cihazlarınız ve son hareketler
account-menu-password = Yeni bir şifre belirleyin
account-menu-email = Hesabı başka bir adrese taşıyın
account-menu-delete = Hesabı sil
account-menu-delete-about = Hesabı ve içindeki her şeyi silin

## Change the password

change-password-title = Şifrenizi değiştirin
change-password-about = Kaydettiğinizde diğer tüm cihazlarda oturum kapatılır.
change-password-current = Mevcut şifre
change-password-button = Yeni şifreyi kaydet

## Change the address

change-email-title = Adresinizi değiştirin
change-email-now = Şu anki adresiniz: { $address }
change-email-new = Yeni e-posta adresi
change-email-hint = Oraya bir bağlantı göndereceğiz. Bağlantıyı açtığınızda adresiniz değişir.
change-email-button = Bağlantıyı gönder
change-email-waiting = { $address } adresinin doğrulanması bekleniyor.
change-email-until = Oraya gönderdiğimiz bağlantının son geçerlilik zamanı: { $moment }.
change-email-lapsed = { $address } adresi zamanında doğrulanmadı. Siz değişikliği iptal edene kadar, oraya gelen e-postaları okuyabilen biri yeni bir bağlantı isteyebilir.
change-email-cancel = Değişikliği iptal et

## Security: all on one page, to read or to print

security-title = Güvenlik
security-protection = Hesap koruması
security-email = { $address }, { $day } tarihinden beri
security-email-change = Adresi değiştir
security-change = Adres değişikliği
security-pending = { $address } doğrulanmayı bekliyor
security-take-back = Bu hesabı geri alabilecek adres
security-earlier = { $address }, önceki adres
security-until = son süre: { $moment }
security-password = Son değişiklik: { $moment }
security-password-change = Şifreyi değiştir
security-password-none = Belirlenmedi: e-postayla giriş yapıyorsunuz
security-password-set = Şifre belirle
security-notices-on = Açık: yeni bir cihazdan giriş yapıldığında size e-posta göndeririz
security-notices-off = Kapalı
security-notices-change = Bildirim ayarını değiştir
security-last-seen = son görülme: { $moment }
security-sessions = Bir cihazın oturumunu kapat
security-activity = Son hareketler
security-activity-all = Tüm hareketleri gör
security-as-of = { $moment } itibarıyla

## Where you are signed in: the list of devices

sessions-title = Oturumunuzun açık olduğu cihazlar
sessions-about = Bunlardan biri sizin değil mi? O cihazın oturumunu kapatın, ardından şifrenizi değiştirin.
sessions-this = Bu cihaz
sessions-last-seen = Son görülme: { $moment }
sessions-signed-in = Giriş: { $moment }
sessions-sign-out = Oturumu kapat
sessions-sign-out-which = Oturumu kapat: { $device }, giriş: { $moment }
sessions-sign-out-others = Diğer tüm oturumları kapat
sessions-notices = Yeni cihaz bildirimleri
sessions-notices-on = Hesabınıza yeni bir cihazdan giriş yapıldığında size e-posta göndeririz.
sessions-notices-turn-off = Bu bildirimleri kapat
sessions-notices-off = Yeni bir cihazdan giriş yapıldığında size e-posta göndermiyoruz.
sessions-notices-turn-on = Yeni cihaz bildirimlerini aç

## Delete the account

delete-title = Hesabınızı silin
delete-about = { $address } hesabı ve içindeki her şey hemen silinir. Bu işlem geri alınamaz.
delete-password = Şifreniz
delete-word = sil
delete-confirm = “{ $word }” sözcüğünü yazın
delete-confirm-wrong = Devam etmek için “{ $word }” sözcüğünü yazın
delete-button = Hesabımı sil

## The password again, before sensitive pages

reauthenticate-title = Bu siz misiniz?
reauthenticate-about = { $address } hesabıyla giriş yaptınız. Bu tür değişikliklerden önce şifrenizi yeniden sorarız.
reauthenticate-button = Devam et

## The link in a mail to a new address, which proves it

confirm-email-title = Yeni adresinizi doğrulayın
confirm-email-old = Onayladığınızda { $address } hesabı yeni bir adrese taşınır.
confirm-email-new = O andan itibaren { $address } adresiyle giriş yaparsınız.
confirm-email-elsewhere = Bu tarayıcıda bu hesaba giriş yapılmamış. Hesabı başka biri oluşturduysa şifresini biliyordur; ayrıca { $address } adresinin sahibi hesabı üç gün boyunca geri alabilir. Yalnızca hesap sizinse devam edin.
confirm-email-button = Bu adresi kullan
confirm-email-not-you = Hesap sizin değil mi? Bu pencereyi kapatın; hiçbir şey değişmez.

## The link in a mail to the old address that stops a change

veto-email-title = Adresiniz aynı kalsın mı?
veto-email-about = Hesabınıza giriş yapmış biri, hesabı { $address } adresine taşımak istedi. Henüz hiçbir şey değişmedi.
veto-email-then = Durdurursanız adresiniz aynı kalır, tüm cihazlarda oturum kapatılır ve şifreniz geçersiz olur. Yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndeririz.
veto-email-button = Değişikliği durdur
veto-email-was-you = Bunu siz mi istediniz? Bu pencereyi kapatın ve yeni adrese gelen e-postayla devam edin.

## The link in a mail to the old address that takes a change back

undo-email-title = Adres değişikliği geri alınsın mı?
undo-email-about = Hesabınız yeniden { $address } adresine geçer, tüm cihazlarda oturum kapatılır ve şifreniz geçersiz olur. Yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndeririz.
undo-email-button = Değişikliği geri al
undo-email-was-you = Adresi siz mi değiştirdiniz? Bu pencereyi kapatın; hiçbir şey değişmez.

## The link in mails about new devices that turns these mails off

notices-off-title = Yeni cihaz bildirimleri kapatılsın mı?
notices-off-about = Hesabınıza yeni bir cihazdan giriş yapıldığında artık size e-posta göndermeyeceğiz.
notices-off-button = Bu bildirimleri kapat
notices-off-again = Bunları hesabınızdaki “{ $page }” sayfasından yeniden açabilirsiniz.
