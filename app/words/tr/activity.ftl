## The page

activity-title = Hareketler
activity-unrecognised = Tanımadığınız bir hareket mi var? { $link }.
activity-unrecognised-link = Şifrenizi değiştirin
activity-empty = Henüz kayıtlı bir hareket yok.
activity-older = Daha eski
activity-from = { $device }, { $client }
activity-mailed = size e-posta gönderdik

## Events. Each is the heading of a line in the list; when and from where stands below it.

event-registered = Hesap oluşturuldu
event-mail-sent = Size e-posta gönderildi
event-mail-refused = Size gönderilen bir e-postayı posta sunucusu kabul etmedi
event-link-opened = E-postadaki bir bağlantı açıldı
event-link-refused = Artık geçerli olmayan bir bağlantı denendi
event-link-used = E-postadaki bir bağlantı kullanıldı
event-activated = Hesap etkinleştirildi
event-declined = Kayıt reddedildi
event-expired = Etkinleştirilmediği için kayıt silindi
event-signed-in = Giriş yapıldı
event-sign-in-failed = Yanlış şifreyle giriş denendi
event-signed-out = Çıkış yapıldı
event-reauthenticated = Şifre doğrulandı
event-session-ended = Bir cihazın oturumu kapatıldı
event-other-sessions-ended = Diğer tüm cihazlarda oturum kapatıldı
event-password-reset = E-posta yoluyla yeni şifre belirlendi
event-password-changed = Şifre değiştirildi
event-email-change-requested = Adres değişikliği istendi
event-email-change-cancelled = Adres değişikliği iptal edildi
event-email-change-vetoed = Adres değişikliği eski adresten durduruldu
event-email-changed = Adres değiştirildi
event-email-restored = Eski adres geri getirildi
event-action-link-used = E-postadaki bağlantı kullanıldı
event-notices-on = Yeni cihaz bildirimleri açıldı
event-notices-off = Yeni cihaz bildirimleri kapatıldı
event-locked = Hesap, e-postadaki bağlantıyla kilitlendi
event-disabled = Hesap bir yönetici tarafından devre dışı bırakıldı
event-enabled = Hesap bir yönetici tarafından yeniden kullanıma açıldı
event-deleted = Hesap silindi
event-operator-activated = Hesap bir yönetici tarafından etkinleştirildi
event-operator-signed-out = Tüm oturumlar bir yönetici tarafından kapatıldı
event-operator-reset = Yeni şifre bağlantısı bir yönetici tarafından gönderildi
event-operator-locked = Hesap bir yönetici tarafından kilitlendi

## What a mail was about. Each stands on a line of its own, below event-mail-sent or event-mail-refused.

about-mail-activate = hesabı etkinleştirmek için
about-mail-already-registered = yeniden kaydolma hakkında
about-mail-activation-reminder = etkinleştirmeyi hatırlatmak için
about-mail-reset-password = yeni şifre belirlemek için
about-mail-password-changed = yeni şifre hakkında
about-mail-confirm-new-email = yeni adresi doğrulamak için
about-mail-email-change-requested = eski adrese, değişiklik hakkında
about-mail-email-changed = eski adrese, değişikliği geri almak için
about-mail-account-deleted = hesabın silinmesi hakkında
about-mail-sign-in = giriş yapmak için
about-mail-new-sign-in = yeni bir cihaz hakkında
about-mail-notices-off = kapatılan yeni cihaz bildirimleri hakkında

## What a link was for. Each stands on a line of its own, below an event about a link.

about-link-activate = hesabı etkinleştirmek için
about-link-reset = yeni şifre belirlemek için
about-link-change-email = yeni adresi doğrulamak için
about-link-sign-in = giriş yapmak için
about-link-action-link = yeni cihaz bildirimlerini kapatmak için
about-link-veto-email = adres değişikliğini durdurmak için
about-link-undo-email = adres değişikliğini geri almak için
about-link-lock = hesabı kilitlemek için
about-link-expired = { $purpose }: süresi dolmuştu
about-link-superseded = { $purpose }: daha önce kullanılmış ya da yerine yenisi gelmişti
