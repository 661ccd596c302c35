/**
 * A record as a line of a sidecar: keys in a fixed order, so that two writers of one decision write the same bytes
 * and a line changes in a diff only where it says something else. Keys that are not known follow in their own order.
 */
import type { AnnotationRecord, RecordTarget, Target, WholeArticle } from './record.ts';

const RECORD_KEYS = [
  '@context',
  'id',
  'type',
  'motivation',
  'copydesk:status',
  'copydesk:rule',
  'copydesk:fingerprint',
  'copydesk:original',
  'copydesk:form',
  'copydesk:reason',
  'copydesk:quoted',
  'copydesk:anchor',
  'copydesk:superseded',
  'body',
  'target',
  'creator',
  'generator',
  'created',
  'modified',
];
const AGENT_KEYS = ['id', 'type', 'name'];
const BODY_KEYS = ['type', 'purpose', 'value', 'source', 'language', 'textDirection'];
const TARGET_KEYS = ['source', 'selector'];
const SELECTOR_KEYS = ['type', 'exact', 'prefix', 'suffix'];

/** The line of a record, without a line end. Lone surrogates and control characters are escaped as JSON asks. */
export function serialiseRecord(record: AnnotationRecord): string {
  return JSON.stringify(
    ordered(
      {
        ...record,
        creator: ordered(record.creator, AGENT_KEYS),
        generator: ordered(record.generator, AGENT_KEYS),
        body: record.body.map((body) => ordered(body, BODY_KEYS)),
        target: orderedTarget(record.target),
      },
      RECORD_KEYS,
    ),
  );
}

function orderedTarget(target: RecordTarget): unknown {
  if (typeof target === 'string') return target;
  return Array.isArray(target) ? target.map(orderedPlace) : orderedPlace(target as Target | WholeArticle);
}

const orderedPlace = (place: Target | WholeArticle): unknown =>
  place.selector === undefined
    ? ordered(place, TARGET_KEYS)
    : ordered({ ...place, selector: ordered(place.selector, SELECTOR_KEYS) }, TARGET_KEYS);

function ordered(value: object, first: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(value);
  const rank = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}
