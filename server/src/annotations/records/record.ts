/**
 * Annotation records: W3C Web Annotations, one per line of a sidecar, each valid JSON-LD by itself.
 * Source: Web Annotation Data Model, W3C Recommendation 23 February 2017.
 *
 * What the model has no word for stands under the `copydesk:` prefix, so that any reader of JSON-LD keeps it.
 * Keys that Copydesk does not know are kept when a record is written again.
 */

/** The `@context` of every record: the W3C one, and the prefix of Copydesk's own terms. */
export const RECORD_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }] as const;

/** The thirteen motivations of the W3C model (its section 3.3.5). */
export const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

export type Motivation = (typeof MOTIVATIONS)[number];

/** Who or what made a record. */
export interface Agent {
  /** An IRI. */
  readonly id?: string;
  readonly type: 'Person' | 'Software';
  readonly name: string;
}

/** Text that says something of the target: a class, a replacement, a comment, a tag. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'editing' | 'commenting' | 'tagging' | 'replying';
  readonly value: string;
  /** BCP 47. */
  readonly language?: string;
  readonly textDirection?: 'ltr' | 'rtl';
}

/** A link to an entity outside: a Wikidata item, say. */
export interface IdentifyingBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'identifying';
  /** An IRI (iri.ts). */
  readonly source: string;
}

/** The other end of a relation: the record's target is one annotation, this is the one that it relates to. */
export interface LinkingBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'linking';
  /** The id of an annotation. */
  readonly source: string;
}

export type Body = TextualBody | IdentifyingBody | LinkingBody;

/** Finds a span by its words and the words around it, extended until unique. No offsets (DESIGN, 6). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  /** Empty where a deletion is recorded: the place between `prefix` and `suffix`. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Target {
  /** File name of the article, beside the sidecar, as a relative IRI (iri.ts). */
  readonly source: string;
  readonly selector: TextQuoteSelector;
}

/** The target of what is said of an article as a whole. */
export interface WholeArticle {
  readonly source: string;
  readonly selector?: never;
}

/**
 * What a record is about: a span; a discontinuous span, as its pieces in the order of the text; a whole article; or
 * another annotation by its id (a reply, or one end of a relation).
 */
export type RecordTarget = Target | readonly Target[] | WholeArticle | string;

/** `suggested` by the engine or a person, `accepted`, or `rejected` with a reason (a dismissed finding). */
export const STATUSES = ['suggested', 'accepted', 'rejected'] as const;

export type Status = (typeof STATUSES)[number];

/** One annotation. */
export interface AnnotationRecord {
  readonly '@context': unknown;
  /** `urn:uuid:` and a UUIDv7 (RFC 9562). */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  /** UTC, ends in Z. */
  readonly created: string;
  readonly modified?: string;
  readonly creator: Agent;
  readonly generator: Agent;
  readonly body: readonly Body[];
  readonly target: RecordTarget;
  readonly 'copydesk:status': Status;
  /** The rule whose finding was decided. */
  readonly 'copydesk:rule'?: string;
  /** Fingerprint of the finding that was decided (findings/fingerprint.ts). */
  readonly 'copydesk:fingerprint'?: string;
  /** What stood in the text before the fix; the target quotes what stands there since. */
  readonly 'copydesk:original'?: string;
  /** Why, in the words of who decided. */
  readonly 'copydesk:reason'?: string;
  /** The spelling that was decided on: that of the mention's head, which may be a part of the target. */
  readonly 'copydesk:form'?: string;
  /** The quote as it was first taken, where the article has rewritten the words since. */
  readonly 'copydesk:quoted'?: string;
  /** Written when the place was lost: `orphaned`, or `resolved` where a finding's words are gone. */
  readonly 'copydesk:anchor'?: 'orphaned' | 'resolved';
}

/** The text of a record's body with some purpose, if it has one. */
export function textOf(record: AnnotationRecord, purpose: TextualBody['purpose']): string | undefined {
  for (const body of record.body) {
    if (body.type === 'TextualBody' && body.purpose === purpose) return body.value;
  }
  return undefined;
}

/** The IRI of the entity that a record identifies, if it does. */
export function identified(record: AnnotationRecord): string | undefined {
  for (const body of record.body) {
    if (body.type === 'SpecificResource' && body.purpose === 'identifying') return body.source;
  }
  return undefined;
}

/** The pieces of the span that a record is about, in the order of the text; none when it is about no span. */
export function spanTargets({ target }: AnnotationRecord): readonly Target[] {
  if (typeof target === 'string') return [];
  if (isList(target)) return target;
  return target.selector === undefined ? [] : [target];
}

const isList = (target: Exclude<RecordTarget, string>): target is readonly Target[] => Array.isArray(target);

/** The words that a record is about, an ellipsis where pieces are left out; empty when it is about no span. */
export const quoteOf = (record: AnnotationRecord): string =>
  spanTargets(record)
    .map(({ selector }) => selector.exact)
    .join(' … ');

/** The annotation that a record is about, by its id: of a reply the one replied to, of a relation its beginning. */
export const aboutAnnotation = ({ target }: AnnotationRecord): string | undefined =>
  typeof target === 'string' ? target : undefined;

/** The annotation that a relation leads to, by its id. */
export function linked(record: AnnotationRecord): string | undefined {
  for (const body of record.body) {
    if (body.type === 'SpecificResource' && body.purpose === 'linking') return body.source;
  }
  return undefined;
}
