/**
 * Annotation records: W3C Web Annotations, one per line of a sidecar, each valid JSON-LD by itself.
 * Source: Web Annotation Data Model, W3C Recommendation 23 February 2017.
 *
 * What the model has no word for stands under the `copydesk:` prefix, so that any reader of JSON-LD keeps it.
 * Keys that Copydesk does not know are kept when a record is written again.
 */

/** The `@context` of every record: the W3C one, and the prefix of Copydesk's own terms. */
export const RECORD_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }] as const;

/** Motivations of the W3C model that Copydesk writes. */
export type Motivation =
  | 'assessing'
  | 'classifying'
  | 'commenting'
  | 'editing'
  | 'identifying'
  | 'tagging'
  | 'linking'
  | 'replying';

/** Who or what made a record. */
export interface Agent {
  readonly id?: string;
  readonly type: 'Person' | 'Software';
  readonly name: string;
}

/** Text that says something of the target: a class, a replacement, a comment, a tag. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'editing' | 'commenting' | 'tagging';
  readonly value: string;
  readonly language?: string;
  readonly textDirection?: 'ltr' | 'rtl';
}

/** A link to an entity outside: a Wikidata item, say. */
export interface IdentifyingBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'identifying';
  readonly source: string;
}

export type Body = TextualBody | IdentifyingBody;

/** Finds a span by its words and the words around it, extended until unique. No offsets (DESIGN, 6). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Target {
  /** File name of the article, beside the sidecar. */
  readonly source: string;
  readonly selector: TextQuoteSelector;
}

/** `suggested` by the engine or a person, `accepted`, or `rejected` with a reason (a dismissed finding). */
export type Status = 'suggested' | 'accepted' | 'rejected';

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
  readonly target: Target;
  readonly 'copydesk:status': Status;
  /** The rule whose finding was decided. */
  readonly 'copydesk:rule'?: string;
  /** Fingerprint of the finding that was decided (findings/fingerprint.ts). */
  readonly 'copydesk:fingerprint'?: string;
  /** What stood in the text before the fix; the target quotes what stands there since. */
  readonly 'copydesk:original'?: string;
  /** Why, in the words of who decided. */
  readonly 'copydesk:reason'?: string;
}
