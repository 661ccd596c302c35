/**
 * What of the annotations of an article asks for a person: errors that were marked, places where annotators disagree,
 * annotations that have lost their place, sidecars that a merge left with conflict markers. Never the annotations
 * themselves: those are shown by hovers and colours.
 */

import { type Proposal, proposePlaces } from '../../annotations/anchoring/proposals.ts';
import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import { adjudicateLocated, type Conflict, type Reading } from '../../annotations/merging/adjudicate.ts';
import { quoteOf, spanTargets, textOf } from '../../annotations/records/record.ts';
import { sidecarName } from '../../annotations/records/sidecar-name.ts';
import { enumerated, listed, type Message, say, together, verbatim } from '../../messages/message.ts';
import type { Span } from '../../text/offsets.ts';
import { shortened } from '../fixing/quoted-words.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import {
  type Annotating,
  ENTITY_TYPES,
  entityTypeOf,
  GOLD_LAYER,
  isErrorMark,
  TYPE_PHRASES,
} from './annotating.ts';
import { errorTitle } from './error-title.ts';

/** Something that asks for a person. */
export type AnnotationNotice =
  | {
      readonly kind: 'error';
      readonly span: Span;
      readonly located: LocatedRecord;
      readonly message: Message;
    }
  | {
      readonly kind: 'disagreement';
      readonly span: Span;
      readonly conflict: Conflict;
      readonly message: Message;
    }
  | {
      readonly kind: 'orphaned';
      readonly span: Span;
      readonly located: LocatedRecord;
      /** Best first. */
      readonly proposals: readonly Proposal[];
      readonly message: Message;
    }
  | {
      readonly kind: 'conflicted';
      readonly span: Span;
      readonly layer: string | undefined;
      readonly message: Message;
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
): { readonly notices: readonly AnnotationNotice[]; readonly unlisted: readonly Message[] } {
  const located = article.annotations();
  const unlisted: Message[] = [];
  const errors = located
    .filter(({ record, spans }) => isErrorMark(record) && spans.length > 0)
    .map(errorNotice);
  const conflicts = disagreements(article, annotating).map(disagreementNotice);
  const lost = lostAnnotations(located);
  if (errors.length > SHOWN_OF_KIND) {
    unlisted.push(
      say('Only {shown} of {count} marked errors are shown.', { shown: SHOWN_OF_KIND, count: errors.length }),
    );
  }
  if (conflicts.length > SHOWN_OF_KIND) {
    unlisted.push(
      say('Only {shown} of {count} disagreements of annotators are shown.', {
        shown: SHOWN_OF_KIND,
        count: conflicts.length,
      }),
    );
  }
  if (lost.length > SHOWN_ORPHANS) {
    unlisted.push(
      say(
        '{count} annotations have lost their place; {shown} of them are shown, “copydesk reconcile” lists all.',
        { count: lost.length, shown: SHOWN_ORPHANS },
      ),
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
  const title = errorTitle(kind);
  const comment = textOf(record, 'commenting');
  const replacement = textOf(record, 'editing');
  const creator = record.creator.name;
  const message = together([
    title === undefined
      ? say('“{creator}” marked this as an error.', { creator })
      : say('“{creator}” marked this as an error: {title}.', { creator, title }),
    ...(comment === undefined || comment === '' ? [] : [verbatim(comment)]),
    ...(replacement === undefined || replacement === quoteOf(record)
      ? []
      : [say('Proposed: “{replacement}”.', { replacement })]),
  ]);
  return { kind: 'error', span: spans[0]!, located, message };
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
  const lost = { quote: shortened(quoteOf(record)), creator: record.creator.name };
  const message = together([
    type === undefined
      ? say('The annotation of “{quote}” by “{creator}” has lost its place.', lost)
      : say('The mark as {type} of “{quote}” by “{creator}” has lost its place.', {
          ...lost,
          type: TYPE_PHRASES[type],
        }),
    say('Re-attach it to one of the proposed places or to a selection, or drop it.'),
  ]);
  return { kind: 'orphaned', span: HEAD, located, proposals, message };
}

function conflictedNotice(layer: string | undefined): AnnotationNotice {
  const file = `*${sidecarName('', layer)}`;
  const message = together([
    layer === undefined
      ? say('The annotations ({file}) still have the conflict markers of a merge.', { file })
      : say('Layer “{layer}” of the annotations ({file}) still has the conflict markers of a merge.', {
          layer,
          file,
        }),
    say('Both sides are read; merge them to write the sidecar without the markers.'),
  ]);
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

/** What each layer says of a stretch on which they differ. */
export const readingsOf = (conflict: Conflict): Message[] =>
  conflict.readings.map((reading) =>
    say('{layer}: {reading}', { layer: layerPhrase(reading.layer), reading: readingPhrase(reading) }),
  );

function disagreementNotice(conflict: Conflict): AnnotationNotice {
  const said = readingsOf(conflict);
  const span = { start: conflict.start, end: conflict.end };
  return {
    kind: 'disagreement',
    span,
    conflict,
    message: say('The annotators disagree. {readings}.', { readings: listed(said) }),
  };
}

/** A layer in a sentence. @param layer its name, empty for the unnamed one */
export const layerPhrase = (layer: string): Message =>
  layer === '' ? say('the unnamed layer') : say('“{layer}”', { layer });

/** What a layer says of a stretch. */
export function readingPhrase({ units }: Reading): Message {
  if (units.length === 0) return say('nothing is marked');
  return enumerated(
    units.map(({ label, record }) => {
      const type = ENTITY_TYPES.find((known) => known === label);
      return say('“{quote}” is {type}', {
        quote: shortened(quoteOf(record)),
        type: type === undefined ? label : TYPE_PHRASES[type],
      });
    }),
  );
}
