/**
 * Whether a parsed line is a record that Copydesk can use, and if not, why not. A sidecar may have been edited by
 * hand or written by another tool, so nothing is believed of it before it has been looked at.
 */
import { type Message, say } from '../../messages/message.ts';
import { type AnnotationRecord, MOTIVATIONS, STATUSES } from './record.ts';

/** What a value turned out to be. */
export type RecordShape =
  | { readonly kind: 'record'; readonly record: AnnotationRecord }
  /** A Web Annotation that says more, or less, than Copydesk reads: kept, and not shown. */
  | { readonly kind: 'unsupported'; readonly reason: Message }
  | { readonly kind: 'not-an-annotation'; readonly reason: Message };

type JsonObject = Readonly<Record<string, unknown>>;

/** Looks at a parsed JSON value. */
export function recordShape(value: unknown): RecordShape {
  if (!isObject(value)) return { kind: 'not-an-annotation', reason: say('the line is not a JSON object') };
  if (value.type !== 'Annotation') {
    return { kind: 'not-an-annotation', reason: say('the line has no "type": "Annotation"') };
  }
  if (!isText(value.id) || value.id === '') {
    return { kind: 'not-an-annotation', reason: say('the annotation has no "id"') };
  }
  const reason = unsupported(value);
  if (reason !== undefined) return { kind: 'unsupported', reason };
  return { kind: 'record', record: value as unknown as AnnotationRecord };
}

/** The first thing that keeps a Web Annotation from being read as a record. */
function unsupported(value: JsonObject): Message | undefined {
  if (!MOTIVATIONS.some((known) => known === value.motivation))
    return say('its "motivation" is not one W3C word');
  if (!STATUSES.some((known) => known === value['copydesk:status'])) {
    return say('its "copydesk:status" is not one of {statuses}', { statuses: STATUSES.join(', ') });
  }
  if (!isText(value.created)) return say('it has no time of creation ("created")');
  if (!isAgent(value.creator)) return say('its "creator" has no name');
  if (!isAgent(value.generator)) return say('its "generator" has no name');
  if (!Array.isArray(value.body)) return say('its "body" is not a list');
  if (!value.body.every(isBody)) return say('its "body" holds something that has no type, purpose and value');
  for (const term of OPTIONAL_TEXTS) {
    if (value[term] !== undefined && !isText(value[term])) return say('its "{term}" is not a text', { term });
  }
  return unsupportedTarget(value.target, value.motivation);
}

const OPTIONAL_TEXTS = [
  'modified',
  'copydesk:rule',
  'copydesk:fingerprint',
  'copydesk:original',
  'copydesk:reason',
  'copydesk:form',
  'copydesk:quoted',
  'copydesk:anchor',
];

/** A span, the pieces of a discontinuous one, a whole article, or another annotation. */
function unsupportedTarget(target: unknown, motivation: unknown): Message | undefined {
  // Any other IRI as a whole target is a page of the web, or an article that is not the one beside.
  const isLink = motivation === 'linking' || motivation === 'replying';
  if (isText(target) && target !== '' && isLink) return undefined;
  if (!Array.isArray(target)) return unsupportedPlace(target, true);
  if (target.length === 0) return say('its "target" is empty');
  for (const piece of target) {
    const reason = unsupportedPlace(piece, false);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function unsupportedPlace(target: unknown, mayBeWhole: boolean): Message | undefined {
  if (!isObject(target) || !isText(target.source)) return say('its "target" is not a place in one source');
  const { selector } = target;
  if (selector === undefined && mayBeWhole) return undefined;
  if (!isObject(selector) || selector.type !== 'TextQuoteSelector' || !isText(selector.exact)) {
    return say('its target is not selected by a quote (TextQuoteSelector)');
  }
  if (![selector.prefix, selector.suffix].every((context) => context === undefined || isText(context))) {
    return say('the words around its quote are not texts');
  }
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAgent = (value: unknown): boolean => isObject(value) && isText(value.name);

function isBody(value: unknown): boolean {
  if (!isObject(value) || !isText(value.purpose)) return false;
  return value.type === 'TextualBody' ? isText(value.value) : isText(value.type) && isText(value.source);
}
