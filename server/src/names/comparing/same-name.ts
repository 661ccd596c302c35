/**
 * Do two forms that stand in one article name the same entity? Weighs what the comparer says of the letters against
 * what makes look-alikes different: two entries of the gazetteer, two given names, grammar, established words.
 */

import type { Script } from '../../text/scripts.ts';
import type { EntityType } from '../entity.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isNativeGivenName } from '../lexicon/given-names.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import { budgetOf, type Comparison, compareNames, compareWords, consonantsOf } from './comparer.ts';

/** A form as it is compared: the words that carry the name, and what stands around them in the article. */
export interface NamedForm {
  readonly folded: string;
  readonly written: string;
  readonly script: Script;
  readonly type: EntityType | undefined;
  /** Nothing but its shape says that it is a name. */
  readonly loose: boolean;
  /** Words within two words of it, folded. */
  readonly around: ReadonlySet<string>;
  /** Other parts of the name before it (given names) and after it (surnames), folded. */
  readonly before: Parts;
  readonly after: Parts;
}

/** Name words that stand on one side of a form. */
export interface Parts {
  readonly words: ReadonlySet<string>;
  /** Every use of the form has such a word there. */
  readonly always: boolean;
}

/** What the judgement reads besides the two forms. */
export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  readonly words: OrdinaryWords;
}

/** Least probability by letters: across scripts, for announced names, and for two words of no evidence. */
const LEAST_CROSS = 0.75;
/** A word that has its capital from the start of a sentence. */
const LEAST_OPENER = 0.85;
const LEAST_ANNOUNCED = 0.5;
const LEAST_LOOSE = 0.6;
/** Both words this frequent in edited news are established names of their own. */
const ESTABLISHED = 6;

/** The comparison, when the two forms are taken for one name; else undefined. */
export function sameName(a: NamedForm, b: NamedForm, known: NameKnowledge): Comparison | undefined {
  if (a.type !== undefined && b.type !== undefined && a.type !== b.type) return undefined;
  if (knownApart(a, b, known.gazetteer) || standTogether(a, b)) return undefined;
  if (partsDiffer(a.before, b.before) || partsDiffer(a.after, b.after)) return undefined;
  if (areCasesOfOneName(a.folded, b.folded)) return INFLECTED;
  const comparison = compareNames(a.written, b.written);
  if (comparison.difference === 'slip') return undefined;
  if (comparison.cost === 0) return comparison;
  if (a.script !== b.script) return comparison.probability >= LEAST_CROSS ? comparison : undefined;
  if (a.script !== 'arabic') {
    if (a.loose && b.loose) return undefined;
    return comparison.probability >= (a.loose || b.loose ? LEAST_OPENER : LEAST_CROSS)
      ? comparison
      : undefined;
  }
  return lettersSuffice(a, b, comparison, known) ? comparison : undefined;
}

function lettersSuffice(a: NamedForm, b: NamedForm, comparison: Comparison, known: NameKnowledge): boolean {
  if (isNativeGivenName(a.folded) && isNativeGivenName(b.folded)) return false;
  if (differByInflection(a.folded, b.folded) || withoutHamza(a.written) === withoutHamza(b.written))
    return false;
  const consonants = Math.min(consonantsOf(a.folded), consonantsOf(b.folded));
  if (comparison.cost > budgetOf(consonants)) return false;
  const together = shareNeighbour(a, b);
  if ((isNativeGivenName(a.folded) || isNativeGivenName(b.folded)) && !together) return false;
  const established = Math.min(known.words.frequencyClass(a.folded), known.words.frequencyClass(b.folded));
  if (established >= ESTABLISHED && !together) return false;
  const least = a.loose && b.loose ? LEAST_LOOSE : LEAST_ANNOUNCED;
  return comparison.probability >= (together ? least - 0.2 : least);
}

/** Two cases of one Russian name. */
const INFLECTED: Comparison = { probability: 1, difference: 'none', cost: 0, reasons: [] };

/** Whether the gazetteer has both forms and no entity has both. */
function knownApart(a: NamedForm, b: NamedForm, gazetteer: Gazetteer): boolean {
  const entriesA = gazetteer.lookup(a.folded);
  if (entriesA.length === 0) return false;
  const entriesB = gazetteer.lookup(b.folded);
  return entriesB.length > 0 && !entriesA.some((entry) => entriesB.includes(entry));
}

/** Words beside each other are parts of one name or members of a list, not spellings of each other. */
const standTogether = (a: NamedForm, b: NamedForm): boolean =>
  a.around.has(b.folded) || b.around.has(a.folded);

/** Both always have another part of a name on this side, and no two of these parts are one name. */
function partsDiffer(a: Parts, b: Parts): boolean {
  return a.always && b.always && !shareName(a.words, b.words);
}

function shareName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) {
    for (const other of b) if (compareWords(one, other).probability >= LEAST_ANNOUNCED) return true;
  }
  return false;
}

const shareNeighbour = (a: NamedForm, b: NamedForm): boolean =>
  shareName(a.before.words, b.before.words) || shareName(a.after.words, b.after.words);

/** Hamza moves with the case of a word (زعماؤنا, زعمائنا) and does not spell a sound of a name. */
const withoutHamza = (form: string): string => form.replace(/[ءئؤ]/g, '');

/** Endings that inflect an Arabic word: number, relation, case, feminine, pronoun. */
const ENDINGS = [
  'ون',
  'ين',
  'ان',
  'ات',
  'يه',
  'ي',
  'يا',
  'ا',
  'ه',
  'يين',
  'يون',
  'تين',
  'ها',
  'هم',
  'ت',
  'وا',
  'يات',
];

/** Whether two words are one stem with different endings, or one with an ending and one without. */
export function differByInflection(a: string, b: string): boolean {
  if (isBrokenPlural(a, b) || isBrokenPlural(b, a)) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charAt(shared) === b.charAt(shared)) shared++;
  const restA = a.slice(shared);
  const restB = b.slice(shared);
  if (shared < 3) return false;
  const ends = (rest: string): boolean => rest === '' || ENDINGS.includes(rest);
  return ends(restA) && ends(restB);
}

/** هامش, هوامش: the plural puts و before the long vowel. */
function isBrokenPlural(singular: string, plural: string): boolean {
  return singular.charAt(1) === 'ا' && plural === `${singular.charAt(0)}و${singular.slice(1)}`;
}
