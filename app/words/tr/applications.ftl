## On the way to an application

login-onward = Bu adımdan sonra { $application } uygulamasına geçersiniz.

## What an application may know and do. On the page that asks for it, and in the list of applications. "It" is the application.

knows-account = Burada bir hesabınız olduğunu, rastgele oluşturulmuş bir ad altında görebilir.
knows-email = E-posta adresinizi ve bunu doğrulayıp doğrulamadığınızı görebilir.
knows-profile = Uygulamadaki kullanıcı adınızı görebilir.
knows-offline = Siz yokken de oturumunuzu açık tutabilir.

## The question when somebody signs in to an application: may it know who they are?

consent-title = { $application } uygulaması kim olduğunuzu bilmek istiyor
consent-as = { $address } hesabıyla giriş yaptınız.
consent-other-account = Başka bir hesap kullanmak için çıkış yap
consent-asks = İzin verirseniz
consent-more = Bu uygulamaya daha önce izin verdiniz. Şimdi daha fazlasını istiyor; yeni olanlar işaretlendi.
consent-new = Yeni
consent-host = Her iki durumda da { $host } adresine geri dönersiniz.
consent-program = Bunu bu cihazdaki bir program istiyor ve yanıtı o alacak. Yalnızca programı az önce kendiniz başlattıysanız devam edin.
consent-allow = İzin ver
consent-cancel = İptal et
consent-back = Bu izni istediğiniz zaman hesabınızdaki “{ $page }” sayfasından geri alabilirsiniz.

## The page that leads on to an application by itself

onward-title = { $application } uygulamasına yönlendiriliyorsunuz
onward-what = Bu sayfa kendiliğinden ilerler. İlerlemezse düğmeyi kullanın.
onward-button = { $application } uygulamasına git

## The page for somebody who may not use an application. Above it: consent-as.

not-open-title = { $application } uygulaması kullanımınıza açık değil
not-open-why = { $application } uygulamasını hangi hesapların kullanabileceğine uygulamanın yöneticileri karar verir; bu hesap bunlardan biri değil.
not-open-ask = Uygulamayı kullanmanız gerekiyorsa { $address } adresine yazıp erişim isteyin.
not-open-ask-them = Uygulamayı kullanmanız gerekiyorsa yöneticilerinden erişim isteyin.

## The page when an application has sent somebody here in a way that cannot work

application-problem-title = Bu uygulamaya giriş yapılamıyor
application-problem-title-of = { $application } uygulamasına giriş yapılamıyor
application-problem-visitor = Sorun hesabınızda değil, uygulamada. Lütfen uygulamanın yöneticilerine haber verin; aşağıdaki bilgiler onlara yardımcı olur.
application-problem-visitor-again = Giriş tamamlanamadı. İşlem çok uzun sürmüş ya da tarayıcınız bu site için çerez saklamıyor olabilir.
application-problem-again = Yeniden dene
application-problem-operator = Uygulamanın yöneticileri için
application-problem-unknown = Uygulamanın gönderdiği client_id burada kayıtlı değil. Uygulamada düzeltin veya buraya kaydedin: { $command }
application-problem-disabled = Uygulama burada kayıtlı ama devre dışı. Yeniden kullanıma açmak için: { $command }
application-problem-redirect-missing = Uygulama redirect_uri göndermedi. Yalnızca bir tane kayıtlı olsa bile, burada kayıtlı olanlardan birini göndermesi gerekir.
application-problem-redirect-unknown = Uygulamanın gönderdiği redirect_uri burada kayıtlı değil. Varsa sondaki eğik çizgi dahil, kayıtlı olanlardan biriyle tam olarak aynı olmalı. Kayıtlı olanları listelemek için: { $command }
application-problem-too-long = Uygulamanın isteği çok uzun. Daha az şey istemesi, örneğin daha kısa bir state kullanması gerekir. Pushed authorization requests (PAR) burada desteklenmiyor.
application-problem-host-unknown = Uygulamanın açıldığı ana makine (host) burada kayıtlı değil. Kaydetmek için: { $command }
application-problem-not-finished = Tarayıcı bu ana makineye art arda iki kez çerezi olmadan ya da çok geç döndü. Proxy, /.vestibule/ altındaki her şeyi çerezleriyle birlikte iletmeli. Bu tür hataları aramak için: { $command }

## The page that ends a session and all that came from it

sign-out-all-title = Hepsinden çıkış yapılsın mı?
sign-out-all-what = Hesabınızdan ve bu tarayıcıda bu hesapla giriş yaptığınız tüm uygulamalardan çıkış yapılır.
sign-out-all-from = { $application } uygulaması çıkış yapmak isteyip istemediğinizi soruyor.
sign-out-all-button = Hepsinden çıkış yap

## The list of applications in the account

applications-title = Uygulamalar
applications-menu-about = Bu hesapla giriş yaptığınız uygulamalar ve görebildikleri
applications-about = Buradaki hesabınızla bu uygulamalara giriş yaptınız.
applications-since = Erişim başlangıcı: { $moment }
applications-last-used = Son kullanım: { $moment }
applications-allowed = Buna izin verdiniz. Uygulamadan çıkış yaparsanız size yeniden sorması gerekir.
applications-sign-out = Uygulamadan çıkış yap
applications-sign-out-which = Uygulamadan çıkış yap: { $application }
applications-own = Bir uygulama, kendi sayfalarında oturumunuzu bir süre daha açık tutabilir. Bu sizin için önemliyse orada da çıkış yapın.
applications-empty = Buradaki hesabınızla giriş yaptığınız bir uygulama yok. Giriş yaptığınızda burada görünür.
flash-application-ended = O uygulama artık buradaki hesabınızı kullanamaz.

## In the list of what happened to an account. Each is the heading of a line; the name of the application stands below it.

event-application-entered = Bir uygulamaya giriş yapıldı
event-application-consented = Bir uygulamanın kim olduğunuzu bilmesine izin verildi
event-application-withdrawn = Bir uygulamadan çıkış yapıldı
event-application-denied = Kullanımınıza açık olmayan bir uygulamaya giriş denendi
event-token-reused = Anahtarı iki kez kullanıldığı için bir uygulamadan çıkış yapıldı
event-code-reused = Tek kullanımlık bir kod iki kez kullanıldığı için bir uygulamadan çıkış yapıldı
