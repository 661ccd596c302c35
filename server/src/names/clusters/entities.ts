/** Makes entities of groups: their ids, mentions with heads, counted forms and preferred form. */
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { Entity, Form, KnownEntity, Mention, Preference } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { withoutHyphens } from '../lexicon/name-key.ts';
import { byPlaceInArticle } from '../mentions/candidate.ts';
import type { Group } from './group.ts';
import type { PlacesInArticle } from './places.ts';
import { type PreferenceContext, preferredOf } from './preference.ts';
import { headsOf, type SpellingSet, spellingSets, usesOf, type Writing } from './spellings.ts';

/** What is known of an entity apart from the places of its mentions, and the sets that its findings are made of. */
export interface ReadEntity {
  readonly id: string;
  readonly type: Entity['type'];
  readonly preference: Preference;
  readonly forms: readonly Form[];
  readonly known: KnownEntity | undefined;
  readonly entry: GazetteerEntry | undefined;
  readonly heads: readonly Writing[];
  /** How often the article names it. */
  readonly count: number;
  /** Each set with its own preferred form. */
  readonly sets: readonly { readonly set: SpellingSet; readonly preference: Preference }[];
}

export function readEntity(
  { entry, type, variants }: Group,
  context: Omit<PreferenceContext, 'entry'>,
): ReadEntity {
  const heads = headsOf(variants);
  const sets = spellingSets(heads).map((set) => ({
    set,
    preference: preferredOf(set, { ...context, entry }),
  }));
  return {
    id: entry?.id ?? `here:${stableForm(heads, context.script)}`,
    type,
    preference: mostUsed(sets).preference,
    forms: countForms(heads),
    known: entry === undefined ? undefined : knownEntity(entry),
    entry,
    heads,
    count: variants.reduce((sum, { uses }) => sum + uses.length, 0),
    sets,
  };
}

/** The entity with its mentions where they stand in the article. */
export function placeEntity(read: ReadEntity, places: PlacesInArticle): Entity {
  const { id, type, preference, forms, heads, known } = read;
  const uses = usesOf({ writings: heads });
  // Heads may stand in another order than the mentions that they belong to, where these overlap.
  if (heads.length > 1) uses.sort((a, b) => byPlaceInArticle(a.candidate, b.candidate));
  const mentions = uses.map(({ candidate, start, end, form }): Mention => {
    const { passage } = candidate.run;
    const base = places.startOf(passage);
    return {
      start: base + candidate.start,
      end: base + candidate.end,
      text: passage.text.slice(candidate.start, candidate.end),
      head: { start: base + start, end: base + end },
      form,
    };
  });
  return { id, type, preference, forms, mentions, ...(known === undefined ? {} : { known }) };
}

/** The set of heads that names the entity most often. */
function mostUsed(sets: ReadEntity['sets']): ReadEntity['sets'][number] {
  const uses = ({ set }: ReadEntity['sets'][number]): number =>
    set.part === 'given' ? -1 : set.spellings.reduce((sum, spelling) => sum + spelling.count, 0);
  if (sets.length === 1) return sets[0]!;
  return sets.reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/** Does not depend on counts or places, so that an edit elsewhere in the article leaves the id as it is. */
function stableForm(heads: readonly Writing[], script: Script): string {
  if (heads.length === 1) return heads[0]!.folded;
  const own = heads.filter((head) => scriptOfWord(head.folded) === script);
  const forms = (own.length > 0 ? own : heads).map((head) => head.folded);
  return [...forms].sort()[0] ?? '';
}

function countForms(heads: readonly Writing[]): Form[] {
  const [only] = heads;
  if (heads.length === 1) {
    return [{ form: only!.form, count: only!.variant.uses.length, script: scriptOfWord(only!.form) }];
  }
  const counts = new Map<string, number>();
  for (const { form, variant } of heads) counts.set(form, (counts.get(form) ?? 0) + variant.uses.length);
  const forms = new Map<string, Form>();
  for (const [form, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const key = withoutHyphens(form);
    const other = forms.get(key);
    // The most used of the writings that differ by hyphens alone stands for all.
    forms.set(
      key,
      other === undefined
        ? { form, count, script: scriptOfWord(form) }
        : { ...other, count: other.count + count },
    );
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
}

const knownEntities = new WeakMap<GazetteerEntry, KnownEntity>();

function knownEntity(entry: GazetteerEntry): KnownEntity {
  let known = knownEntities.get(entry);
  if (known === undefined) {
    known = describe(entry);
    knownEntities.set(entry, known);
  }
  return known;
}

function describe(entry: GazetteerEntry): KnownEntity {
  const names: Record<string, string> = {};
  for (const { language, text, role } of entry.forms) {
    if (role !== 'short' && names[language] === undefined) names[language] = text;
  }
  return {
    kind: entry.kind,
    names,
    ...(entry.description === undefined ? {} : { description: entry.description }),
    ...(entry.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
  };
}
