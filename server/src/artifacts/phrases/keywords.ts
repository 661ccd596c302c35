/** Phrases that are a few words in any order: how sites invite their readers differs in all but these words. */
import { foldLabel, type LabelWords } from './label-words.ts';

/** One word that a line must hold. */
interface Keyword {
  readonly letters: string;
  readonly fit: 'whole' | 'start' | 'inside';
  readonly place: 'any' | 'first' | 'last';
}

export interface Keywords {
  /** As it is written in the list. */
  readonly text: string;
  readonly words: readonly Keyword[];
  /** The first letters of its first word. */
  readonly index: string;
}

/** Keywords are looked up by this many letters, so that a line is compared with few of them. */
export const INDEX_LENGTH = 2;

/** Reads `^subscribe* & newsletter*`. @throws Error when the first word has no beginning to be looked up by */
export function readKeywords(text: string): Keywords {
  const words = text.split('&').map((part) => readKeyword(part.trim()));
  const [first] = words;
  if (first === undefined || first.fit === 'inside' || first.letters.length < INDEX_LENGTH) {
    throw new Error(`keywords begin with a word of ${INDEX_LENGTH} letters: ${text}`);
  }
  return { text, words, index: first.letters.slice(0, INDEX_LENGTH) };
}

function readKeyword(part: string): Keyword {
  const place = part.startsWith('^') ? 'first' : part.startsWith('$') ? 'last' : 'any';
  const bare = part.replace(/^[\^$]/, '');
  const fit = bare.startsWith('*') ? 'inside' : bare.endsWith('*') ? 'start' : 'whole';
  return { letters: foldLabel(bare.replaceAll('*', '')), fit, place };
}

/** Whether a line holds every word of a phrase. */
export const keywordsFit = ({ words }: Keywords, line: LabelWords): boolean =>
  words.every((keyword) => {
    if (keyword.place === 'first') return isWord(keyword, line[0] ?? '');
    if (keyword.place === 'last') return isWord(keyword, line.at(-1) ?? '');
    return line.some((word) => isWord(keyword, word));
  });

function isWord({ letters, fit }: Keyword, word: string): boolean {
  if (fit === 'whole') return word === letters;
  return fit === 'start' ? word.startsWith(letters) : word.includes(letters);
}
