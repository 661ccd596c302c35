/**
 * The names of a workspace as a list shows them: each entity with its forms, how often and in how many articles they
 * are used, which of them compete, and which is preferred and why.
 */
import { type Message, say } from '../../messages/message.ts';
import type { Authority, EntityType, Preference } from '../../names/entity.ts';
import type { NameGroup, NameGroups } from '../../names/workspace/name-groups.ts';
import type { WorkspaceNames } from '../../names/workspace/workspace-names.ts';
import { fold } from '../../text/folding.ts';

/** A form over the workspace; writings that fold alike are one. */
export interface ListedForm {
  readonly form: string;
  /** All writings of it. */
  readonly writings: readonly string[];
  readonly uses: number;
  readonly articles: number;
  /** Another spelling of the same words is in use. */
  readonly competes: boolean;
}

/** An entity over the workspace. */
export interface ListedName {
  /** Id of the gazetteer or the style where one knows it, else `here:…`. */
  readonly id: string;
  /** Every id under which articles know it. */
  readonly ids: readonly string[];
  readonly type: EntityType;
  readonly preferred: string;
  /** What decided; undefined where two forms are used equally often and nobody has decided. */
  readonly authority?: Authority;
  readonly reason: Message;
  readonly uses: number;
  readonly competes: boolean;
  /** Most used first. */
  readonly forms: readonly ListedForm[];
}

/** What is asked of the list. */
export interface NamesQuery {
  /** A part of a form, however it is folded; '' for all. */
  readonly part: string;
  readonly onlyCompeting: boolean;
  readonly order: 'count' | 'alphabet' | 'type' | 'competing';
  readonly most: number;
}

/** @param preferenceOf the preferred form of a group @returns the first names, and how many there are */
export function listNames(
  groups: NameGroups,
  names: WorkspaceNames,
  preferenceOf: (group: NameGroup) => Preference | undefined,
  query: NamesQuery,
): { readonly names: readonly ListedName[]; readonly total: number; readonly competing: number } {
  const entities = new Map<string, NameGroup[]>();
  for (const group of groups.all()) {
    if (group.part !== 'head') continue;
    const key = group.entities.join('\n');
    const known = entities.get(key);
    if (known === undefined) entities.set(key, [group]);
    else known.push(group);
  }
  const part = fold(query.part.trim());
  const drafts = [...entities.values()].map(draftOf);
  const competing = drafts.filter((draft) => draft.competes).length;
  const wanted = drafts.filter(
    (draft) =>
      (!query.onlyCompeting || draft.competes) &&
      (part === '' || draft.groups.some((group) => hasPart(group, part))),
  );
  const ordered = wanted.sort(ORDERS[query.order]);
  const listed = ordered.slice(0, query.most).map((draft) => listedName(draft, names, preferenceOf));
  return { names: listed, total: wanted.length, competing };
}

/** An entity before its articles are counted. */
interface Draft {
  readonly groups: readonly NameGroup[];
  readonly uses: number;
  readonly competes: boolean;
  readonly first: string;
  readonly type: EntityType;
}

function draftOf(groups: readonly NameGroup[]): Draft {
  const sorted = [...groups].sort((a, b) => usesOf(b) - usesOf(a));
  return {
    groups: sorted,
    uses: sorted.reduce((sum, group) => sum + usesOf(group), 0),
    competes: sorted.some(({ spellings }) => spellings.length > 1),
    first: sorted[0]!.spellings[0]!.form,
    type: sorted[0]!.type,
  };
}

const usesOf = ({ spellings }: NameGroup): number => spellings.reduce((sum, { uses }) => sum + uses, 0);

const byAlphabet = (a: Draft, b: Draft): number => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
const byUse = (a: Draft, b: Draft): number => b.uses - a.uses || byAlphabet(a, b);
const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

const ORDERS: Readonly<Record<NamesQuery['order'], (a: Draft, b: Draft) => number>> = {
  count: byUse,
  alphabet: byAlphabet,
  type: (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || byUse(a, b),
  competing: (a, b) => Number(b.competes) - Number(a.competes) || byUse(a, b),
};

const hasPart = ({ spellings }: NameGroup, part: string): boolean =>
  spellings.some(({ writings }) => writings.some((writing) => fold(writing).includes(part)));

function listedName(
  { groups, uses, competes, first, type }: Draft,
  names: WorkspaceNames,
  preferenceOf: (group: NameGroup) => Preference | undefined,
): ListedName {
  const main = groups[0]!;
  const preference = preferenceOf(main);
  const ids = main.entities;
  const forms = groups.flatMap(({ spellings }) =>
    spellings.map(({ form, writings, sources, uses: count }) => ({
      form,
      writings,
      uses: count,
      articles: names.articlesUsing(new Set(sources.map(fold)), new Set(ids)).length,
      competes: spellings.length > 1,
    })),
  );
  return {
    id: ids.find((id) => !id.startsWith('here:')) ?? ids[0]!,
    ids,
    type,
    preferred: preference?.form ?? first,
    ...(preference === undefined ? {} : { authority: preference.authority }),
    reason: preference?.reason ?? say('two forms are used equally often, and nobody has decided'),
    uses,
    competes,
    forms: forms.sort((a, b) => b.uses - a.uses || (a.form < b.form ? -1 : 1)),
  };
}
