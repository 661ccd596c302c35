/** The names of a workspace by their spellings: which forms write the same words of one name, and how often. */

import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { compareSpellings } from '../clusters/spellings.ts';
import type { PairKnowledge } from '../comparing/form-facts.ts';
import type { EntityType } from '../entity.ts';
import { isOnePart, lastPartOf, nameKey, namePartsOf } from '../lexicon/name-key.ts';
import { areCasesOfOneName, nominativeAmong } from '../lexicon/russian-cases.ts';
import type { NamePart } from './article-names.ts';
import { type JoinedEntity, joinEntities } from './joined-entities.ts';
import type { FormTotal, WorkspaceNames } from './workspace-names.ts';

/** A form with its uses over the workspace; the cases of a Russian name, and writings that fold alike, are one. */
export interface WorkspaceSpelling {
  /** The most used writing, of a Russian name in the nominative. */
  readonly form: string;
  /** All writings. */
  readonly writings: readonly string[];
  /** The forms of the index that it was counted from: its writings, and full names that are judged word by word. */
  readonly sources: readonly string[];
  readonly uses: number;
}

/** Spellings that write the same words of one name. */
export interface NameGroup {
  /** Ids under which articles know the entity: one of the gazetteer, or several `here:…`. */
  readonly entities: readonly string[];
  readonly type: EntityType;
  readonly script: Script;
  readonly part: NamePart;
  /** Most used first. */
  readonly spellings: readonly WorkspaceSpelling[];
}

/** A form of an entity, or a part of a longer form, as it is counted. */
interface Counted {
  readonly form: string;
  readonly uses: number;
  /** The form in the index. */
  readonly source: string;
}

/** The groups of a workspace, those with several spellings among them. */
export class NameGroups {
  readonly #groups: readonly NameGroup[];
  /** Part, entity and folded form -> group. */
  readonly #byForm = new Map<string, NameGroup>();
  /** Entity and folded form of full names that are judged word by word. */
  readonly #split = new Set<string>();

  constructor(index: WorkspaceNames, known: PairKnowledge) {
    const groups: NameGroup[] = [];
    for (const entity of joinEntities(index.totals(), known)) groups.push(...this.#groupsOf(entity));
    this.#groups = groups;
  }

  /** Every group, those of one entity one after the other. */
  all(): readonly NameGroup[] {
    return this.#groups;
  }

  /** Groups with more than one spelling, the most used name first. */
  competing(): NameGroup[] {
    const uses = ({ spellings }: NameGroup): number => spellings.reduce((sum, one) => sum + one.uses, 0);
    return this.#groups
      .filter(({ spellings }) => spellings.length > 1)
      .sort((a, b) => uses(b) - uses(a) || (a.spellings[0]!.form < b.spellings[0]!.form ? -1 : 1));
  }

  /** Every group that has a form, in any of its writings. */
  withForm(form: string): NameGroup[] {
    const folded = nameKey(form);
    return this.#groups.filter(({ spellings }) =>
      spellings.some(({ writings }) => writings.some((one) => nameKey(one) === folded)),
    );
  }

  /** Every group of an entity, by one of its ids. */
  ofEntity(id: string): NameGroup[] {
    return this.#groups.filter(({ entities }) => entities.includes(id));
  }

  /** The group of a form of an entity. @param folded folded form */
  groupOf(part: NamePart, entity: string, folded: string): NameGroup | undefined {
    return this.#byForm.get(keyOf(part, entity, folded));
  }

  /** Whether a full name is judged word by word, because its last word is used by itself elsewhere. */
  splits(entity: string, folded: string): boolean {
    return this.#split.has(`${entity}\t${folded}`);
  }

  #groupsOf({ ids, type, rows }: JoinedEntity): NameGroup[] {
    const heads: Counted[] = [];
    const given: Counted[] = [];
    const singles = rows.filter(({ part, form }) => part === 'head' && isOnePart(form));
    for (const { form, uses, part } of rows) {
      if (part === 'given') given.push({ form, uses, source: form });
      else if (type !== 'PER' || !endsInOneOf(form, singles)) heads.push({ form, uses, source: form });
      else {
        const words = namePartsOf(form);
        heads.push({ form: words.at(-1)!, uses, source: form });
        given.push(...words.slice(0, -1).map((word) => ({ form: word, uses, source: form })));
        for (const id of ids) this.#split.add(`${id}\t${nameKey(form)}`);
      }
    }
    const common = { entities: ids, type };
    const groups = [
      ...partition(heads).map((one) => ({ ...common, ...one, part: 'head' as const })),
      ...partition(given).map((one) => ({ ...common, ...one, part: 'given' as const })),
    ];
    for (const group of groups) this.#remember(group);
    return groups;
  }

  #remember(group: NameGroup): void {
    for (const { writings } of group.spellings) {
      for (const form of writings) {
        for (const entity of group.entities)
          this.#byForm.set(keyOf(group.part, entity, nameKey(form)), group);
      }
    }
  }
}

const keyOf = (part: NamePart, entity: string, folded: string): string => `${part}\t${entity}\t${folded}`;

/** Whether the last word of a full name is used by itself, or competes with a form that is. */
function endsInOneOf(form: string, singles: readonly FormTotal[]): boolean {
  if (isOnePart(form)) return false;
  const last = nameKey(lastPartOf(form));
  return singles.some((single) => {
    const folded = nameKey(single.form);
    return folded === last || areCasesOfOneName(folded, last) || competes(folded, last);
  });
}

const competes = (a: string, b: string): boolean =>
  scriptOfWord(a) === scriptOfWord(b) && compareSpellings(a, b) !== undefined;

/** Sets of forms that write the same words, one script each. */
function partition(forms: readonly Counted[]): Pick<NameGroup, 'script' | 'spellings'>[] {
  const sets: WorkspaceSpelling[][] = [];
  for (const spelling of spellingsOf(forms)) {
    const set = sets.find((one) =>
      one.some((other) => competes(nameKey(other.form), nameKey(spelling.form))),
    );
    if (set === undefined) sets.push([spelling]);
    else set.push(spelling);
  }
  return sets.map((spellings) => ({ script: scriptOfWord(spellings[0]!.form), spellings }));
}

function spellingsOf(forms: readonly Counted[]): WorkspaceSpelling[] {
  const groups: { folded: string[]; counts: Map<string, number>; sources: Set<string> }[] = [];
  for (const { form, uses, source } of [...forms].sort((a, b) => (a.form < b.form ? -1 : 1))) {
    const folded = nameKey(form);
    let group = groups.find((one) =>
      one.folded.some((other) => other === folded || areCasesOfOneName(other, folded)),
    );
    if (group === undefined) {
      group = { folded: [], counts: new Map(), sources: new Set() };
      groups.push(group);
    }
    if (!group.folded.includes(folded)) group.folded.push(folded);
    group.sources.add(source);
    group.counts.set(form, (group.counts.get(form) ?? 0) + uses);
  }
  return groups
    .map(({ folded, counts, sources }) => {
      const writings = [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([form]) => form);
      const form = folded.length > 1 ? nominativeAmong(writings)! : writings[0]!;
      return {
        form,
        writings,
        sources: [...sources],
        uses: [...counts.values()].reduce((sum, uses) => sum + uses, 0),
      };
    })
    .sort((a, b) => b.uses - a.uses || (a.form < b.form ? -1 : 1));
}
