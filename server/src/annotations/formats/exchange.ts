/**
 * What annotation formats exchange: one article with its annotations, relations and replies, in terms that every
 * format says a part of. Exporters read it, importers make it; records.ts turns it into records and back.
 */
import type { Span } from '../../text/offsets.ts';
import type { Agent, AnnotationRecord, Motivation, Status } from '../records/record.ts';

/** Who made an annotation, with what, and when. */
export interface Origin {
  readonly creator: Agent;
  readonly generator: Agent;
  /** UTC, ends in Z. */
  readonly created: string;
  readonly modified?: string;
}

/** What was decided about a finding: the terms that only Copydesk has. */
export interface Decision {
  readonly rule?: string;
  readonly fingerprint?: string;
  readonly original?: string;
  readonly form?: string;
  readonly reason?: string;
}

/** What an annotation says, its place left out. */
export interface Statement {
  readonly motivation: Motivation;
  readonly status: Status;
  /** A class: the type of an entity, or a rule. */
  readonly type?: string;
  /** IRI of the entity that the span names. */
  readonly entity?: string;
  /** What should stand, or stands since a fix, in place of the span. */
  readonly replacement?: string;
  readonly comment?: string;
  readonly tags?: readonly string[];
  readonly decision?: Decision;
  readonly origin?: Origin;
}

/** One annotation. */
export interface ExchangeAnnotation extends Statement {
  /** Unique in its document. An IRI where the annotation has a record; else what its file called it. */
  readonly id: string;
  /** UTF-16 offsets, in the order of the text; more than one where it is discontinuous; none: the whole article. */
  readonly spans: readonly Span[];
  /** The record that it was read from, which may say more than a statement does. */
  readonly record?: AnnotationRecord;
}

/** A relation that leads from one annotation to another. */
export interface ExchangeRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly origin?: Origin;
  readonly record?: AnnotationRecord;
}

/** An answer to an annotation. */
export interface ExchangeReply {
  readonly id: string;
  readonly to: string;
  readonly comment: string;
  readonly origin?: Origin;
  readonly record?: AnnotationRecord;
}

/** An article with its annotations. */
export interface ExchangeDocument {
  /** File name of the article, without its folder. */
  readonly name: string;
  /** Raw text. */
  readonly text: string;
  /** In the order of the text. */
  readonly annotations: readonly ExchangeAnnotation[];
  readonly relations: readonly ExchangeRelation[];
  readonly replies: readonly ExchangeReply[];
}

/** A file to be written, or one that was read: its name without a folder, and its text. */
export interface ExchangeFile {
  readonly name: string;
  readonly text: string;
}

/** What an annotation is for when its format does not say: told by what it says. */
export function impliedMotivation(statement: Omit<Statement, 'motivation' | 'status'>): Motivation {
  // Without what stood there before, nobody can say that the replacement was made.
  if (statement.replacement !== undefined) {
    return statement.decision?.original === undefined ? 'describing' : 'editing';
  }
  if (statement.type !== undefined) return 'classifying';
  if (statement.entity !== undefined) return 'identifying';
  if (statement.comment !== undefined) return 'commenting';
  return (statement.tags ?? []).length > 0 ? 'tagging' : 'highlighting';
}

/** The order of a document: by first place, then by last, the whole article first. */
export function byPlace(
  a: { readonly spans: readonly Span[] },
  b: { readonly spans: readonly Span[] },
): number {
  return (
    (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1) ||
    (a.spans.at(-1)?.end ?? -1) - (b.spans.at(-1)?.end ?? -1)
  );
}

/** A statement with only the parts that are there: what is undefined or empty is left out. */
export function statement(
  parts: {
    readonly [Part in keyof Statement]?: Statement[Part] | undefined;
  },
): Statement {
  const said = Object.fromEntries(
    Object.entries(parts).filter(
      ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
    ),
  ) as Partial<Statement>;
  return {
    ...said,
    motivation: said.motivation ?? impliedMotivation(said),
    status: said.status ?? 'accepted',
  };
}
