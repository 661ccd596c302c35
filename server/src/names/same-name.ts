/**
 * Do two forms that stand in one article name the same entity? Weighs what the comparer says of the letters against
 * what makes look-alikes different: two entries of the gazetteer, two given names, grammar, established words.
 */

import type { Script } from '../text/scripts.ts';
import { budgetOf, type Comparison, compareNames, compareWords, consonantsOf } from './comparer.ts';
import type { EntityType } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isNativeGivenName } from './given-names.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

/** A form as it is compared: the words that carry the name, and what stands around them in the article. */
export interface NamedForm {
  readonly folded: string;
  readonly written: string;
  readonly script: Script;
  readonly type: EntityType | undefined;
  /** Nothing but its shape says that it is a name. */
  readonly loose: boolean;
  /** Name words that stand directly before or after it, folded. */
  readonly neighbours: ReadonlySet<string>;
  /** Given name in the mentions of the form, folded, where it has one. */
  readonly givenNames: ReadonlySet<string>;
}

/** What the judgement reads besides the two forms. */
export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  readonly words: OrdinaryWords;
}

/** Least probability by letters: across scripts, for announced names, and for two words of no evidence. */
const LEAST_CROSS = 0.75;
const LEAST_ANNOUNCED = 0.5;
const LEAST_LOOSE = 0.6;
/** Both words this frequent in edited news are established names of their own. */
const ESTABLISHED = 6;

/** The comparison, when the two forms are taken for one name; else undefined. */
export function sameName(a: NamedForm, b: NamedForm, known: NameKnowledge): Comparison | undefined {
  if (a.type !== undefined && b.type !== undefined && a.type !== b.type) return undefined;
  if (knownApart(a, b, known.gazetteer) || givenNamesDiffer(a, b)) return undefined;
  if (sameRussianStem(a.folded, b.folded)) return INFLECTED;
  const comparison = compareNames(a.written, b.written);
  if (comparison.difference === 'slip') return undefined;
  if (comparison.cost === 0) return comparison;
  if (a.script !== b.script) return comparison.probability >= LEAST_CROSS ? comparison : undefined;
  if (a.script !== 'arabic') return comparison.probability >= LEAST_CROSS ? comparison : undefined;
  return lettersSuffice(a, b, comparison, known) ? comparison : undefined;
}

function lettersSuffice(a: NamedForm, b: NamedForm, comparison: Comparison, known: NameKnowledge): boolean {
  if (isNativeGivenName(a.folded) && isNativeGivenName(b.folded)) return false;
  if (differByInflection(a.folded, b.folded)) return false;
  const consonants = Math.min(consonantsOf(a.folded), consonantsOf(b.folded));
  if (comparison.cost > budgetOf(consonants)) return false;
  const together = shareNeighbour(a, b);
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

/** Both are only ever named with given names, and no two of these are one name. */
function givenNamesDiffer(a: NamedForm, b: NamedForm): boolean {
  if (a.givenNames.size === 0 || b.givenNames.size === 0) return false;
  for (const one of a.givenNames) {
    for (const other of b.givenNames) if (compareWords(one, other).probability >= 0.5) return false;
  }
  return true;
}

function shareNeighbour(a: NamedForm, b: NamedForm): boolean {
  for (const neighbour of a.neighbours) if (b.neighbours.has(neighbour)) return true;
  return false;
}

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
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charAt(shared) === b.charAt(shared)) shared++;
  const restA = a.slice(shared);
  const restB = b.slice(shared);
  if (shared < 3) return false;
  const ends = (rest: string): boolean => rest === '' || ENDINGS.includes(rest);
  return ends(restA) && ends(restB);
}

/** Case endings of Russian and Ukrainian names, longest first: Путин, Путина, Путину; Зеленский, Зеленского. */
const CASE_ENDINGS =
  /(?:ого|ому|ыми|ими|ами|ями|ским|ый|ий|ой|ая|ую|ым|им|ом|ем|ов|ев|ей|ах|ях|а|у|е|ы|и|я|ю|ь|о)$/;

/** Whether two Cyrillic forms are cases of one name, word by word. */
export function sameRussianStem(a: string, b: string): boolean {
  if (!/^[Ѐ-ӿ]/.test(a) || !/^[Ѐ-ӿ]/.test(b)) return false;
  const stems = (form: string): string =>
    form
      .split(' ')
      .map((word) => word.replace(CASE_ENDINGS, ''))
      .join(' ');
  const stem = stems(a);
  return stem.length >= 3 && stem === stems(b);
}
