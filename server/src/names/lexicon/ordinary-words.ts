/**
 * Is this Arabic word an ordinary word, or may it be a foreign name?
 *
 * Counts of words in news count names as well, so a high count says little. What tells words from names is how they
 * inflect: words take the article and pronouns (كتاب, الكتاب, كتابها), names seldom do.
 */

import { RecentWords } from '../../text/recent-words.ts';
import { WordFilter } from '../../text/word-filter.ts';
import { peelings } from './clitics.ts';
import type { WordFrequencies } from './words.ts';

/** Particles, pronouns, auxiliaries and adverbs, folded: never a name by themselves. */
const FUNCTION_WORDS = new Set(
  (
    'في من علي الي عن ان التي الذي الذين اللتي هذا هذه ذلك تلك مع قال وقال كان كانت كما بعد قبل ما لا لم لن قد بين خلال او ام ثم ' +
    'حتي اذا اذ لو كل بعض غير عند عندما حيث حين منذ عبر ضد نحو حول دون سوي هو هي هم هن نحن انا انت ليس ليست بل لكن لان ' +
    'اي ايضا فقط جدا هنا هناك الان امس اليوم غدا كيف متي اين لماذا ماذا هل نعم مثل وفق وفقا بسبب ضمن تحت فوق امام خلف ' +
    'الا انه انها انهم انهما لانه لها له لهم لنا لي به بها بهم فيه فيها منه منها عليه عليها اليه اليها عنه عنها معه معها ' +
    'سيد السيد السيده عام عاما يوم سنه شهر اسبوع ساعه مره مليون مليار الف مئه احد احدي اول ثاني ثالث كون بدون كي لكي مما ' +
    'كذلك لدي لديه لديها يكون تكون سوف لقد فان وان بان كلا كلتا ابو بن ابن بنت ال ذا ذو ذات ' +
    'كيلومتر كيلومترا متر مترا مترات دولار دولارا يورو جنيه ريال درهم دينار ليره بالميه تقريبا ايضا جميعا معا ' +
    'واحد واحده اثنين اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عشر عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين'
  ).split(' '),
);

const PRONOUN_SUFFIXES = ['ها', 'هم', 'ه', 'نا', 'هما', 'ي'] as const;
/** The letter, folded, that opens into a ت before a suffix. */
const FEMININE = 'ه';
const SUFFIXES_AFTER_FEMININE: readonly string[] = PRONOUN_SUFFIXES.map((suffix) => `ت${suffix}`);
const PREFIXES = [
  '',
  'ال',
  'و',
  'ب',
  'ل',
  'ف',
  'ك',
  'وال',
  'بال',
  'لل',
  'ي',
  'ت',
  'ن',
  'ا',
  'م',
  'سي',
  'ست',
  'وي',
  'وت',
  'است',
  'مت',
] as const;
const SUFFIXES = [
  '',
  'ه',
  'ها',
  'هم',
  'هن',
  'نا',
  'هما',
  'كم',
  'ني',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'ت',
  'ا',
  'يه',
  'ي',
  'تها',
  'ته',
  'تهم',
  'اتها',
  'يا',
  'يين',
  'يون',
  'تين',
  'اته',
  'اتهم',
  'وها',
  'وه',
  'تا',
  'يات',
] as const;

/** Participles and verbs of the tenth form (مستعد, يستخدم): no foreign name begins so. */
const TENTH_FORM = /^[وف]?(?:م|س?[يتن])ست...?/;

const NO_PREFIX: readonly string[] = [''];
const NO_SUFFIX: readonly string[] = [''];

/** Prefixes by their first letter and suffixes by their last, the empty one with each. */
const PREFIXES_BY_FIRST = affixesBy(PREFIXES, (prefix) => prefix.charAt(0));
const SUFFIXES_BY_LAST = affixesBy(SUFFIXES, (suffix) => suffix.charAt(suffix.length - 1));

function affixesBy(
  affixes: readonly string[],
  letterOf: (affix: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const affix of affixes) {
    const letter = letterOf(affix);
    if (letter !== '') byLetter.set(letter, [...(byLetter.get(letter) ?? ['']), affix]);
  }
  return byLetter;
}

/** Endings that take the place of a feminine ة. */
const AFTER_FEMININE: ReadonlySet<string> = new Set([
  'ات',
  'ي',
  'يه',
  'اتها',
  'اته',
  'اتهم',
  'يات',
  'تها',
  'ته',
  'تهم',
]);

const VERB_PREFIXES = 'يتنا';

/** A stem this common that is left after taking off inflection makes the word an inflected form of it. */
const COMMON_STEM = 4;

/** Judgements that each half of the memory holds. */
const REMEMBERED = 30_000;

/** Judges words by one table of counts, remembering what it judged. Arguments are folded words. */
export class OrdinaryWords {
  readonly #words: WordFrequencies;
  readonly #known = new RecentWords<boolean>(REMEMBERED);

  constructor(words: WordFrequencies) {
    this.#words = words;
  }

  frequencyClass(folded: string): number {
    return this.#words.frequencyClass(folded);
  }

  /** Whether neither the word nor what remains behind a particle was ever counted. */
  isUnattested(folded: string): boolean {
    if (this.frequencyClass(folded) > 0) return false;
    return peelings(folded).every(({ remainder }) => this.frequencyClass(remainder) === 0);
  }

  isFunctionWord(folded: string): boolean {
    if (FUNCTION_WORDS.has(folded)) return true;
    const conjunction = folded.startsWith('و') || folded.startsWith('ف');
    return conjunction && FUNCTION_WORDS.has(folded.slice(1));
  }

  /**
   * Whether an Arabic word may be a foreign name: no ordinary word, neither itself nor behind a particle.
   */
  isNameLike(folded: string): boolean {
    if (this.isOrdinary(folded)) return false;
    const own = this.frequencyClass(folded);
    return !peelings(folded).some(
      ({ remainder }) => this.frequencyClass(remainder) >= own && this.isOrdinary(remainder),
    );
  }

  /** Whether the word, or what it is inflected from, behaves as an ordinary word of news. */
  isOrdinary(folded: string): boolean {
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    const answer = this.#judge(folded);
    this.#known.set(folded, answer);
    return answer;
  }

  #judge(word: string): boolean {
    if (this.isFunctionWord(word) || TENTH_FORM.test(word)) return true;
    if (this.#inflects(word, 0, word.length, '') || this.isVerb(word)) return true;
    for (const prefix of PREFIXES_BY_FIRST.get(word.charAt(0)) ?? NO_PREFIX) {
      if (!word.startsWith(prefix)) continue;
      for (const suffix of SUFFIXES_BY_LAST.get(word.charAt(word.length - 1)) ?? NO_SUFFIX) {
        const length = word.length - prefix.length - suffix.length;
        if (length < 3 || length === word.length || !word.endsWith(suffix)) continue;
        if (this.#isStem(word, prefix.length, prefix.length + length, suffix)) return true;
      }
    }
    return false;
  }

  /** Whether what is left of a word without a prefix and a suffix, its units `from` to `to`, is a common word. */
  #isStem(word: string, from: number, to: number, suffix: string): boolean {
    if (this.#frequencyOf('', word, from, to, '') >= COMMON_STEM && this.#inflects(word, from, to, '')) {
      return true;
    }
    const isFeminine =
      AFTER_FEMININE.has(suffix) &&
      this.#frequencyOf('', word, from, to, FEMININE) >= COMMON_STEM &&
      this.#inflects(word, from, to, FEMININE);
    return isFeminine || isFunctionStem(word, from, to);
  }

  /** Whether the word is seen in two persons (يلتقي, تلتقي), or with the prefix of one (تذوق, يتذوق; عالجت, يعالج). */
  isVerb(word: string): boolean {
    const { length } = word;
    if (length < 4) return false;
    const first = word.charAt(0);
    const least = Math.max(2, this.frequencyClass(word) - 4);
    if (first === 'ت' && this.#frequencyOf('ي', word, 0, length, '') > 0) return true;
    if (first === 'ي' && word.startsWith('ت', 1) && this.#frequencyOf('', word, 1, length, '') > 0)
      return true;
    if (word.endsWith('ت') && this.#frequencyOf('ي', word, 0, length - 1, '') >= least) return true;
    if (first === 'س' && VERB_PREFIXES.includes(word.charAt(1)) && this.isVerb(word.slice(1))) return true;
    if (!VERB_PREFIXES.includes(first)) return false;
    for (const prefix of VERB_PREFIXES) {
      if (prefix !== first && this.#frequencyOf(prefix, word, 1, length, '') >= least) return true;
    }
    return false;
  }

  /**
   * Whether a stem is seen with the article or with pronouns often enough to be a word of the language.
   * @param from it is the units `from` to `to` of a word @param ending behind these
   */
  #inflects(word: string, from: number, to: number, ending: '' | typeof FEMININE): boolean {
    const own = this.#frequencyOf('', word, from, to, ending);
    const bare = word.startsWith('ال', from) && to - from + ending.length > 4 ? from + 2 : from;
    const withArticle = this.#frequencyOf('ال', word, bare, to, ending);
    if (withArticle >= 4 && withArticle >= own - 5) return true;
    const endsOpen = ending === '' && word.charAt(to - 1) === FEMININE;
    const suffixes = endsOpen || ending !== '' ? SUFFIXES_AFTER_FEMININE : PRONOUN_SUFFIXES;
    const last = endsOpen ? to - 1 : to;
    const least = Math.max(2, own - 6);
    let pronouns = 0;
    for (const suffix of suffixes) {
      if (this.#frequencyOf('', word, bare, last, suffix) < least) continue;
      if (++pronouns === 2) return true;
    }
    return false;
  }

  /** How common a word is that is put together of a beginning, a part of another and an ending. */
  #frequencyOf(beginning: string, word: string, from: number, to: number, ending: string): number {
    const words = this.#words;
    return words.frequencyOfParts === undefined
      ? words.frequencyClass(beginning + word.slice(from, to) + ending)
      : words.frequencyOfParts(beginning, word, from, to, ending);
  }
}

/** A function word of more than three letters, under some prefix and suffix. */
const FUNCTION_STEMS: readonly string[] = [...FUNCTION_WORDS].filter((word) => word.length > 3);
const functionStems = new WordFilter(FUNCTION_STEMS);

const isFunctionStem = (word: string, from: number, to: number): boolean =>
  functionStems.mayHold(word.charCodeAt(from), word.charCodeAt(to - 1), to - from) &&
  FUNCTION_STEMS.includes(word.slice(from, to));
