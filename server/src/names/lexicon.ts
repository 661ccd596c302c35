/**
 * What can be said of a word by itself, read once for each distinct word and remembered from article to article:
 * most words of an article have been met before, so that the search for names seldom does more than one look-up a word.
 */
import { fold } from '../text/folding.ts';
import type { Token } from '../text/tokens.ts';
import { type Peeling, peelings } from './clitics.ts';
import { isGivenName } from './given-names.ts';
import { OrdinaryWords } from './ordinary-words.ts';
import type { WordFrequencies } from './words.ts';

/** A word form apart from any place. */
export interface Lexeme {
  readonly folded: string;
  /** Readings of an Arabic word with a particle taken off (clitics.ts); none in other scripts. */
  readonly readings: readonly Peeling[];
  /** Latin and Cyrillic: the first letter is a capital. */
  readonly capital: boolean;
  /** A common given name. The preposition على, folded, looks like علي and is none. */
  readonly given: boolean;
  /** Arabic: an ordinary word of the language. */
  readonly ordinary: boolean;
  /** Arabic: may be a foreign name, for it is no ordinary word, neither itself nor behind a particle. */
  readonly nameLike: boolean;
}

/** Lexemes that are remembered; beyond this number they are read anew. */
const MOST_REMEMBERED = 60_000;

const NO_READINGS: readonly Peeling[] = [];

/** Reads words by one table of counts. */
export class Lexicon {
  readonly words: OrdinaryWords;
  readonly #lexemes = new Map<string, Lexeme>();

  constructor(words: WordFrequencies) {
    this.words = new OrdinaryWords(words);
  }

  read(token: Token): Lexeme {
    const known = this.#lexemes.get(token.text);
    if (known !== undefined) return known;
    const lexeme = this.#read(token);
    if (this.#lexemes.size < MOST_REMEMBERED && token.text.length <= LONGEST_REMEMBERED) {
      this.#lexemes.set(token.text, lexeme);
    }
    return lexeme;
  }

  #read({ text, script }: Token): Lexeme {
    const folded = fold(text);
    const arabic = script === 'arabic';
    return {
      folded,
      readings: arabic ? peelings(folded) : NO_READINGS,
      capital:
        (script === 'latin' || script === 'cyrillic') && text.charAt(0) !== text.charAt(0).toLowerCase(),
      given: isGivenName(folded) && !text.endsWith('لى'),
      ordinary: arabic && this.words.isOrdinary(folded),
      nameLike: arabic && this.words.isNameLike(folded),
    };
  }
}

/** No word of a language is longer; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 40;

const lexicons = new WeakMap<WordFrequencies, Lexicon>();

/** The lexicon of a table of counts, one for all articles. */
export function lexiconOf(words: WordFrequencies): Lexicon {
  const known = lexicons.get(words);
  if (known !== undefined) return known;
  const lexicon = new Lexicon(words);
  lexicons.set(words, lexicon);
  return lexicon;
}
