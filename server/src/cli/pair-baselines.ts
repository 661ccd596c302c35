/** Well-known similarities of strings, to be measured beside the judgement of names on the same pairs. */
import { LATIN_ARABIC_LETTERS } from '../names/comparing/letters/latin-arabic.ts';
import { romanise } from '../names/comparing/romanisation.ts';
import { fold } from '../text/folding.ts';
import { scriptOfWord } from '../text/scripts.ts';

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

/** The Latin letter that most often writes each Arabic one, out of the learned table. */
function commonestLatin(): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly latin: string; readonly cost: number }>();
  for (const line of LATIN_ARABIC_LETTERS.split(/[|\n]/)) {
    const [latin = '', ...pairs] = line.split(' ');
    if (!/^[a-z]{1,2}$/.test(latin)) continue;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const arabic = pairs[at]!;
      const cost = Number(pairs[at + 1]);
      if (arabic.length === 1 && cost < (best.get(arabic)?.cost ?? Number.POSITIVE_INFINITY)) {
        best.set(arabic, { latin, cost });
      }
    }
  }
  return new Map([...best].map(([arabic, { latin }]) => [arabic, latin]));
}

let latinLetters: ReadonlyMap<string, string> | undefined;

/** A form in plain Latin letters, letter by letter without regard to context. */
export function inLatinLetters(form: string): string {
  if (scriptOfWord(form) !== 'arabic') return romanise(form);
  latinLetters ??= commonestLatin();
  return [...fold(form)].map((letter) => latinLetters?.get(letter) ?? '').join('');
}
