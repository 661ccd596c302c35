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
`;
