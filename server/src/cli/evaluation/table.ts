/** Lays out cells in columns for a terminal and for files: the first to the left, the others to the right. */

/** A table as text, each row a line. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** A share with three decimals, `-` of nothing. */
export const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
