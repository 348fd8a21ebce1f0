## When something stands in the way: what happened, perhaps why, and what to do now

problem-not-found-title = Sayfa bulunamadı
problem-not-found-why = Bu adreste bir şey yok. Adres yanlış yazılmış ya da eksik kalmış veya sayfa taşınmış olabilir.

problem-cross-site-title = Bu form buradan gönderilmedi
problem-cross-site-why = Form başka bir siteden geldi; bu yüzden işlem yapılmadı. Sayfayı burada açıp formu yeniden gönderin.

problem-method-title = Bu sayfa doğrudan açılamaz
problem-method-why = Buraya yalnızca başka bir sayfadaki düğme veya formla gelinir. Hiçbir şey değişmedi.

problem-too-many-title = Çok fazla deneme yapıldı
problem-too-many-why = Kısa sürede çok sayıda deneme yapıldı. Hesapları korumak için yeni denemeler biraz bekletilir.

problem-overloaded-title = Lütfen birazdan yeniden deneyin
problem-overloaded-why = Şu anda bu sunucunun karşılayabileceğinden fazla istek var. Hiçbir şey değişmedi.

problem-broken-title = Bizim tarafımızda bir sorun oluştu
problem-broken-why = Bu sizden kaynaklanmıyor ve sorun kaydedildi. Geri dönüp yeniden denemek işe yarayabilir.
problem-broken-number = Bize yazarsanız şu numarayı ekleyin: { $number }

problem-bad-request-title = Gönderileni okuyamadık
problem-bad-request-why = Tarayıcınızın gönderdiği veriler eksikti. Geri dönün, sayfayı yenileyin ve yeniden deneyin.

problem-too-large-title = Gönderilen veri çok büyük
problem-too-large-why = Tarayıcınız, buradaki formların gerektirdiğinden çok daha fazla veri gönderdi.

problem-wrong-host-title = Doğru adres bu değil
problem-wrong-host-why = Bu sitenin adresi başka; aşağıdaki düğme oraya götürür.

problem-unsupported-title = Gönderileni okuyamadık
problem-unsupported-why = Bu adres yalnızca form kabul eder; gönderilen ise form değildi.

## How long to wait

problem-wait-seconds = { $count ->
    [one] { $count } saniye sonra yeniden deneyin.
   *[other] { $count } saniye sonra yeniden deneyin.
}
problem-wait-minutes = { $count ->
    [one] { $count } dakika sonra yeniden deneyin.
   *[other] { $count } dakika sonra yeniden deneyin.
}
problem-wait-hours = { $count ->
    [one] { $count } saat sonra yeniden deneyin.
   *[other] { $count } saat sonra yeniden deneyin.
}
problem-wait-days = { $count ->
    [one] { $count } gün sonra yeniden deneyin.
   *[other] { $count } gün sonra yeniden deneyin.
}

## Ways on

problem-again = Yeniden dene
problem-to-start = Ana sayfaya git
problem-kept = Yazdıklarınız korundu.
problem-kept-but-password = Şifre dışında yazdıklarınız korundu; şifre yeniden sorulacak.
problem-password-again = Bunun için şifre yeniden sorulacak.
