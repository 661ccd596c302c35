/** Makes checked files for tests of renderers: the texts have ⟦markers⟧ where the findings stand. */

import type { Finding } from '../../server/src/findings/finding.ts';
import { byPlace } from '../../server/src/findings/finding.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import type { CheckedFile } from '../../server/src/service/report/checked-file.ts';
import { createArticle } from '../../server/src/text/article.ts';
import type { Span } from '../../server/src/text/offsets.ts';

/** What a finding says; the rest is filled in. */
export type Saying = Pick<Finding, 'rule' | 'severity' | 'message'> & Partial<Finding>;

/** @param saying the finding at a marked span, by its ordinal and its words */
export function checkedFile(
  path: string,
  marked: string,
  saying: (ordinal: number, words: string, span: Span) => Saying,
): CheckedFile {
  const { text, spans } = readMarkers(marked);
  const findings = spans.map((span, ordinal) => ({
    fixes: [],
    related: [],
    unnecessary: false,
    ...saying(ordinal, text.slice(span.start, span.end), span),
    ...span,
  }));
  return {
    path,
    article: createArticle(text),
    findings: findings.sort(byPlace),
    entities: [],
    dismissed: 0,
    problems: [],
  };
}
