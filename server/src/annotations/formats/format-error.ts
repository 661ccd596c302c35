/** A file that is not what its format asks for. Thrown by readers; `readFormat` (registry.ts) turns it into a value. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** Place of a fault in a file for its message: line and column, both from 1. */
export function lineAndColumn(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < at; feed = text.indexOf('\n', start)) {
    line++;
    start = feed + 1;
  }
  return `${line}:${at - start + 1}`;
}
