/**
 * Everything that a page of its own draws of an article: its findings, its names with every place and spelling, its
 * annotations. Editors ask for these one by one; a page such as the Desk or a list of names wants them of one version
 * and together.
 */

import type { LocatedRecord } from '../annotations/decisions/decisions.ts';
import {
  type AnnotationRecord,
  identified,
  quoteOf,
  type Status,
  textOf,
} from '../annotations/records/record.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { Message } from '../messages/message.ts';
import type { Authority, Entity, EntityType } from '../names/entity.ts';
import type { Language } from '../text/languages.ts';
import type { Span } from '../text/offsets.ts';
import { runThrough } from '../text/steps.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';
import { entityTypeOf, openSuggestions } from './annotating/annotating.ts';
import type { RecordRequest } from './annotating/record-request.ts';
import { actionsFor } from './code-actions.ts';
import { type NamedFinding, openFindings } from './diagnostics.ts';
import { descriptionPhrase } from './naming/description-phrase.ts';

/** How a finding is drawn: residue struck through, competing spellings underlined, everything else boxed. */
export type Look = 'residue' | 'spelling' | 'other';

export interface DeskFinding extends Span {
  /** The same finding of the next version has the same fingerprint, unless its words changed. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly look: Look;
  /** Of a finding about a name: the entity. */
  readonly entity?: string;
}

export interface DeskForm {
  readonly form: string;
  readonly count: number;
  /** A finding says that this spelling competes with another one of the name. */
  readonly competes: boolean;
}

export interface DeskMention extends Span {
  readonly form: string;
}

export interface DeskName {
  readonly id: string;
  readonly type: EntityType;
  readonly preferred: string;
  readonly authority: Authority;
  readonly reason: Message;
  readonly description?: Message;
  readonly wikidata?: string;
  /** Most used first. */
  readonly forms: readonly DeskForm[];
  /** In order of place. */
  readonly mentions: readonly DeskMention[];
}

export interface DeskAnnotation {
  /** Of the record. */
  readonly id: string;
  readonly motivation: AnnotationRecord['motivation'];
  readonly status: Status;
  readonly state: 'kept' | 'changed' | 'orphaned';
  /** Where its target is now; more than one of a discontinuous span, none of an orphan. */
  readonly spans: readonly Span[];
  /** The words that it was made for. */
  readonly quote: string;
  readonly creator: string;
  /** Its class, `PER` say. */
  readonly class?: string;
  /** What was written: a comment, a replacement. */
  readonly text?: string;
  /** What stood in the text before a fix. */
  readonly original?: string;
  readonly reason?: string;
  /** IRI of the entity that it identifies. */
  readonly entity?: string;
}

/** All that is drawn of one version of an article, or of a part of it. */
export interface DeskArticle {
  /** BCP 47; `und` where it is not known. */
  readonly language: Language;
  readonly findings: readonly DeskFinding[];
  readonly notices: readonly Message[];
  readonly names: readonly DeskName[];
  readonly annotations: readonly DeskAnnotation[];
}

/** What can be done about one finding, with the edits in full. */
export interface DeskAction {
  /** Names the action among those of its finding. */
  readonly key: string;
  readonly title: Message;
  readonly preferred: boolean;
  /** `fix` changes the text, `reject` says that the finding is none, `note` only writes an annotation. */
  readonly purpose: 'fix' | 'reject' | 'note';
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  readonly record: RecordRequest;
}

/**
 * Gathers what is drawn of an article. Offsets are UTF-16.
 * @param part only what touches this part is drawn: of the names those that are mentioned there, with their mentions
 *   there and all their forms; annotations that have lost their place belong to every part
 */
export function deskArticle(article: AnnotatedArticle, part?: Span): DeskArticle {
  // A page draws what is in sight, so it needs no limit to the number of findings.
  const open = openFindings(article.analysis, article.dismissed);
  const annotations = undecided(article.annotations()).map(({ record, resolution, spans }) =>
    annotationOf(record, resolution, spans),
  );
  const isDrawn = (span: Span): boolean =>
    part === undefined || (span.start <= part.end && part.start <= span.end);
  const competing = competingForms(article, open);
  return {
    language: article.analysis.article.language,
    findings: open
      .filter(({ finding }) => isDrawn(finding))
      .map(({ finding, fingerprint }) => findingOf(finding, fingerprint)),
    notices: article.analysis.problems.map(({ message }) => message),
    names: article.analysis.entities
      .map((entity) => nameOf(entity, competing, isDrawn))
      .filter(({ mentions }) => part === undefined || mentions.length > 0),
    annotations: annotations.filter(({ spans }) => spans.length === 0 || spans.some(isDrawn)),
  };
}

/**
 * Where each finding and each suggested annotation of an article begins and ends, in order of place: a page that draws a
 * part of a long article still goes through all of them, and counts them.
 */
export function deskPlaces(article: AnnotatedArticle): readonly Span[] {
  const findings = openFindings(article.analysis, article.dismissed).map(({ finding }) => finding);
  const suggested = undecided(article.annotations()).flatMap(({ record, spans }) =>
    record['copydesk:status'] === 'suggested' ? spans.slice(0, 1) : [],
  );
  return [...findings, ...suggested].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The annotations without the suggestions that somebody has decided about: where those stand in the layer of another, the
 * decision is a record of the annotator's own, and the suggestion stays as it was written. Nobody is asked twice.
 */
function undecided(located: readonly LocatedRecord[]): readonly LocatedRecord[] {
  const isSuggested = ({ record }: LocatedRecord): boolean => record['copydesk:status'] === 'suggested';
  if (!located.some(isSuggested)) return located;
  const open = new Set(openSuggestions(located));
  const decided = new Set(located.filter((one) => !isSuggested(one)).map(whatIsSaid));
  return located.filter((one) => {
    if (!isSuggested(one) || one.spans.length === 0) return true;
    return entityTypeOf(one.record) === undefined ? !decided.has(whatIsSaid(one)) : open.has(one);
  });
}

/** Which words are called what. */
const whatIsSaid = ({ record, spans }: LocatedRecord): string =>
  JSON.stringify([record.motivation, textOf(record, 'classifying'), spans[0]?.start, spans[0]?.end]);

const findingOf = (finding: Finding, fingerprint: string): DeskFinding => ({
  start: finding.start,
  end: finding.end,
  fingerprint,
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  look: lookOf(finding),
  ...(finding.entity === undefined ? {} : { entity: finding.entity }),
});

/** The forms of entities that a finding stands on: `<entity>\n<form>`. */
function competingForms({ analysis }: AnnotatedArticle, open: readonly NamedFinding[]): ReadonlySet<string> {
  const { text } = analysis.article;
  return new Set(
    open.flatMap(({ finding: { entity, start, end } }) =>
      entity === undefined ? [] : `${entity}\n${text.slice(start, end)}`,
    ),
  );
}

/**
 * What can be done about a finding, most advisable first; nothing when there is no such finding any more.
 * @param start where the finding begins, since two may have one fingerprint
 */
export function deskActions(
  article: AnnotatedArticle,
  { fingerprint, start }: { readonly fingerprint: string; readonly start: number },
): DeskAction[] {
  const open = openFindings(article.analysis, article.dismissed);
  const named = open.find((one) => one.fingerprint === fingerprint && one.finding.start === start);
  if (named === undefined) return [];
  return runThrough(actionsFor(article.analysis, open, named)).map(
    ({ key, title, preferred, edits, record }) => ({
      key,
      title,
      preferred,
      purpose: edits.length > 0 ? 'fix' : record.kind === 'dismissal' ? 'reject' : 'note',
      edits,
      record,
    }),
  );
}

const lookOf = ({ unnecessary, rule }: { readonly unnecessary: boolean; readonly rule: string }): Look =>
  unnecessary ? 'residue' : rule.startsWith('name/') ? 'spelling' : 'other';

function nameOf(
  entity: Entity,
  competing: ReadonlySet<string>,
  isDrawn: (mention: Span) => boolean,
): DeskName {
  const { id, type, preference, forms, mentions, known } = entity;
  return {
    id,
    type,
    preferred: preference.form,
    authority: preference.authority,
    reason: preference.reason,
    ...(known?.description === undefined ? {} : { description: descriptionPhrase(known.description) }),
    ...(known?.wikidata === undefined ? {} : { wikidata: known.wikidata }),
    forms: forms.map(({ form, count }) => ({ form, count, competes: competing.has(`${id}\n${form}`) })),
    mentions: mentions.filter(isDrawn).map(({ start, end, form }) => ({ start, end, form })),
  };
}

function annotationOf(
  record: AnnotationRecord,
  resolution: { readonly state: 'kept' | 'changed' | 'orphaned' },
  spans: readonly Span[],
): DeskAnnotation {
  const text = textOf(record, 'commenting') ?? textOf(record, 'editing') ?? textOf(record, 'tagging');
  const entityClass = textOf(record, 'classifying');
  const entity = identified(record);
  const original = record['copydesk:original'];
  const reason = record['copydesk:reason'];
  return {
    id: record.id,
    motivation: record.motivation,
    status: record['copydesk:status'],
    state: resolution.state,
    spans,
    quote: quoteOf(record),
    creator: record.creator.name,
    ...(entityClass === undefined ? {} : { class: entityClass }),
    ...(text === undefined ? {} : { text }),
    ...(original === undefined ? {} : { original }),
    ...(reason === undefined ? {} : { reason }),
    ...(entity === undefined ? {} : { entity }),
  };
}
