## Around every letter

letter-or-open = Veya şu adresi açın:
letter-button-in-text = { $button }:
letter-help = Yardım: { $address }

## Said by several letters

letter-link-until = Bağlantı { $until } tarihine kadar geçerlidir.
letter-was-you = Bu işlemi siz yaptıysanız başka bir şey yapmanız gerekmez.
letter-all-well = Tarih: { $at }. Bu işlemi siz yaptıysanız sorun yok.
letter-lock = Bu işlemi siz yapmadınız mı? Hesabınızı kilitleyin. Böylece tüm cihazlarda oturum kapatılır ve şifreniz geçersiz olur; ardından yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndeririz.
letter-lock-button = Hesabımı kilitle
letter-set-password = Bu işlemi siz yapmadınız mı? Hemen yeni bir şifre belirleyin. Böylece tüm cihazlarda oturum kapatılır.
letter-set-password-button = Yeni şifre belirle

## activate: the first mail, which proves that whoever signed up reads this address

letter-activate-subject = { $site } hesabınızı etkinleştirin
letter-activate-heading = Hesabınızı etkinleştirin
letter-activate-preview = Kaydı tamamlamak için adresinizi doğrulayın. Bağlantı { $until } tarihine kadar geçerlidir.
letter-activate-why = Siz ya da adresinizi kullanan biri { $site } sitesine kaydoldu.
letter-activate-button = Hesabımı etkinleştir
letter-activate-code = Veya bu kodu kaydolduğunuz pencereye yazın:
letter-activate-not-you = Siz kaydolmadınız mı? Hiçbir şey yapmazsanız hesap açılmaz. Dilerseniz bağlantıyı açıp “{ $button }” düğmesine basabilirsiniz.

## activation-reminder: once, some time after an activation link was sent and not used

letter-activation-reminder-subject = { $site } hesabınız henüz etkin değil
letter-activation-reminder-heading = Hesabınız henüz etkin değil
letter-activation-reminder-preview = Etkinleştirmezseniz { $day } tarihinde silinir.
letter-activation-reminder-why = Siz ya da adresinizi kullanan biri { $site } sitesine kaydoldu. Hesap henüz etkin değil.
letter-activation-reminder-button = Hesabımı etkinleştir
letter-activation-reminder-otherwise = Hiçbir şey yapmazsanız kayıt { $day } tarihinde silinir. Başka hatırlatma göndermeyeceğiz. Siz kaydolmadınız mı? Bağlantıyı açıp “{ $button }” düğmesine basın.

## already-registered: instead of an activation link, when the address has an account already

letter-already-registered-subject = Zaten bir { $site } hesabınız var
letter-already-registered-heading = Zaten bir hesabınız var
letter-already-registered-preview = Giriş yapın veya yeni bir şifre belirleyin.
letter-already-registered-why = Siz ya da adresinizi kullanan biri { $site } sitesine kaydolmak istedi. Zaten bir hesabınız olduğu için hiçbir şey oluşturulmadı veya değiştirilmedi.
letter-already-registered-button = Giriş yap
letter-already-registered-forgot = Şifrenizi mi unuttunuz? Yenisini buradan belirleyin:
letter-already-registered-not-you = Bunu siz yapmadınız mı? Bu e-postayı dikkate almayın. Şifreniz olmadan kimse giremez.

## reset-password: the link to set a new password

letter-reset-password-subject = { $site } için yeni şifre belirleyin
letter-reset-password-heading = Yeni şifre belirleyin
letter-reset-password-button = Yeni şifre belirle
letter-reset-password-asked = Siz ya da adresinizi kullanan biri { $site } hesabınız için yeni bir şifre istedi.
letter-reset-password-operator = Bir { $site } yöneticisi, hesabınız için yeni bir şifre belirlemeniz amacıyla size bu bağlantıyı gönderdi.
letter-reset-password-operator-activated = Bir { $site } yöneticisi hesabınızı etkinleştirdi. Hesabınız için bir şifre belirleyin.
letter-reset-password-operator-locked = Bir { $site } yöneticisi hesabınızı kilitledi: hesabın şifresi kaldırıldı ve tüm cihazlarda oturum kapatıldı.
letter-reset-password-change-stopped = { $site } hesabınızın adres değişikliği durduruldu ya da geri alındı. Şifreyi başka biri biliyor olabilir; bu yüzden şifreyi kaldırdık ve tüm cihazlarda oturumu kapattık.
letter-reset-password-locked = { $site } hesabınızı kilitlediniz. Hesabın şifresi kaldırıldı ve tüm cihazlarda oturum kapatıldı.
letter-reset-password-until = Bağlantı bir kez kullanılabilir ve { $until } tarihine kadar geçerlidir.
letter-reset-password-until-activates = Bağlantı bir kez kullanılabilir ve { $until } tarihine kadar geçerlidir. Hesabınızı da etkinleştirir.
letter-reset-password-none = Siz bir şifre belirleyene kadar kimse şifreyle giriş yapamaz.
letter-reset-password-not-you = Bunu siz istemediniz mi? Bu e-postayı dikkate almayın; şifreniz aynı kalır.
letter-reset-password-no-need = Yeni bir şifreye ihtiyacınız yok mu? Bu e-postayı dikkate almayın; şifreniz aynı kalır.

## sign-in: the link and the code to sign in by mail

letter-sign-in-subject = { $site } sitesine giriş yapın
letter-sign-in-heading = Giriş yapın
letter-sign-in-preview = Bağlantı ve kod { $until } tarihine kadar geçerlidir.
letter-sign-in-why = Siz ya da adresinizi kullanan biri { $site } sitesine giriş yapmak istedi.
letter-sign-in-button = Giriş yap
letter-sign-in-code = Veya bu kodu giriş yapmak istediğiniz pencereye yazın:
letter-sign-in-until = İkisi de yalnızca bir kez kullanılabilir ve { $until } tarihine kadar geçerlidir.
letter-sign-in-not-you = Bunu siz istemediniz mi? Hiçbir şey yapmayın ve kodu kimseyle paylaşmayın. Kod olmadan kimse giremez.

## new-sign-in: the notice after a sign-in from a device that is new to the account

letter-new-sign-in-subject = { $site } hesabınıza yeni giriş yapıldı
letter-new-sign-in-heading = Hesabınıza yeni giriş yapıldı
letter-new-sign-in-preview = { $device }, { $at }.
letter-new-sign-in-why = { $site } hesabınıza yeni bir cihazdan giriş yapıldı: { $device }, { $at }.
letter-new-sign-in-more = { $count ->
    [one] O zamandan beri bir yeni cihazdan daha giriş yapıldı. Bu girişleri siz yaptıysanız başka bir şey yapmanız gerekmez.
   *[other] O zamandan beri { $count } yeni cihazdan daha giriş yapıldı. Bu girişleri siz yaptıysanız başka bir şey yapmanız gerekmez.
}
letter-new-sign-in-off = Bu bildirimleri kapatmak için:

## notices-off: the last of those notices

letter-notices-off-subject = { $site }: yeni cihaz bildirimleri kapatıldı
letter-notices-off-heading = Yeni cihaz bildirimleri kapatıldı
letter-notices-off-why = { $site } hesabınızda yeni cihaz bildirimleri { $at } tarihinde kapatıldı.
letter-notices-off-was-you = Bu işlemi siz yaptıysanız başka bir şey yapmanız gerekmez. Bildirimleri hesabınızdan yeniden açabilirsiniz.

## password-changed: the notice after every change of password

letter-password-changed-subject = { $site } şifreniz değiştirildi
letter-password-changed-heading = Şifreniz değiştirildi
letter-password-changed-why = { $site } hesabınızın şifresi { $at } tarihinde değiştirildi.

## confirm-new-email: to a new address, to prove that the account's owner reads it

letter-confirm-new-email-subject = { $site } için yeni adresinizi doğrulayın
letter-confirm-new-email-heading = Yeni adresinizi doğrulayın
letter-confirm-new-email-why = Siz ya da adresinizi kullanan biri bir { $site } hesabını bu adrese taşımak istedi.
letter-confirm-new-email-button = Bu adresi doğrula
letter-confirm-new-email-until = Bağlantı { $until } tarihine kadar geçerlidir. Siz açmadıkça hiçbir şey değişmez.
letter-confirm-new-email-not-you = Bunu siz istemediniz mi? Hiçbir şey yapmayın; adresiniz kullanılmaz.

## email-change-requested: to the old address, as soon as a change is asked for

letter-email-change-requested-subject = { $site } hesabınızın adresi değişmek üzere
letter-email-change-requested-heading = Hesabınızın adresi değişmek üzere
letter-email-change-requested-preview = Bunu siz istemediyseniz buradan durdurun.
letter-email-change-requested-why = Siz ya da { $site } hesabınıza giriş yapmış biri, hesabı { $address } adresine taşımak istedi. O adres doğrulanınca hesap taşınır.
letter-email-change-requested-was-you = Bunu siz istediyseniz burada bir şey yapmanız gerekmez.
letter-email-change-requested-not-you = Bunu siz istemediniz mi? Değişikliği durdurun. Böylece tüm cihazlarda oturum da kapatılır ve şifreniz geçersiz olur; ardından yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndeririz.
letter-email-change-requested-button = Değişikliği durdur

## email-changed: to the old address, after the change

letter-email-changed-subject = { $site } hesabınızın adresi değişti
letter-email-changed-heading = Hesabınızın adresi değişti
letter-email-changed-preview = Bu işlemi siz yapmadıysanız buradan geri alın.
letter-email-changed-why = { $site } hesabınız artık başka bir adrese bağlı. Bundan sonra eski adresinize yazmayacağız.
letter-email-changed-was-you = Adresi siz değiştirdiyseniz bir şey yapmanız gerekmez.
letter-email-changed-not-you = Adresi siz değiştirmediniz mi? Değişikliği geri alın. Böylece hesabınız bu adrese geri döner, tüm cihazlarda oturum kapatılır ve şifreniz geçersiz olur; ardından yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndeririz.
letter-email-changed-button = Değişikliği geri al

## account-deleted: the receipt after an account was deleted

letter-account-deleted-subject = { $site } hesabınız silindi
letter-account-deleted-heading = Hesabınız silindi
letter-account-deleted-preview = { $at } tarihinde silindi. Bu, hesapla ilgili son e-postadır.
letter-account-deleted-why = { $site } hesabınız ve içindeki her şey { $at } tarihinde silindi.
letter-account-deleted-why-operator = { $site } hesabınız ve içindeki her şey { $at } tarihinde bir yönetici tarafından silindi.
letter-account-deleted-last = Bu, hesapla ilgili son e-postadır. İstediğiniz zaman bu adresle yeniden kaydolabilirsiniz.
letter-account-deleted-not-you = Siz silmediniz mi? En kısa sürede { $address } adresine yazın.
letter-account-deleted-not-you-alone = Siz silmediniz mi? Biri şifrenizi biliyor demektir: bu şifreyi kullandığınız diğer yerlerde de değiştirin.
letter-account-deleted-questions = Sorularınız mı var? { $address } adresine yazın.
