/** Words whose gender is beyond doubt: titles, given names, verbs of saying, dual nouns. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Titles in the feminine, without the article. محافظة and عمدة are not here: a province, a man's title. */
export const FEMININE_TITLES = words(`
  سكرتيرة رئيسة وزيرة مديرة مستشارة سفيرة أمينة متحدثة ناطقة مبعوثة مفوضة حاكمة قائدة مندوبة ممثلة نائبة قاضية
  زعيمة
`);

/** Given names that only men bear, in the spellings of Arabic news. */
export const MENS_NAMES = words(`
  سيرجي سيرغي سيرجيو فلاديمير ديمتري ديميتري دميتري ميخائيل نيكولاي ألكسندر ألكسي أليكسي أندريه أندري إيغور إيجور
  أوليغ يوري بوريس إيفان أناتولي فيكتور فاليري جوزيف جوزيب جون جورج دونالد باراك مايكل مارك ماركو روبرت ويليام وليام
  ديفيد ديفد توماس بيتر بول كارلوس خوان خوسيه لويس إيمانويل فرانسوا جاك نيكولا بيير هنري فريدريش أولاف هورست شتاينماير
  رجب بينالي محمد أحمد محمود علي حسن حسين عمر عثمان إبراهيم يوسف مصطفى خالد سعيد عبدالله عبدالرحمن عبدالعزيز سلمان فيصل
  سعود تركي بندر طارق ياسر بشار حافظ صدام معمر زين حمد تميم ناصر جمال أنور حسني أنطونيو أنتوني ستيفن ستيفان ريتشارد
  جيمس جو بيل هنريك يانس ينس شارل
`);

/** Verbs of saying in the feminine singular: countries and sides are their subjects, never their objects. */
export const FEMININE_SAYING = words(`
  أكدت قالت أعلنت أضافت ذكرت أوضحت أشارت صرحت أفادت وأكدت وقالت وأعلنت وأضافت وذكرت وأوضحت وأشارت وصرحت وأفادت اتفقت
  واتفقت
`);

/** Masculine nouns in the dual, both cases, that speak or agree. */
export const MASCULINE_DUALS = words(`
  البلدين البلدان الجانبين الجانبان الطرفين الطرفان الرئيسين الرئيسان الوزيرين الوزيران الزعيمين الزعيمان الوفدين
  الوفدان الحزبين الحزبان الفريقين الفريقان
`);

/** Masculine heads that may stand between a feminine title and a man's name, whose title they then are. */
export const MASCULINE_HEADS = words(`
  الرئيس الوزير الملك الأمير الشيخ السلطان الزعيم المرشد القائد اللواء العميد الجنرال المستشار الدكتور السيد الإمام
  البابا الشهيد المرشح النائب الفنان المخرج الراحل السابق المدرب اللاعب الكاتب الشاعر الأستاذ
`);
