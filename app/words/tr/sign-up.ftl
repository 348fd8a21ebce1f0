## The form

register-title = Hesap oluştur
register-email-hint = Adresin size ait olduğunu doğrulamak için oraya bir bağlantı göndereceğiz.
register-password = Bir şifre belirleyin
register-password-again = Şifreyi bir kez daha girin; güvenlik için sayfaya geri gönderilmez
register-button = Hesap oluştur
register-to-login = Hesabım var: giriş yap

## The page that waits for the mail: how the mail is doing

waiting-title = E-postanızı kontrol edin
waiting-title-refused = Adresinizi kontrol edin
waiting-title-not-sent = E-posta gönderilemedi
waiting-coming = { $address } adresine bir e-posta gönderiliyor. Kaydı tamamlamak için içindeki bağlantıyı açın.
waiting-queued = Sırasını bekliyor; bu birkaç saniye sürer.
waiting-held = Şu anda çok sayıda e-posta gönderiliyor; sizinkinin sırası: { $moment }. Aşağıdan yeni bir e-posta isterseniz önce o gönderilir.
waiting-delayed = Posta sunucusuna şu anda ulaşılamıyor. Denemeye devam ediyoruz; bir şey yapmanız gerekmiyor.
waiting-sent = { $address } adresine bir e-posta gönderdik. Kaydı tamamlamak için içindeki bağlantıyı açın.
waiting-sent-at = Posta sunucusuna iletildi: { $moment }.
waiting-spam = Hâlâ gelmedi mi? Spam klasöründe { $sender } adresinden gelen bir e-posta olup olmadığına bakın.
waiting-refused = Posta sunucusu { $address } adresine gelen e-postaları kabul etmiyor. Bir harf eksik ya da harfler yer değiştirmiş olabilir.
waiting-given-up = { $address } adresine giden e-posta zamanında teslim edilemedi ve denemeyi bıraktık. Lütfen yeni bir e-posta isteyin.
waiting-untold = { $address } adresi etkinleştirilmeyi bekleyen bir hesaba aitse yeni bağlantı içeren bir e-posta gönderiliyor.
waiting-look-again = Durumu kontrol et

## The same while a developer tries the program out: no mail leaves the machine, a page shows it instead

waiting-development-ready = { $address } adresine giden e-posta hazır. Kaydı tamamlamak için içindeki bağlantıyı açın.
waiting-development-since = Geliştirme posta kutusuna geldiği saat: { $time }.
waiting-development-delayed = Geliştirme posta kutusuna şu anda yazılamıyor; nedeni günlükte yazıyor. Denemeye devam ediyoruz.

## The page that waits for the mail: what can be done meanwhile

waiting-inbox = { $inbox } sayfasını aç
waiting-code = Veya e-postadaki altı rakamı yazın
waiting-again = E-postayı yeniden gönder
waiting-again-seconds = { $count ->
    [one] { $count } saniye sonra yeni bir e-posta isteyebilirsiniz.
   *[other] { $count } saniye sonra yeni bir e-posta isteyebilirsiniz.
}
waiting-again-minutes = { $count ->
    [one] { $count } dakika sonra yeni bir e-posta isteyebilirsiniz.
   *[other] { $count } dakika sonra yeni bir e-posta isteyebilirsiniz.
}
waiting-again-hours = { $count ->
    [one] { $count } saat sonra yeni bir e-posta isteyebilirsiniz.
   *[other] { $count } saat sonra yeni bir e-posta isteyebilirsiniz.
}
waiting-again-days = { $count ->
    [one] { $count } gün sonra yeni bir e-posta isteyebilirsiniz.
   *[other] { $count } gün sonra yeni bir e-posta isteyebilirsiniz.
}
waiting-wrong-address = Adres yanlış mı?
waiting-correct-address = Doğru adres
waiting-correct-hint = Eski adrese gönderilen bağlantı artık geçerli olmaz.
waiting-correct-button = E-postayı oraya gönder
waiting-new-mail = Etkinleştirme e-postası gönder

## The same page when there is nothing to wait for any more

activated-title = Hesabınız etkin
activated-here = { $address } adresini doğruladınız.
activated-here-button = Hesabıma git
activated-elsewhere = { $address } adresini başka bir tarayıcıda doğruladınız. Hesabınızı burada kullanmak için giriş yapın.
activated-elsewhere-button = Giriş yap
no-attempt-title = Burada bekleyen bir kayıt yok
no-attempt-why = Kayıt başka bir tarayıcıda başlatılmış, silinmiş ya da süresi dolmuş olabilir. Bizden gelen bir e-posta varsa en son gelendeki bağlantıyı deneyin; yoksa baştan başlayın.
no-attempt-button = Hesap oluştur
no-attempt-to-login = Giriş yap
no-attempt-to-register = Hesap oluştur

## The link in the mail

activate-title = Hesabınızı etkinleştirin
activate-for = { $address } için.
activate-button = Hesabımı etkinleştir
activate-elsewhere = Başka bir tarayıcıda kaydoldunuz ya da adresinizle başka biri kaydoldu. Hangisi olduğunu şifrenizden anlarız.
activate-password-hint = Kaydolurken belirlediğiniz şifre.
activate-wrong-password = Bu, kayıt sırasında belirlenen şifre değil
activate-no-password = Şifreyi hatırlamıyorum ya da adresimle başka biri kaydoldu
activate-new-password-button = Belirle ve etkinleştir
activate-not-you = Siz kaydolmadınız mı? Bu düğmeyle kayıt silinir ve bir gün boyunca size başka e-posta gelmez.
activate-not-you-button = Ben kaydolmadım
