/**
 * Words as the search for names reads them, each judged once and remembered from article to article: most words of an
 * article have been met before, so that the search seldom does more than one look-up a word.
 */
import { ownCopy } from '../../text/own-copy.ts';
import { RecentWords } from '../../text/recent-words.ts';
import type { Token } from '../../text/tokens.ts';
import { Lexeme } from './lexeme.ts';
import { OrdinaryWords } from './ordinary-words.ts';
import { PersonWords } from './person-words.ts';
import type { WordTable } from './word-table.ts';
import type { WordFrequencies } from './words.ts';

/** Lexemes that each half of the memory holds: most words of a corpus have been met among so many. */
const REMEMBERED = 30_000;

/** Reads words by one table of counts. */
export class Lexicon {
  readonly words: OrdinaryWords;
  readonly persons: PersonWords;
  readonly #lexemes = new RecentWords<Lexeme>(REMEMBERED);

  /** @param names words of names in scripts with capitals */
  constructor(words: WordFrequencies, names: WordTable | undefined) {
    this.words = new OrdinaryWords(words);
    this.persons = new PersonWords(names);
  }

  read(token: Token): Lexeme {
    const known = this.#lexemes.get(token.text);
    if (known !== undefined) return known;
    if (token.text.length > LONGEST_REMEMBERED) return new Lexeme(token, this.words);
    const text = ownCopy(token.text);
    const lexeme = new Lexeme({ text, script: token.script }, this.words);
    this.#lexemes.set(text, lexeme);
    return lexeme;
  }
}

/** No word of a language is longer; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 40;

const lexicons = new WeakMap<WordFrequencies, Lexicon>();

/** The lexicon of a table of counts, one for all articles. */
export function lexiconOf(words: WordFrequencies, names?: WordTable): Lexicon {
  const known = lexicons.get(words);
  if (known !== undefined) return known;
  const lexicon = new Lexicon(words, names);
  lexicons.set(words, lexicon);
  return lexicon;
}
