/** Edits between two short texts (Levenshtein 1966), counted only as far as a limit. */

/**
 * How many insertions, deletions and replacements of UTF-16 units turn `a` into `b`; undefined when more than `limit`.
 * Only the diagonal band that the limit allows is computed (Ukkonen 1985).
 */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const from = Math.max(1, line - limit);
    const to = Math.min(b.length, line + limit);
    let diagonal = row[from - 1]!;
    row[from - 1] = from === 1 ? line : Infinity;
    let least = row[from - 1]!;
    for (let column = from; column <= to; column++) {
      const above = column === line + limit ? Infinity : row[column]!;
      const same = a.charCodeAt(line - 1) === b.charCodeAt(column - 1);
      const cost = Math.min(diagonal + (same ? 0 : 1), above + 1, row[column - 1]! + 1);
      diagonal = row[column]!;
      row[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
  }
  const distance = row[b.length]!;
  return distance > limit ? undefined : distance;
}
