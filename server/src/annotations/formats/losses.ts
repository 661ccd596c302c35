/**
 * What an export cannot say, known before anything is written. A format declares what it can say; what it cannot is
 * found here for all of them alike. Losses that only one format has are found beside its writer.
 */
import type { Span } from '../../text/offsets.ts';
import {
  type Decision,
  type ExchangeAnnotation,
  type ExchangeDocument,
  impliedMotivation,
} from './exchange.ts';

/**
 * Parts of an annotation that a format may be unable to say. Ids are none of them: annotations that are read from a
 * format without ids get new ones, as any new record does.
 */
export const FIELDS = [
  'type',
  'entity',
  'replacement',
  'comment',
  'tags',
  'status',
  'motivation',
  'decision',
  'origin',
] as const;

export type Field = (typeof FIELDS)[number];

/**
 * What some formats can say beyond annotations of one span: `discontinuous` spans are in several pieces, `empty` ones are
 * places between two characters, and `wholeArticle` is what is said of the article as a whole.
 */
export type Extra = 'relations' | 'replies' | 'discontinuous' | 'empty' | 'wholeArticle';

/** What a format can say. */
export interface Abilities {
  readonly fields: readonly Field[];
  readonly also: readonly Extra[];
}

/** One thing that will not be in the file. */
export type Loss =
  /** The whole annotation. */
  | { readonly kind: 'annotation'; readonly annotation: string; readonly why: string }
  /** One part of it; `instead` is what will stand there, when it is not nothing. */
  | {
      readonly kind: 'field';
      readonly annotation: string;
      readonly field: Field;
      readonly instead?: string | readonly string[] | Decision;
      readonly why: string;
    }
  /** Its exact place; `instead` is the place that the file will say. */
  | {
      readonly kind: 'boundaries';
      readonly annotation: string;
      readonly instead: readonly Span[];
      readonly why: string;
    }
  /** The name of a relation; `instead` is what it will be called. */
  | {
      readonly kind: 'relation-type';
      readonly annotation: string;
      readonly instead: string;
      readonly why: string;
    }
  | { readonly kind: 'relation' | 'reply'; readonly annotation: string; readonly why: string }
  /** Nothing of the annotation, but its use: a training tool will pass it over. */
  | { readonly kind: 'use'; readonly annotation: string; readonly why: string }
  /** Characters of the article. */
  | { readonly kind: 'text'; readonly count: number; readonly why: string };

/** Why an annotation with some status is left out where a format knows only annotations that hold. */
const STATUS_REASONS = {
  rejected: 'rejected annotations, which would stand there as if they held',
  suggested: 'suggestions that nobody accepted, which would stand there as if they held',
} as const;

/** What a format with these abilities cannot say of a document. */
export function lossesByAbility(document: ExchangeDocument, can: Abilities): Loss[] {
  const losses = document.annotations.flatMap((annotation) => lossesOf(annotation, can));
  if (!can.also.includes('relations')) {
    for (const { id } of document.relations) {
      losses.push({ kind: 'relation', annotation: id, why: 'relations between annotations' });
    }
  }
  if (!can.also.includes('replies')) {
    for (const { id } of document.replies) {
      losses.push({ kind: 'reply', annotation: id, why: 'replies to annotations' });
    }
  }
  return settled(document, losses, can);
}

function lossesOf(annotation: ExchangeAnnotation, can: Abilities): Loss[] {
  const why = unsayable(annotation, can);
  if (why !== undefined) return [{ kind: 'annotation', annotation: annotation.id, why }];
  return FIELDS.filter((field) => !can.fields.includes(field) && says(annotation, field)).map((field) =>
    fieldLoss(annotation.id, field, FIELD_NAMES[field]),
  );
}

/** Why a format cannot say an annotation at all. */
function unsayable({ spans, status }: ExchangeAnnotation, can: Abilities): string | undefined {
  if (status !== 'accepted' && !can.fields.includes('status')) return STATUS_REASONS[status];
  if (spans.length === 0 && !can.also.includes('wholeArticle'))
    return 'what is said of the article as a whole';
  if (spans.length > 1 && !can.also.includes('discontinuous')) return 'discontinuous spans';
  if (spans.some(({ start, end }) => start === end) && !can.also.includes('empty'))
    return 'spans of no width';
  return undefined;
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  type: 'types',
  entity: 'links to entities',
  replacement: 'replacements',
  comment: 'comments',
  tags: 'tags',
  status: 'status',
  motivation: 'motivations that what is said does not imply',
  decision: 'rules, reasons and original words of decisions',
  origin: 'who made them and when',
};

/** Whether an annotation says something in a field that would be missed. */
function says(annotation: ExchangeAnnotation, field: Field): boolean {
  // Both follow from the rest: see `unsayable` and `settled`.
  if (field === 'status' || field === 'motivation') return false;
  return annotation[field] !== undefined;
}

/**
 * Losses with what follows from them: of an annotation that is left out nothing else is said, and relations and
 * replies go with it.
 */
export function settled(document: ExchangeDocument, found: readonly Loss[], can: Abilities): Loss[] {
  const losses = [
    ...withoutMotivations(found),
    ...(can.fields.includes('motivation') ? [] : motivations(document, found)),
  ];
  const gone = new Set(losses.flatMap((loss) => (loss.kind === 'annotation' ? [loss.annotation] : [])));
  const kept = losses.filter(
    (loss) => loss.kind === 'annotation' || loss.kind === 'text' || !gone.has(loss.annotation),
  );
  const stated = new Set(
    kept.flatMap((loss) => (loss.kind === 'relation' || loss.kind === 'reply' ? [loss.annotation] : [])),
  );
  for (const { id, from, to } of document.relations) {
    if (stated.has(id) || !(gone.has(from) || gone.has(to))) continue;
    kept.push({ kind: 'relation', annotation: id, why: 'relations of annotations that are left out' });
  }
  for (const { id, to } of document.replies) {
    if (!stated.has(id) && gone.has(to)) {
      kept.push({ kind: 'reply', annotation: id, why: 'replies to annotations that are left out' });
    }
  }
  const left = new Set(kept.flatMap((loss) => (loss.kind === 'relation' ? [loss.annotation] : [])));
  return kept.filter((loss) => loss.kind !== 'relation-type' || !left.has(loss.annotation));
}

/** Losses of relations whose names a format writes otherwise. */
export const relationNameLosses = (
  document: ExchangeDocument,
  written: (type: string) => string,
  why: string,
): Loss[] =>
  document.relations
    .filter(({ type }) => written(type) !== type)
    .map(({ id, type }) => ({ kind: 'relation-type', annotation: id, instead: written(type), why }));

const withoutMotivations = (losses: readonly Loss[]): Loss[] =>
  losses.filter((loss) => loss.kind !== 'field' || loss.field !== 'motivation');

/** Motivations that are not those which the rest of what is said implies. */
function motivations(document: ExchangeDocument, losses: readonly Loss[]): Loss[] {
  return sayable(document, losses)
    .annotations.filter((annotation) => annotation.motivation !== impliedMotivation(annotation))
    .map(({ id }) => fieldLoss(id, 'motivation', FIELD_NAMES.motivation));
}

/** Annotations that a writer writes: those that no loss leaves out, with places and words as they will stand. */
export function sayable(document: ExchangeDocument, losses: readonly Loss[]): ExchangeDocument {
  const gone = new Set<string>();
  const changes = new Map<string, Partial<Record<string, unknown>>>();
  const renamed = new Map<string, string>();
  for (const loss of losses) {
    if (loss.kind === 'annotation' || loss.kind === 'relation' || loss.kind === 'reply')
      gone.add(loss.annotation);
    if (loss.kind === 'relation-type') renamed.set(loss.annotation, loss.instead);
    const instead =
      loss.kind === 'boundaries'
        ? { spans: loss.instead }
        : loss.kind === 'field'
          ? { [loss.field]: loss.instead }
          : undefined;
    if (instead !== undefined && 'annotation' in loss) {
      changes.set(loss.annotation, { ...changes.get(loss.annotation), ...instead });
    }
  }
  return {
    ...document,
    annotations: document.annotations
      .filter(({ id }) => !gone.has(id))
      .map((annotation) => changed(annotation, changes.get(annotation.id))),
    relations: document.relations
      .filter(({ id }) => !gone.has(id))
      .map((relation) => ({ ...relation, type: renamed.get(relation.id) ?? relation.type })),
    replies: document.replies.filter(({ id }) => !gone.has(id)),
  };
}

function changed(
  annotation: ExchangeAnnotation,
  change: Partial<Record<string, unknown>> | undefined,
): ExchangeAnnotation {
  if (change === undefined) return annotation;
  // A motivation is lost in reading back only.
  const { motivation: _motivation, ...rest } = change;
  const merged = Object.entries({ ...annotation, ...rest }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as unknown as ExchangeAnnotation;
}

/** A field of a statement that is lost for one annotation. */
export const fieldLoss = (
  annotation: string,
  field: Field,
  why: string,
  instead?: string | readonly string[] | Decision,
): Loss => ({ kind: 'field', annotation, field, why, ...(instead === undefined ? {} : { instead }) });

/** Losses in sentences, equal ones counted together, in the order in which they were found. */
export function lossReport(losses: readonly Loss[]): string[] {
  const counts = new Map<string, number>();
  for (const loss of losses) {
    const sentence = `${VERBS[loss.kind]}: ${loss.why}`;
    counts.set(sentence, (counts.get(sentence) ?? 0) + (loss.kind === 'text' ? loss.count : 1));
  }
  return [...counts].map(([sentence, count]) => `${count} × ${sentence}`);
}

const VERBS: Readonly<Record<Loss['kind'], string>> = {
  annotation: 'left out',
  relation: 'left out',
  reply: 'left out',
  field: 'lost',
  'relation-type': 'renamed',
  boundaries: 'moved',
  use: 'written, but of less use',
  text: 'replaced',
};
