/** The engine's entities and values as suggestions in a layer: one record for each mention that the layer says nothing of. */
import type { Entity } from '../../names/entity.ts';
import { intersects } from '../../text/offsets.ts';
import { type TypedValue, VALUE_TYPES } from '../../text/values/typed-value.ts';
import { type Provenance, recordMention } from '../records/create-record.ts';
import { type Layer, recordsOf } from '../records/layer.ts';
import { addRecords } from '../records/layer-change.ts';
import { type AnnotationRecord, textOf } from '../records/record.ts';
import { createLocator } from './decisions.ts';

/**
 * A layer with suggestions added. A mention that shares text with a span that the layer classifies, suggested,
 * accepted or rejected, is passed over: so a rejected suggestion does not come back, and a second run adds nothing.
 * @param values dates, sums and quantities, where they are wanted
 * @param fileName of the article, without its folder
 */
export function suggestMentions(
  layer: Layer,
  entities: readonly Entity[],
  values: readonly TypedValue[],
  article: { readonly fileName: string; readonly text: string },
  provenance: Provenance,
): Layer {
  const locate = createLocator(article.text);
  const taken = recordsOf(layer).flatMap((record) =>
    textOf(record, 'classifying') === undefined || record['copydesk:rule'] !== undefined
      ? []
      : (locate(record)?.spans ?? []),
  );
  const records: AnnotationRecord[] = [];
  for (const { id, type, mentions } of entities) {
    for (const { start, end } of mentions) {
      if (taken.some((span) => intersects(span, { start, end }))) continue;
      const place = { ...article, span: { start, end } };
      records.push(recordMention({ place, type, entity: id, status: 'suggested' }, provenance));
    }
  }
  for (const { kind, start, end } of values) {
    if (taken.some((span) => intersects(span, { start, end }))) continue;
    const place = { ...article, span: { start, end } };
    records.push(recordMention({ place, type: VALUE_TYPES[kind], status: 'suggested' }, provenance));
  }
  return addRecords(layer, records, article.text);
}
