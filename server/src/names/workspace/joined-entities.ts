/**
 * The entities of a workspace: which entities of its articles are one.
 *
 * What one article takes for one entity is one here. Across articles a name is the same where the gazetteer or the
 * house style knows it, and among names that nobody knows where the form is the same. By letters alone two names are
 * joined only where a given name or a second word agrees as well: letters by themselves join too many strangers.
 */

import { clusterForms } from '../clusters/form-clusters.ts';
import type { PairKnowledge } from '../comparing/form-facts.ts';
import { judgePair } from '../comparing/pair-judge.ts';
import type { EntityType } from '../entity.ts';
import { nameKey, withoutHyphens, wordCountOf } from '../lexicon/name-key.ts';
import type { FormTotal } from './workspace-names.ts';

/** An entity over all articles. */
export interface JoinedEntity {
  /** Ids under which articles know it, in alphabetical order. */
  readonly ids: readonly string[];
  readonly type: EntityType;
  readonly rows: readonly FormTotal[];
}

/** Joins the entities of articles. @param totals every form of a workspace */
export function joinEntities(totals: Iterable<FormTotal>, known: PairKnowledge): JoinedEntity[] {
  const byId = new Map<string, FormTotal[]>();
  for (const row of totals) {
    const rows = byId.get(row.entity);
    if (rows === undefined) byId.set(row.entity, [row]);
    else rows.push(row);
  }
  const ids = [...byId.keys()].sort();
  const sets = new DisjointSets(ids, (id) => byId.get(id)![0]!.type);
  joinSameForms(byId, sets);
  joinLikelyForms(byId, sets, known);
  return sets.groups().map((group) => ({
    ids: group,
    type: byId.get(group[0]!)![0]!.type,
    rows: group.flatMap((id) => byId.get(id)!),
  }));
}

const isStranger = (id: string): boolean => id.startsWith('here:');

/** Ids that are one. Two that the gazetteer or the style knows are never joined, nor are a person and a place. */
class DisjointSets {
  readonly #owners = new Map<string, string>();
  readonly #typeOf: (id: string) => EntityType;

  constructor(ids: readonly string[], typeOf: (id: string) => EntityType) {
    for (const id of ids) this.#owners.set(id, id);
    this.#typeOf = typeOf;
  }

  /** The id that stands for all that are one with this: a known one, else the first in the alphabet. */
  root(id: string): string {
    let root = id;
    for (let owner = this.#owners.get(root)!; owner !== root; owner = this.#owners.get(root)!) root = owner;
    this.#owners.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    const roots = [this.root(a), this.root(b)].sort((one, other) => {
      if (isStranger(one) !== isStranger(other)) return isStranger(one) ? 1 : -1;
      return one < other ? -1 : 1;
    });
    const [into, from] = [roots[0]!, roots[1]!];
    if (into === from || !isStranger(from) || this.#typeOf(into) !== this.#typeOf(from)) return;
    this.#owners.set(from, into);
  }

  groups(): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of this.#owners.keys()) {
      const root = this.root(id);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [id]);
      else group.push(id);
    }
    return [...groups.values()];
  }
}

type Rows = ReadonlyMap<string, readonly FormTotal[]>;

const headsOf = (rows: readonly FormTotal[]): readonly FormTotal[] =>
  rows.filter(({ part }) => part === 'head');

function joinSameForms(byId: Rows, sets: DisjointSets): void {
  const first = new Map<string, string>();
  for (const [id, rows] of byId) {
    if (!isStranger(id)) continue;
    for (const { form, type } of headsOf(rows)) {
      const key = `${type}\t${nameKey(form)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      else sets.join(other, id);
    }
  }
}

/** A form with all ids that have it. */
interface OwnedForm {
  readonly form: string;
  readonly type: EntityType;
  count: number;
  readonly ids: string[];
}

function joinLikelyForms(byId: Rows, sets: DisjointSets, known: PairKnowledge): void {
  const owned = new Map<string, OwnedForm>();
  for (const [id, rows] of byId) {
    for (const { form, type, uses } of headsOf(rows)) {
      const key = `${type}\t${nameKey(form)}`;
      const one = owned.get(key) ?? { form, type, count: 0, ids: [] };
      owned.set(key, one);
      one.count += uses;
      one.ids.push(id);
    }
  }
  const givenNames = ({ ids }: OwnedForm): Set<string> =>
    new Set(
      ids.flatMap((id) =>
        byId.get(id)!.flatMap(({ part, form }) => (part === 'given' ? [nameKey(form)] : [])),
      ),
    );
  for (const { forms } of clusterForms([...owned.values()], known)) {
    const members = forms.map(({ form, type }) => owned.get(`${type}\t${nameKey(form)}`)!);
    for (let at = 1; at < members.length; at++) {
      const [one, other] = [members[0]!, members[at]!];
      const several = wordCountOf(one.form) > 1 && wordCountOf(other.form) > 1;
      if (several && !agreeWordByWord(one.form, other.form, known)) continue;
      const shared = several ? undefined : givenNames(other);
      if (!several && ![...givenNames(one)].some((name) => shared?.has(name))) continue;
      for (const id of other.ids) sets.join(one.ids[0]!, id);
    }
  }
}

/** A word pair of two full names is a spelling of one name from this probability. */
const LEAST_WORD = 0.5;

/** Whether full names agree in each word that they both have: محمد حسن and محمد حسين are two people. */
function agreeWordByWord(a: string, b: string, known: PairKnowledge): boolean {
  const [wordsA, wordsB] = [withoutHyphens(a).split(' '), withoutHyphens(b).split(' ')];
  // A space more or less (عبد الله, عبدالله) was weighed with the whole.
  if (wordsA.length !== wordsB.length) return true;
  return wordsA.every(
    (word, at) => nameKey(word) === nameKey(wordsB[at]!) || judgePair(word, wordsB[at]!, known) >= LEAST_WORD,
  );
}
