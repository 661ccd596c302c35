/** Currencies, units of measure and words for thousands and millions, in the languages of news. Data only. */
import { fold } from '../folding.ts';

/** ISO 4217 code -> words that mean this currency wherever they stand. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar dollars usd دولار دولارا دولارات دولاراً доллар доллара долларов долларах доларів долара dólar dólares dolar dolara dollari דולר דולרים دلار',
  EUR: 'euro euros eur يورو евро євро avro یورو אירו יורו',
  GBP: 'gbp استرليني sterling',
  JPY: 'yen jpy ين يناً иен иены йен ין',
  CNY: 'yuan renminbi cny يوان юаней юаня יואן یوان',
  RUB: 'rouble roubles ruble rubles rubel rubli rub روبل рубль рубля рублей руб ruble rublos روبل רובל',
  ILS: 'shekel shekels شيكل شيقل شواكل шекелей שקל שקלים ש"ח nis',
  UAH: 'hryvnia hryvnias гривна гривен гривень هريفنيا',
  INR: 'rupee rupees روبية',
  CHF: 'franken chf',
  TRY: 'tl',
};

/** Words for currencies of several countries, and the countries' adjectives that tell which. */
const SHARED: readonly { readonly words: string; readonly of: Readonly<Record<string, string>> }[] = [
  {
    words: 'ريال ريالا ريالات riyal riyals rial rials риалов ریال',
    of: {
      SAR: 'سعودي سعوديا saudi',
      QAR: 'قطري قطريا qatari',
      OMR: 'عماني عمانيا omani',
      YER: 'يمني يمنيا yemeni',
      IRR: 'ايراني ايرانيا iranian',
      BRL: 'برازيلي',
    },
  },
  {
    words: 'جنيه جنيها جنيهات pound pounds фунтов livres libras pfund',
    of: {
      EGP: 'مصري مصريا مصرية egyptian',
      GBP: 'استرليني استرلينيا إسترليني إسترلينيا استرلينية british',
      SDG: 'سوداني سودانيا سودانية sudanese',
    },
  },
  {
    words: 'دينار دينارا دنانير dinar dinars динаров',
    of: {
      KWD: 'كويتي كويتيا kuwaiti',
      JOD: 'اردني اردنيا أردني jordanian',
      IQD: 'عراقي عراقيا iraqi',
      TND: 'تونسي تونسيا tunisian',
      DZD: 'جزائري جزائريا algerian',
      LYD: 'ليبي ليبيا libyan',
      BHD: 'بحريني بحرينيا bahraini',
      RSD: 'صربي serbian',
    },
  },
  {
    words: 'درهم درهما دراهم dirham dirhams дирхамов',
    of: { AED: 'اماراتي اماراتيا إماراتي emirati', MAD: 'مغربي مغربيا moroccan' },
  },
  {
    words: 'ليرة ليره ليرات lira liras лир lirası لیر',
    of: { TRY: 'تركية تركيه turkish türk', SYP: 'سورية سوريه syrian', LBP: 'لبنانية لبنانيه lebanese' },
  },
  { words: 'تومان', of: {} },
  {
    words: 'peso pesos песо',
    of: { MXN: 'mexican mexicanos', ARS: 'argentinos argentine', COP: 'colombianos' },
  },
];

/** Other dollars: the adjective behind or before the word says whose. */
const DOLLARS: Readonly<Record<string, string>> = {
  CAD: 'كندي كنديا canadian canadiens canadienses',
  AUD: 'استرالي أسترالي استراليا australian australiens',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₹': 'INR',
};

const SCALES: Readonly<Record<number, string>> = {
  1e3: 'thousand ألف ألفا آلاف الف الاف тысяч тысячи тысяча тис mille tausend mil bin هزار אלף אלפים thousands',
  1e6: 'million millions mn مليون مليونا ملايين миллион миллиона миллионов млн мільйонів millionen mio millón millones milhão milhões milione milioni milyon میلیون מיליון m',
  1e9: 'billion billions bn مليار مليارا مليارات миллиард миллиарда миллиардов млрд мільярдів milliard milliards milliarde milliarden mrd miliardo miliardi milyar میلیارد מיליארד bilhão bilhões',
  1e12: 'trillion trillions تريليون ترليون تريليونا триллион триллиона триллионов трлн trilyon billón billones تریلیون טריליון',
};

const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent بالمئة بالمائة процент процента процентов відсотків prozent درصد אחוז אחוזים',
  km: 'km kilometre kilometres kilometer kilometers كيلومتر كيلومترا كيلومترات كلم كم км километр километра километров kilomètres kilómetros kilómetro quilômetros chilometri kilometre کیلومتر קילומטר קילומטרים ק"מ',
  m: 'metre metres meter meters متر مترا أمتار метр метра метров mètres mètre metros metro metern metri מטר מטרים',
  cm: 'cm centimetre centimetres سنتيمتر سنتيمترا см сантиметров centimètres centímetros zentimeter',
  mile: 'mile miles ميل ميلا أميال миль',
  kg: 'kg kilogram kilograms kilo kilos كيلوغرام كيلوغراما كيلوجرام كغ кг килограмм килограмма килограммов kilogramm kilogrammes kilogramos کیلوگرم קילוגרם ק"ג',
  g: 'gram grams gramme grammes غرام غراما جرام грамм граммов gramm gramos',
  t: 'tonne tonnes ton tons طن طنا أطنان тонн тонны тонна tonnen toneladas tonelada tonnellate ton تن טון טונות',
  l: 'litre litres liter liters لتر لترا литров литра litros litri لترات ليتر ليترا ليترات',
  barrel: 'barrel barrels برميل برميلا براميل баррелей barils barriles',
  ha: 'ha hectare hectares هكتار هكتارا гектаров гектара hektar hectáreas ettari هكتارات هكتارين',
  'km²': 'km²',
  'km/h': 'km/h км/ч kmh קמ"ש stundenkilometer stundenkilometern',
  mph: 'mph',
  '‰': 'بالألف promille промилле',
  feddan: 'فدان فدانا أفدنة فدادين',
  MW: 'mw megawatt megawatts ميغاواط ميجاواط ميغاوات мегаватт мегаватта',
  '°C': '°c celsius',
};

const read = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([value, words]) =>
      words.split(' ').map((word) => [fold(word), value] as const),
    ),
  );

/** Tables of folded words, made when a value is first looked for. */
export interface UnitTables {
  /** Folded word -> ISO 4217 code. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Folded word of a shared currency -> folded adjective -> code. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly dollars: ReadonlyMap<string, string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, string>;
}

let tables: UnitTables | undefined;

export function unitTables(): UnitTables {
  tables ??= {
    currencies: read(CURRENCIES),
    shared: new Map(
      SHARED.flatMap(({ words, of }) => {
        const adjectives = read(of);
        return words.split(' ').map((word) => [fold(word), adjectives] as const);
      }),
    ),
    dollars: read(DOLLARS),
    scales: new Map([...read(SCALES)].map(([word, scale]) => [word, Number(scale)] as const)),
    units: read(UNITS),
    symbols: new Map(Object.entries(SYMBOLS)),
  };
  return tables;
}
