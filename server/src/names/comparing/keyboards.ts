/**
 * Which letters stand side by side on the keyboards that news is typed on: QWERTY, ЙЦУКЕН and the Arabic layout of
 * personal computers. Data only; letters are folded, and a dot stands for a key without a letter of its own.
 */

/** Rows from top to bottom; each row is set half a key to the right of the one above it. */
const LAYOUTS: readonly (readonly string[])[] = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', '...ر...وزظ'],
];

const BESIDE: ReadonlyMap<string, ReadonlySet<string>> = new Map(LAYOUTS.flatMap(keysOfLayout));

/** Whether the keys of two folded letters touch each other. */
export const areBesideEachOther = (one: string, other: string): boolean =>
  BESIDE.get(one)?.has(other) === true;

function keysOfLayout(rows: readonly string[]): [string, ReadonlySet<string>][] {
  return rows.flatMap((row, at) =>
    [...row].map((letter, key): [string, ReadonlySet<string>] => {
      const above = rows[at - 1] ?? '';
      const below = rows[at + 1] ?? '';
      const near = [
        row.charAt(key - 1),
        row.charAt(key + 1),
        above.charAt(key),
        above.charAt(key + 1),
        below.charAt(key - 1),
        below.charAt(key),
      ];
      return [letter, new Set(near.filter((other) => other !== '' && other !== '.'))];
    }),
  );
}
