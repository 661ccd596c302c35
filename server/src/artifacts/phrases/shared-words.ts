/** Words that sites of all languages share: names of networks and stores. A list writes them as `<network>`. */
export const SHARED_WORDS: Readonly<Record<string, string>> = {
  network:
    'facebook facebook* twitter twitter* whatsapp whatsapp* telegram telegram* instagram instagram* linkedin linkedin* ' +
    'youtube youtube* tiktok pinterest threads mastodon bluesky viber reddit flipboard snapchat messenger xing discord ' +
    'tumblr wechat skype pocket *فيسبوك *فيس *تويتر *واتساب *واتس *تيليجرام *تيليغرام *تلغرام *تلجرام *تيلغرام *انستغرام ' +
    '*انستجرام *انستقرام *لينكد *يوتيوب *تيك *سناب *ماسنجر *بنترست *بينتريست вконтакте вк vk одноклассник* ok телеграм* ' +
    'телеграмм* telegram-канал* ватсап* вотсап* вайбер* фейсбук* твиттер* дзен* ютуб* инстаграм* рутуб* rutube ' +
    'تلگرام اینستاگرام توییتر واتساپ فیسبوک ایتا بله سروش روبیکا آپارات לפייסבוק *פייסבוק *טוויטר *ווטסאפ *וואטסאפ *טלגרם ' +
    '*אינסטגרם *יוטיוב *טיקטוק *לינקדאין',
  store:
    'android ios iphone ipad android* ios* iphone* play appstore app-store huawei appgallery rustore *أندرويد *ايفون *أيفون *بلاي ' +
    '*آيفون *ستور андроид* بازار مایکت سیب‌اپ اندروید آیفون *אנדרואיד *אייפון',
};
