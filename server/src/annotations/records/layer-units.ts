/** A layer as labelled spans of its article: what layers are compared by. */

import { type LocatedRecord, locateRecords } from '../decisions/decisions.ts';
import type { Unit } from '../merging/agreement.ts';
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
export const unitsOf = (records: readonly AnnotationRecord[], text: string): LayerUnits =>
  unitsOfLocated(locateRecords(records, text));

/** The same of records whose places are known. */
export function unitsOfLocated(records: readonly LocatedRecord[]): LayerUnits {
  const units: RecordUnit[] = [];
  let lost = 0;
  for (const located of records) {
    const { record } = located;
    const label = textOf(record, 'classifying');
    if (label === undefined || record['copydesk:status'] === 'rejected') continue;
    if (located.resolution.state === 'orphaned') lost++;
    for (const { start, end } of located.spans) if (start < end) units.push({ start, end, label, record });
  }
  return { units: units.sort((a, b) => a.start - b.start || a.end - b.end), lost };
}
