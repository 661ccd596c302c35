/**
 * Words that announce a name: titles before persons, heads of organisation names, kinds of place. And words that
 * look like names and are none. Data only; all words folded (text/folding.ts).
 */
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';

/** What a trigger word announces: a person after a title, a place, an organisation whose first word it is. */
export type TriggerKind = 'title' | 'place' | 'organisation';

export interface Triggers {
  readonly kinds: ReadonlyMap<string, TriggerKind>;
}

function readTriggers(
  lists: Readonly<Record<'titles' | 'places' | 'organisations', ReadonlySet<string>>>,
): Triggers {
  const kinds = new Map<string, TriggerKind>();
  const add = (list: ReadonlySet<string>, kind: TriggerKind): void => {
    for (const word of list) kinds.set(fold(word), kind);
  };
  add(lists.organisations, 'organisation');
  add(lists.places, 'place');
  add(lists.titles, 'title');
  return { kinds };
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('|')
      .map((part) => part.trim())
      .map((word) => word.trim()),
  );

const ARABIC = readTriggers({
  titles: words(
    'الرييس | رييس | الرييسه | رييسه | وزير | الوزير | وزيره | الوزيره | رييس الوزراء | رييسه الوزراء | وزير الخارجيه | ' +
      'وزير الدفاع | وزير الداخليه | وزير الماليه | وزير الاعلام | وزير الطاقه | وزير العدل | وزير الصحه | نايب الرييس | ' +
      'الملك | الملكه | الامير | الاميره | ولي العهد | الشيخ | السلطان | البابا | الزعيم | زعيم | القايد | قايد | الجنرال | ' +
      'اللواء | العميد | العقيد | المشير | الفريق | المقدم | الرايد | السفير | سفير | المبعوث | مبعوث | المستشار | المستشاره | ' +
      'السيناتور | النايب | النايبه | السيد | السيده | الدكتور | الدكتوره | البروفيسور | المدرب | مدرب | اللاعب | المهاجم | ' +
      'الحارس | حارس | لاعب | الكاتب | المخرج | الممثل | الممثله | الفنان | الفنانه | المغني | الامين العام | المتحدث | ' +
      'المتحدثه | الناطق | الناطقه | المحامي | المحلل | الباحث | المدعي العام | القاضي | الصحفي | الصحافي | الصحفيه | الناشط | ' +
      'الناشطه | سكرتير | السكرتير | حاكم | الحاكم | عمده | رجل الاعمال | المرشح | المرشحه | مستشار | نظيره | نظيرها | زوجته | ' +
      'ابنته | شقيقه | زميله | الاستاذ | المهندس | الاميركي | مدير | المدير | الخبير',
  ),
  places: words(
    'منطقه | مدينه | بلده | قريه | محافظه | ولايه | مقاطعه | اقليم | جزيره | نهر | جبل | مطار | ميناء | العاصمه | عاصمه | ' +
      'ضاحيه | بلديه | مخيم | معبر | بحيره | خليج | مضيق | صحراء | وادي | جمهوريه | دوله | حي | شارع | ملعب | سد | جزر',
  ),
  organisations: words(
    'وكاله | شركه | حزب | نادي | مصرف | بنك | صحيفه | مجله | قناه | جامعه | منظمه | حركه | مجموعه | موسسه | جماعه | تنظيم | ' +
      'فريق | موقع | شبكه | اذاعه | مصنع | جمعيه | معهد | ائتلاف | تحالف | كتله | ميليشيا | كتيبه',
  ),
});

const ENGLISH = readTriggers({
  titles: words(
    'president | vice president | prime minister | minister | foreign minister | defence minister | defense minister | ' +
      'chancellor | king | queen | prince | princess | pope | senator | governor | mayor | general | colonel | captain | ' +
      'ambassador | secretary | chairman | chairwoman | director | judge | mr | mrs | ms | dr | sir | professor | leader | ' +
      'spokesman | spokeswoman | spokesperson | coach | striker | sheikh | sultan | emir | ayatollah | commander | officer | envoy',
  ),
  places: words(
    'city | town | village | region | province | district | river | lake | port | island | state | county',
  ),
  organisations: words(
    'university | bank | ministry | agency | party | company | group | institute | council | committee',
  ),
});

const RUSSIAN = readTriggers({
  titles: words(
    'президент | президента | президенту | президентом | премьер | министр | министра | министру | министром | канцлер | ' +
      'король | королева | принц | папа | сенатор | губернатор | губернатора | мэр | генерал | полковник | посол | секретарь | ' +
      'секретаря | глава | главы | главе | главой | директор | судья | господин | лидер | лидера | лидером | спикер | тренер | шейх',
  ),
  places: words(
    'город | города | городе | область | области | край | река | остров | порт | село | район | провинция | провинции',
  ),
  organisations: words(
    'агентство | агентства | компания | компании | партия | партии | банк | университет | министерство | группа',
  ),
});

const FRENCH = readTriggers({
  titles: words(
    'président | présidente | premier ministre | ministre | chancelier | chancelière | roi | reine | prince | princesse | pape | ' +
      'sénateur | sénatrice | gouverneur | maire | général | colonel | ambassadeur | secrétaire | directeur | directrice | juge | ' +
      'monsieur | madame | docteur | professeur | chef | dirigeant | leader | cheikh | sultan | émir | commandant | émissaire',
  ),
  places: words('ville | village | région | province | district | fleuve | lac | port | île | département'),
  organisations: words(
    'université | banque | ministère | agence | parti | société | groupe | institut | conseil | comité',
  ),
});

const NONE: Triggers = { kinds: new Map() };

/** The triggers of a language; none where no list is kept. */
export function triggersOf(language: Language): Triggers {
  if (language === 'ar') return ARABIC;
  if (language === 'en') return ENGLISH;
  if (language === 'ru') return RUSSIAN;
  if (language === 'fr') return FRENCH;
  return NONE;
}

/**
 * Arabic words that are also a name in the gazetteer: كان (was; Cannes), كيف (how; Kyiv), صور (pictures; Tyre).
 * Alone they are taken for the word unless a place or title trigger stands before them.
 */
export const HOMOGRAPHS: ReadonlySet<string> = words(
  'كان | كيف | صور | بون | نيس | نيل | فتح | امل | العين | الجزيره | العربيه | الوطن | الحياه | الشرق | الغد | النهار | السفير | ' +
    'الراي | الشعب | النصر | الهلال | الشباب | الاتحاد | الاهلي | الوحده | المستقبل | مالي | سول | حمص | ريال | بيت | لو | شي | ' +
    'لي | مي | ماي | تاي | بن | خان | كين | بل | سام | نور | دار | باب | روان | ساو | بالي | تل | بنك | دين | بر | مونت | الفجر | ' +
    'الامارات اليوم | المدن | القبس | الانباء | الخبر | الشروق | الاخبار | الديار | البلاد | الثوره | الجمهوريه | الاهرام | ' +
    'المرصد | الميادين | المنار | الان | سبق | مكه | عكاظ | الرياضيه | البيان | الخليج | الرويه | الوفد | الدستور | الصباح | ' +
    'الحره | فرانس | بيلد | لوموند | الغارديان | تايم | ريا | ميت | تريد | ابل | بدر | قدس | القاعده | الحشد | الدعوه | النهضه | ' +
    'السلام | التوحيد | الاصاله | جوبا | سرت | عدن | المغرب | غرب | شمال | جنوب | شرق',
);

/**
 * Nouns of quantity, folded: before “من” each means so many of something, whatever else it may name. لفيف من الصحفيين is
 * a throng of journalists, مطار لفيف the airport of Lviv.
 */
export const QUANTITY_NOUNS: ReadonlySet<string> = words(
  'لفيف | جمع | حشد | نخبه | كوكبه | ثله | رهط | زمره | جمهره | حفنه | باقه | جمله | طائفه | فريق | سرب | رتل | وابل | سيل | فيض',
);

/** Capitalised words of Latin-script news that are no names: days, months, nationalities, common openers. */
export const CAPITALISED_WORDS: ReadonlySet<string> = words(
  'prime | vice | former | foreign | defence | defense | secretary | general | deputy | libyan | libyans | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | ' +
    'august | september | october | november | december | russian | russians | ukrainian | ukrainians | american | americans | ' +
    'british | french | german | germans | chinese | japanese | korean | koreans | israeli | israelis | palestinian | palestinians | ' +
    'iranian | iranians | iraqi | iraqis | syrian | syrians | turkish | arab | arabs | european | europeans | african | asian | ' +
    'egyptian | saudi | jewish | muslim | muslims | christian | islamic | islamist | kurdish | afghan | indian | pakistani | polish | ' +
    'dutch | italian | spanish | english | western | eastern | northern | southern | north | south | east | west | i | the | a | an | ' +
    'he | she | it | they | we | you | but | and | in | on | at | for | if | as | when | while | after | before | this | that | these | ' +
    'those | there | his | her | its | their | our | my | what | who | how | why | where | no | not | yes | according | however | ' +
    'meanwhile | some | many | most | all | one | two | three | with | from | by | to | of | or | so | since | until | more | last | ' +
    'le | la | les | un | une | des | du | de | il | elle | ils | elles | on | ce | cette | ces | mais | et | dans | en | au | aux | ' +
    'pour | par | sur | selon | apres | avant | lors | depuis | si | qui | que | quand | tandis | alors | son | sa | ses | leur | notre | ' +
    'в | на | и | но | по | о | об | с | со | из | за | до | от | для | при | он | она | они | оно | мы | вы | я | это | этот | эта | эти | ' +
    'как | что | если | когда | после | также | однако | ранее | его | ее | их | все | кроме | между | не | у | к | а',
);

/** Latin words in Arabic news that are written in Latin by custom. */
export const CUSTOMARY_LATIN: ReadonlySet<string> = words(
  'iphone | ipad | ios | android | windows | wifi | wi | fi | app | apps | http | https | www | com | org | net | html | pdf | via | ' +
    'youtube | twitter | facebook | instagram | whatsapp | tiktok | google | online | email | mail | the | and | for | of | by | covid | ' +
    'dna | rna | gps | bbc | cnn | afp | reuters | vs | ok | hashtag | web | usb | sms | tv | fm | km | kg | mm | cm | mph | gb | mb | tb',
);

/** Function words of Latin-script languages: in Arabic text they belong to a foreign phrase, not to a leftover. */
export const LATIN_FUNCTION_WORDS: ReadonlySet<string> = words(
  'the | of | and | in | to | a | an | is | are | was | on | at | by | for | from | with | de | la | le | les | du | des | et | el | los | ' +
    'der | die | das | und | van | von | di | da | do | al | bin',
);
