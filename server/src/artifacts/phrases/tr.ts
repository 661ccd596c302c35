/** Turkish: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const TR_PHRASES = `
# source-stub
Kaynak
Kaynaklar
Kaynak link
Kaynak linki
Kaynak bağlantısı
Kaynağa git
Kaynağı görüntüle
Haber kaynağı
Haberin kaynağı
Orijinal haber
Orijinal kaynak

# read-more
Devamını oku
Devamı
Devamı için tıklayınız
Devamı için tıklayın
Haberin devamı
Haberin devamı için tıklayın
Haberin devamı için tıklayınız
Daha fazla
Daha fazla oku
Daha fazlası
Daha fazla göster
Okumaya devam et
Detaylar
Detaylı bilgi

# ad-label
Reklam
Reklamlar
REKLAM ALANI
İlan
Sponsorlu
Sponsorlu içerik
Sponsorlu bağlantılar
Advertorial
Haberin devamı reklamdan sonra
Reklamdan sonra devam ediyor
Reklamı kapat

# related-label
İlgili haber : …
İlginizi çekebilir : …
Bunlar da ilginizi çekebilir : …
Ayrıca okuyun : …
Ayrıca bakınız : …
Bunu da okuyun : …
Şunu da okuyun : …
Daha fazlası için : …
Oku : …
İzle : …

# related-header
İlgili haberler
İlgili haber
İlgili içerikler
İlginizi çekebilir
Bunlar da ilginizi çekebilir
Benzer haberler
Sıradaki haber
Diğer haberler
Son haberler
Son dakika haberleri
Çok okunanlar
En çok okunanlar
En çok okunan haberler
Öne çıkanlar
Öne çıkan haberler
Günün önemli manşetleri
Günün manşetleri
Önerilen haberler
Sizin için seçtiklerimiz
Editörün seçtikleri

# share-follow
Paylaş
Haberi paylaş
Facebook'ta paylaş
Twitter'da paylaş
WhatsApp'ta paylaş
Bu haberi paylaş
Tweetle
Yazdır
E-posta gönder
Linki kopyala
Bağlantıyı kopyala
Bağlantı kopyalandı
Bizi takip edin
Takip et
Takip edin
Bizi … takip edin
Bizi … 'da takip edin
Google News'te takip edin
… Google News'te takip et

# newsletter
Abone ol
Abone olun
Bültenimize abone olun
Bültenimize abone olun …
Bültene abone ol
E-bültene abone olun
E-bültenimize kayıt olun
Haber bültenimize abone olun …
Ücretsiz abone ol

# read-full
Haberin devamı için … sayfaya geçebilirsiniz
Haberin devamı için …
Haberin tamamını okumak için …
Haberin tamamı için …
Yazının tamamı için …
Devamını okumak için …

# ui-text
İçeriğe geç
İçeriğe atla
Ana sayfa
Anasayfa
Menü
Giriş yap
Üye ol
Kayıt ol
Ara
Yukarı çık
Önceki haber
Sonraki haber
Yorumlar
Yorum yap
Yorum yaz
Yorum ekle
Yazı boyutu
Yükleniyor
Lütfen bekleyin
Tüm hakları saklıdır
Bu site çerez kullanmaktadır …
Bu sitede çerezler kullanılmaktadır …

# photo-label
Fotoğraf : …
Foto : …
Görsel : …
Fotoğraflar : …

# tags-label
Etiketler : …
Etiket : …
Anahtar kelimeler : …
Konular : …

# article-id
Haber kodu : …
Haber no : …
`;
