/** Puts together what the lines of one or several sources say of one entity. */
import type { EntityType } from '../../entity.ts';
import type { EntityFacts, GazetteerEntry, GazetteerForm } from '../gazetteer.ts';
import type { EntityPart } from './source.ts';

/** A part and where it stands. */
export interface PlacedPart extends EntityPart {
  /** Number of its source, in the order in which they were given. */
  readonly source: number;
  /** From one. */
  readonly line: number;
  /** Counts all parts of all sources: what comes earlier weighs more. */
  readonly order: number;
}

export interface MergedEntity {
  /** Undefined when no form is left by which it could be found. */
  readonly entry: GazetteerEntry | undefined;
  /** Parts left out because an earlier one is the whole entry of this id; `first` is that one. */
  readonly repeated: readonly { readonly part: PlacedPart; readonly first: PlacedPart }[];
}

/**
 * Merges the parts of one id. A whole entry stands by itself: a second one of the same id is left out, and lines of
 * dumps add to it.
 * @param parts in their order, at least one @param type of an entity of which no part says a type
 */
export function mergeParts(parts: readonly PlacedPart[], type: EntityType): MergedEntity {
  const whole = parts.find((part) => part.whole);
  const repeated = parts
    .filter((part) => part.whole && part !== whole)
    .map((part) => ({ part, first: whole! }));
  const kept = parts.filter((part) => !part.whole || part === whole);
  const forms = mergeForms(kept.flatMap((part) => part.forms));
  if (forms.length === 0) return { entry: undefined, repeated };
  const facts = kept.flatMap((part) => part.facts ?? []);
  const main: EntityFacts | undefined = facts.find(({ kind }) => kind !== '') ?? facts[0];
  const wikidata = facts.find((fact) => fact.wikidata !== undefined)?.wikidata;
  const description = facts.find((fact) => fact.description !== undefined)?.description;
  const entry: GazetteerEntry = {
    id: parts[0]!.id,
    type: main?.type ?? type,
    kind: main === undefined || main.kind === '' ? 'place' : main.kind,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(description === undefined ? {} : { description }),
    forms,
    distinctFrom: [...new Set(kept.flatMap((part) => part.distinctFrom))],
  };
  return { entry, repeated };
}

/** Each spelling once in a language, one of them preferred, and that first. */
function mergeForms(all: readonly GazetteerForm[]): GazetteerForm[] {
  const byLanguage = new Map<string, Map<string, GazetteerForm>>();
  for (const form of all) {
    const known = byLanguage.get(form.language) ?? new Map<string, GazetteerForm>();
    byLanguage.set(form.language, known);
    const before = known.get(form.text);
    if (before === undefined || WEIGHT[form.role] > WEIGHT[before.role]) known.set(form.text, form);
  }
  return [...byLanguage.values()].flatMap((known) => {
    const forms = [...known.values()];
    const preferred =
      forms.find(({ role }) => role === 'preferred') ?? forms.find(({ role }) => role === 'full');
    if (preferred === undefined) return forms;
    const others = forms.filter((form) => form !== preferred);
    return [
      { ...preferred, role: 'preferred' as const },
      ...others.map((form) => (form.role === 'preferred' ? { ...form, role: 'full' as const } : form)),
    ];
  });
}

const WEIGHT: Readonly<Record<GazetteerForm['role'], number>> = { short: 0, full: 1, preferred: 2 };
