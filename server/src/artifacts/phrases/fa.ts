/** Persian: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const FA_PHRASES = `
# source-stub
منبع
منابع
منبع خبر
منبع اصلی
لینک منبع
لینک خبر
لینک اصلی
پیوند منبع
مشاهده منبع
متن اصلی

# read-more
ادامه مطلب
ادامه خبر
ادامه
بیشتر بخوانید
بیشتر
مشاهده بیشتر
مطالعه بیشتر
اطلاعات بیشتر
خواندن ادامه
جزئیات بیشتر
متن کامل
`;
