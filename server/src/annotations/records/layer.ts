/**
 * Reads a sidecar: one annotation per line, and whatever else a person, a merge or another tool has left in the file.
 * A line that cannot be read is reported at its place and kept; it never hides the good lines around it.
 */
import { type Message, say } from '../../messages/message.ts';
import type { Span } from '../../text/offsets.ts';
import { jsonFault } from './json-fault.ts';
import type { AnnotationRecord } from './record.ts';
import { recordShape } from './record-shape.ts';

/** A line of a sidecar that holds a record. */
export interface RecordLine {
  readonly kind: 'record';
  readonly raw: string;
  readonly line: number;
  readonly record: AnnotationRecord;
}

/** One line of a sidecar. */
export type LayerLine =
  | RecordLine
  /** Anything else, kept byte for byte: damage, another tool's annotation, a conflict marker. */
  | { readonly kind: 'opaque'; readonly raw: string; readonly line: number };

export type LayerProblemKind =
  | 'malformed'
  | 'not-an-annotation'
  | 'unsupported'
  | 'conflict-marker'
  | 'conflict-base'
  | 'duplicate-id';

/** What is wrong with a line. `start` and `end` are UTF-16 offsets in the sidecar's text. */
export interface LayerProblem extends Span {
  readonly kind: LayerProblemKind;
  /**
   * An error means that the file is damaged: until it is mended, writes only append to it. Information means that a
   * line is sound and kept, but not shown.
   */
  readonly severity: 'error' | 'information';
  /** Zero-based. */
  readonly line: number;
  /** Zero-based, UTF-16, where the fault begins in its line. */
  readonly column: number;
  readonly message: Message;
}

/** A sidecar as it was read. Immutable. */
export interface Layer {
  /** The whole file, as it is. Writing a layer is writing this. */
  readonly text: string;
  /** Lines that hold something, in the order of the file. */
  readonly lines: readonly LayerLine[];
  readonly problems: readonly LayerProblem[];
}

/** The records of a layer, in the order of the file. */
export const recordsOf = (layer: Layer): AnnotationRecord[] =>
  layer.lines.flatMap((line) => (line.kind === 'record' ? [line.record] : []));

/** Whether writes may only append, because something in the file could not be understood. */
export const isDamaged = (layer: Layer): boolean =>
  layer.problems.some(({ severity }) => severity === 'error');

/** A layer of a sidecar that does not exist yet, or is empty. */
export const EMPTY_LAYER: Layer = { text: '', lines: [], problems: [] };

/** Git's markers of a conflict, each with the part of the conflict that it opens. */
const CONFLICT_MARKERS = [
  { marker: '<<<<<<<', opens: 'side' },
  { marker: '|||||||', opens: 'base' },
  { marker: '=======', opens: 'side' },
  { marker: '>>>>>>>', opens: 'side' },
] as const;

/** Reads the text of a sidecar. Works on any string: empty, with a BOM, with CRLF, megabytes in one line, NUL. */
export function readLayer(text: string): Layer {
  const lines: LayerLine[] = [];
  const problems: LayerProblem[] = [];
  const seen = new Map<string, string>();
  let inBase = false;
  for (const { raw, start, line } of linesOf(text)) {
    const report = (kind: LayerProblemKind, message: Message, column = 0): void => {
      const severity = kind === 'unsupported' ? 'information' : 'error';
      const end = start + raw.length;
      problems.push({ kind, severity, line, column, start: Math.min(start + column, end), end, message });
    };
    const marker = CONFLICT_MARKERS.find((known) => isMarker(raw, known.marker));
    if (marker !== undefined) {
      inBase = marker.opens === 'base';
      report('conflict-marker', CONFLICT_MESSAGE);
    } else if (inBase) {
      report('conflict-base', BASE_MESSAGE);
    } else {
      const record = readRecord(raw, report);
      if (record !== undefined && seen.has(record.id) && seen.get(record.id) !== raw) {
        report(
          'duplicate-id',
          say('another annotation has the id {id} too; give one of them a new id', { id: record.id }),
        );
      }
      if (record !== undefined && seen.get(record.id) !== raw) {
        seen.set(record.id, raw);
        lines.push({ kind: 'record', raw, line, record });
        continue;
      }
    }
    lines.push({ kind: 'opaque', raw, line });
  }
  return { text, lines, problems };
}

const CONFLICT_MESSAGE = say(
  'a merge left this conflict marker; the annotations of both sides are read. Choose between them, then delete the marker',
);
const BASE_MESSAGE = say('this line is what both sides of a merge began with; it is not read');

/** A marker is seven signs, and then a space or the end of the line. */
const isMarker = (raw: string, marker: string): boolean =>
  raw.startsWith(marker) && (raw.length === marker.length || raw[marker.length] === ' ');

/** Lines with something on them, without line end and BOM. Only LF ends a line: the others may stand in a string. */
function* linesOf(text: string): Generator<{ raw: string; start: number; line: number }> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let line = 0; start <= text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const raw = text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    if (!isBlank(raw)) yield { raw, start, line };
    start = end + 1;
  }
}

/** White space as JSON knows it. */
function isBlank(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}

function readRecord(
  raw: string,
  report: (kind: LayerProblemKind, message: Message, column?: number) => void,
): AnnotationRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    const fault = jsonFault(raw);
    report(
      'malformed',
      say('this line is not JSON: {expected} is missing here', { expected: fault.expected }),
      fault.at,
    );
    return undefined;
  }
  const shape = recordShape(value);
  if (shape.kind === 'record') return shape.record;
  const kept =
    shape.kind === 'unsupported'
      ? say('The annotation is kept, and not shown')
      : say('The line is kept as it is');
  report(shape.kind, say('{reason}. {kept}', { reason: shape.reason, kept }));
  return undefined;
}
