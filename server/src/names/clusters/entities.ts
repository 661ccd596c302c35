/** Makes entities of groups: their ids, mentions with heads, counted forms and preferred form. */
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { Entity, Form, KnownEntity, Mention, Preference } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { Group } from './grouping.ts';
import { type PreferenceContext, preferredOf } from './preference.ts';
import { headsOf, type SpellingSet, spellingSets, type Use } from './spellings.ts';

/** An entity with the sets of spellings that its findings are made of. */
export interface ReadEntity {
  readonly entity: Entity;
  readonly entry: GazetteerEntry | undefined;
  /** Each set with its own preferred form. */
  readonly sets: readonly { readonly set: SpellingSet; readonly preference: Preference }[];
}

export function readEntity(
  group: Group,
  text: string,
  context: Omit<PreferenceContext, 'entry'>,
): ReadEntity {
  const heads = headsOf(group.candidates);
  const { entry } = group;
  const sets = spellingSets(heads).map((set) => ({
    set,
    preference: preferredOf(set, { ...context, entry }),
  }));
  const main = mostUsed(sets);
  const entity: Entity = {
    id: entry?.id ?? `here:${stableForm(heads, context.script)}`,
    type: group.type,
    preference: main.preference,
    forms: countForms(heads),
    mentions: heads.map((head) => mentionOf(head, text)),
    ...(entry === undefined ? {} : { known: knownEntity(entry) }),
  };
  return { entity, entry, sets };
}

/** The set of heads that names the entity most often. */
function mostUsed(sets: ReadEntity['sets']): ReadEntity['sets'][number] {
  const uses = ({ set }: ReadEntity['sets'][number]): number =>
    set.part === 'given' ? -1 : set.spellings.reduce((sum, spelling) => sum + spelling.uses.length, 0);
  return sets.reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/** Does not depend on counts or places, so that an edit elsewhere in the article leaves the id as it is. */
function stableForm(heads: readonly Use[], script: Script): string {
  const own = heads.filter((head) => scriptOfWord(head.folded) === script);
  const forms = (own.length > 0 ? own : heads).map((head) => head.folded);
  return [...forms].sort()[0] ?? '';
}

function countForms(heads: readonly Use[]): Form[] {
  const counts = new Map<string, number>();
  for (const { form } of heads) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .map(([form, count]) => ({ form, count, script: scriptOfWord(form) }))
    .sort((a, b) => b.count - a.count);
}

function mentionOf({ start, end, form, candidate }: Use, text: string): Mention {
  return {
    start: candidate.start,
    end: candidate.end,
    text: text.slice(candidate.start, candidate.end),
    head: { start, end },
    form,
  };
}

function knownEntity(entry: GazetteerEntry): KnownEntity {
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
