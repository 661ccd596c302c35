/** What can be done about a notice: take one side of a disagreement, give a lost annotation a place, merge a sidecar. */

import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import type { Conflict, Reading } from '../../annotations/merging/adjudicate.ts';
import { quoteOf } from '../../annotations/records/record.ts';
import { enumerated, type Message, say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { LineIndex } from '../../text/lines.ts';
import { intersects, type Span } from '../../text/offsets.ts';
import { shortened } from '../fixing/quoted-words.ts';
import { type AnnotateAction, answer, offer } from './annotate-action.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { annotatedPlace } from './annotated-place.ts';
import type { Annotating } from './annotating.ts';
import {
  type AnnotationNotice,
  annotationNotices,
  layerPhrase,
  readingPhrase,
} from './annotation-notices.ts';
import type { Stretch } from './annotation-request.ts';

/** Proposals that a menu offers for one lost annotation. */
const SHOWN_PROPOSALS = 3;
/** Lost annotations that a menu offers to attach to a selection. */
const SHOWN_ORPHANS = 3;

/** Code of the diagnostic of a notice. */
export const noticeCode = ({ kind }: AnnotationNotice): string => `annotation/${kind}`;

/** Actions that answer the notices at a range. @param range a selection, or a mere cursor */
export function noticeActions(
  article: AnnotatedArticle,
  annotating: Annotating,
  range: Span,
): AnnotateAction[] {
  const { notices } = annotationNotices(article, annotating);
  const { text, lines } = article.analysis.article;
  const here = notices.filter(({ span }) => intersects(span, range));
  const answers = here.flatMap((notice) => answersTo(notice, text, lines));
  return [...answers, ...reattachHere(article, annotating, notices, range)];
}

function answersTo(notice: AnnotationNotice, text: string, lines: LineIndex): AnnotateAction[] {
  const code = noticeCode(notice);
  if (notice.kind === 'disagreement') return sidesOf(notice.conflict, text, code);
  if (notice.kind === 'conflicted') {
    const layer = notice.layer === undefined ? {} : { layer: notice.layer };
    const title =
      notice.layer === undefined
        ? say('Merge both sides of the annotations, record by record')
        : say('Merge both sides of layer “{layer}”, record by record', { layer: notice.layer });
    return [answer(title, code, { kind: 'merge-sides', ...layer })];
  }
  if (notice.kind === 'error') return [];
  const { record } = notice.located;
  const quote = shortened(quoteOf(record));
  const places = notice.proposals.slice(0, SHOWN_PROPOSALS).map((proposal) => {
    const line = lines.lineAt(proposal.span.start) + 1;
    const title = say('Re-attach “{quote}” to “{text}” in line {line}', {
      quote,
      text: shortened(proposal.text),
      line,
    });
    const place = { start: proposal.span.start, text: proposal.text };
    return answer(title, code, { kind: 'reattach', id: record.id, place });
  });
  return [
    ...places,
    answer(say('Drop the lost annotation of “{quote}”', { quote }), code, { kind: 'drop', id: record.id }),
  ];
}

/** One action for each different reading. */
export function sidesOf(
  { readings }: Conflict,
  text: string,
  code = 'annotation/disagreement',
): AnnotateAction[] {
  const sides = new Map<string, { readonly said: Message; readonly agreeing: Reading[] }>();
  for (const reading of readings) {
    const said = readingPhrase(reading);
    const side = sides.get(english(said)) ?? { said, agreeing: [] };
    side.agreeing.push(reading);
    sides.set(english(said), side);
  }
  return [...sides.values()].map(({ said, agreeing }) => {
    const [reading] = agreeing;
    const who = enumerated(agreeing.map(({ layer }) => layerPhrase(layer)));
    const denied = readings
      .flatMap(({ units }) => units)
      .map(({ start, end, label }) => ({ place: { start, text: text.slice(start, end) }, type: label }));
    const ids = [...new Set(reading!.units.map(({ record }) => record.id))];
    return answer(say('Adjudicate as {who}: {said}', { who, said }), code, {
      kind: 'adjudicate',
      ids,
      denied: ids.length > 0 ? [] : denied,
    });
  });
}

/** A selection is where a lost annotation may be attached to. */
function reattachHere(
  { analysis }: AnnotatedArticle,
  { particles }: Annotating,
  notices: readonly AnnotationNotice[],
  range: Span,
): AnnotateAction[] {
  const place = range.start === range.end ? undefined : annotatedPlace(analysis, range, particles);
  if (place === undefined) return [];
  const text = analysis.article.text.slice(place.span.start, place.span.end);
  const stretch: Stretch = { start: place.span.start, text };
  const lost = notices.flatMap((notice): LocatedRecord[] =>
    notice.kind === 'orphaned' ? [notice.located] : [],
  );
  return lost.slice(0, SHOWN_ORPHANS).map(({ record }) =>
    offer(
      say('Re-attach the lost “{quote}” to “{text}”', {
        quote: shortened(quoteOf(record)),
        text: shortened(text),
      }),
      {
        kind: 'reattach',
        id: record.id,
        place: stretch,
      },
    ),
  );
}
