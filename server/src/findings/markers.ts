/** Reads texts with inline markers ⟦…⟧, the form in which examples and fixtures are written. */
import type { Span } from '../text/offsets.ts';

/** A text without its markers, and the spans that they marked. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the markers out of a text. Markers do not nest. @throws Error when one is left open */
export function readMarkers(marked: string): Marked {
  let text = '';
  const spans: Span[] = [];
  let start: number | undefined;
  for (const letter of marked) {
    if (letter === '⟦') start = text.length;
    else if (letter === '⟧') {
      if (start === undefined) throw new Error(`marker closed but not opened: ${marked}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += letter;
  }
  if (start !== undefined) throw new Error(`marker left open: ${marked}`);
  return { text, spans };
}
