/** Other languages: the two labels that autoblogs leave most. How a list is written: phrase-list.ts. */
export const OTHER_PHRASES = `
# source-stub
Bron | Bronlink | Källa | Källlänk | Kilde | Kildelink | Lähde | Źródło | Link do źródła | Zdroj
Odkaz na zdroj | Forrás | Sursa | Link sursă | Izvor | Извор | Източник | Джерело | Посилання на джерело
Крыніца | Avots | Šaltinis | Allikas | Πηγή | Σύνδεσμος πηγής | Mənbə | Manba | Дереккөз | Çavkanî | سەرچاوە
ماخذ | سورس | स्रोत | स्रोत लिंक | সূত্র | ஆதாரம் | ที่มา | Nguồn | Sumber | Tautan sumber | Chanzo | 来源 | 来源链接
來源 | 原文链接 | 出典 | ソース | ソースリンク | 출처 | 원문 링크

# ad-label
Advertentie | Advertenties | Annons | Annonse | Reklame | Mainos | Ogłoszenie | Ogłoszenia | Treść sponsorowana
Inzerce | Hirdetés | Publicitate | Oglas | Oglasi | Оголошення | Διαφήμιση | Διαφημίσεις | Reklāma | Reklamı keç
اشتہار | ریکلام | विज्ञापन | বিজ্ঞাপন | โฆษณา | Quảng cáo | Iklan | 广告 | 廣告 | 広告 | 광고

# error-report-widget
Kļūda rakstā | Ziņot par kļūdu | Iezīmējiet tekstu un spiediet … | Zgłoś błąd | Znalazłeś błąd … | Fout gezien …
Meld een fout | Знайшли помилку … | Повідомити про помилку | Hibát talált … | Nahlásit chybu | Raportează o eroare
Rapportera fel | Ilmoita virheestä

# comment-widget
Komentarze | Dodaj komentarz | Skomentuj | Brak komentarzy | Komentāri | Pievienot komentāru | Reacties
Plaats een reactie | Geef een reactie | Reageer | Коментарі | Додати коментар | Залишити коментар | Komentáře
Přidat komentář | Kommentarer | Skriv en kommentar | Comentarii | Adaugă un comentariu | Hozzászólások

# share-follow
Udostępnij | Podziel się | Udostępnij na … | Dalīties | Delen | Deel dit artikel | Deel artikel | Deel op …
Поділитися | Поділитись | Поширити | Sdílet | Sdílejte | Dela | Del artikkel | Distribuie | Megosztás | Подели се

# related-header
Czytaj także | Czytaj też | Zobacz także | Zobacz też | Polecane | Najnowsze | Najczęściej czytane | Lasi arī
Lees ook | Lees meer | Meer nieuws | Gerelateerd | Aanbevolen | Читайте також | Читайте ще | Схожі новини
Čtěte také | Mohlo by vás zajímat | Související | Läs också | Läs mer | Les også | Læs også | Citește și | Vezi și

# related-label
Czytaj także : … | Czytaj też : … | Zobacz także : … | Zobacz też : … | Lees ook : … | Lees meer : …
Читайте також : … | Дивіться також : … | Čtěte také : … | Läs också : … | Les også : … | Læs også : …
Citește și : … | Lasi arī : … | Skaties arī : …

# newsletter
Zapisz się do newslettera | Zapisz się na newsletter … | Schrijf je in voor … nieuwsbrief | Nieuwsbrief
Підпишіться на розсилку | Підписуйтесь на … | Piesakies jaunumiem | Prenumerera på … nyhetsbrev

# copyright-legal
Wszelkie prawa zastrzeżone | Wszelkie prawa zastrzeżone … | Visas tiesības aizsargātas | Alle rechten voorbehouden
Всі права захищено | Усі права захищені | Všechna práva vyhrazena | Alla rättigheter förbehållna
Toate drepturile rezervate

# read-more
Czytaj więcej | Czytaj dalej | Więcej | Lasīt vairāk | Lees verder | Meer lezen | Читати далі | Детальніше
Číst dále | Více | Läs vidare | Les mer | Læs mere | Citește mai mult | Tovább

# photo-label
Fot : … | Foto : … | Zdjęcie : … | Фото : …

# tags-label
Tagi : … | Słowa kluczowe : … | Теги : … | Štítky : … | Tēmas : … | Etichete : …

# feed-footer
Artykuł … pochodzi z serwisu … | Wpis … pojawił się poraz pierwszy w … | Wpis … pojawił się po raz pierwszy w … | Het bericht … verscheen eerst op …
Inlägget … dök först upp på … | Indlægget … blev først udgivet på … | Innlegget … dukket først opp på … | Příspěvek … se nejdříve objevil na … | Articolul … apare prima dată în …
Το … εμφανίστηκε πρώτα στο … | Публікація … вперше з’явилася … | A bejegyzés … először … jelent meg | Artikkeli … julkaistiin ensimmäisenä …
`;
