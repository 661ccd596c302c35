/** What can be said of a word by itself, judged when it is first asked for. */
import { fold } from '../../text/folding.ts';
import type { Script } from '../../text/scripts.ts';
import type { Token } from '../../text/tokens.ts';
import { arabicKey } from '../comparing/phonetic-key.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { hebrewPeelings, type Peeling, peelings } from './clitics.ts';
import { isGivenName } from './given-names.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { type TriggerKind, triggersOf } from './trigger-words.ts';
import { looksForeign } from './word-origin.ts';

const MARKS = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]/g;

/** A written form without harakat, tatweel and invisible marks. */
export const withoutMarks = (written: string): string => written.replace(MARKS, '');

/** What the search for names asks of each word, as bits of one number. */
export const TRAITS = {
  /** Arabic: may be a name, and is long enough to be what is left of a word without its particle. */
  attested: 1,
  /** May be named again, by itself or behind a particle; an Arabic word that is ordinary in all readings never is. */
  namedAgain: 2,
  /** Arabic: may be the second word of a name of several words. */
  secondWord: 4,
  /** Arabic: may be a name although nothing announces it, or another spelling of one. */
  loose: 8,
  /** Arabic: a given name, or a word that announces a name. */
  announcing: 16,
  /** Arabic: begins with “and”, and nobody has seen it with or without that. */
  damaged: 32,
  /** Arabic: no word that anybody has seen, and long enough to be a slip of typing for a name. */
  slip: 64,
} as const;

/** A word form apart from any place. What takes time to judge is judged when it is first asked for. */
export class Lexeme {
  // What is asked of each word of an article stands first: it is read from memory together.
  readonly folded: string;
  readonly script: Script;
  #traits = UNREAD;
  #askedOf: Gazetteer | undefined;
  #begins = false;
  readonly text: string;
  /** Readings of an Arabic or Hebrew word with a particle taken off (clitics.ts); none in other scripts. */
  readonly readings: readonly Peeling[];
  /** Latin and Cyrillic: the first letter is a capital. */
  readonly capital: boolean;
  /** A common given name. The preposition على, folded, looks like علي and is none. */
  readonly given: boolean;
  /** Arabic: what the word announces, by itself or behind a particle. */
  readonly announces: TriggerKind | undefined;
  readonly #words: OrdinaryWords | undefined;
  #unmarked: string | undefined;
  #ordinary: boolean | undefined;
  #nameLike: boolean | undefined;
  #rare: boolean | undefined;
  #foreign: boolean | undefined;
  #knownName: boolean | undefined;
  #key: string | undefined;
  #likely: readonly LikelyReading[] | undefined;

  constructor({ text, script }: Pick<Token, 'text' | 'script'>, words: OrdinaryWords) {
    const arabic = script === 'arabic';
    this.text = text;
    this.script = script;
    this.folded = fold(text);
    this.readings = readingsOf(this.folded, script);
    this.capital = (script === 'latin' || script === 'cyrillic') && beginsWithCapital(text);
    this.given = isGivenName(this.folded) && !text.endsWith('لى');
    this.announces = arabic ? announcedBy(this.folded, this.readings) : undefined;
    this.#words = arabic ? words : undefined;
  }

  /** The word as written, without harakat, tatweel and invisible marks. */
  get unmarked(): string {
    this.#unmarked ??= withoutMarks(this.text);
    return this.#unmarked;
  }

  /** Arabic: an ordinary word of the language. */
  get ordinary(): boolean {
    this.#ordinary ??= this.#words?.isOrdinary(this.folded) ?? false;
    return this.#ordinary;
  }

  /** Arabic: may be a foreign name, for it is no ordinary word, neither itself nor behind a particle. */
  get nameLike(): boolean {
    this.#nameLike ??= this.#words?.isNameLike(this.folded) ?? false;
    return this.#nameLike;
  }

  /** Arabic: edited news has the word hardly ever. */
  get rare(): boolean {
    this.#rare ??= (this.#words?.frequencyClass(this.folded) ?? 0) <= RARE;
    return this.#rare;
  }

  /** Arabic: may be a name, and its letters look like those of a foreign one. */
  get foreign(): boolean {
    this.#foreign ??= this.nameLike && looksForeign(this.folded);
    return this.#foreign;
  }

  /** Arabic: a well known word that may be a name and whose letters look like those of a foreign one. */
  get knownName(): boolean {
    this.#knownName ??= this.foreign && (this.#words?.frequencyClass(this.folded) ?? 0) >= ESTABLISHED;
    return this.#knownName;
  }

  /** What the search for names asks of each word, as the bits of `TRAITS`. */
  get traits(): number {
    if (this.#traits === UNREAD) this.#traits = this.#readTraits();
    return this.#traits;
  }

  #readTraits(): number {
    const words = this.#words;
    if (words === undefined) return TRAITS.namedAgain;
    const { folded, ordinary } = this;
    const plain = folded.length >= SHORTEST_PLAIN && !folded.startsWith('ال');
    const stands = plain && !this.text.includes(NUNATION) && (this.nameLike || this.rare);
    const again = !ordinary || this.readings.some(({ remainder }) => !words.isOrdinary(remainder));
    const damaged = !ordinary && folded.startsWith('و') && folded.length >= SHORTEST_DAMAGED;
    return (
      (plain && this.nameLike ? TRAITS.attested : 0) |
      (again ? TRAITS.namedAgain : 0) |
      (!ordinary || this.rare ? TRAITS.secondWord : 0) |
      (stands ? TRAITS.loose : 0) |
      (this.given || this.announces !== undefined ? TRAITS.announcing : 0) |
      (damaged && words.isUnattested(folded) ? TRAITS.damaged : 0) |
      (!ordinary && folded.length >= SHORTEST_SLIP && words.isUnattested(folded) ? TRAITS.slip : 0)
    );
  }

  /** Arabic: the readings with a particle taken off whose remainder is at least as frequent as the word itself. */
  get likely(): readonly LikelyReading[] {
    this.#likely ??= likelyReadings(this.folded, this.readings, this.#words);
    return this.#likely;
  }

  /** Arabic: how often edited news has the word (words.ts). */
  get frequency(): number {
    return this.#words?.frequencyClass(this.folded) ?? 0;
  }

  /** Whether a known name begins with the word, or with what remains of it behind a particle. */
  mayBegin(gazetteer: Gazetteer): boolean {
    if (this.#askedOf !== gazetteer) {
      this.#askedOf = gazetteer;
      this.#begins =
        gazetteer.begins(this.folded) || this.readings.some(({ remainder }) => gazetteer.begins(remainder));
    }
    return this.#begins;
  }

  /** Arabic: phonetic key of the whole word (phonetic-key.ts). */
  get key(): string {
    this.#key ??= arabicKey(this.folded);
    return this.#key;
  }
}

const UNREAD = -1;

/**
 * Letters of the shortest word that is looked for by its spelling alone, of one that may be a damaged name, and of one that
 * may be a slip of typing for a name.
 */
const SHORTEST_PLAIN = 4;
const SHORTEST_DAMAGED = 5;
const SHORTEST_SLIP = 5;

/** The ending of an indefinite accusative: an adverb, a noun or an adjective, and no name: دبلوماسيا بريطانيًا. */
export const NUNATION = '\u064b';

/** A reading of a word with a particle taken off, and what is known of its remainder. */
export interface LikelyReading extends Peeling {
  /** How often edited news has the remainder (words.ts). */
  readonly frequency: number;
  /** The remainder may be a foreign name. */
  readonly nameLike: boolean;
}

const NO_LIKELY: readonly LikelyReading[] = [];

function likelyReadings(
  folded: string,
  readings: readonly Peeling[],
  words: OrdinaryWords | undefined,
): readonly LikelyReading[] {
  if (readings.length === 0 || words === undefined) return NO_LIKELY;
  const own = words.frequencyClass(folded);
  return readings
    .map((reading) => ({ reading, frequency: words.frequencyClass(reading.remainder) }))
    .filter(({ frequency }) => frequency >= own)
    .map(({ reading, frequency }) => ({
      ...reading,
      frequency,
      nameLike: words.isNameLike(reading.remainder),
    }));
}

/** Up to this frequency class, less than once in a million words. */
const RARE = 3;
/** From this frequency class on a word is well known. */
const ESTABLISHED = 6;

const NO_READINGS: readonly Peeling[] = [];

function readingsOf(folded: string, script: Script): readonly Peeling[] {
  if (script === 'arabic') return peelings(folded);
  return script === 'hebrew' ? hebrewPeelings(folded) : NO_READINGS;
}

const beginsWithCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

function announcedBy(folded: string, readings: readonly Peeling[]): TriggerKind | undefined {
  const { kinds } = triggersOf('ar');
  const own = kinds.get(folded);
  if (own !== undefined) return own;
  for (const { remainder } of readings) {
    const kind = kinds.get(remainder);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
