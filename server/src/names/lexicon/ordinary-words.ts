/**
 * Is this Arabic word an ordinary word, or may it be a foreign name?
 *
 * Counts of words in news count names as well, so a high count says little. What tells words from names is how they
 * inflect: words take the article and pronouns (كتاب, الكتاب, كتابها), names seldom do.
 */
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

/** Judgements that are remembered; beyond this number they are made anew. */
const MOST_REMEMBERED = 60_000;

/** Judges words by one table of counts, remembering what it judged. Arguments are folded words. */
export class OrdinaryWords {
  readonly #words: WordFrequencies;
  readonly #known = new Map<string, boolean>();

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
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(folded, answer);
    return answer;
  }

  #judge(word: string): boolean {
    if (this.isFunctionWord(word) || TENTH_FORM.test(word)) return true;
    if (this.#inflects(word) || this.isVerb(word)) return true;
    for (const prefix of PREFIXES_BY_FIRST.get(word.charAt(0)) ?? NO_PREFIX) {
      if (!word.startsWith(prefix)) continue;
      for (const suffix of SUFFIXES_BY_LAST.get(word.charAt(word.length - 1)) ?? NO_SUFFIX) {
        const length = word.length - prefix.length - suffix.length;
        if (length < 3 || length === word.length || !word.endsWith(suffix)) continue;
        if (this.#isStem(word.slice(prefix.length, prefix.length + length), suffix)) return true;
      }
    }
    return false;
  }

  /** Whether what is left of a word without a prefix and a suffix is a common word. */
  #isStem(stem: string, suffix: string): boolean {
    if (FUNCTION_WORDS.has(stem) && stem.length > 3) return true;
    if (this.frequencyClass(stem) >= COMMON_STEM && this.#inflects(stem)) return true;
    if (!AFTER_FEMININE.has(suffix)) return false;
    return this.frequencyClass(`${stem}ه`) >= COMMON_STEM && this.#inflects(`${stem}ه`);
  }

  /** Whether the word is seen in two persons (يلتقي, تلتقي), or with the prefix of one (تذوق, يتذوق; عالجت, يعالج). */
  isVerb(word: string): boolean {
    if (word.length < 4) return false;
    const first = word.charAt(0);
    const rest = word.slice(1);
    const least = Math.max(2, this.frequencyClass(word) - 4);
    if (first === 'ت' && this.frequencyClass(`ي${word}`) > 0) return true;
    if (first === 'ي' && rest.startsWith('ت') && this.frequencyClass(rest) > 0) return true;
    if (word.endsWith('ت') && this.frequencyClass(`ي${word.slice(0, -1)}`) >= least) return true;
    if (first === 'س' && VERB_PREFIXES.includes(rest.charAt(0)) && this.isVerb(rest)) return true;
    if (!VERB_PREFIXES.includes(first)) return false;
    return [...VERB_PREFIXES].some(
      (prefix) => prefix !== first && this.frequencyClass(prefix + rest) >= least,
    );
  }

  /** Whether a stem is seen with the article or with pronouns often enough to be a word of the language. */
  #inflects(stem: string): boolean {
    const own = this.frequencyClass(stem);
    const bare = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
    const withArticle = this.frequencyClass(`ال${bare}`);
    if (withArticle >= 4 && withArticle >= own - 5) return true;
    let pronouns = 0;
    const open = bare.endsWith('ه') ? `${bare.slice(0, -1)}ت` : bare;
    for (const suffix of PRONOUN_SUFFIXES) {
      if (this.frequencyClass(open + suffix) >= Math.max(2, own - 6)) pronouns++;
    }
    return pronouns >= 2;
  }
}
