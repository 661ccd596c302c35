/**
 * What can be annotated at a selection or a cursor. Few entries, in one group, and none without an effect: what a place
 * is marked as already is not offered again, and what needs an annotation is offered at one only.
 */

import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import { quoteOf } from '../../annotations/records/record.ts';
import { say } from '../../messages/message.ts';
import type { EntityType } from '../../names/entity.ts';
import { intersects, type Span } from '../../text/offsets.ts';
import { shortened } from '../fixing/quoted-words.ts';
import { type AnnotateAction, offer } from './annotate-action.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { type AnnotatedPlace, annotatedPlace, LONGEST_NAME } from './annotated-place.ts';
import {
  type Annotating,
  ENTITY_TYPES,
  entityTypeOf,
  layersById,
  openSuggestions,
  TYPE_PHRASES,
  TYPE_PLURALS,
} from './annotating.ts';
import { annotationChanges } from './annotation-changes.ts';
import type { AnnotationRequest, Stretch } from './annotation-request.ts';

/** Annotations that one menu speaks of: the shortest at the place. */
const SHOWN_ANNOTATIONS = 2;

/** Everything that can be annotated at a range, which may be a mere cursor. */
export function annotateActions(
  article: AnnotatedArticle,
  annotating: Annotating,
  range: Span,
): AnnotateAction[] {
  const located = article.annotations();
  const here = annotationsAt(located, range);
  const place = annotatedPlace(article.analysis, range, annotating.particles);
  const suggestions = openSuggestions(located);
  return [
    ...here.flatMap((one) => (suggestions.includes(one) ? decisions(one, suggestions) : [])),
    ...(place === undefined ? [] : markings(article, annotating, place, here)),
    ...here.flatMap((one) => annotationChanges(article, annotating, one)),
    ...(place === undefined ? [] : remarks(article, place)),
  ];
}

/** Annotations that a range shares text with, the shortest first. */
function annotationsAt(located: readonly LocatedRecord[], range: Span): LocatedRecord[] {
  const length = ({ spans }: LocatedRecord): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return located
    .filter(({ spans }) => spans.some((span) => intersects(span, range) || touches(span, range)))
    .sort((a, b) => length(a) - length(b))
    .slice(0, SHOWN_ANNOTATIONS);
}

/** A cursor at the end of a word is at the word. */
const touches = (span: Span, range: Span): boolean =>
  range.start === range.end && span.start <= range.start && range.start <= span.end;

/** Accepting and rejecting a suggestion, this one and all of its kind. */
function decisions({ record }: LocatedRecord, open: readonly LocatedRecord[]): AnnotateAction[] {
  const type = entityTypeOf(record)!;
  const quote = shortened(quoteOf(record));
  const alike = open.filter((other) => entityTypeOf(other.record) === type).map((other) => other.record.id);
  const decide = (ids: readonly string[], status: 'accepted' | 'rejected'): AnnotationRequest => ({
    kind: 'decide',
    ids,
    status,
  });
  const phrase = { quote, type: TYPE_PHRASES[type] };
  const one = [
    offer(say('Accept the suggestion: “{quote}” is {type}', phrase), decide([record.id], 'accepted')),
    offer(say('Reject the suggestion: “{quote}” is not {type}', phrase), decide([record.id], 'rejected')),
  ];
  if (alike.length < 2) return one;
  const all = { count: alike.length, type: TYPE_PLURALS[type] };
  return [
    ...one,
    offer(say('Accept all {count} suggested {type}', all), decide(alike, 'accepted')),
    offer(say('Reject all {count} suggested {type}', all), decide(alike, 'rejected')),
  ];
}

/** Marking a place that is not marked yet. */
function markings(
  { analysis }: AnnotatedArticle,
  annotating: Annotating,
  { span, named }: AnnotatedPlace,
  here: readonly LocatedRecord[],
): AnnotateAction[] {
  const { text } = analysis.article;
  const words = text.slice(span.start, span.end);
  const layers = layersById(annotating.layers);
  const isMarked = here.some(
    ({ record, spans }) =>
      entityTypeOf(record) !== undefined &&
      record['copydesk:status'] === 'accepted' &&
      layers.get(record.id) === annotating.layer &&
      spans.some((other) => intersects(other, span)),
  );
  if (isMarked || words.length > LONGEST_NAME || words.includes('\n')) return [];
  const quote = shortened(words);
  const mark = (type: EntityType, places: readonly Stretch[]): AnnotationRequest => ({
    kind: 'mark',
    places,
    type,
    status: 'accepted',
    ...(named?.entity.known !== undefined && named.entity.type === type ? { entity: named.entity.id } : {}),
  });
  const place = { start: span.start, text: words };
  const guess = named?.entity.type;
  const types =
    guess === undefined ? ENTITY_TYPES : [guess, ...ENTITY_TYPES.filter((type) => type !== guess)];
  const actions = types.map((type) =>
    offer(say('Mark “{quote}” as {type}', { quote, type: TYPE_PHRASES[type] }), mark(type, [place])),
  );
  if (named === undefined || guess === undefined) return actions;
  const mentions = named.entity.mentions.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  if (mentions.length < 2) return actions;
  const name = shortened(named.entity.preference.form);
  const all = say('Mark all {count} mentions of “{name}” as {type}', {
    count: mentions.length,
    name,
    type: TYPE_PHRASES[guess],
  });
  return [actions[0]!, offer(all, mark(guess, mentions)), ...actions.slice(1)];
}

/** Remarks on any place: a comment, an error that no rule finds. */
function remarks({ analysis }: AnnotatedArticle, { span }: AnnotatedPlace): AnnotateAction[] {
  const text = analysis.article.text.slice(span.start, span.end);
  const place = { start: span.start, text };
  const quote = shortened(text);
  return [
    offer(say('Comment on “{quote}”…', { quote }), { kind: 'comment', place }),
    offer(say('Mark “{quote}” as an error…', { quote }), { kind: 'error', place }),
  ];
}
