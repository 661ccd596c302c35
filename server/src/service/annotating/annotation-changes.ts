/** What can be done with an annotation that stands at a place. One's own can be changed; everybody's can be answered. */

import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import { entityOfIri } from '../../annotations/records/iri.ts';
import { type AnnotationRecord, identified, quoteOf, textOf } from '../../annotations/records/record.ts';
import { type Message, say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { intersects } from '../../text/offsets.ts';
import { shortened } from '../fixing/quoted-words.ts';
import { occurrences } from '../naming/occurrences.ts';
import { type AnnotateAction, offer } from './annotate-action.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import {
  type Annotating,
  ENTITY_TYPES,
  type EntityCandidate,
  entityTypeOf,
  isErrorMark,
  layersById,
  REMOVED,
  TYPE_PHRASES,
} from './annotating.ts';
import type { AnnotationRequest } from './annotation-request.ts';

/** Entities that one menu offers to link to. */
const SHOWN_CANDIDATES = 3;

/** Changing an annotation, answering it, tying it to another. */
export function annotationChanges(
  article: AnnotatedArticle,
  annotating: Annotating,
  located: LocatedRecord,
): AnnotateAction[] {
  const { record } = located;
  const { id } = record;
  const quote = shortened(quoteOf(record));
  const layer = layersById(annotating.layers).get(id);
  const isOwn = layer === annotating.layer;
  const status = record['copydesk:status'];
  if (status === 'suggested') return [];
  if (status === 'rejected') {
    const isRemoved = isOwn && record['copydesk:reason'] === REMOVED;
    return isRemoved
      ? [offer(say('Restore the annotation of “{quote}”', { quote }), { kind: 'restore', id })]
      : [];
  }
  const actions: AnnotateAction[] = [];
  if (isOwn) {
    actions.push(...others(article, annotating, located), ...links(article, annotating, located));
    actions.push(...retypings(record), ...proposals(record));
  }
  const from = annotating.relationStart;
  const begun = annotating.layers.flatMap(({ records }) => records).find((other) => other.id === from);
  if (begun === undefined || from === id) {
    actions.push(
      offer(say('Relate “{quote}” to another annotation…', { quote }), { kind: 'begin-relation', id }),
    );
  } else {
    const title = say('Relate “{from}” to “{to}”', { from: shortened(quoteOf(begun)), to: quote });
    actions.push(offer(title, { kind: 'relate', from: begun.id, to: id }));
  }
  actions.push(offer(replyTitle(record, quote), { kind: 'reply', id }));
  if (isOwn) actions.push(offer(removeTitle(record, quote), { kind: 'remove', id }));
  return actions;
}

function retypings(record: AnnotationRecord): AnnotateAction[] {
  const type = entityTypeOf(record);
  if (type === undefined) return [];
  const quote = shortened(quoteOf(record));
  return ENTITY_TYPES.filter((other) => other !== type).map((other) =>
    offer(say('Change “{quote}” to {type}', { quote, type: TYPE_PHRASES[other] }), {
      kind: 'retype',
      id: record.id,
      type: other,
    }),
  );
}

function proposals(record: AnnotationRecord): AnnotateAction[] {
  if (!isErrorMark(record) || textOf(record, 'editing') !== undefined) return [];
  const title = say('Propose other words for “{quote}”…', { quote: shortened(quoteOf(record)) });
  return [offer(title, { kind: 'propose', id: record.id, text: quoteOf(record) })];
}

/** The same name elsewhere in the article, where nothing is marked. */
function others(
  { analysis, annotations }: AnnotatedArticle,
  annotating: Annotating,
  { record, spans }: LocatedRecord,
): AnnotateAction[] {
  const type = entityTypeOf(record);
  const [span] = spans;
  if (type === undefined || span === undefined || spans.length > 1) return [];
  const { text } = analysis.article;
  const words = text.slice(span.start, span.end);
  const layers = layersById(annotating.layers);
  const taken = annotations()
    .filter(
      (other) => entityTypeOf(other.record) !== undefined && layers.get(other.record.id) === annotating.layer,
    )
    .flatMap((other) => other.spans);
  const places = occurrences(analysis, words)
    .filter((place) => !taken.some((other) => intersects(other, place)))
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  if (places.length === 0) return [];
  const entity = entityOfIri(identified(record) ?? '');
  const request: AnnotationRequest = {
    kind: 'mark',
    places,
    type,
    status: 'accepted',
    ...(entity === undefined ? {} : { entity }),
  };
  const title = say('Mark {count, plural, one {the other} other {the other #}} “{quote}” as {type} too', {
    count: places.length,
    quote: shortened(words),
    type: TYPE_PHRASES[type],
  });
  return [offer(title, request)];
}

/** Linking a name to an entity: one that the article or the gazetteer knows by this form. */
function links(
  { analysis }: AnnotatedArticle,
  { candidates }: Annotating,
  { record, spans }: LocatedRecord,
): AnnotateAction[] {
  const type = entityTypeOf(record);
  const [span] = spans;
  if (type === undefined || span === undefined) return [];
  const quote = quoteOf(record);
  const inArticle = analysis.entities
    .filter(
      ({ known, mentions }) => known !== undefined && mentions.some((mention) => intersects(mention, span)),
    )
    .map(
      ({ id, type: own, preference, known }): EntityCandidate => ({
        id,
        type: own,
        name: preference.form,
        ...(known?.description === undefined ? {} : { description: known.description }),
      }),
    );
  const linkedTo = entityOfIri(identified(record) ?? '');
  const offered = new Map<string, EntityCandidate>();
  for (const candidate of [...inArticle, ...candidates(fold(quote))]) {
    if (candidate.id !== linkedTo && candidate.type === type && !offered.has(candidate.id)) {
      offered.set(candidate.id, candidate);
    }
  }
  return [...offered.values()].slice(0, SHOWN_CANDIDATES).map(({ id, name, description }) => {
    const ends = { quote: shortened(quote), name };
    const title =
      description === undefined
        ? say('Link “{quote}” to “{name}”', ends)
        : say('Link “{quote}” to “{name}” ({description})', { ...ends, description });
    return offer(title, {
      kind: 'link',
      id: record.id,
      entity: id,
    });
  });
}

function replyTitle({ motivation, creator }: AnnotationRecord, quote: string): Message {
  return motivation === 'commenting'
    ? say('Reply to the comment of “{creator}” on “{quote}”…', { creator: creator.name, quote })
    : say('Reply to the annotation of “{quote}”…', { quote });
}

const removeTitle = ({ motivation }: AnnotationRecord, quote: string): Message =>
  motivation === 'commenting'
    ? say('Remove the comment on “{quote}”', { quote })
    : say('Remove the annotation of “{quote}”', { quote });
