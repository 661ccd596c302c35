/**
 * Phrases that are a few words in any order: how sites invite their readers differs in all but these words.
 *
 * `^share/send/post & <network>` is a line that begins with one of three verbs and names a network. How such a
 * phrase is written: phrase-list.ts.
 */
import { type LabelWords, partWords } from './label-words.ts';
import { SHARED_WORDS } from './shared-words.ts';

/** One way to write a word that a line must hold. */
interface Spelling {
  readonly letters: string;
  readonly fit: 'whole' | 'start' | 'inside';
}

/** One word that a line must hold, in any of its spellings. */
interface Keyword {
  readonly spellings: readonly Spelling[];
  readonly place: 'any' | 'first' | 'last';
}

export interface Keywords {
  /** As it is written in the list. */
  readonly text: string;
  readonly words: readonly Keyword[];
  /** Whether a line must begin with the word that it is looked up by. */
  readonly opens: boolean;
  /** The first letters of the spellings of that word. */
  readonly indexes: readonly string[];
  /** The word that it is looked up by. */
  readonly key: Keyword;
}

/** Keywords are looked up by this many letters, so that a line is compared with few of them. */
export const INDEX_LENGTH = 2;

/** A line of more words says more than a few keywords can tell. */
export const LONGEST_OF_KEYWORDS = 16;

/** Reads `^subscribe* & newsletter*`. @throws Error when no word has a beginning to be looked up by */
export function readKeywords(text: string): Keywords {
  const words = text.split('&').map((part) => readKeyword(part.trim()));
  const key = words.find(({ place }) => place === 'first') ?? words.find(isKey);
  if (key === undefined || !isKey(key)) {
    throw new Error(`one of the keywords must begin with ${INDEX_LENGTH} letters in every spelling: ${text}`);
  }
  const indexes = [...new Set(key.spellings.map(({ letters }) => letters.slice(0, INDEX_LENGTH)))];
  return { text, words, opens: key.place === 'first', indexes, key };
}

/** Whether lines can be looked up by a word: each spelling tells the first letters of what it matches. */
const isKey = ({ spellings, place }: Keyword): boolean =>
  spellings.every(
    ({ fit, letters }) =>
      fit !== 'inside' && (letters.length >= INDEX_LENGTH || (place === 'first' && fit === 'whole')),
  );

/** The spellings of one word as it is written in a list, shared words put in. @throws Error for an unknown one */
export function spellingsOf(part: string): readonly string[] {
  return part.split('/').flatMap((one) => {
    if (!one.startsWith('<')) return [one];
    const shared = SHARED_WORDS[one.slice(1, -1)];
    if (shared === undefined) throw new Error(`no shared words are called ${one}`);
    return shared.split(' ');
  });
}

function readKeyword(part: string): Keyword {
  const place = part.startsWith('^') ? 'first' : part.startsWith('$') ? 'last' : 'any';
  return { spellings: spellingsOf(part.replace(/^[\^$]/, '')).map(readSpelling), place };
}

/** Shared words and common ones stand in many phrases, and are read once. */
const spellings = new Map<string, Spelling>();

function readSpelling(written: string): Spelling {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  const fit = written.startsWith('*') ? 'inside' : written.endsWith('*') ? 'start' : 'whole';
  const spelling: Spelling = { letters: longestWord(written.replaceAll('*', '')), fit };
  spellings.set(written, spelling);
  return spelling;
}

/** Words with a hyphen are two to the reader of lines; the longer one speaks for both (abonnez-vous, e-mail). */
function longestWord(written: string): string {
  const words = partWords(written);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), words[0] ?? '');
}

/** Whether a line holds every word of a phrase. */
export const keywordsFit = ({ words }: Keywords, line: LabelWords): boolean =>
  words.every(({ spellings, place }) => {
    const fits = (word: string): boolean => spellings.some((spelling) => isSpelled(spelling, word));
    if (place === 'first') return fits(line[0] ?? '');
    if (place === 'last') return fits(line.at(-1) ?? '');
    return line.some(fits);
  });

function isSpelled({ letters, fit }: Spelling, word: string): boolean {
  if (fit === 'whole') return word === letters;
  return fit === 'start' ? word.startsWith(letters) : word.includes(letters);
}

/** Phrases by the beginnings of the words that they are looked up by: of some hundred that begin alike few are compared. */
export class KeywordIndex {
  readonly #byBeginning = new Map<string, (readonly [phrase: number, keywords: Keywords])[]>();

  /** @param phrases their numbers and how they are written in the lists */
  constructor(phrases: readonly (readonly [phrase: number, text: string])[]) {
    for (const [phrase, text] of phrases) {
      const keywords = readKeywords(text);
      for (const { letters } of keywords.key.spellings) {
        const beginning = letters.slice(0, BEGINNING);
        const known = this.#byBeginning.get(beginning);
        if (known === undefined) this.#byBeginning.set(beginning, [[phrase, keywords]]);
        else known.push([phrase, keywords]);
      }
    }
  }

  /** The numbers of the phrases that a line fits and that one of its words is looked up by; some of them twice. */
  *fitting(word: string, line: LabelWords): Iterable<number> {
    const longest = Math.min(BEGINNING, word.length);
    for (let length = Math.min(INDEX_LENGTH, longest); length <= longest; length++) {
      for (const [phrase, keywords] of this.#byBeginning.get(word.slice(0, length)) ?? []) {
        if (keywordsFit(keywords, line)) yield phrase;
      }
    }
  }
}

/** So many letters of the word that a phrase is looked up by tell it from most others. */
const BEGINNING = 5;
