/** A layer as labelled spans of its article: what layers are compared by. */
import type { Unit } from './agreement.ts';
import { createLocator } from './decisions.ts';
import { type AnnotationRecord, textOf } from './record.ts';

/** A labelled span and the record that says so. */
export interface RecordUnit extends Unit {
  readonly record: AnnotationRecord;
}

/** The units of a layer, and how many records have a label and no place any more. */
export interface LayerUnits {
  readonly units: readonly RecordUnit[];
  readonly lost: number;
}

/**
 * Reads what records classify: entity types and rules. Rejected records, and those about no span, are no units.
 * Each piece of a discontinuous span is one.
 */
export function unitsOf(records: readonly AnnotationRecord[], text: string): LayerUnits {
  const locate = createLocator(text);
  const units: RecordUnit[] = [];
  let lost = 0;
  for (const record of records) {
    const label = textOf(record, 'classifying');
    if (label === undefined || record['copydesk:status'] === 'rejected') continue;
    const located = locate(record);
    if (located === undefined) continue;
    if (located.resolution.state === 'orphaned') lost++;
    for (const { start, end } of located.spans) if (start < end) units.push({ start, end, label, record });
  }
  return { units: units.sort((a, b) => a.start - b.start || a.end - b.end), lost };
}
