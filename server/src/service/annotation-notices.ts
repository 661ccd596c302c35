/**
 * What of the annotations of an article asks for a person: errors that were marked, places where annotators disagree,
 * annotations that have lost their place, sidecars that a merge left with conflict markers. Never the annotations
 * themselves: those are shown by hovers and colours.
 */
import { adjudicateLocated, type Conflict, type Reading } from '../annotations/adjudicate.ts';
import type { LocatedRecord } from '../annotations/decisions.ts';
import { type Proposal, proposePlaces } from '../annotations/proposals.ts';
import { quoteOf, spanTargets, textOf } from '../annotations/record.ts';
import { sidecarName } from '../annotations/sidecar-name.ts';
import { ANNOTATION_TYPES } from '../artifacts/annotation-types.ts';
import type { Span } from '../text/offsets.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import {
  type Annotating,
  ENTITY_TYPES,
  entityTypeOf,
  GOLD_LAYER,
  isErrorMark,
  TYPE_PHRASES,
} from './annotating.ts';
import { shortened } from './quoted-words.ts';

/** Something that asks for a person. */
export type AnnotationNotice =
  | { readonly kind: 'error'; readonly span: Span; readonly located: LocatedRecord; readonly message: string }
  | {
      readonly kind: 'disagreement';
      readonly span: Span;
      readonly conflict: Conflict;
      readonly message: string;
    }
  | {
      readonly kind: 'orphaned';
      readonly span: Span;
      readonly located: LocatedRecord;
      /** Best first. */
      readonly proposals: readonly Proposal[];
      readonly message: string;
    }
  | {
      readonly kind: 'conflicted';
      readonly span: Span;
      readonly layer: string | undefined;
      readonly message: string;
    };

/** More of a kind than this are counted and not listed: an editor that must draw them all stands still. */
const SHOWN_OF_KIND = 100;
/** Orphans are listed at the head of the article, where many would hide everything else. */
const SHOWN_ORPHANS = 10;
/** Where what is about the whole article is shown. */
const HEAD: Span = { start: 0, end: 0 };

/** @returns notices, and sentences about what is not listed */
export function annotationNotices(
  article: AnnotatedArticle,
  annotating: Annotating,
): { readonly notices: readonly AnnotationNotice[]; readonly unlisted: readonly string[] } {
  const located = article.annotations();
  const unlisted: string[] = [];
  const errors = located
    .filter(({ record, spans }) => isErrorMark(record) && spans.length > 0)
    .map(errorNotice);
  const conflicts = disagreements(article, annotating).map(disagreementNotice);
  const lost = lostAnnotations(located);
  if (errors.length > SHOWN_OF_KIND) {
    unlisted.push(`Only ${SHOWN_OF_KIND} of ${errors.length} marked errors are shown.`);
  }
  if (conflicts.length > SHOWN_OF_KIND) {
    unlisted.push(`Only ${SHOWN_OF_KIND} of ${conflicts.length} disagreements of annotators are shown.`);
  }
  if (lost.length > SHOWN_ORPHANS) {
    unlisted.push(
      `${lost.length} annotations have lost their place; ${SHOWN_ORPHANS} of them are shown, “copydesk reconcile” lists all.`,
    );
  }
  const orphans = lost.slice(0, SHOWN_ORPHANS).map((one) => orphanNotice(article, one));
  return {
    notices: [
      ...annotating.layers
        .filter(({ isConflicted }) => isConflicted)
        .map(({ layer }) => conflictedNotice(layer)),
      ...orphans,
      ...errors.slice(0, SHOWN_OF_KIND),
      ...conflicts.slice(0, SHOWN_OF_KIND),
    ],
    unlisted,
  };
}

function errorNotice(located: LocatedRecord): AnnotationNotice {
  const { record, spans } = located;
  const kind = textOf(record, 'classifying');
  const title = ANNOTATION_TYPES.find(({ id }) => id === kind)?.title ?? kind;
  const comment = textOf(record, 'commenting');
  const replacement = textOf(record, 'editing');
  const said = [
    `“${record.creator.name}” marked this as an error${title === undefined ? '' : `: ${title}`}.`,
    ...(comment === undefined || comment === '' ? [] : [comment]),
    ...(replacement === undefined || replacement === quoteOf(record) ? [] : [`Proposed: “${replacement}”.`]),
  ];
  return { kind: 'error', span: spans[0]!, located, message: said.join(' ') };
}

/**
 * Annotations that a person made and whose place is gone. Suggestions are left out, which are made anew, and what was
 * decided about findings, which are gone with their words.
 */
const lostAnnotations = (located: readonly LocatedRecord[]): LocatedRecord[] =>
  located.filter(
    ({ record, resolution }) =>
      resolution.state === 'orphaned' &&
      record['copydesk:status'] === 'accepted' &&
      record['copydesk:rule'] === undefined,
  );

function orphanNotice({ analysis }: AnnotatedArticle, located: LocatedRecord): AnnotationNotice {
  const { record } = located;
  const selector = spanTargets(record)[0]!.selector;
  const proposals = proposePlaces(analysis.article.text, selector, undefined);
  const type = entityTypeOf(record);
  const what = type === undefined ? 'annotation' : `mark as ${TYPE_PHRASES[type]}`;
  const message =
    `The ${what} of “${shortened(quoteOf(record))}” by “${record.creator.name}” has lost its place. ` +
    'Re-attach it to one of the proposed places or to a selection, or drop it.';
  return { kind: 'orphaned', span: HEAD, located, proposals, message };
}

function conflictedNotice(layer: string | undefined): AnnotationNotice {
  const name = layer === undefined ? 'The annotations' : `Layer “${layer}” of the annotations`;
  const message =
    `${name} (*${sidecarName('', layer)}) still has the conflict markers of a merge. Both sides are read; ` +
    'merge them to write the sidecar without the markers.';
  return { kind: 'conflicted', span: HEAD, layer, message };
}

/**
 * Where persons who annotated this article disagree. Layers without an accepted name or error take no part: a layer of
 * suggestions is nobody's, and whoever has not begun disagrees with nobody.
 */
function disagreements(article: AnnotatedArticle, { layers }: Annotating): readonly Conflict[] {
  const annotators = layers.filter(({ layer, records }) => layer !== GOLD_LAYER && records.some(takesPart));
  if (annotators.length < 2) return [];
  const byId = new Map(article.annotations().map((located) => [located.record.id, located]));
  const placed = (records: (typeof layers)[number]['records']): LocatedRecord[] =>
    records.flatMap(({ id }) => byId.get(id) ?? []);
  const gold = layers.find(({ layer }) => layer === GOLD_LAYER)?.records ?? [];
  const compared = annotators.map(({ layer, records }) => ({
    name: layer ?? '',
    records: placed(records.filter(takesPart)),
  }));
  return adjudicateLocated(compared, placed(gold)).conflicts;
}

const takesPart = (record: LocatedRecord['record']): boolean =>
  record['copydesk:status'] === 'accepted' && (entityTypeOf(record) !== undefined || isErrorMark(record));

function disagreementNotice(conflict: Conflict): AnnotationNotice {
  const said = conflict.readings.map((reading) => `${layerPhrase(reading.layer)}: ${readingPhrase(reading)}`);
  const span = { start: conflict.start, end: conflict.end };
  return { kind: 'disagreement', span, conflict, message: `The annotators disagree. ${said.join('; ')}.` };
}

/** A layer in a sentence. @param layer its name, empty for the unnamed one */
export const layerPhrase = (layer: string): string => (layer === '' ? 'the unnamed layer' : `“${layer}”`);

/** What a layer says of a stretch. */
export function readingPhrase({ units }: Reading): string {
  if (units.length === 0) return 'nothing is marked';
  return units
    .map(({ label, record }) => {
      const type = ENTITY_TYPES.find((known) => known === label);
      return `“${shortened(quoteOf(record))}” is ${type === undefined ? label : TYPE_PHRASES[type]}`;
    })
    .join(', ');
}
