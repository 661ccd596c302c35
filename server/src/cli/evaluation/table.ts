/** Lays out cells in columns for a terminal and for files: the first to the left, the others to the right. */

import { type Message, say } from '../../messages/message.ts';
import { wording } from '../reader.ts';
import { padded, widthOf } from '../terminal.ts';

/** A table as text, each row a line. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? padded(cell, widths[0]!) : paddedBefore(cell, widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const paddedBefore = (cell: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(cell))) + cell;

/** Headings in the language of the reader. */
export const headings = (messages: readonly Message[]): readonly string[] =>
  messages.map((one) => wording(one));

/** The three figures of anything that finds spans. */
export const FIGURES: readonly Message[] = [say('precision'), say('recall'), say('F1')];

/** A share with three decimals, `-` of nothing. */
export const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
