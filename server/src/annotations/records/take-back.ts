/**
 * What one decision wrote into a layer, and the layer without it again. A record is taken back only while it stands as
 * the decision left it: whatever was done to it since, by a person, a merge or another program, is never overwritten.
 */
import { say } from '../../messages/message.ts';
import type { Layer, RecordLine } from './layer.ts';
import { type LayerChange, lineOf, restoreLines } from './layer-change.ts';
import type { AnnotationRecord } from './record.ts';

/** One record that was written. */
export interface RecordChange {
  /** Its line before; undefined for a record that was added. */
  readonly before: RecordLine | undefined;
  readonly after: RecordLine;
}

/** The records of a layer that read otherwise than in the layer before it, or are new. */
export function changesBetween(before: Layer, after: Layer): RecordChange[] {
  const known = linesById(before);
  return [...linesById(after)].flatMap(([id, line]) => {
    const former = known.get(id);
    return former?.raw === line.raw ? [] : [{ before: former, after: line }];
  });
}

/**
 * The layer as it was before some changes, which may have been made at any time. All of them are taken back or none.
 * @param article the article's text, by which lines are sorted
 */
export function takenBack(layer: Layer, changes: readonly RecordChange[], article: string): LayerChange {
  const standing = linesById(layer);
  if (changes.some(({ after }) => standing.get(after.record.id)?.raw !== after.raw)) {
    return { ok: false, reason: say('an annotation was changed since, and stays as it is now') };
  }
  const former = new Map(changes.map(({ before, after }) => [after.record.id, before]));
  return restoreLines(layer, former, article);
}

/** What a record says of its place, and nothing else. */
const PLACE_KEYS = ['target', 'copydesk:anchor', 'copydesk:quoted'] as const;

/**
 * A change of a record whose place the server has written anew since, when the article was saved: before and after the
 * change the record stands at the new place, unless it stood at yet another one.
 */
export function followed(change: RecordChange, moved: RecordChange | undefined): RecordChange {
  if (moved?.before === undefined) return change;
  const { record: from } = moved.before;
  const carried = (line: RecordLine): RecordLine => {
    if (line.raw === moved.before?.raw) return moved.after;
    return samePlace(line.record, from) ? lineOf(placedAs(line.record, moved.after.record)) : line;
  };
  return { before: change.before && carried(change.before), after: carried(change.after) };
}

const samePlace = (a: AnnotationRecord, b: AnnotationRecord): boolean =>
  PLACE_KEYS.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));

/** A record at the place of another version of it, written when that one was. */
function placedAs(record: AnnotationRecord, place: AnnotationRecord): AnnotationRecord {
  const { 'copydesk:anchor': _, 'copydesk:quoted': __, modified: ___, ...said } = record;
  const { target, modified, 'copydesk:anchor': anchor, 'copydesk:quoted': quoted } = place;
  return {
    ...said,
    target,
    ...(anchor === undefined ? {} : { 'copydesk:anchor': anchor }),
    ...(quoted === undefined ? {} : { 'copydesk:quoted': quoted }),
    ...(modified === undefined ? {} : { modified }),
  };
}

const linesById = (layer: Layer): Map<string, RecordLine> =>
  new Map(layer.lines.flatMap((line) => (line.kind === 'record' ? [[line.record.id, line]] : [])));
