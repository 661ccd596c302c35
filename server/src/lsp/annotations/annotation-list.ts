/** The annotations of an open article for a list: with their layers, with places for lost ones, with disagreements. */

import type { ArticleAnnotationsAnswer, ListedAnnotation } from '../../../../protocol/lists.ts';
import { proposePlaces } from '../../annotations/anchoring/proposals.ts';
import { spanTargets } from '../../annotations/records/record.ts';
import { listed as inARow } from '../../messages/message.ts';
import { type AnnotationLayer, layersById } from '../../service/annotating/annotating.ts';
import { annotationNotices, readingsOf } from '../../service/annotating/annotation-notices.ts';
import { sidesOf } from '../../service/annotating/notice-actions.ts';
import { deskArticle } from '../../service/desk.ts';
import { shownLine } from '../../service/naming/shown-line.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { toSentence } from '../documents/convert.ts';

/** Lost annotations for which places are looked for: each is a search through the article. */
const MOST_SEARCHED = 50;

/** Everything that is annotated in an article. */
export function listAnnotations(view: ArticleView, client: ClientProfile): ArticleAnnotationsAnswer {
  const { article, positions, version } = view;
  const { annotating } = article;
  const layers = layersById(annotating?.layers ?? NO_LAYERS);
  const { annotations } = deskArticle(article);
  const proposals = proposalsOf(view);
  const listed = annotations.map(({ spans, ...annotation }): ListedAnnotation => {
    const layer = layers.get(annotation.id);
    const proposed = proposals.get(annotation.id);
    return {
      ...annotation,
      ranges: spans.map((span) => positions.toRange(span)),
      ...(layer === undefined ? {} : { layer }),
      ...(proposed === undefined ? {} : { proposals: proposed }),
    };
  });
  const { notices, unlisted } =
    annotating === undefined ? { notices: [], unlisted: [] } : annotationNotices(article, annotating);
  const { text } = article.analysis.article;
  const disagreements = notices.flatMap((notice) =>
    notice.kind === 'disagreement'
      ? [
          {
            range: positions.toRange(notice.span),
            text: text.slice(notice.span.start, notice.span.end),
            message: toSentence(inARow(readingsOf(notice.conflict)), client),
            choices: sidesOf(notice.conflict, text).map(({ title, request }) => ({
              title: toSentence(title, client),
              request,
            })),
          },
        ]
      : [],
  );
  return {
    version,
    ...(annotating?.layer === undefined ? {} : { layer: annotating.layer }),
    annotations: listed,
    disagreements,
    unlisted: unlisted.map((sentence) => toSentence(sentence, client)),
  };
}

const NO_LAYERS: readonly AnnotationLayer[] = [];

function proposalsOf({
  article,
  positions,
}: ArticleView): ReadonlyMap<string, NonNullable<ListedAnnotation['proposals']>> {
  const { analysis } = article;
  const lost = article.annotations().filter(({ resolution }) => resolution.state === 'orphaned');
  const found = new Map<string, NonNullable<ListedAnnotation['proposals']>>();
  for (const { record } of lost.slice(0, MOST_SEARCHED)) {
    const [target] = spanTargets(record);
    if (target === undefined) continue;
    found.set(
      record.id,
      proposePlaces(analysis.article.text, target.selector, undefined).map(({ span, text }) => ({
        range: positions.toRange(span),
        ...shownLine(analysis.article, span),
        text,
        request: { kind: 'reattach', id: record.id, place: { start: span.start, text } },
      })),
    );
  }
  return found;
}
