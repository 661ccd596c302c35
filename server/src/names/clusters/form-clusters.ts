/**
 * Which of many forms are spellings of one name, without any text around them: for the forms of a whole workspace.
 *
 * Candidates share a phonetic key, so that the work grows with the number of forms and not with its square; what is
 * judged one name is joined by complete link. The same forms give the same clusters in any order, and forms that
 * resemble none of them change nothing.
 */

import { scriptOfWord } from '../../text/scripts.ts';
import type { PairKnowledge } from '../comparing/form-facts.ts';
import { acceptedFrom, judgePair } from '../comparing/pair-judge.ts';
import { phoneticKeys } from '../comparing/phonetic-key.ts';
import type { EntityType } from '../entity.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { completeLink, type Link } from './complete-link.ts';

/** A form and how often it is used. */
export interface CountedForm {
  /** As written, without particles and marks. */
  readonly form: string;
  /** Uses, at least 1. */
  readonly count: number;
  /** What it names, as far as that is known: a person and a place are never one. */
  readonly type?: EntityType;
}

/** Spellings of one name. */
export interface FormCluster {
  /** Folded; that of the member that comes first in the alphabet. It does not depend on counts. */
  readonly id: string;
  /** Most used first; equals in alphabetical order. Writings that fold alike are members of their own. */
  readonly forms: readonly CountedForm[];
}

/** In a larger bucket a form is compared with this many that come after it in the alphabet. */
const MOST_COMPARED = 64;
/** Shorter keys say nothing. */
const SHORTEST_KEY = 2;

/** Clusters of forms, by their ids; a form that is like no other is a cluster by itself. */
export function clusterForms(forms: readonly CountedForm[], known: PairKnowledge): FormCluster[] {
  const byFolded = new Map<string, CountedForm[]>();
  for (const one of forms) {
    const folded = nameKey(one.form);
    const list = byFolded.get(folded);
    if (list === undefined) byFolded.set(folded, [one]);
    else list.push(one);
  }
  const keys = [...byFolded.keys()].sort();
  const members = keys.map((key) => byFolded.get(key)!);
  const probabilityOf = (a: number, b: number): number =>
    differInType(members[a]!, members[b]!) ? 0 : judgePair(members[a]![0]!.form, members[b]![0]!.form, known);
  const leastFor = (a: number, b: number): number => acceptedFrom(keys[a]!, keys[b]!);
  const links: Link[] = [];
  for (const [a, b] of candidatesOf(keys)) {
    const probability = probabilityOf(a, b);
    if (probability >= leastFor(a, b)) links.push({ a, b, probability });
  }
  const groupOf = completeLink(keys, links, (a, b) => probabilityOf(a, b) >= leastFor(a, b));
  const clusters = new Map<number, CountedForm[]>();
  groupOf.forEach((group, at) => {
    clusters.set(group, (clusters.get(group) ?? []).concat(members[at]!));
  });
  return [...clusters].map(([group, own]) => ({ id: keys[group]!, forms: own.sort(mostUsedFirst) }));
}

function mostUsedFirst(a: CountedForm, b: CountedForm): number {
  return b.count - a.count || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0);
}

const typeOf = (writings: readonly CountedForm[]): EntityType | undefined =>
  writings.find(({ type }) => type !== undefined)?.type;

function differInType(a: readonly CountedForm[], b: readonly CountedForm[]): boolean {
  const [one, other] = [typeOf(a), typeOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Pairs of places that share a phonetic key, each once. @param folded sorted */
function candidatesOf(folded: readonly string[]): (readonly [number, number])[] {
  const buckets = new Map<string, number[]>();
  folded.forEach((form, at) => {
    for (const key of new Set(phoneticKeys(form.replaceAll(' ', ''), scriptOfWord(form)))) {
      if (key.length < SHORTEST_KEY) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [at]);
      else bucket.push(at);
    }
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < Math.min(bucket.length, i + 1 + MOST_COMPARED); j++) {
        const pair = bucket[i]! * folded.length + bucket[j]!;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([bucket[i]!, bucket[j]!]);
      }
    }
  }
  return pairs;
}
