/** Turkish: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const TR_PHRASES = `
# source-stub
Kaynak | Kaynaklar | Kaynak link | Kaynak linki | Kaynak bağlantısı | Kaynağa git | Kaynağı görüntüle
Haber kaynağı | Haberin kaynağı | Orijinal haber | Orijinal kaynak

# read-more
Devamını oku | Devamı | Devamı için tıklayınız | Devamı için tıklayın | Haberin devamı
Haberin devamı için tıklayın | Haberin devamı için tıklayınız | Daha fazla | Daha fazla oku | Daha fazlası
Daha fazla göster | Okumaya devam et | Detaylar | Detaylı bilgi | Haberin detayı | Haberin detayları
Haberin detayı için tıklayın | Detay | Detaylar için tıklayın | Devam | Devamını gör | Devamını göster
Devamı için | Devamı ... | Oku | Haberi oku | Haberin tamamı | Haberin tamamını oku
Haberin tamamı için tıklayın | Yazının devamı | Yazının tamamı | Tamamını oku | Tümünü gör | Tümünü göster
Tümü | Hepsini gör | Daha fazla haber göster | Daha fazla yükle | Daha çok | Habere git
Kaynağa gitmek için tıklayın

# ad-label
Reklam | Reklamlar | REKLAM ALANI | İlan | Sponsorlu | Sponsorlu içerik | Sponsorlu bağlantılar | Advertorial
Haberin devamı reklamdan sonra | Reklamdan sonra devam ediyor | Reklamı kapat | Reklam - Haberin devamı aşağıda
Haberin devamı aşağıda | Haberin devamı reklamın ardından | Yazının devamı reklamdan sonra
Haber reklamdan sonra devam ediyor | Reklamı geç | Reklamı atla | Reklam içeriği | Reklamdır | Bu bir ilandır
Tanıtım içeriği | Advertorial içerik | İş birliği içeriği | Reklam alanı | Buraya reklam verebilirsiniz
Reklam vermek için tıklayın | Ücretli içerik

# related-label
İlgili haber : … | İlginizi çekebilir : … | Bunlar da ilginizi çekebilir : … | Ayrıca okuyun : …
Ayrıca bakınız : … | Bunu da okuyun : … | Şunu da okuyun : … | Daha fazlası için : … | Oku : … | İzle : …
Ayrıca : … | Ayrıca oku : … | Ayrıca okuyabilirsiniz : … | Bakınız : … | Bkz : … | Bunu oku : …
Bunu da oku : … | Bunlar da var : … | Bunlara da bakın : … | Benzer haber : … | Diğer haber : … | İlgili : …
İlgili yazı : … | İlgili içerik : … | İlgili video : … | İlgini çekebilir : … | Son dakika : …
Sıradaki haber : … | Sonraki haber : … | Önceki haber : … | Önerilen haber : … | Önerilen : … | Okuyun : …
Okumak için : … | Devamı : … | Daha fazla : … | Detaylar : … | Video : … | Video haber : … | Videolu haber : …
Galeri : … | Foto galeri : … | Canlı : … | Analiz : … | Yorum : … | Röportaj : … | Özel : … | Kaçırmayın : …
Haberin detayları : … | Tıklayın : … | Tıkla : … | Göz atın : …

# related-header
İlgili haberler | İlgili haber | İlgili içerikler | İlginizi çekebilir | Bunlar da ilginizi çekebilir
Benzer haberler | Sıradaki haber | Diğer haberler | Son haberler | Son dakika haberleri | Çok okunanlar
En çok okunanlar | En çok okunan haberler | Öne çıkanlar | Öne çıkan haberler | Günün önemli manşetleri
Günün manşetleri | Önerilen haberler | Sizin için seçtiklerimiz | Editörün seçtikleri | Daha fazla haber
Diğer içerikler | Diğer başlıklar | Diğer yazılar | Haberler | Gündem haberleri | Güncel haberler
Son eklenenler | Son yazılar | Son haber | Sıradaki haberler | Sıradaki içerik | Sonraki içerik
Popüler haberler | Popüler | Popüler içerikler | Trend | Trendler | Trend haberler | Çok okunan
Çok okunan haberler | Çok izlenenler | Çok paylaşılanlar | Çok yorumlananlar | En çok izlenenler
En çok paylaşılanlar | En son haberler | En popüler | Bugün en çok okunanlar | Günün haberleri
Günün öne çıkanları | Günün en çok okunanları | Manşetler | Manşet | Editörün seçimi | Editörden | Sizin için
Sizin için önerilenler | Size özel | Önerilenler | Önerilen içerikler | Önerilen | Önerilen yazılar
Bunlar da var | Bunları da okuyun | Bunu da oku | Bunu da okuyun | Bunlara da göz atın | Ayrıca bakın
Ayrıca okuyun | Bunlar ilginizi çekebilir | Bu haberler de ilginizi çekebilir | İlginizi çekebilecek haberler
İlgini çekebilir | İlgili konular | İlgili etiketler | İlgili videolar | İlgili galeriler | İlişkili haberler
Benzer içerikler | Benzer yazılar | Konuyla ilgili | Konu ile ilgili haberler | Kaçırmayın | Gözden kaçmasın
Arşivden | Web'den | Sponsorlu haberler

# share-follow
Paylaş | Haberi paylaş | Facebook'ta paylaş | Twitter'da paylaş | WhatsApp'ta paylaş | Bu haberi paylaş
Tweetle | Yazdır | E-posta gönder | Linki kopyala | Bağlantıyı kopyala | Bağlantı kopyalandı | Bizi takip edin
Takip et | Takip edin | Bizi … takip edin | Bizi … 'da takip edin | Google News'te takip edin
… Google News'te takip et | Paylaşın | Bu haberi paylaşın | Bu yazıyı paylaş | Bu içeriği paylaş
Arkadaşlarınla paylaş | Arkadaşına gönder | Sosyal medyada paylaş | Sosyal medyada paylaşın
Facebook'ta paylaşın | Twitter'da paylaşın | WhatsApp'ta paylaşın | … paylaş | Paylaş | Paylaşım | Tweet
Tweet at | Linki kopyalayın | Kopyala | URL kopyala | E-posta | E-posta ile gönder | E-posta ile paylaş
Mail gönder | Beğen | Takip | Bizi takip et | Bizi takip edin | Bizi sosyal medyada takip edin
Sosyal medyada biz | Sosyal medya | Abone olun | Google Haberler'de … | Google News'te …
Google News'e abone ol | … Google News'te takip edin | … Google Haberler'de takip edin | WhatsApp kanalımıza …
Telegram kanalımıza … | YouTube kanalımıza abone olun | Kanalımıza abone olun | … kanalımıza katılın
WhatsApp kanalımıza katılın | … takip edin | google & takip | instagram & takip & $edin
twitter & takip & $edin | whatsapp & $katilin | telegram & $katilin

# newsletter
Abone ol | Abone olun | Bültenimize abone olun | Bültenimize abone olun … | Bültene abone ol
E-bültene abone olun | E-bültenimize kayıt olun | Haber bültenimize abone olun … | Ücretsiz abone ol | Bülten
E-bülten | Bültenimiz | Bültene kaydol | Bültene kayıt ol | Bültenimize kaydolun | Bültenimize kaydolun …
Haber bülteni | Günlük bülten | Hemen abone ol | Hemen abone olun | Hemen üye ol | Ücretsiz üye ol
Ücretsiz kaydol | Abonelik | Abone ol … | Haberdar olmak için … | Gelişmelerden haberdar olmak için …
Son dakika haberlerinden haberdar … | Haberleri kaçırmayın … | Güncel kalın … | E-posta adresinizi girin …
bulten* & abone | bulten* & kaydol* | bulten* & $olun | bulten* & kayit

# read-full
Haberin devamı için … sayfaya geçebilirsiniz | Haberin devamı için … | Haberin tamamını okumak için …
Haberin tamamı için … | Yazının tamamı için … | Devamını okumak için … | Haberin tamamını … okuyabilirsiniz
Haberin tamamını okumak için tıklayın | Haberin tamamı için tıklayınız | Haberin tamamını …
Haberin kaynağına … | Haberin orijinali … | Haberin detayları için … | Haberin ayrıntıları için …
Yazının tamamını … | Yazının devamı için … | Yazının devamını … | Makalenin tamamı … | Makalenin devamı …
Devamı için … | Devamını … okuyun | Detaylar için … | Detaylı bilgi için … | Daha fazla bilgi için …
Daha fazlası için … | Ayrıntılar için … | Kaynak siteye git … | … okumak için tıklayın
… okumak için tıklayınız | … için tıklayın | … için tıklayınız | haberin & tamami* & tiklayin*
devami* & tiklayin*

# photo-label
Fotoğraf : … | Foto : … | Görsel : … | Fotoğraflar : … | Fotoğraf | Görsel | Görsel kaynağı : …
Görsel kaynak : … | Fotoğraf kaynağı : … | Kaynak fotoğraf : … | Fotoğrafı çeken : … | Arşiv | Arşiv fotoğraf
Arşiv fotoğrafı | Arşiv görüntüsü | Temsili | Temsili fotoğraf | Temsili görsel | Temsili resim
İllüstrasyon : … | Ekran görüntüsü | Ekran görüntüsü : … | Resim : … | Karikatür : … | Grafik : …

# tags-label
Etiketler : … | Etiket : … | Anahtar kelimeler : … | Konular : … | Etiketler | Etiket | Etiketler …
İlgili etiketler : … | Anahtar kelimeler | Kategori : … | Kategoriler : … | Konu : … | Konular … | Başlıklar : …
Tags : … | Hashtag : … | Bölüm : …

# article-id
Haber kodu : … | Haber no : … | Haber numarası : … | Haber ID : …

# end-mark
Haber sonu | Devam edecek | Ayrıntılar geliyor | Ayrıntılar birazdan | Haber güncelleniyor | Haber güncellenecek
Gelişmeler aktarılacak

# feed-footer
… yazısı ilk önce … üzerinde ortaya çıktı | … haberi ilk önce … üzerinde ortaya çıktı | … ilk olarak … sitesinde yayınlandı
Bu yazı … ilk önce … yayınlandı | … yazısı ilk olarak … üzerinde göründü
`;
