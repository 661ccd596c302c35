/** Applies edits to a text and says where each replacement stands afterwards, as records of fixes need it. */
import type { Edit } from '../findings/finding.ts';
import type { Span } from '../text/offsets.ts';

export interface AppliedEdits {
  readonly text: string;
  /** Where each replacement stands in the new text, in the order of the edits given. */
  readonly spans: readonly Span[];
  /** What stood there before, in the same order. */
  readonly originals: readonly string[];
}

/**
 * Applies edits that do not overlap, in any order.
 * @throws RangeError when two edits overlap or one is not in the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): AppliedEdits {
  const order = edits.map((edit, index) => ({ edit, index }));
  order.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const spans: Span[] = [];
  const originals: string[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (const { edit, index } of order) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`the edit at ${edit.start}–${edit.end} overlaps another or leaves the text`);
    }
    pieces.push(text.slice(done, edit.start), edit.newText);
    const start = length + edit.start - done;
    length = start + edit.newText.length;
    spans[index] = { start, end: length };
    originals[index] = text.slice(edit.start, edit.end);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), spans, originals };
}
