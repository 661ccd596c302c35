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
`;
