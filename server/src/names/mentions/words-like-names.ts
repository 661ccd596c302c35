/**
 * Arabic words that name a place and are ordinary words in certain company: الرباط is Rabat, and a ligament in الرباط
 * الصليبي; الأقصر is Luxor, and “the shortest” behind a noun. What stands beside them tells; alone they are the name.
 */
import { fold } from '../../text/folding.ts';
import type { Run } from './name-words.ts';

/** A known form in its company. Words are folded. */
interface Company {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The word as it is written. */
  readonly written: string;
  /** Whether a conjunction or preposition is joined to it. */
  readonly joined: boolean;
}

const anyOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));
const has = (words: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && words.has(word);

/** Nouns that a town stands behind in the genitive. */
const PLACE_NOUNS = anyOf('مدينة محافظة ميناء مطار خليج');
/** The same, and words before a place. */
const BEFORE_PLACES: ReadonlySet<string> = new Set([
  ...PLACE_NOUNS,
  ...anyOf('في إلى من بينالي تاجر بين شرق غرب شمال جنوب وسط'),
]);

const ligaments = anyOf('الصليبي الجانبي الداخلي الخارجي الأمامي الوثيق المقدس الأبدي');
const protectedThings = anyOf(
  'الوطن الديار البلاد الدين البيئة الحق الحقوق القانون الدستور الحرية الثغور الثورة الشعب العدالة الحدود التراث',
);
const obstacles = anyOf(
  'الرئيسية الأساسية الكبرى الكبيرة الأكبر الأبرز الوحيدة الأولى الثانية الأخيرة الكأداء الكؤود الحقيقية القانونية المالية الأهم أمام',
);
const rifles = anyOf('الآلية الهجومية الأوتوماتيكية الهوائية الرشاشة الروسية شبه التي');
const grandchildren = anyOf(
  'الطفل الطفلة الأطفال الضحية العريس العروس الفتاة الشاب اللاعب القتيل القتيلة الصبي الأمير الملك الرئيس',
);
const measured = anyOf('الدائرة الكرة الأنبوب الكويكب الأرض الشمس القمر الثقب الكوكب النفق الجرم المذنب');

/** Whether a word is no name in its company, by the folded word. */
const TESTS: ReadonlyMap<string, (company: Company) => boolean> = new Map(
  Object.entries({
    الرباط: ({ after }: Company) => has(ligaments, after),
    حماة: ({ after, written }: Company) => has(protectedThings, after) || written.endsWith('ه'),
    العقبة: ({ before, after }: Company) => has(obstacles, after) && !has(PLACE_NOUNS, before),
    البندقية: ({ before, after }: Company) => has(rifles, after) && !has(BEFORE_PLACES, before),
    // His grandfather, and the grandmother of somebody.
    جدة: ({ before, after, written }: Company) =>
      written.endsWith('ه') || (has(grandchildren, after) && !has(BEFORE_PLACES, before)),
    الأقصر: ({ before, joined }: Company) =>
      !joined && before?.startsWith('ال') === true && !BEFORE_PLACES.has(before) && before !== 'المدينه',
    قطر: ({ before, after }: Company) => before === 'نصف' || has(measured, after),
    // That of a company or a union; the one of the United Nations is للأمم المتحدة or stands alone.
    'الجمعية العامة': ({ after }: Company) =>
      after === 'العاديه' || (after?.startsWith('ل') === true && after !== fold('للأمم')),
  }).map(([form, test]) => [fold(form), test]),
);

/** Whether some words of a run, which the gazetteer knows, are ordinary words where they stand. @param to behind the last */
export function isOrdinaryHere(run: Run, from: number, to: number, form: string, joined: boolean): boolean {
  const test = TESTS.get(form);
  return (
    test?.({
      before: run.folded[from - 1],
      after: run.folded[to],
      written: run.words[to - 1]!.text,
      joined,
    }) === true
  );
}
