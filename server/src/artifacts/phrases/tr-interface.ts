/** Turkish: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const TR_INTERFACE = `
# nav-menu
İçeriğe geç | İçeriğe atla | Ana içeriğe geç | Ana içeriğe atla | Menüye geç | Menüyü aç | Menüyü kapat
Ana sayfa | Anasayfa | Ana sayfaya dön | Anasayfaya dön | Menü | Ana menü | Giriş | Giriş yap | Çıkış yap
Üye girişi | Üye ol | Kayıt ol | Hesabım | Hesap oluştur | Profilim | Ara | Arama | Arama yap | Sitede ara
Geri | Geri dön | Yukarı | Yukarı çık | Başa dön | Sayfa başı | Önceki haber | Sonraki haber | Önceki yazı
Sonraki yazı | Önceki sayfa | Sonraki sayfa | Önceki | Sonraki | Kategoriler | Tüm kategoriler | Bölümler
Site haritası | İletişim | Künye | Hakkımızda | Hakkında | Reklam ver | Bize ulaşın | Yardım | İçindekiler
Dil seçin | Karanlık mod

# ui-prompt
Kaydet | Haberi kaydet | Favorilere ekle | Listeme ekle | Daha sonra oku | Sonra oku | Kapat | İptal | Gönder
Tamam | Onayla | Tıkla | Tıklayın | Buraya tıklayın | Buraya tıklayınız | Büyütmek için tıklayın
Daha az göster | Gizle | Göster | Bildirimleri aç | Bildirimlere izin ver | Haber ver | Haber gönder
Haber ihbar | Şikayet et | Bildir | Puan ver | Puanla | Bu haberi beğendiniz mi | Bu içerik faydalı oldu mu
E-posta adresiniz | Adınız | Görüşünüz | Ne düşünüyorsunuz | Siz ne düşünüyorsunuz … | Hayır teşekkürler
Daha sonra

# ui-state-message
Yükleniyor | Yükleniyor … | Haber yükleniyor | Lütfen bekleyin | Lütfen bekleyiniz | Sayfa bulunamadı
Sonuç bulunamadı | Hata oluştu | Bir hata oluştu | Bir hata oluştu … | Tekrar deneyin | Lütfen tekrar deneyin
İçerik bulunamadı | Bu içerik artık mevcut değil | Bu içerik kullanılamıyor | Mesajınız gönderildi | Teşekkürler
Kaydınız alındı | Link kopyalandı | Kopyalandı | Tarayıcınız … desteklemiyor | Lütfen javascript …
Otomatik çeviri

# live-label
Canlı | Canlı yayın | Canlı izle | Canlı anlatım | Canlı blog | Şimdi canlı | Son dakika | Flaş | Flaş haber
Özel haber | Özel

# comment-widget
Yorumlar | Yorum | … yorum | Yorum yap | Yorum yaz | Yorum ekle | Yorum gönder | Yorum yapın | Yorumunuzu yazın
Yorumunuz | Yorumları göster | Yorumları oku | Tüm yorumlar | Henüz yorum yok | Henüz yorum yapılmamış
Yorum bulunmamaktadır | İlk yorumu sen yap | İlk yorumu siz yapın | İlk yorum yapan siz olun
İlk yorumu yapan siz olun | Yoruma kapalı | Yorumlar kapalı | Bir yanıt yazın | Bir cevap yazın
Yanıtı iptal et | Yanıtla | Cevapla | Yorum yapmak için giriş yapın | Yorum yapabilmek için …
E-posta hesabınız yayımlanmayacak | E-posta hesabınız yayımlanmayacak … | Gerekli alanlar … | Yorumlarınız …
Yazılan yorumlar … | Uyarı küfür hakaret … | Küfür hakaret … | Yasal uyarı … | Tartışmaya katıl

# video-player
Oynat | Videoyu oynat | Videoyu izle | Video izle | İzle | Video | Durdur | Duraklat | Sesi aç | Sesi kapat
Tam ekran | Sonraki video | Video yüklenemedi | Video bulunamadı | Dinle | Haberi dinle | Haberi sesli dinle
Sesli dinle | Makaleyi dinle | Podcast | Galeri | Foto galeri | Fotoğraf galerisi | Galeriye git | Galeriyi gör
Tüm fotoğraflar | Süre : …

# cookie-consent
Bu site çerez kullanmaktadır | Bu site çerez kullanmaktadır … | Bu sitede çerez …
Bu sitede çerezler kullanılmaktadır … | Bu web sitesi çerez … | Web sitemizde çerez … | Sitemizde çerez …
Çerezleri kullanıyoruz … | Çerez kullanıyoruz … | Sitemizi kullanarak … | Siteyi kullanmaya devam ederek …
Kabul et | Kabul ediyorum | Tümünü kabul et | Çerezleri kabul et | Reddet | Tümünü reddet | Çerez ayarları
Çerez politikası | Çerez tercihleri | cerez* & kullan* | cerez* & kabul

# paywall-stub
Sadece abonelere özel | Abonelere özel | Yalnızca aboneler | Abonelere özel içerik
Bu içerik abonelere özeldir … | Bu haber sadece aboneler … | Okumaya devam etmek için …
Devamını okumak için abone … | Devamını okumak için giriş … | Devamını okumak için üye …
Yazının devamını okumak için … | Abone olarak okumaya … | Zaten abone misiniz … | Zaten üye misiniz …
Zaten aboneyseniz … | Ücretsiz deneyin | Ücretsiz dene | Üye olmak için … | Premium | Premium içerik | Destek ol
Bizi destekleyin … | Bağımsız gazeteciliği destekle … | Bağış yap

# app-promo
Uygulamayı indir | Uygulamayı indirin | Uygulamamızı indirin | Uygulamamızı indirin … | … uygulamasını indirin
… uygulamasını indir | Mobil uygulamamızı indirin … | Mobil uygulama | Uygulamada aç | Uygulamada oku
Google Play'den indirin | App Store'dan indirin | uygulama* & $indirin | uygulama* & $indir

# copyright-legal
Tüm hakları saklıdır | Tüm hakları saklıdır … | … tüm hakları saklıdır | Her hakkı saklıdır
Her hakkı saklıdır … | … her hakkı saklıdır | … izinsiz kullanılamaz | Kaynak gösterilmeden …
İzinsiz ve kaynak … | Gizlilik politikası | Gizlilik | Kullanım koşulları | Kullanım şartları
Çerez aydınlatma metni | KVKK | Aydınlatma metni | Yasal uyarı | Veri politikası | haklari & saklidir
hakki & saklidir

# error-report-widget
Hata bildir | Haber hatası bildir | Düzeltme bildir | Bir hata mı buldunuz … | Hata mı buldunuz …
Haberde hata mı var … | Yazım hatası … | Hatalı haber bildir

# accessibility-control
Yazı boyutu | Yazı boyutu … | Yazı tipi boyutu | Metin boyutu | Yazıyı büyüt | Yazıyı küçült | Metni büyüt
Metni küçült | Yazı büyüklüğü | A A | Aa | A+ A-

# social-embed
Bu gönderiyi Instagram'da gör | Bu gönderiyi Instagram'da görüntüle | Instagram'da gör | Twitter'da gör
YouTube'da izle | … paylaştığı bir gönderi | … tarafından paylaşılan bir gönderi | Bu tweet kullanılamıyor

# cms-placeholder
Buraya metin girin | Metin girin | Metni buraya yazın | Başlık buraya | Başlık girin | Haber metni | Örnek metin
Başlıksız | Görsel açıklaması

# contact-info
İletişim : … | Telefon : … | Tel : … | Faks : … | E-posta : … | E-mail : … | Email : … | Mail : … | Adres : …
WhatsApp ihbar hattı … | İhbar hattı … | Bize yazın … | Yazara ulaşmak için …

# site-chrome
Haber merkezi | Editör | Muhabir | Yazar | Yazar hakkında | Yazarın diğer yazıları | Yazarın tüm yazıları
Yazarın son yazıları | Tüm yazıları | Hava durumu | Namaz vakitleri | Burçlar | Burç yorumları | Astroloji
Döviz kurları | Piyasalar | Altın fiyatları | Puan durumu | Nöbetçi eczaneler | Gazete manşetleri | E-gazete
Arşiv | Gündem | Ekonomi | Siyaset | Spor | Dünya | Magazin | Yaşam | Sağlık | Teknoloji | Kültür sanat | Eğitim
Bilim | Yerel | Asayiş | Genel | Güncel | Resmi ilanlar | Özet | Haber özeti

# source-credit
Kaynak : … | Kaynaklar : … | Haber kaynağı : … | AA | DHA | İHA | (AA) | (DHA) | (İHA)

# byline-label
Haber : … | Yazar : … | Yazan : … | Muhabir : … | Editör : … | Haber - Kamera : … | Haber-Fotoğraf : …
Çeviri : … | Çeviren : … | Derleyen : … | Hazırlayan : … | Röportaj : … | Söyleşi : … | Kamera : …
Yayınlayan : …

# republish-notice
Bu yazı ilk olarak … | Bu haber ilk olarak … | Bu makale ilk olarak … | İlk olarak … yayımlanmıştır
İzin alınarak …
`;
