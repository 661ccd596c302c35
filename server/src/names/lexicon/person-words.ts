/** Which words stand in names of persons, and which are ordinary English words: a table beside the common given names. */
import { isGivenName } from './given-names.ts';
import type { WordTable } from './word-table.ts';

/** Short given names that are also words, or that lists of full names leave out. */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  (
    'phil dave matt nick ben sam max alex chris steve jim jimmy tom tommy tim rob robbie bobby billy danny andy ollie harry ' +
    'charlie freddie archie alfie kate katie liz lizzie jenny meg molly lucy grace rose ruby lily ella ava chloe zoe ivy ' +
    'hope faith joy dawn eve amber holly heather violet jade crystal pat ray rod dick jay guy art chuck drew grant rich ' +
    'ian neil keith colin trevor derek graham nigel stuart callum declan liam sean shaun wes wayne craig troy todd brad'
  ).split(' '),
);

/** Classes of the table (see word-table.ts): counted at least four and sixteen times in names. */
const WELL_KNOWN = 3;
const VERY_WELL_KNOWN = 5;

/** Judges folded words of Latin, Cyrillic and Hebrew letters; without a table by the common given names alone. */
export class PersonWords {
  readonly #table: WordTable | undefined;

  constructor(table: WordTable | undefined) {
    this.#table = table;
  }

  /** May be a part of a person's name: it is listed so, and is no ordinary word or a very well known name. */
  isPersonal(folded: string): boolean {
    if (isGivenName(folded) || SHORT_NAMES.has(folded)) return true;
    const name = this.#table?.isName(folded);
    if (name === undefined) return false;
    return name || this.#table!.frequencyClass(folded) >= VERY_WELL_KNOWN;
  }

  /** A name that many people have. */
  isWellKnown(folded: string): boolean {
    if (isGivenName(folded) || SHORT_NAMES.has(folded)) return true;
    return this.isPersonal(folded) && this.#table!.frequencyClass(folded) >= WELL_KNOWN;
  }

  /** An English word that is written small, and no well known name. */
  isOrdinary(folded: string): boolean {
    return this.#table?.isName(folded) === false && !this.isPersonal(folded);
  }
}
