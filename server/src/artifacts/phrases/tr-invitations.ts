/** Turkish: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const TR_INVITATIONS = `
# share-follow
paylaş/gönder/tweetle/paylaşın/yolla & <network> | ^paylaş/paylaşın/gönder/tweetle/haberi/bu & <network>/haberi/yazıyı/arkadaşınla/sayfayı/paylaş/paylaşın/gönder
^bizi/google/haberleri/sosyal/kanalımıza/kanalımızı/hesabımızı/sayfamızı & takip/abone/katılın/katıl/beğenin | takip/katılın/katıl/abone & edin/et/olun/ol/bizi/kanalımıza/kanalımızı/hesabımızı | ^bağlantıyı/linki & kopyala
yeni & pencerede & açılır

# newsletter
^bülten/e-bülten/günlük & abone/kaydol*/üye/bülten*/e-posta
bülten*/e-bülten* & abone/kaydol*/kayıt/üye/katıl*/kaçırma* | e-posta/eposta/mail/posta & kutu*/adres* & gelsin/gönder*/girin/al/alın/ulaşsın/gelişmeler/haberler/girerek/yazın | ^gelişmeleri/haberleri/günün & kaçırma*/e-posta/bülten*

# comment-widget
yorum* & $yaz/yazın/yap/yapın/ekle/bırakın/gönder/göster/gör/oku | yorum & için & giriş/üye | ^ilk & yorum* | ^yorum/yorumlar/henüz & yapılmamış/kapalı/yok/sırala/yorum | düşünce* & paylaş*
üzerine & bir/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & $yorum

# paywall-stub
^bu/devamını/içerik/haberin/okumaya/sınırsız & abone*/üye*/giriş/kayıt/premium & özel*/ol*/okumak/yapın/için/gerek*/erişim/sahip/devam | ^zaten/üye & abone/üye/misiniz/musunuz/mısınız | ^abone & olun/ol & okumaya/devam/sınırsız/hemen/okumak

# app-promo
uygulama*/app & $indir/indirin/yükle/yükleyin/edinin/kullanın/okuyun | uygulama* & <store> | ^app/google & store'dan/play'den/store/play & indir*/yükle*

# cookie-consent
çerez* & sitemiz*/site/kullan*/deneyim*/politika*/kabul/tercih*/ayar*/izin | ^tümünü/hepsini/tüm & kabul/reddet/çerez*/izin

# ui-prompt
^bu/haberi/içeriği & yararlı/faydalı/beğendiniz/oylayın/puanlayın/değerlendirin/yardımcı | bildirim* & $aç/açın/al/alın/kapat/et/izin | ^okuma/favorilere/listeme/daha & listesine/ekle/kaydet/sonra | büyütmek/görmek/açmak & için & tıkla*

# nav-menu
^içeriğe/ana/başa/yukarı/yukarıya/sayfa/menüye/üste/anasayfaya & geç/atla/dön/git/çık/içeriğe/başına/sayfaya/menüye | ^sonraki/önceki & haber/sayfa/yazı/içerik | ^giriş/üye/hesabım & yap/ol/girişi | ^menüyü & aç/kapat

# video-player
^videoyu/haberi/ses/video/sesli/yazıyı/programı & izle/izleyin/dinle/dinleyin/oynat/kapat/aç/yükleniyor/bulunamadı/dinlemek/başlat | saniye & dakika & * & oynat* | tarayıcınız & destekle*

# error-report-widget
hata/yanlış* & $bildir/bildirin/bildirimi/gördü*/varsa/fark

# social-embed
^bu/gönderiyi/tweeti/videoyu & gönderiyi/tweeti/videoyu/paylaşımı/instagram'da/twitter'da/x'te & gör/görüntüle/aç/izle | ^tarafından & paylaşılan

# read-full
haber* & tamam*/devam* & *tıkla*/oku*/için/geç* | kaynağ*/kaynak & $git/gidin/oku/okuyun/tıklayın | ^devamı/detaylar/ayrıntılar/tamamı & için/okumak

# source-stub
haber*/haberin & kaynağ*/kaynak & git/gidin/oku

# related-label
^bakmadan/oku/okuyun/izle/izleyin/bak/bakınız/önerilen/ilginizi/bunlar/gözden & geçme/geçmeyin/oku/okuyun/izle/izleyin/haber/çekebilir/kaçırmayın & :
^bunu/bunları/ayrıca/ilgili & da/okuyun/oku/haber/haberler/okuyabilirsiniz & :

# related-header
^en/diğer/ilgili/son/benzer/popüler/günün/öne/bunlar/önerilen/çok/sıradaki & okunan*/haberler*/haber/çıkanlar/izlenenler/ilginizi/içerikler/gelişmeler/yazılar/konular/okunanlar/manşetleri/beğenebilirsiniz

# live-label
Canlı yayın | Canlı anlatım | Son dakika | Son dakika haberi | Flaş | Flaş haber | Şimdi yayında | Sıcak gelişme

# copyright-legal
izinsiz/izin/kaynak & alıntı*/kullanılamaz/kopyalan*/yayınlanamaz/çoğaltılamaz | hakları/hakkı & saklıdır/mahfuzdur

# ad-label
devamı/devam/ediyor & reklam*
`;
