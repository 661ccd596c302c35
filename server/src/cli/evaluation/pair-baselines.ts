/** Well-known similarities of strings, to be measured beside the judgement of names on the same pairs. */
import { fold } from '../../text/folding.ts';

/** One minus the edit distance over the longer length (Levenshtein 1966). */
export function levenshteinSimilarity(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return 1 - row[b.length]! / Math.max(a.length, b.length, 1);
}

/** Jaro's similarity with Winkler's bonus for a common beginning of up to four letters (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken.has(j) || a.charAt(i) !== b.charAt(j)) continue;
      taken.add(j);
      matchedA.push(a.charAt(i));
      break;
    }
  }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  const matchedB = [...taken].sort((x, y) => x - y).map((at) => b.charAt(at));
  const moved = matchedA.filter((letter, at) => letter !== matchedB[at]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - moved) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charAt(prefix) === b.charAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** A similarity by its name: from 0 to 1, more for forms that are more alike. */
export type Baseline = readonly [method: string, similarity: (a: string, b: string) => number];

/**
 * The similarities, with the packages that some of them need: any-ascii for other scripts than Latin, and Double
 * Metaphone (Philips 2000), which is made for Latin letters and reads what any-ascii gives for others. Beider-Morse is
 * not among them: no npm package has it.
 */
export async function loadBaselines(): Promise<readonly Baseline[]> {
  const [{ default: anyAscii }, { doubleMetaphone }] = await Promise.all([
    import('any-ascii'),
    import('double-metaphone'),
  ]);
  const inAscii = (form: string): string =>
    anyAscii(form)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  return [
    ['Levenshtein similarity', (a, b) => levenshteinSimilarity(fold(a), fold(b))],
    ['Jaro-Winkler', (a, b) => jaroWinkler(fold(a), fold(b))],
    ['any-ascii + Jaro-Winkler', (a, b) => jaroWinkler(inAscii(a), inAscii(b))],
    [
      'any-ascii + Double Metaphone',
      (a, b) => codesAlike(doubleMetaphone(inAscii(a)), doubleMetaphone(inAscii(b))),
    ],
  ];
}

/** 1 for the same first code, less for a second one, least for codes that are alike at all. */
function codesAlike(a: readonly [string, string], b: readonly [string, string]): number {
  if (a[0] === b[0]) return 1;
  if (a.some((code) => b.includes(code))) return 0.95;
  return 0.9 * jaroWinkler(a[0], b[0]);
}
