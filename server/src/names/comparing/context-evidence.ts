/**
 * What the words around two forms say of whether they are one name: the same other part of a name beside both, or
 * different ones; other nationalities; a person who was introduced in full and is then quoted by the surname.
 */

import { nationalityOf } from '../lexicon/nationalities.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { isVerbOfSaying } from '../lexicon/verbs-of-saying.ts';
import { compareNames } from './comparer.ts';
import type { PairKnowledge } from './form-facts.ts';

/** What the texts around two forms say. */
export interface ContextEvidence {
  /** The same other part of a name stands directly beside both. */
  readonly shared: boolean;
  /** The same informative word stands within two words of both. */
  readonly near: boolean;
  /** Other parts of names stand beside both, and no two of them are one name. */
  readonly differs: boolean;
  /** The same word of some content stands directly before both. */
  readonly sameBefore: boolean;
  /** An adjective of nationality stands before each, and no two of these are one. */
  readonly otherNation: boolean;
  /** One has another part of its name before it, the other a verb of saying: introduced in full, then quoted. */
  readonly quoted: boolean;
}

/** What stands around the uses of a form, folded. */
export interface Surroundings {
  /** Words within two words of it. */
  readonly around: ReadonlySet<string>;
  /** Words directly before it, and one further. */
  readonly preceding: { readonly next: ReadonlySet<string>; readonly second: ReadonlySet<string> };
  /** Other parts of the name before it (given names) and after it (surnames). */
  readonly before: { readonly words: ReadonlySet<string> };
  readonly after: { readonly words: ReadonlySet<string> };
}

/** A word of at most this frequency class says something by standing near both forms. */
const MOST_INFORMATIVE = 11;
const SHORTEST_INFORMATIVE = 3;
/** Letters by which other parts of two names are one name, and below which they are two. */
const LEAST_SHARED = 0.5;
const LEAST_ALIKE = 0.2;

/** Compares what stands around two forms. */
export function evidenceOf(a: Surroundings, b: Surroundings, known: PairKnowledge): ContextEvidence {
  const { words } = known;
  const before = likenessOf(a.before.words, b.before.words);
  const after = likenessOf(partsAfter(a, words), partsAfter(b, words));
  const shared = before >= LEAST_SHARED || after >= LEAST_SHARED;
  const isInformative = (word: string): boolean =>
    word.length >= SHORTEST_INFORMATIVE && words.frequencyClass(word) < MOST_INFORMATIVE;
  const isContent = (word: string): boolean =>
    word.length >= SHORTEST_INFORMATIVE && !words.isFunctionWord(word) && !isVerbOfSaying(word);
  return {
    shared,
    near: !shared && meet(a.around, b.around, isInformative),
    differs: !shared && (before < LEAST_ALIKE || after < LEAST_ALIKE),
    sameBefore: meet(a.preceding.next, b.preceding.next, isContent),
    otherNation: areOfOtherNations(a, b, known),
    quoted: isQuoted(a, b) || isQuoted(b, a),
  };
}

/** How alike the two parts are that are most alike: 0 to 1; 1 is said of none as `NO_PARTS`. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return NO_PARTS;
  let most = 0;
  for (const one of a) {
    for (const other of b) {
      if (one === other) return 1;
      most = Math.max(most, compareNames(one, other).probability);
    }
  }
  return most;
}

/** What stands behind a form without what begins a new name: لورن وجينا has no part جينا. */
function partsAfter({ after }: Surroundings, words: OrdinaryWords): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const word of after.words) if (!isCoordinated(word, words)) parts.add(word);
  return parts;
}

/** Whether a word is probably one with و (and) before it: what remains is as common as the whole. */
function isCoordinated(word: string, words: OrdinaryWords): boolean {
  const rest = word.slice(1);
  return word.startsWith('و') && words.frequencyClass(rest) >= Math.max(1, words.frequencyClass(word));
}

/** Between parts that are one name and parts that are two: nothing is said. */
const NO_PARTS = (LEAST_SHARED + LEAST_ALIKE) / 2;

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, counts: (word: string) => boolean): boolean {
  for (const word of a) if (b.has(word) && counts(word)) return true;
  return false;
}

function areOfOtherNations(a: Surroundings, b: Surroundings, known: PairKnowledge): boolean {
  const own = nationsBefore(a, known);
  if (own.size === 0) return false;
  const others = nationsBefore(b, known);
  return others.size > 0 && !meet(own, others, () => true);
}

function nationsBefore({ preceding }: Surroundings, { gazetteer }: PairKnowledge): ReadonlySet<string> {
  const nations = new Set<string>();
  for (const words of [preceding.next, preceding.second]) {
    for (const word of words) {
      const nation = nationalityOf(word, gazetteer);
      if (nation !== undefined) nations.add(nation);
    }
  }
  return nations;
}

function isQuoted(introduced: Surroundings, { before, preceding }: Surroundings): boolean {
  if (introduced.before.words.size === 0 || before.words.size > 0) return false;
  for (const word of preceding.next) if (isVerbOfSaying(word)) return true;
  return false;
}
