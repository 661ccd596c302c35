/** Where in a sidecar the words of a record stand: where a person types a comment without any help of the editor. */
import type { Span } from '../../text/offsets.ts';
import type { Layer } from './layer.ts';
import type { AnnotationRecord, TextualBody } from './record.ts';

/**
 * The words of the body with some purpose, without the quotation marks around them.
 * @param sidecar its whole text @returns UTF-16 offsets in it; undefined when the record has no such body
 */
export function findText(sidecar: string, id: string, purpose: string): Span | undefined {
  let start = 0;
  for (const line of sidecar.split('\n')) {
    if (line.includes(id)) {
      const found = textIn(line, id, purpose);
      if (found !== undefined) return { start: start + found.start, end: start + found.end };
    }
    start += line.length + 1;
  }
  return undefined;
}

/** The words of a body in the line of its record, which Copydesk wrote: purpose and value follow each other. */
function textIn(line: string, id: string, purpose: string): Span | undefined {
  if (!line.includes(`"id":"${id}"`)) return undefined;
  const opening = `"purpose":${JSON.stringify(purpose)},"value":"`;
  const at = line.indexOf(opening);
  if (at === -1) return undefined;
  const start = at + opening.length;
  let end = start;
  while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
  return { start, end: Math.min(end, line.length) };
}

/** A comment or a reply that still waits for its words. UTF-16 offsets in the sidecar. */
export interface WordlessText extends Span {
  readonly record: AnnotationRecord;
}

const SPOKEN: readonly TextualBody['purpose'][] = ['commenting', 'replying'];

/** Comments and replies of a layer that were written without words, for the person to type them. */
export function wordlessTexts(layer: Layer): WordlessText[] {
  const found: WordlessText[] = [];
  let line = 0;
  let start = 0;
  for (const one of layer.lines) {
    if (one.kind !== 'record' || !one.record.body.some(isWordless)) continue;
    while (line < one.line) {
      start = layer.text.indexOf('\n', start) + 1;
      line++;
    }
    for (const purpose of SPOKEN) {
      const text = textIn(one.raw, one.record.id, purpose);
      if (text !== undefined && text.start === text.end) {
        found.push({ record: one.record, start: start + text.start, end: start + text.end });
      }
    }
  }
  return found;
}

const isWordless = (body: AnnotationRecord['body'][number]): boolean =>
  body.type === 'TextualBody' && body.value === '' && SPOKEN.includes(body.purpose);
