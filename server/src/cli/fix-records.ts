/** Keeps the evidence of fixes: one record for each place that was mended, with what stood there. */
import { recordAppliedFix } from '../annotations/records/create-record.ts';
import type { Layer } from '../annotations/records/layer.ts';
import { addRecords } from '../annotations/records/layer-change.ts';
import type { Fixed } from '../findings/apply-fixes.ts';
import { createArticle, paragraphAt } from '../text/article.ts';
import { VERSION } from './version.ts';

/**
 * A layer with the records of some fixes.
 * @param fileName of the article, without its folder @param annotator who decided, by name
 */
export function recordFixes(layer: Layer, fileName: string, fixed: Fixed, annotator: string): Layer {
  const article = createArticle(fixed.text);
  const provenance = {
    creator: { type: 'Person', name: annotator },
    generator: { type: 'Software', name: `Copydesk ${VERSION}` },
  } as const;
  const records = fixed.changes.map((change) =>
    recordAppliedFix(
      {
        place: { fileName, text: fixed.text, span: change.result },
        finding: { rule: change.rule, fingerprint: change.fingerprint },
        original: change.original,
        language: paragraphAt(article, change.result.start)?.language ?? article.language,
        ...(change.entity === undefined ? {} : { entity: change.entity }),
      },
      provenance,
    ),
  );
  return addRecords(layer, records, fixed.text);
}
