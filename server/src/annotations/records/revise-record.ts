/** A person's second thoughts about a record: each function gives the record as it should read afterwards. */
import { replacementBody } from './create-record.ts';
import { entityIri } from './iri.ts';
import type { Agent, AnnotationRecord, Body, RecordTarget, Status, TextQuoteSelector } from './record.ts';
import { spanTargets } from './record.ts';

/** The record with another class: the type of an entity, or the kind of an error. */
export const withType = (record: AnnotationRecord, value: string): AnnotationRecord => ({
  ...record,
  body: replaced(record.body, 'classifying', { type: 'TextualBody', purpose: 'classifying', value }),
});

/** The record with a link to an entity. @param entity its id (names/entity.ts) */
export const withEntity = (record: AnnotationRecord, entity: string): AnnotationRecord => ({
  ...record,
  body: replaced(record.body, 'identifying', {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: entityIri(entity),
  }),
});

/** The record with proposed words. */
export const withReplacement = (record: AnnotationRecord, value: string): AnnotationRecord => ({
  ...record,
  body: replaced(record.body, 'editing', replacementBody(value)),
});

/** The record with another status; a reason that is not given again is taken back. */
export function withStatus(record: AnnotationRecord, status: Status, reason?: string): AnnotationRecord {
  const { 'copydesk:reason': _, ...rest } = record;
  return {
    ...rest,
    'copydesk:status': status,
    ...(reason === undefined ? {} : { 'copydesk:reason': reason }),
  };
}

/** A suggestion that a person has decided about: the decision is the person's, and `generator` says who found it. */
export const decidedBy = (record: AnnotationRecord, creator: Agent, status: Status): AnnotationRecord => ({
  ...withStatus(record, status),
  creator,
});

/** The record at another place. The first quote is kept, and it is lost no more. */
export function reattached(record: AnnotationRecord, selector: TextQuoteSelector): AnnotationRecord {
  const { 'copydesk:anchor': _, ...rest } = record;
  const [first] = spanTargets(record);
  if (first === undefined) return record;
  const target = { ...first, selector } satisfies RecordTarget;
  return { ...rest, 'copydesk:quoted': record['copydesk:quoted'] ?? first.selector.exact, target };
}

/** The bodies with one in the place of the first of its purpose, or at the end. */
function replaced(bodies: readonly Body[], purpose: Body['purpose'], body: Body): readonly Body[] {
  const at = bodies.findIndex((one) => one.purpose === purpose);
  return at === -1 ? [...bodies, body] : bodies.map((one, index) => (index === at ? body : one));
}
