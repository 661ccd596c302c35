/**
 * Makes records of what a person or the engine decided. Each function is one kind of decision; clock and source of
 * ids are passed in, so that the same decision gives the same record in a test.
 */
import { v7 } from 'uuid';
import type { Language } from '../../text/languages.ts';
import type { Span } from '../../text/offsets.ts';
import { isRightToLeft, scriptOfWord } from '../../text/scripts.ts';
import { describeSpan } from '../anchoring/describe-span.ts';
import { entityIri, sourceOfFile } from './iri.ts';
import {
  type Agent,
  type AnnotationRecord,
  type IdentifyingBody,
  RECORD_CONTEXT,
  type TextualBody,
} from './record.ts';

/** Who makes records, with what, and where their ids and times come from. */
export interface Provenance {
  readonly creator: Agent;
  readonly generator: Agent;
  /** Milliseconds since 1970, UTC. The system's clock unless given. */
  readonly now?: () => number;
  /** A new IRI. `urn:uuid:` and a UUIDv7 (RFC 9562) unless given. */
  readonly newId?: () => string;
}

/** A place in an article. */
export interface Place {
  /** File name of the article, without its folder. */
  readonly fileName: string;
  /** The article's text as it is when the record is written: after the fix, where one is recorded. */
  readonly text: string;
  /** UTF-16 offsets in `text`. */
  readonly span: Span;
}

/** The finding that was decided. */
export interface DecidedFinding {
  readonly rule: string;
  /** See findings/fingerprint.ts; of the text in which the finding was reported. */
  readonly fingerprint: string;
}

type OwnTerms = Pick<
  AnnotationRecord,
  'copydesk:rule' | 'copydesk:fingerprint' | 'copydesk:original' | 'copydesk:reason' | 'copydesk:form'
>;

/** A fix that was applied: what stands at the place now, what stood there, by which rule. */
export interface AppliedFix {
  /** The place AFTER the fix; its span is empty where text was deleted. */
  readonly place: Place;
  readonly finding: DecidedFinding;
  /** What stood at the place before. */
  readonly original: string;
  readonly language: Language;
  /** Id of the entity whose spelling was decided, when the finding is about one. */
  readonly entity?: string;
  readonly reason?: string;
}

/** Records an applied fix (motivation `editing`). */
export function recordAppliedFix(fix: AppliedFix, provenance: Provenance): AnnotationRecord {
  const replacement = fix.place.text.slice(fix.place.span.start, fix.place.span.end);
  const body = [
    classifying(fix.finding.rule),
    editing(replacement, fix.language),
    ...(fix.entity === undefined ? [] : [identifying(fix.entity)]),
  ];
  return record('editing', 'accepted', body, fix.place, provenance, {
    'copydesk:rule': fix.finding.rule,
    'copydesk:fingerprint': fix.finding.fingerprint,
    'copydesk:original': fix.original,
    ...reasonTerm(fix.reason),
  });
}

/** Records that a finding was dismissed, and why (motivation `assessing`, status `rejected`). */
export function recordDismissal(
  dismissal: { readonly place: Place; readonly finding: DecidedFinding; readonly reason: string },
  provenance: Provenance,
): AnnotationRecord {
  const { place, finding, reason } = dismissal;
  return record('assessing', 'rejected', [classifying(finding.rule)], place, provenance, {
    'copydesk:rule': finding.rule,
    'copydesk:fingerprint': finding.fingerprint,
    'copydesk:reason': reason,
  });
}

/** Tag of records that accept a spelling. */
export const VARIANT_TAG = 'variant';

/** Records that a spelling is a known variant of an entity's name and shall not be reported (motivation `tagging`). */
export function recordAcceptedVariant(
  variant: {
    readonly place: Place;
    readonly entity: string;
    readonly form: string;
    readonly finding?: DecidedFinding;
    readonly reason?: string;
  },
  provenance: Provenance,
): AnnotationRecord {
  const body = [tagging(VARIANT_TAG), identifying(variant.entity)];
  return record('tagging', 'accepted', body, variant.place, provenance, {
    ...(variant.finding === undefined
      ? {}
      : { 'copydesk:rule': variant.finding.rule, 'copydesk:fingerprint': variant.finding.fingerprint }),
    'copydesk:form': variant.form,
    ...reasonTerm(variant.reason),
  });
}

/** Tags of records that decide about a form of a name: what is written, what the form names, what it does not name. */
export const NAME_TAGS = { prefer: 'preferred-form', join: 'same-entity', part: 'other-entity' } as const;

/**
 * Records a decision about a form of a name that leaves the text as it is (motivation `tagging`): that the form is
 * preferred for its entity, that it names an entity, or that it names none of some entities.
 */
export function recordNameDecision(
  decision: {
    readonly place: Place;
    readonly kind: keyof typeof NAME_TAGS;
    readonly form: string;
    /** Ids of the entities (names/entity.ts), at least one. */
    readonly entities: readonly string[];
    readonly reason?: string;
  },
  provenance: Provenance,
): AnnotationRecord {
  const body = [tagging(NAME_TAGS[decision.kind]), ...decision.entities.map(identifying)];
  return record('tagging', 'accepted', body, decision.place, provenance, {
    'copydesk:form': decision.form,
    ...reasonTerm(decision.reason),
  });
}

/** Records what a span is (motivation `classifying`): the type of a name and, where known, whose; the type of a value. */
export function recordMention(
  mention: {
    readonly place: Place;
    /** An `EntityType`, a `ValueType`, or a type of the annotator's own. */
    readonly type: string;
    readonly entity?: string;
    readonly status?: AnnotationRecord['copydesk:status'];
  },
  provenance: Provenance,
): AnnotationRecord {
  const body = [
    classifying(mention.type),
    ...(mention.entity === undefined ? [] : [identifying(mention.entity)]),
  ];
  return record('classifying', mention.status ?? 'accepted', body, mention.place, provenance, {});
}

/** Records a remark about a span (motivation `commenting`). */
export function recordComment(
  comment: { readonly place: Place; readonly value: string; readonly language: Language },
  provenance: Provenance,
): AnnotationRecord {
  const body = [
    directed({ type: 'TextualBody', purpose: 'commenting', value: comment.value }, comment.language),
  ];
  return record('commenting', 'accepted', body, comment.place, provenance, {});
}

/**
 * Records damage that a person sees and no rule finds (motivation `assessing`): its kind, and, where one is proposed,
 * what should stand there instead.
 */
export function recordError(
  error: { readonly place: Place; readonly type: string; readonly replacement?: string },
  provenance: Provenance,
): AnnotationRecord {
  const body = [
    classifying(error.type),
    ...(error.replacement === undefined ? [] : [editing(error.replacement, 'und')]),
  ];
  return record('assessing', 'accepted', body, error.place, provenance, {});
}

function record(
  motivation: AnnotationRecord['motivation'],
  status: AnnotationRecord['copydesk:status'],
  body: AnnotationRecord['body'],
  place: Place,
  provenance: Provenance,
  terms: OwnTerms,
): AnnotationRecord {
  const { creator, generator, now = Date.now, newId = newRecordId } = provenance;
  return {
    '@context': RECORD_CONTEXT,
    id: newId(),
    type: 'Annotation',
    motivation,
    'copydesk:status': status,
    ...terms,
    body,
    target: { source: sourceOfFile(place.fileName), selector: describeSpan(place.text, place.span) },
    creator,
    generator,
    created: new Date(now()).toISOString(),
  };
}

/** The id of a new record. */
export const newRecordId = (): string => `urn:uuid:${v7()}`;

const classifying = (value: string): TextualBody => ({ type: 'TextualBody', purpose: 'classifying', value });

const tagging = (value: string): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value });

const editing = (value: string, language: Language): TextualBody =>
  directed({ type: 'TextualBody', purpose: 'editing', value }, language);

const identifying = (entity: string): IdentifyingBody => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: entityIri(entity),
});

/** A proposed replacement as a body. */
export const replacementBody = (value: string): TextualBody => editing(value, 'und');

/** Adds language and direction: the direction of the body's own script, which may differ from the article's. */
function directed(body: TextualBody, language: Language): TextualBody {
  const script = scriptOfWord(body.value);
  return {
    ...body,
    ...(language === 'und' ? {} : { language }),
    ...(script === 'other' ? {} : { textDirection: isRightToLeft(script) ? 'rtl' : 'ltr' }),
  };
}

const reasonTerm = (reason: string | undefined): OwnTerms =>
  reason === undefined ? {} : { 'copydesk:reason': reason };
