/** Residue of spinning programs and dates that cannot be: what the words themselves give away. */
import { fold } from '../../text/folding.ts';
import { isAlone, patternRule } from '../pattern-rule.ts';
import type { ArtifactRule } from '../rule.ts';

export const spintax = patternRule({
  id: 'translation/spintax',
  title: 'Unresolved choice of a spinning program',
  description:
    'A choice such as {big|large|huge} should have been resolved by the program that rewrote the text.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['A ⟦{big|large|huge}⟧ storm came.', 'وصل ⟦{الوزير|المسؤول}⟧ أمس.'],
    leaves: ['The set {a, b} is small.', 'if (a) { b | c }'],
  },
  needs: '{',
  pattern: /\{[\p{L}][^{}|\n]{0,60}(?:\|[\p{L}][^{}|\n]{0,60}){1,12}\}/gu,
  message: (quote) => `“${quote}” is a choice that a spinning program never made.`,
  mend: ({ quote }) => ({ kind: 'replace', newText: quote.slice(1, -1).split('|')[0] ?? '', ask: true }),
});

/** Weekdays from Sunday on, by language: the forms that dates are written with. */
const WEEKDAYS: readonly string[] = [
  'Sunday|الأحد|воскресенье|dimanche|domingo|Sonntag|pazar|یکشنبه|domenica',
  'Monday|الاثنين|الإثنين|понедельник|lundi|lunes|Montag|pazartesi|lunedì|segunda-feira',
  'Tuesday|الثلاثاء|вторник|mardi|martes|Dienstag|salı|martedì|terça-feira',
  'Wednesday|الأربعاء|среда|среду|mercredi|miércoles|Mittwoch|çarşamba|mercoledì|quarta-feira',
  'Thursday|الخميس|четверг|jeudi|jueves|Donnerstag|perşembe|giovedì|quinta-feira',
  'Friday|الجمعة|пятница|пятницу|vendredi|viernes|Freitag|cuma|venerdì|sexta-feira',
  'Saturday|السبت|суббота|субботу|samedi|sábado|Samstag|Sonnabend|cumartesi|sabato',
];
const MONTHS: readonly string[] = [
  'January|يناير|كانون الثاني|января|janvier|enero|Januar|ocak|gennaio|janeiro',
  'February|فبراير|شباط|февраля|février|febrero|Februar|şubat|febbraio|fevereiro',
  'March|مارس|آذار|марта|mars|marzo|März|mart|março',
  'April|أبريل|إبريل|نيسان|апреля|avril|abril|nisan|aprile',
  'May|مايو|أيار|мая|mai|mayo|Mai|mayıs|maggio|maio',
  'June|يونيو|حزيران|июня|juin|junio|Juni|haziran|giugno|junho',
  'July|يوليو|تموز|июля|juillet|julio|Juli|temmuz|luglio|julho',
  'August|أغسطس|آب|августа|août|agosto|August|ağustos',
  'September|سبتمبر|أيلول|сентября|septembre|septiembre|eylül|settembre|setembro',
  'October|أكتوبر|تشرين الأول|октября|octobre|octubre|Oktober|ekim|ottobre|outubro',
  'November|نوفمبر|تشرين الثاني|ноября|novembre|noviembre|kasım|novembro',
  'December|ديسمبر|كانون الأول|декабря|décembre|diciembre|Dezember|aralık|dicembre|dezembro',
];
const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, index) => list.split('|').map((word) => [fold(word), index] as const)));
const DAY_OF = numbered(WEEKDAYS);
const MONTH_OF = numbered(MONTHS);
const DAY_NAMES = WEEKDAYS.join('|');
const MONTH_NAMES = MONTHS.join('|');
const DATED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(${DAY_NAMES})(?:,|،)?[ \u00a0](?:the |le |el |den |di |в |الموافق )?(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ \u00a0](?:of |de )?(${MONTH_NAMES})(?:/[\\p{L} ]{2,14})?(?:,|،)?[ \u00a0](?:de )?(\\d{4})|(${DAY_NAMES}),?[ \u00a0](${MONTH_NAMES})[ \u00a0](\\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0](\\d{4}))$`,
  'iu',
);

export const dateInconsistency: ArtifactRule = {
  id: 'translation/date-inconsistency',
  title: 'Weekday that does not fit its date',
  description:
    'The weekday and the date that stand together are not the same day. One of them is wrong; look it up in the source.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came on ⟦Monday, 15 July 2018⟧ at noon.',
      'وصل يوم ⟦الاثنين 15 يوليو 2018⟧ إلى العاصمة.',
      'Er kam am ⟦Montag, 15. Juli 2018⟧ an.',
    ],
    leaves: [
      'He came on Sunday, 15 July 2018.',
      'وصل يوم الأحد 15 يوليو 2018.',
      'Monday, 45 July 2018',
      'Sunday July 15, 2018',
    ],
  },
  *find({ article: { text } }) {
    for (const year of text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?!\d)/g)) {
      const end = year.index + 4;
      const before = text.slice(Math.max(0, end - LONGEST_DATE), end);
      const quote = DATED.exec(before)?.[0];
      const weekday = quote === undefined ? undefined : trueWeekday(quote);
      if (quote === undefined || weekday === undefined) continue;
      const message = `${quote}: that day was a ${weekday}; check the date in the source.`;
      yield { start: end - quote.length, end, message };
    }
  },
};

/** From the weekday to the year, in UTF-16 units. */
const LONGEST_DATE = 64;

/** The English name of the weekday that a date has, when it is not the one that stands there. */
function trueWeekday(quote: string): string | undefined {
  const groups = DATED.exec(quote);
  if (groups === null) return undefined;
  const weekday = DAY_OF.get(fold(groups[1] ?? groups[5] ?? ''));
  const day = Number(groups[2] ?? groups[7]);
  const month = MONTH_OF.get(fold(groups[3] ?? groups[6] ?? ''));
  const year = Number(groups[4] ?? groups[8]);
  if (weekday === undefined || month === undefined || year < 1900 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCMonth() !== month || date.getUTCDay() === weekday) return undefined;
  return WEEKDAYS[date.getUTCDay()]!.split('|')[0];
}

/** A line in the letters of another alphabet: captions of agencies keep their language. */
export const languageSwitch = patternRule({
  id: 'translation/language-switch',
  title: 'Line in another language',
  description:
    'A line of Latin words in an article in another alphabet is the caption of an agency or a button that nobody translated. Quotations and titles look alike, so this is a note.',
  severity: 'information',
  confidence: 'soft',
  languages: ['ar', 'fa', 'ur', 'he', 'ru', 'uk'],
  examples: {
    flags: ['وصل الوزير إلى العاصمة أمس.\n⟦Rescuers recover a body from the sea⟧\nثم غادر الوزير.'],
    leaves: ['وصل الوزير.\nApple iPhone 6S\nغادر.', 'He came.\nRescuers recover a body\nHe left.'],
  },
  pattern: /^[A-Za-z][A-Za-z0-9 ,.:;'’“”"/()&@-]{14,300}$/gm,
  accept: (hit) => {
    const { language } = hit.article;
    return (
      ['ar', 'fa', 'ur', 'he', 'ru', 'uk'].includes(language) &&
      isAlone(hit) &&
      (hit.quote.match(/[A-Za-z]{2,}/g) ?? []).length >= 4
    );
  },
  message: () => 'This line is in another language than the article.',
  mend: () => ({ kind: 'annotate' }),
});
