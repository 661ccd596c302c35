/** What a paragraph says to the rest of its article by its words alone, and which words it asks the article about. */
import type { Language } from '../../text/languages.ts';
import { TRAITS } from '../lexicon/lexeme.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { readCapitals, wordsAskedFor } from './capital-mentions.ts';
import { hasTrait, type NameWord, type Run } from './name-words.ts';
import { looseKeys, secondWordKey } from './propagation.ts';

/** What a paragraph tells the rest of the article by its words alone. */
export interface PassageWords {
  /** Words written with a capital inside of a sentence, and words written small; without capitals none. */
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** Folded words that may be names; of them those that look foreign, and of these the well known ones. */
  readonly attested: readonly string[];
  readonly foreign: readonly string[];
  readonly wellKnown: readonly string[];
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Reads what the words of a paragraph say. */
export function readWords(runs: readonly Run[]): PassageWords {
  const attested: string[] = [];
  const foreign: string[] = [];
  const wellKnown: string[] = [];
  let mixed = false;
  for (const run of runs) {
    mixed ||= run.mixed;
    for (let at = 0; at < run.words.length; at++) {
      if (!hasTrait(run, at, TRAITS.attested)) continue;
      const { folded, lexeme } = run.words[at]!;
      attested.push(folded);
      if (!lexeme.foreign) continue;
      foreign.push(folded);
      if (lexeme.knownName) wellKnown.push(folded);
    }
  }
  const { inside, small } = mixed ? readCapitals(runs) : { inside: NO_WORDS, small: NO_WORDS };
  return { inside, small, attested, foreign, wellKnown };
}

/** The keys by which a paragraph may ask the article for names; more than it does ask, but for words that name nothing. */
export class AskedKeys {
  /** Folded words. */
  readonly words = new Set<string>();
  /** Phonetic keys of words that may be the second of a long name, and of those that may spell a known one. */
  readonly seconds = new Set<string>();
  readonly loose = new Set<string>();

  /** Takes those of a run. @param language that of the article */
  read(run: Run, ordinary: OrdinaryWords, language: Language): void {
    for (const word of run.words) {
      addWords(word, ordinary, this.words);
      const second = secondWordKey(word);
      if (second !== undefined) this.seconds.add(second);
      for (const key of looseKeys(word, ordinary)) this.loose.add(key);
    }
    if (run.mixed) for (const core of wordsAskedFor(run, language)) this.words.add(core);
  }
}

function addWords({ script, folded, lexeme }: NameWord, ordinary: OrdinaryWords, into: Set<string>): void {
  if (script === 'arabic') {
    if (!lexeme.ordinary) into.add(folded);
    for (const { remainder } of lexeme.readings) if (!ordinary.isOrdinary(remainder)) into.add(remainder);
  } else if (script === 'hebrew') {
    into.add(folded);
    for (const { remainder } of lexeme.readings) into.add(remainder);
  } else if (lexeme.capital) {
    into.add(folded);
    if (folded.endsWith("'s")) into.add(folded.slice(0, -2));
  }
}
