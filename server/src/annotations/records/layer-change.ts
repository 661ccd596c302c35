/**
 * Changes of a layer. Each returns a new layer, whose text is what to write.
 *
 * A sound sidecar is written anew: one record per line, LF, sorted by place in the article and then by id, so that
 * two annotators who add records in different places change different lines. Lines that are not touched keep their
 * bytes. A damaged sidecar is only ever appended to.
 */
import { type Message, say } from '../../messages/message.ts';
import { createLocator } from '../decisions/decisions.ts';
import {
  isDamaged,
  type Layer,
  type LayerLine,
  type LayerProblem,
  type RecordLine,
  readLayer,
  recordsOf,
} from './layer.ts';
import type { AnnotationRecord } from './record.ts';
import { serialiseRecord } from './serialise.ts';

/** A new layer, or the reason why the change was refused. Nothing is changed by halves. */
export type LayerChange =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly reason: Message };

/**
 * Adds records. One whose id is there already is left out: what stands in the file may have been mended by hand.
 * @param article the article's text, by which lines are sorted
 */
export function addRecords(layer: Layer, records: readonly AnnotationRecord[], article: string): Layer {
  const known = new Set(recordsOf(layer).map(({ id }) => id));
  const added = records.filter(({ id }) => !known.has(id)).map(lineOf);
  if (added.length === 0) return layer;
  if (isDamaged(layer)) return readLayer(appended(layer.text, added));
  return readLayer(written([...layer.lines, ...added], article));
}

/** Removes records by id. Ids that are not there are left out of account. Refused when the sidecar is damaged. */
export function removeRecords(layer: Layer, ids: readonly string[], article: string): LayerChange {
  const doomed = new Set(ids);
  const left = layer.lines.filter((line) => line.kind !== 'record' || !doomed.has(line.record.id));
  if (left.length === layer.lines.length) return { ok: true, layer };
  if (isDamaged(layer)) return refusal(layer);
  return { ok: true, layer: readLayer(written(left, article)) };
}

/**
 * Replaces a record by what `change` makes of it; the id stays. Keys that `change` does not touch are kept.
 * Refused when there is no such record or the sidecar is damaged.
 */
export function updateRecord(
  layer: Layer,
  id: string,
  change: (record: AnnotationRecord) => AnnotationRecord,
  article: string,
): LayerChange {
  if (!layer.lines.some((line) => line.kind === 'record' && line.record.id === id)) {
    return { ok: false, reason: say('there is no annotation {id} in this sidecar', { id }) };
  }
  if (isDamaged(layer)) return refusal(layer);
  const lines = layer.lines.map((line) =>
    line.kind === 'record' && line.record.id === id ? lineOf({ ...change(line.record), id }) : line,
  );
  return { ok: true, layer: readLayer(written(lines, article)) };
}

/** Puts records in the place of those with their ids; other ids are left out of account. Refused when damaged. */
export function updateRecords(
  layer: Layer,
  changed: ReadonlyMap<string, AnnotationRecord>,
  article: string,
): LayerChange {
  if (!recordsOf(layer).some(({ id }) => changed.has(id))) return { ok: true, layer };
  if (isDamaged(layer)) return refusal(layer);
  const lines = layer.lines.map((line) => {
    const record = line.kind === 'record' ? changed.get(line.record.id) : undefined;
    return record === undefined ? line : lineOf(record);
  });
  return { ok: true, layer: readLayer(written(lines, article)) };
}

/**
 * Puts lines in the place of the records with their ids, byte for byte; undefined takes the record out. Other ids are
 * left out of account. Refused when the sidecar is damaged.
 */
export function restoreLines(
  layer: Layer,
  former: ReadonlyMap<string, LayerLine | undefined>,
  article: string,
): LayerChange {
  if (!recordsOf(layer).some(({ id }) => former.has(id))) return { ok: true, layer };
  if (isDamaged(layer)) return refusal(layer);
  const lines = layer.lines.flatMap((line) => {
    if (line.kind !== 'record' || !former.has(line.record.id)) return [line];
    return former.get(line.record.id) ?? [];
  });
  return { ok: true, layer: readLayer(written(lines, article)) };
}

/** A record as a line that is to be written. */
export function lineOf(record: AnnotationRecord): RecordLine {
  return { kind: 'record', raw: serialiseRecord(record), line: -1, record };
}

function refusal(layer: Layer): LayerChange {
  const first = layer.problems.find(({ severity }) => severity === 'error') as LayerProblem;
  return {
    ok: false,
    reason: say('line {line} of the sidecar is damaged ({why}); mend it first', {
      line: first.line + 1,
      why: first.message,
    }),
  };
}

/** The old text with lines after it, each on a line of its own. */
function appended(text: string, lines: readonly LayerLine[]): string {
  const broken = text !== '' && !text.endsWith('\n') && text !== '\ufeff';
  return text + (broken ? '\n' : '') + joined(lines);
}

const joined = (lines: readonly LayerLine[]): string => lines.map(({ raw }) => `${raw}\n`).join('');

/** Lines in their order: by place, then by id; what has no place in the article comes last, as it stood. */
function written(lines: readonly LayerLine[], article: string): string {
  const locate = createLocator(article);
  const placed = lines.map((line) => {
    const resolution = line.kind === 'record' ? locate(line.record)?.resolution : undefined;
    const span = resolution === undefined || resolution.state === 'orphaned' ? undefined : resolution.span;
    const id = line.kind === 'record' ? line.record.id : undefined;
    return { line, id, start: span?.start ?? Infinity, end: span?.end ?? Infinity };
  });
  placed.sort((a, b) => ascending(a.start, b.start) || ascending(a.end, b.end) || byId(a.id, b.id));
  return joined(placed.map(({ line }) => line));
}

const ascending = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Records by id, lines without one after them. */
function byId(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
