/** What annotating an article needs besides its analysis: its layers, and how this person wants to annotate. */

import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import { type AnnotationRecord, aboutAnnotation, linked, textOf } from '../../annotations/records/record.ts';
import { type Message, say } from '../../messages/message.ts';
import type { EntityType } from '../../names/entity.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Particles } from './annotated-place.ts';

/** The records of one sidecar. */
export interface AnnotationLayer {
  /** Name of the layer; undefined for the unnamed one. */
  readonly layer: string | undefined;
  readonly records: readonly AnnotationRecord[];
  /** Whether a merge left conflict markers in the sidecar. */
  readonly isConflicted: boolean;
}

/** An entity that a name may be linked to. */
export interface EntityCandidate {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description?: string;
}

/** How an article is annotated. */
export interface Annotating {
  /** The layer that decisions go into; undefined for the unnamed one. */
  readonly layer: string | undefined;
  readonly particles: Particles;
  readonly layers: readonly AnnotationLayer[];
  /** Known entities that have a form, for linking. */
  readonly candidates: (form: string) => readonly EntityCandidate[];
  /** The annotation at which a relation was begun. */
  readonly relationStart: string | undefined;
}

/** Reason of an annotation that its own annotator took away. */
export const REMOVED = 'removed';

/** Name of the layer that holds what was adjudicated. */
export const GOLD_LAYER = 'gold';

/** The types of entities as they stand in sentences. */
export const TYPE_PHRASES: Readonly<Record<EntityType, Message>> = {
  PER: say('a person'),
  LOC: say('a place'),
  ORG: say('an organisation'),
  MISC: say('another name'),
};

export const TYPE_PLURALS: Readonly<Record<EntityType, Message>> = {
  PER: say('persons'),
  LOC: say('places'),
  ORG: say('organisations'),
  MISC: say('other names'),
};

export const ENTITY_TYPES = Object.keys(TYPE_PHRASES) as readonly EntityType[];

/** The type that a record classifies its span as, if it is an entity's. */
export function entityTypeOf(record: AnnotationRecord): EntityType | undefined {
  const type = textOf(record, 'classifying');
  return record['copydesk:rule'] === undefined ? ENTITY_TYPES.find((known) => known === type) : undefined;
}

/** Whether a record marks damage that a person has seen: an error with its kind, not the finding of a rule. */
export const isErrorMark = (record: AnnotationRecord): boolean =>
  record.motivation === 'assessing' &&
  record['copydesk:status'] === 'accepted' &&
  record['copydesk:rule'] === undefined;

/** Layer of each record, by id. */
export function layersById(layers: readonly AnnotationLayer[]): ReadonlyMap<string, string | undefined> {
  return new Map(layers.flatMap(({ layer, records }) => records.map(({ id }) => [id, layer])));
}

/**
 * Suggestions that nobody has decided about: no layer says, at their place, anything of a name but other suggestions.
 * @param located in any order
 */
export function openSuggestions(located: readonly LocatedRecord[]): LocatedRecord[] {
  const names = located.filter(({ record }) => entityTypeOf(record) !== undefined);
  const suggested = names.filter(({ record }) => record['copydesk:status'] === 'suggested');
  if (suggested.length === 0) return [];
  const decided = names
    .filter(({ record }) => record['copydesk:status'] !== 'suggested')
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
  // The furthest end of the spans up to each: whether anything reaches over a place is then one look.
  const reaches: number[] = [];
  for (const { end } of decided) reaches.push(Math.max(end, reaches.at(-1) ?? 0));
  return suggested.filter(({ spans }) => {
    const [span] = spans;
    if (span === undefined) return false;
    const behind = firstIndex(decided, ({ start }) => start >= span.end);
    return behind === 0 || reaches[behind - 1]! <= span.start;
  });
}

/** Replies to an annotation and relations from it, oldest first. */
export function attachedTo(id: string, layers: readonly AnnotationLayer[]): AnnotationRecord[] {
  const attached = layers.flatMap(({ records }) =>
    records.filter(
      (record) =>
        (aboutAnnotation(record) === id || linked(record) === id) && record['copydesk:status'] !== 'rejected',
    ),
  );
  return attached.sort((a, b) => (a.created < b.created ? -1 : 1));
}
