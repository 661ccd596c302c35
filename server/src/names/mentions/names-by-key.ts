/** Names of one word by their phonetic keys: another spelling of a name shares one with it. */
import { firstIndex } from '../../text/first-index.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import { compareOnce } from '../comparing/remembered-comparisons.ts';
import { slipKeys, typingSlip } from '../comparing/typing-slip.ts';

export class NamesByKey {
  readonly #names = new Set<string>();
  /** By phonetic key and, where slips are looked for, by the ends of the word; in alphabetical order. */
  readonly #byKey = new Map<string, string[]>();
  readonly #withSlips: boolean;
  /** Until somebody asks for the first time these are all keys, and none is noted by itself. */
  #touched: Set<string> | undefined;

  /** @param withSlips whether words are looked for that are slips of typing for the names */
  constructor(withSlips: boolean) {
    this.#withSlips = withSlips;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** In alphabetical order. */
  get(key: string): readonly string[] {
    return this.#byKey.get(key) ?? NONE;
  }

  /** Puts an Arabic name of one word, folded, in or takes it out. */
  set(name: string, present: boolean): void {
    if (this.#names.has(name) === present) return;
    if (present) this.#names.add(name);
    else this.#names.delete(name);
    for (const key of phoneticKeys(name, 'arabic')) this.#setUnder(key, name, present);
    if (this.#withSlips) for (const key of slipKeys(name)) this.#setUnder(key, name, present);
  }

  #setUnder(key: string, name: string, present: boolean): void {
    this.#touched?.add(key);
    const list = this.#byKey.get(key);
    if (list === undefined) {
      if (present) this.#byKey.set(key, [name]);
      return;
    }
    const at = placeIn(list, name);
    if (present) list.splice(at, 0, name);
    else if (list[at] === name) list.splice(at, 1);
    if (list.length === 0) this.#byKey.delete(key);
  }

  /** The keys whose names changed since this was last asked; to be gone through before anything is put in. */
  takeTouched(): Iterable<string> {
    const touched = this.#touched;
    if (touched === undefined || touched.size > 0) this.#touched = new Set();
    return touched ?? this.#byKey.keys();
  }
}

const NONE: readonly string[] = [];

/** Where a name stands in a sorted list, or would stand. */
const placeIn = (list: readonly string[], name: string): number => firstIndex(list, (other) => other >= name);

/** Names of one key that a word is compared with at most; those of the first index before those of the second. */
const MOST_SHARING = 8;
/** Letters that one spelling of a name may have more than another. */
const MOST_LONGER = 3;
/** Least probability that a remainder spells a known name, for its particle to be peeled off. */
const LEAST_SPELLING = 0.6;

/** Whether a word is another spelling of a name of one of two indexes. */
export function spellsKnownName(word: string, sure: NamesByKey, others?: NamesByKey): boolean {
  for (const key of phoneticKeys(word, 'arabic')) {
    let compared = 0;
    for (const name of sure.get(key)) {
      if (compared === MOST_SHARING) break;
      compared++;
      if (spells(word, name)) return true;
    }
    for (const name of others?.get(key) ?? NONE) {
      if (compared === MOST_SHARING) break;
      if (sure.has(name)) continue;
      compared++;
      if (spells(word, name)) return true;
    }
  }
  return false;
}

/** Names that share the end of a word and that it is compared with at most; more share one only in hostile text. */
const MOST_SLIPS = 64;

/** Whether a word may be a slip of typing for a name of an index that looks for slips. */
export function mayBeSlipOf(word: string, names: NamesByKey): boolean {
  return slipKeys(word).some((key) =>
    names
      .get(key)
      .slice(0, MOST_SLIPS)
      .some((name) => typingSlip(name, word) !== undefined),
  );
}

function spells(word: string, name: string): boolean {
  if (name === word || Math.abs(name.length - word.length) > MOST_LONGER) return false;
  const { probability, difference } = compareOnce(name, word);
  return difference !== 'slip' && probability >= LEAST_SPELLING;
}
