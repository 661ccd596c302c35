/**
 * Persian and Hebrew words around names. Neither writes capitals, so that a name is known by the given name that it
 * begins with, by a title, or by the kind of organisation or place before it. Data only, folded when first needed.
 */
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';

/** What is known of a language without capitals. */
export interface UncasedLanguage {
  readonly givenNames: ReadonlySet<string>;
  /** Parts of names that need a word after them: בן גוריון. */
  readonly particles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** First words of organisations: the word behind belongs to the name. */
  readonly organisationHeads: ReadonlySet<string>;
  /** Kinds of organisation and of place before a name of its own. */
  readonly organisationNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  /** Words that are no part of a name: function words, verbs of speech, common nouns after names. */
  readonly ordinary: ReadonlySet<string>;
}

type Written = Readonly<Record<keyof UncasedLanguage, string>>;

const PERSIAN: Written = {
  givenNames: `علی محمد احمد محمود حسن حسین رضا مهدی جواد اکبر اصغر ابراهیم اسماعیل یوسف موسی عیسی داوود سلیمان یعقوب مصطفی
    مرتضی مجتبی حمید مجید سعید وحید فرید امیر امین آرش آرمان بابک بهرام بهمن بهزاد بیژن پرویز پیمان پویا جمشید جهانگیر خسرو داریوش
    رامین روح‌الله سهراب سیاوش شاهین شهاب شهرام فرهاد فریدون فرزاد کاظم کامران کاوه کوروش کیان کیوان مازیار منوچهر مهران مهرداد
    ناصر نادر نیما هادی هوشنگ یاسر یحیی عباس عبدالله حشمت غلامرضا غلامحسین محمدرضا علیرضا حمیدرضا محمدجواد محمدباقر قاسم کریم
    مریم زهرا فاطمه زینب نرگس سارا لیلا نازنین پروانه پروین ترانه شیرین شهلا سیما سوسن مهناز مینا نسرین نگار نیلوفر الهام هانیه
    آزاده بهاره پریسا رویا ژاله ستاره سمیرا شادی طاهره عاطفه فرشته گلشیفته گوهر معصومه مژگان ملیحه مونا نسترن نوشین هدیه رخشان
    حسیب ذبیح‌الله اشرف حامد عبدالغنی حنیف نجیب شیر ملا مولوی ولادیمیر دونالد جو باراک آنتونیو امانوئل آنگلا ژان لوکا رزا جان دیوید
    مسعود سجاد میلاد احسان ایمان بهنام پدرام روزبه سامان سپهر شایان عرفان فرشاد محسن محمدعلی محمدحسن محمدحسین محمدمهدی میثم هومن
    یونس صادق جعفر باقر رحیم رسول صالح نصرالله نعمت‌الله سمیه راضیه مرضیه مهسا یاسمن شقایق`,
  particles: 'آل بن ابو ابن عبد شهید امام',
  titles: `رئیس‌جمهور رییس‌جمهور رئیس رییس وزیر سفیر سخنگوی سردار سرلشکر ژنرال سرهنگ آقای خانم دکتر مهندس آیت‌الله حجت‌الاسلام شیخ
    پادشاه ملک شاهزاده نماینده استاندار شهردار فرماندار کارگردان بازیگر نویسنده شاعر فیلمساز مربی سرمربی دروازه‌بان`,
  organisationHeads:
    'سازمان دانشگاه بانک وزارت شورای مجلس حزب کمیته ستاد بنیاد اتحادیه انجمن پژوهشگاه موسسه کمیسیون فدراسیون',
  organisationNouns: 'شرکت خبرگزاری روزنامه شبکه باشگاه گروه تیم مجله وبسایت',
  placeNouns: 'استان شهر شهرستان روستای بخش جزیره رود دریاچه بندر',
  ordinary: `از به با در را که و یا تا بر برای این آن است بود شد شده کرد کرده گفت گفته گفتند افزود اعلام اظهار داد داده دارد دارند
    خواست خواهد می نمی هم نیز اما ولی اگر پس پیش بعد هر همه چند یک دو سه من تو او ما شما آنها خود دیگر بیشتر کمتر روز ماه سال هفته
    امروز دیروز فردا شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه کشور خارجه دفاع نیرو نفت بهداشت آموزش اقتصاد دادگستری
    کشاورزی ورزش راه ارتباطات علوم ملی مرکزی جهانی بین‌المللی اسلامی عمومی سابق فعلی جدید قدیم بزرگ کوچک روستا مردم دولت رسید
    رفت آمد برد گرفت نوشت خواند هنگام درباره میان بین زیر روی نزد علیه هیات حق اصلی ساکن اهل فیلم جایزه`,
};

const HEBREW: Written = {
  givenNames: `אבי אבנר אברהם אהוד אהרן אורי אורית אורלי אייל אילן אילנה אילת אלון אלי אליהו אליעזר אלעד אמיר אמנון אסף אפרים אריאל
    אריה ארז בני בנימין בצלאל ברק גבי גדעון גידון גיא גיל גילה גלית גלעד דב דוד דליה דן דנה דני דניאל דפנה הדס הילה זאב זהבה חגית חיים חנה
    חנן טל טלי יאיר יהודה יהונתן יואב יואל יובל יוחנן יוני יונה יונתן יוסי יוסף יורם יעל יעקב יפה יפעת יצחק יריב ירון ישי ישראל כרמל לאה לימור לירון
    מאיר מיכאל מיכל מיקי מירב מירי מנחם מרדכי משה נדב נועה נחום ניר ניצן נפתלי נתן נתניהו סיון סתיו עדי עודד עוזי עומר עופר עידו עידן עינת
    עמוס עמיר ענת ערן פנינה צבי צחי ציפי קרן ראובן רון רונן רוני רונית רועי רחל רינה רמי רן רות שאול שולמית שי שירה שלומי שלמה שמואל שמעון
    שמרית שרה שרון תומר תמר תמי ג'ורג' ג'ו ג'ון ג'סיקה דונלד ברק ולדימיר עמנואל אנגלה מוחמד אחמד מחמוד חסן עלי ראאד איימן נייל מרק רוברט`,
  particles: 'בן בר בת אבו אל דה',
  titles: `נשיא הנשיא נשיאת שר השר שרת השרה ראש ח"כ הרב האלוף אלוף תא"ל סא"ל ד"ר פרופ' פרופסור עו"ד מר גברת השופט השופטת הסופר הסופרת
    המהנדס המהנדסת המאמן השחקן מנכ"ל דובר דוברת השגריר שגריר המפכ"ל הרמטכ"ל היועץ היו"ר יו"ר המשורר הבמאי`,
  organisationHeads: 'בנק אוניברסיטת משרד מכללת רשות איגוד הסתדרות ועדת מפלגת תנועת מכון בית',
  organisationNouns: 'חברת ארגון עיתון העיתון הוצאת קבוצת סוכנות עמותת אתר רשת מועדון',
  placeNouns: 'העיר מושב קיבוץ הכפר מחוז נהר הר אי שכונת',
  ordinary: `של את על לא הוא היא הם הן עם כי זה זו זאת אל גם אך אבל או אם כל כמה רק עוד כבר מאוד יותר פחות אחרי לפני בין תחת מול נגד אצל
    אמר אמרה אמרו הודיע הודיעה הודיעו טען טענה הוסיף הוסיפה ביקש ביקשה קרא קראה סבור סבורה מקווה הגיב הגיבה אישר אישרה היה היתה היו יהיה
    אני אתה אנחנו מי מה איך מתי שלא אשר לפי ידי ביום יום שבוע חודש שנה אתמול היום מחר ראשון שני שלישי רביעי חמישי שישי שבת
    העיר הממשלה המדינה הכנסת הבריאות האוצר החוץ הביטחון הפנים המשפטים התחבורה האנרגיה החינוך התרבות הכלכלה החדש החדשה הישראלי הירדני הידיעות`,
};

const LISTS = { fa: PERSIAN, he: HEBREW } as const;

const read = new Map<string, UncasedLanguage>();

/** Lists of a language; undefined where it writes capitals, or is Arabic, which has evidence of its own. */
export function uncasedLanguage(language: Language): UncasedLanguage | undefined {
  if (language !== 'fa' && language !== 'he') return undefined;
  let known = read.get(language);
  if (known === undefined) {
    const words = (key: keyof UncasedLanguage): ReadonlySet<string> =>
      new Set(LISTS[language][key].split(/\s+/).map(fold));
    known = {
      givenNames: words('givenNames'),
      particles: words('particles'),
      titles: words('titles'),
      organisationHeads: words('organisationHeads'),
      organisationNouns: words('organisationNouns'),
      placeNouns: words('placeNouns'),
      ordinary: words('ordinary'),
    };
    read.set(language, known);
  }
  return known;
}
