## The box to tick: on the form to sign up, on the page of the link in the mail, and on a page of its own

terms-accept = { $link } kabul ediyorum
terms-accept-link = Kullanım koşullarını (yeni sekmede açılır)
terms-accept-missing = Kullanım koşullarını kabul etmek için kutuyu işaretleyin
terms-accept-outdated = Kullanım koşulları az önce değişti. Yeni koşulları okuyun, ardından kutuyu yeniden işaretleyin

## The page that members see before any other, when there are terms which they have not accepted yet

terms-title = Kullanım koşulları
terms-changed = Kullanım koşullarımız, siz kabul ettikten sonra değişti. Devam etmek için lütfen yeni koşulları okuyup kabul edin.
terms-first = Hesabınıza devam etmek için lütfen kullanım koşullarımızı okuyup kabul edin.
terms-button = Devam et
terms-otherwise = Kabul etmiyorsanız çıkış yapıp daha sonra karar verebilir ya da hesabınızı silebilirsiniz.

## In the list of what happened to an account

event-terms-accepted = Kullanım koşulları kabul edildi
about-terms-version = sürüm: { $version }
