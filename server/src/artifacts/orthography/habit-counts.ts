/**
 * What the words of Arabic paragraphs tell of three habits of spelling: hamza left out, a dotless yeh for a dotted one,
 * a heh for a ta marbuta. Each is a convention somewhere; whether an article keeps to one is a matter of counts.
 */
import type { Article, Paragraph } from '../../text/article.ts';
import { ArticleReading } from '../../text/article-reading.ts';
import type { Token } from '../../text/tokens.ts';
import { Vocabulary, vocabularyOf } from '../../text/vocabulary.ts';
import { WordFilter } from '../../text/word-filter.ts';

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );

/** Words that are written with a hamza and are no other word without it. */
const HAMZA = pairs(`
  الى=إلى او=أو اذا=إذا ايضا=أيضا ايضاً=أيضاً امس=أمس اكثر=أكثر اكد=أكد اكدت=أكدت اعلن=أعلن اعلنت=أعلنت اضاف=أضاف اضافت=أضافت
  واضاف=وأضاف واضافت=وأضافت واكد=وأكد الان=الآن اخرى=أخرى اخر=آخر الاول=الأول الاولى=الأولى اول=أول اكبر=أكبر اهم=أهم ابرز=أبرز
  اشار=أشار واشار=وأشار اوضح=أوضح واوضح=وأوضح اثناء=أثناء احد=أحد احدى=إحدى اقل=أقل امام=أمام انها=أنها لانه=لأنه لان=لأن
  والى=وإلى اسرائيل=إسرائيل ايران=إيران امريكا=أمريكا الامم=الأمم الامن=الأمن الاسلامية=الإسلامية الاعلام=الإعلام
  إقرأ=اقرأ إستقبل=استقبل إجتماع=اجتماع الإجتماع=الاجتماع إنتخابات=انتخابات الإنتخابات=الانتخابات إتفاق=اتفاق الإتفاق=الاتفاق
  إستمرار=استمرار الإقتصاد=الاقتصاد الإقتصادية=الاقتصادية إقتصادية=اقتصادية إسم=اسم إبن=ابن إثنين=اثنين الإثنين=الاثنين
`);
/** Words whose last letter is a dotted yeh, and some whose last letter is none. */
const FINAL_YEH = pairs(`
  فى=في الذى=الذي التى=التي هى=هي وهى=وهي والتى=والتي والذى=والذي وفى=وفي ثانى=ثاني حالى=حالي الحالى=الحالي الماضى=الماضي
  الثانى=الثاني المصرى=المصري العربى=العربي الرئيسى=الرئيسي الي=إلى حتي=حتى متي=متى اخري=أخرى أخري=أخرى كبري=كبرى
`);
/** Nouns in يه that have no ta marbuta. */
const RADICAL_HEH = new Set(
  'التوجيه التنبيه التشبيه التشويه الترفيه التنويه التمويه الفقيه النزيه السفيه النبيه الشبيه الوجيه الكريه التسفيه التأليه التنزيه'.split(
    ' ',
  ),
);

export type Habit = 'hamza' | 'alef-maksura-yeh' | 'teh-heh';

/** A word that is not written as the standard has it. */
export interface Deviation extends Token {
  readonly habit: Habit;
  readonly right: string;
}

/** What a word of the tables tells: that it keeps a habit, or what it should be. */
interface Spelling {
  readonly habit: Habit;
  /** Undefined where the word is written as the standard has it. */
  readonly right?: string;
}

const SPELLINGS: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  ...[...FINAL_YEH.values()].map((word) => [word, { habit: 'alef-maksura-yeh' }] as const),
  ...[...HAMZA.values()].map((word) => [word, { habit: 'hamza' }] as const),
  ...[...HAMZA].map(([word, right]) => [word, { habit: 'hamza', right }] as const),
  ...[...FINAL_YEH].map(([word, right]) => [word, { habit: 'alef-maksura-yeh', right }] as const),
]);
const LONGEST = 12;
const LISTED_WORDS = new WordFilter(SPELLINGS.keys());

/** How often each habit is kept to in a stretch of text, and how often not. */
export interface HabitCounts {
  /** Words of each kind that are written as the standard has it. */
  readonly kept: Readonly<Record<Habit, number>>;
  readonly deviations: readonly Deviation[];
}

/** What some paragraphs tell of habits. @param vocabulary of these paragraphs */
export function habitCounts(
  paragraphs: readonly Pick<Paragraph, 'tokens' | 'words' | 'language'>[],
  vocabulary = new Vocabulary({ paragraphs }),
): HabitCounts {
  const kinds = kindsOf(vocabulary);
  const deviations: Deviation[] = [];
  const kept: Record<Habit, number> = { hamza: 0, 'alef-maksura-yeh': 0, 'teh-heh': 0 };
  for (const [index, { tokens, language }] of paragraphs.entries()) {
    if (language !== 'ar') continue;
    const numbers = vocabulary.ofParagraph(index);
    for (let at = 0; at < numbers.length; at++) {
      const kind = kinds[numbers[at]!]!;
      if (kind === SILENT) continue;
      if ((kind & IN_TEH) !== 0) kept['teh-heh']++;
      const token = tokens[at]!;
      if ((kind & IN_HEH) !== 0 && isNoun(tokens[at - 1])) {
        deviations.push({ ...token, habit: 'teh-heh', right: `${token.text.slice(0, -1)}ة` });
      } else if ((kind & LISTED) !== 0) {
        const { habit, right } = SPELLINGS.get(token.text)!;
        if (right === undefined) kept[habit]++;
        else deviations.push({ ...token, habit, right });
      }
    }
  }
  return { deviations, kept };
}

/** What a word tells of the habits, as bits. */
const SILENT = 0;
const IN_TEH = 1;
const IN_HEH = 2;
const LISTED = 4;

/** What each word of an article tells, by its number. */
function kindsOf(vocabulary: Vocabulary): Uint8Array {
  const { words, lengths, firstUnits, lastUnits } = vocabulary;
  const kinds = new Uint8Array(words.length);
  for (let number = 0; number < words.length; number++) {
    const last = lastUnits[number];
    if ((last !== TEH_MARBUTA && last !== HEH) || lengths[number]! < 2 || lengths[number]! > LONGEST)
      continue;
    if (last === TEH_MARBUTA) kinds[number] = IN_TEH;
    else if (isNisba(words[number]!)) kinds[number] = IN_HEH;
  }
  if (words.length < SPELLINGS.size) {
    for (let number = 0; number < words.length; number++) {
      if (!LISTED_WORDS.mayHold(firstUnits[number]!, lastUnits[number]!, lengths[number]!)) continue;
      if (SPELLINGS.has(words[number]!)) kinds[number]! |= LISTED;
    }
    return kinds;
  }
  for (const word of SPELLINGS.keys()) {
    const number = vocabulary.numberOf(word);
    if (number !== undefined) kinds[number]! |= LISTED;
  }
  return kinds;
}

const TEH_MARBUTA = 0x629;
const HEH = 0x647;

/** An adjective with the article in يه: a word with the article takes no pronoun, so the heh is a ta marbuta. */
const isNisba = (text: string): boolean =>
  text.length >= 7 && text.startsWith('ال') && text.endsWith('يه') && !RADICAL_HEH.has(text);

/** Whether the word before is a noun with the article, which such an adjective follows; names of places are not. */
const isNoun = (token: Token | undefined): boolean => token?.text.startsWith('ال') === true;

const counted = new ArticleReading((article) => habitCounts(article.paragraphs, vocabularyOf(article)));

/** The same of a whole article, counted once for all who ask. */
export const habitsOf = (article: Article): HabitCounts => counted.of(article);

/** Whether deviations are slips: an article that writes so throughout has its own convention. */
export const areSlips = (deviations: number, kept: number): boolean => deviations > 0 && deviations < kept;
