/**
 * Which language a stretch of news text is written in.
 *
 * Within one script, languages are told apart by their function words and by letters that only one of them
 * uses. That is enough for paragraphs of news; a short line takes the language of the article.
 */
import type { Script } from './scripts.ts';
import { type Token, tokenize } from './tokens.ts';

/** BCP 47 codes of the languages that rules and names know; `und` where the text does not tell. */
export type Language =
  | 'ar'
  | 'fa'
  | 'ur'
  | 'he'
  | 'ru'
  | 'uk'
  | 'en'
  | 'fr'
  | 'de'
  | 'es'
  | 'pt'
  | 'it'
  | 'tr'
  | 'und';

const LANGUAGE_CODES: ReadonlySet<string> = new Set<Language>(
  'ar fa ur he ru uk en fr de es pt it tr und'.split(' ') as Language[],
);

/** The languages that rules and names know. */
export const LANGUAGES_KNOWN: ReadonlySet<Language> = new Set(
  ([...LANGUAGE_CODES] as Language[]).filter((code) => code !== 'und'),
);

/** Whether a string is the code of a language that rules and names know. */
export function isLanguage(code: string): code is Language {
  return LANGUAGE_CODES.has(code);
}

interface LanguageSigns {
  readonly language: Language;
  readonly script: Script;
  /** Function words, in lower case. */
  readonly words: readonly string[];
  /** Letters that this language uses and its neighbours of the same script do not. */
  readonly letters: string;
}

const signs = (language: Language, script: Script, words: string, letters = ''): LanguageSigns => ({
  language,
  script,
  words: words.split(' '),
  letters,
});

const LANGUAGES: readonly LanguageSigns[] = [
  signs(
    'ar',
    'arabic',
    'في من على إلى عن أن إن التي الذي هذا هذه مع قال وقال كان كما بعد ما لا لم قد ذلك بين خلال',
    'ةىإ',
  ),
  signs('fa', 'arabic', 'از به در را که این با است آن برای های می شد کرد بر یک تا شده بود هم', 'پچژگی'),
  signs('ur', 'arabic', 'کے میں کی ہے اور سے کا کو ہیں نے پر کہ یہ بھی تھا', 'ٹڈڑںےہھ'),
  signs('he', 'hebrew', 'של את על לא הוא עם כי זה אל גם'),
  signs('ru', 'cyrillic', 'и в не на что с по как из его к о для от это за был он года', 'ыэёъ'),
  signs('uk', 'cyrillic', 'і в не на що з до та як із його про для від це за був він року', 'іїєґ'),
  signs('en', 'latin', 'the of and to in a is that for on was with as by it at from he said his are has'),
  signs(
    'fr',
    'latin',
    'le la les de des du et à en un une est que qui dans pour par sur au il a été avec',
    'çœêèùî',
  ),
  signs(
    'de',
    'latin',
    'der die das und in zu den von mit ist des für auf im dem nicht ein eine sich',
    'ßäöü',
  ),
  signs('es', 'latin', 'el la los las de y en que un una por con para del se su al es lo como más', 'ñ¿¡'),
  signs('pt', 'latin', 'o a os as de e em que um uma por com para do da no na se não ao mais foi', 'ãõ'),
  signs('it', 'latin', 'il la i le di e in che un una per con del della si al è non sono da nel gli', 'ìò'),
  signs('tr', 'latin', 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ancak', 'ığş'),
];

/** Which scripts are written in a text: how many of its words are in each, most first. */
export function scriptShares(tokens: readonly Token[]): readonly (readonly [Script, number])[] {
  const counts = new Map<Script, number>();
  // Words of one script stand together, so that whole runs of them are counted.
  let script: Script | undefined;
  let run = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.script === script) {
      run++;
      continue;
    }
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + run);
    script = token.script;
    run = 1;
  }
  if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + run);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const ENDS = 1024;
/** Sets of languages are bits: bit `i` is `LANGUAGES[i]`. A number has room for 31 of them. */
const WORD_SIGNS: ReadonlyMap<string, number> = readWordSigns();
/**
 * For some sum of the ends of a word, the lengths of the function words with these ends, as bits: nearly all other
 * words are turned away by them before they are looked up.
 */
const SIGN_LENGTHS: Uint32Array = readSignLengths();
/** For each UTF-16 unit up to the last letter of signs, the languages that it speaks for. */
const LETTER_SIGNS: Uint32Array = letterTable(LANGUAGES.map(({ letters }) => letters));

function readWordSigns(): Map<string, number> {
  const languages = new Map<string, number>();
  LANGUAGES.forEach(({ words }, index) => {
    for (const word of words) languages.set(word, (languages.get(word) ?? 0) | (1 << index));
  });
  return languages;
}

function readSignLengths(): Uint32Array {
  const lengths = new Uint32Array(ENDS);
  for (const word of WORD_SIGNS.keys()) lengths[endsOf(word)]! |= 1 << word.length;
  return lengths;
}

/** A number below `ENDS` for the first and the last letter of a word. */
function endsOf(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1)) & (ENDS - 1);
}

const isSignLike = (word: string): boolean =>
  word.length < 32 && (SIGN_LENGTHS[endsOf(word)]! & (1 << word.length)) !== 0;

/**
 * Which languages each letter speaks for, by its UTF-16 unit: bit `i` is the `i`th of `letters`, of at most 31. The
 * table ends behind the highest of them.
 */
export function letterTable(letters: readonly string[]): Uint32Array {
  const units = letters.map((ofOne) => Array.from(ofOne, (letter) => letter.charCodeAt(0)));
  const table = new Uint32Array(Math.max(-1, ...units.flat()) + 1);
  for (const [index, ofOne] of units.entries()) {
    for (const unit of ofOne) table[unit]! |= 1 << index;
  }
  return table;
}

/** A language is known after so many words, or never. */
const ENOUGH_WORDS = 400;
const UNCASED: ReadonlySet<Script> = new Set(['arabic', 'hebrew', 'han', 'kana', 'hangul']);

/**
 * The language of some tokens.
 * @param fallback returned when the words are too few to tell, if it is written in their main script
 */
export function languageOf(tokens: readonly Token[], fallback: Language = 'und'): Language {
  const sample = tokens.length > ENOUGH_WORDS ? tokens.slice(0, ENOUGH_WORDS) : tokens;
  const main = scriptShares(sample)[0]?.[0];
  if (main === undefined) return fallback;
  const scores = signScores(sample, main);
  let best: { language: Language; score: number } = { language: 'und', score: 0 };
  const candidates: Language[] = [];
  LANGUAGES.forEach(({ language, script }, index) => {
    if (script !== main) return;
    candidates.push(language);
    const score = scores[index]!;
    if (score > best.score) best = { language, score };
  });
  if (best.score >= 2) return best.language;
  if (candidates.includes(fallback)) return fallback;
  return best.score > 0 ? best.language : (candidates[0] ?? 'und');
}

/** For each language what speaks for it in the words of a script: a function word is two, a word with its letters one. */
function signScores(tokens: readonly Token[], script: Script): number[] {
  const scores = LANGUAGES.map(() => 0);
  const uncased = UNCASED.has(script);
  for (const token of tokens) {
    if (token.script !== script) continue;
    const word = uncased ? token.text : token.text.toLowerCase();
    if (isSignLike(word)) addTo(scores, WORD_SIGNS.get(word) ?? 0, 2);
    addTo(scores, letterSigns(word), 1);
  }
  return scores;
}

/** The languages that some letter of a word speaks for. */
function letterSigns(word: string): number {
  let languages = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < LETTER_SIGNS.length) languages |= LETTER_SIGNS[unit]!;
  }
  return languages;
}

function addTo(scores: number[], languages: number, points: number): void {
  for (let left = languages, index = 0; left !== 0; left >>= 1, index++) {
    if ((left & 1) === 1) scores[index]! += points;
  }
}

/** Enough of an article to know its language by: the first `limit` UTF-16 units. */
export function languageOfText(text: string, limit = 20_000): Language {
  return languageOf(tokenize(text, 0, Math.min(limit, text.length)));
}
