/** Records about other records: a reply to an annotation, a relation from one annotation to another. */
import { newRecordId, type Provenance } from './create-record.ts';
import { type AnnotationRecord, type Body, RECORD_CONTEXT } from './record.ts';

/** Class of a relation that says no more than that there is one. */
export const PLAIN_RELATION = 'related';

/** Records an answer to an annotation (motivation `replying`). @param to id of the annotation */
export const recordReply = (to: string, value: string, provenance: Provenance): AnnotationRecord =>
  tie('replying', to, [{ type: 'TextualBody', purpose: 'replying', value }], provenance);

/** Records that one annotation leads to another (motivation `linking`). @param type what the relation is */
export const recordRelation = (
  from: string,
  to: string,
  type: string,
  provenance: Provenance,
): AnnotationRecord =>
  tie(
    'linking',
    from,
    [
      { type: 'TextualBody', purpose: 'classifying', value: type },
      { type: 'SpecificResource', purpose: 'linking', source: to },
    ],
    provenance,
  );

function tie(
  motivation: 'linking' | 'replying',
  target: string,
  body: readonly Body[],
  { creator, generator, now = Date.now, newId = newRecordId }: Provenance,
): AnnotationRecord {
  return {
    '@context': RECORD_CONTEXT,
    id: newId(),
    type: 'Annotation',
    motivation,
    'copydesk:status': 'accepted',
    body,
    target,
    creator,
    generator,
    created: new Date(now()).toISOString(),
  };
}
