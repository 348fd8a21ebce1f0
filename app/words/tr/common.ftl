### Türkçe: siz. Sentences speak to “siz”, as banks, e-Devlet, Google and Apple do; “sen” would be too close for a site that is
### not known. Buttons, links and titles that name an act are short imperatives as on every Turkish page (“Giriş yap”, “Kaydet”);
### titles that ask something of the reader are in “siz” (“E-postanızı kontrol edin”).
###
### No suffix stands on an argument, because vowel harmony and apostrophes depend on the name: a noun takes it instead
### (“{ $address } adresine”, “{ $site } hesabınız”, “{ $site } sitesine”, “{ $until } tarihine kadar”), or a colon stands before it.
### The word to type for deletion is “sil”: short, and typed with i or ı it is the same word to the program.
###
### sign in: giriş yapmak, giriş; sign out: çıkış yapmak; to sign a device out: oturumu kapatmak; stay signed in: oturum açık kalır;
### sign up: kaydolmak, kayıt; account: hesap; create: oluşturmak; activate: etkinleştirmek; a mail: e-posta; address: adres,
### e-posta adresi; by mail: e-postayla; link: bağlantı (follow: açmak); code: kod; six digits: altı rakam; password: şifre
### (set, choose: belirlemek); device: cihaz; browser: tarayıcı; confirm an address: doğrulamak; change of address: adres
### değişikliği (cancel: iptal etmek; stop, from the old address: durdurmak; take back: geri almak); lock: kilitlemek; mails about
### new devices: yeni cihaz bildirimleri (turn on: açmak, off: kapatmak; “e-posta açmak” would be to open a mail); tries:
### deneme; activity: hareketler; operator, administrator: yönetici; button: düğme; spam folder: spam klasörü; valid: geçerli.

## The language itself

language-name = Türkçe

## Around every page

layout-skip = İçeriğe geç
layout-sign-out = Çıkış yap
layout-error = Hata:
layout-error-title = Hata: { $title }
layout-back-account = Hesaba dön
layout-back-security = Güvenlik sayfasına dön
layout-help = Yardım mı gerekiyor? { $address }
layout-problem = Bir sorun var

## Forms

form-busy = Lütfen bekleyin…
form-email = E-posta adresi
form-password = Şifre
form-new-password = Yeni şifre
form-show = Göster
form-hide = Gizle
form-show-password = Şifreyi göster
form-hide-password = Şifreyi gizle
form-show-current-password = Mevcut şifreyi göster
form-hide-current-password = Mevcut şifreyi gizle
form-show-new-password = Yeni şifreyi göster
form-hide-new-password = Yeni şifreyi gizle
form-caps-lock = Caps Lock açık
form-count = { $has } / { $min } karakter
form-count-enough = Yeterince uzun
form-code-sends-itself = Altı rakam tamamlanınca kod kendiliğinden gönderilir.

## What is wrong with an address, beside its field

email-empty = E-posta adresinizi girin
email-too-long = Daha kısa bir adres girin; bu adres, posta sunucularının kabul ettiğinden uzun
email-no-at = Adreste @ işareti yok; bir adres name@example.org biçimindedir
email-two-ats = Adreste iki @ işareti var; yalnızca bir tane olmalı
email-several = Birden fazla adres var; yalnızca birini girin
email-no-name = @ işaretinden önce bir şey eksik
email-no-domain = @ işaretinden sonra example.org gibi bir bölüm eksik
email-space = Ortadaki boşluğu kaldırın
email-comma = Adreste virgül var; nokta olması gerekiyorsa nokta yazın
email-invisible = Adresi yapıştırmak yerine elle yazın; içinde görünmeyen bir karakter var
email-sign-before = @ işaretinden önceki { $sign } karakterini kaldırın; adreslerin bu yerinde bulunmaz
email-sign-after = @ işaretinden sonraki { $sign } karakterini kaldırın; adreslerin bu yerinde bulunmaz
email-wide = @ işaretinden önce yalnızca İngiliz alfabesinin harfleri (a–z) kullanılabilir; { $sign } çift genişlikte bir harf, onu normal genişlikte yazın
email-not-a-to-z = @ işaretinden önce yalnızca İngiliz alfabesinin harfleri (a–z) kullanılabilir; { $sign } bunlardan biri değil
email-leading-hyphen = Baştaki kısa çizgiyi kaldırın
email-dots = @ işaretinden sonra fazladan bir nokta var ya da noktanın yanında bir şey eksik
email-hyphen = @ işaretinden sonra, başta ya da bir noktanın yanında fazladan bir kısa çizgi var
email-no-dot = @ işaretinden sonra .org veya .com gibi bir uzantı eksik
email-number = @ işaretinden sonra sayı değil, example.org gibi bir ad olmalı
email-domain = @ işaretinden sonraki bölümü kontrol edin; example.org biçiminde olmalı

## What is wrong with a password, beside its field

password-hint = En az { $min } karakter. Birbiriyle ilgisiz birkaç sözcük kolay hatırlanır, zor tahmin edilir.
password-empty = Bir şifre girin
password-too-short = En az { $min } karakter kullanın; şu anda { $has } karakter var
password-too-long = En fazla 256 karakter kullanın
password-control-character = Sekmeleri ve görünmeyen diğer karakterleri kaldırın
password-personal = Adresinizden ve bu sitenin adından farklı bir şey seçin; ilk denenen bunlardır
password-common = Başka bir şifre seçin; bunu kullanan çok kişi var, bu yüzden ilk denenenlerden biri
password-guessable = Tahmin edilmesi daha zor bir şifre seçin; birbiriyle ilgisiz üç dört sözcük işe yarar
password-wrong = Bu şifre bu hesaba ait değil
password-enter = Şifrenizi girin

## Too many tries

tries-seconds = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } saniye sonra yeniden deneyin
   *[other] Çok fazla deneme yapıldı. { $count } saniye sonra yeniden deneyin
}
tries-minutes = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } dakika sonra yeniden deneyin
   *[other] Çok fazla deneme yapıldı. { $count } dakika sonra yeniden deneyin
}
tries-hours = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } saat sonra yeniden deneyin
   *[other] Çok fazla deneme yapıldı. { $count } saat sonra yeniden deneyin
}
tries-days = { $count ->
    [one] Çok fazla deneme yapıldı. { $count } gün sonra yeniden deneyin
   *[other] Çok fazla deneme yapıldı. { $count } gün sonra yeniden deneyin
}

## What is wrong with a code from an email, beside its field

code-wrong = { $left ->
    [one] Bu, en son e-postadaki kod değil. Bir deneme hakkınız kaldı
   *[other] Bu, en son e-postadaki kod değil. { $left } deneme hakkınız kaldı
}
code-exhausted = Çok fazla yanlış kod girildi; şimdilik hiçbir kod geçerli değil. E-postadaki bağlantıyı kullanın
code-expired = Bu kodun süresi doldu. Yeni bir e-posta isteyin
code-malformed = E-postadaki altı rakamı girin

## Days and moments. Dates and times are written by rule; these words go around them.

moment-today = bugün { $time }
moment-tomorrow = yarın { $time }
moment-yesterday = dün { $time }
moment-day = { $day } { $time }
day-today = bugün
day-tomorrow = yarın
day-yesterday = dün

## Browsers and what they run on

browser-on = { $system } üzerinde { $browser }
browser-unknown = Bilinmeyen bir tarayıcı
browser-unknown-on = { $system } üzerinde bilinmeyen bir tarayıcı

## Messages shown once, above the heading of the next page

flash-password-reset = Şifreniz değiştirildi. Yeni şifrenizle giriş yapın.
flash-password-changed = Şifreniz değiştirildi. Diğer tüm cihazlarda oturum kapatıldı.
flash-mail-sent = Yeni bir e-posta geliyor. En son gelen e-posta geçerlidir.
flash-new-address-mailed = Yeni adrese bir bağlantı gönderiliyor.
flash-email-changed = E-posta adresiniz değiştirildi.
flash-other-email-changed = O hesabın adresi değiştirildi. Şifresini siz belirlemediyseniz başka biri biliyor demektir: yeni bir şifre belirleyin.
flash-email-kept = Değişiklik iptal edildi. Adresiniz aynı kalıyor.
flash-address-is-yours = Bu zaten sizin adresiniz; hiçbir şey değişmedi.
flash-no-email-change = Bekleyen bir adres değişikliği kalmamış. Şu anki adresiniz bu.
flash-changed-meanwhile = Hesabınız aynı anda başka bir pencerede değiştirildi; bu yüzden burada işlem yapılmadı. Yeniden deneyin.
flash-session-ended = O cihazda oturum kapatıldı.
flash-others-ended = Diğer tüm cihazlarda oturum kapatıldı.
flash-activated = Hesabınız etkinleştirildi.
flash-session-over = Buradaki oturumunuz sona erdi. Devam etmek için giriş yapın.
flash-press-again = Teşekkürler. Şimdi düğmeye bir kez daha basın.
flash-notices-on = Yeni cihaz bildirimleri açıldı.
flash-notices-off = Yeni cihaz bildirimleri kapatıldı.

## Shared by several pages

ways-forgotten = Şifremi unuttum
