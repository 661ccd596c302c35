/**
 * Anchoring as Hypothesis does it, as a baseline: the position when the quote stands there, else the quote's exact
 * places, else the approximate ones with up to half the quote wrong, the best of them always taken.
 * Source: hypothesis/client, `match-quote.ts` and `anchoring/html.ts` (commit 9d28950, BSD-2-Clause), as described
 * there; the approximate search is Sellers' (1980) instead of Myers' bit-parallel one and finds the same places.
 */

export interface HypothesisSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the quote stood, UTF-16. */
  readonly start: number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const CONTEXT = 32;

export const hypothesisSelector = (text: string, start: number, end: number): HypothesisSelector => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

export function hypothesisAnchor(text: string, selector: HypothesisSelector): Match | undefined {
  const { exact, prefix, suffix, start } = selector;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length, errors: 0 };
  const matches = search(text, exact, Math.min(256, exact.length / 2));
  const score = (match: Match): number => {
    const quote = 1 - match.errors / exact.length;
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const position = 1 - Math.abs(match.start - start) / text.length;
    return (
      50 * quote +
      20 * (prefix === '' ? 1 : contextScore(before, prefix)) +
      20 * (suffix === '' ? 1 : contextScore(after, suffix)) +
      2 * position
    );
  };
  let best: Match | undefined;
  for (const match of matches) if (best === undefined || score(match) > score(best)) best = match;
  return best;
}

function contextScore(text: string, wanted: string): number {
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}

/** The places with the fewest errors, when those are no more than allowed. */
function search(text: string, pattern: string, maxErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : sellers(text, pattern, maxErrors);
}

function sellers(text: string, pattern: string, maxErrors: number): Match[] {
  const size = pattern.length + 1;
  let errors = Int32Array.from({ length: size }, (_, row) => row);
  let starts = new Int32Array(size);
  let matches: Match[] = [];
  let least = maxErrors;
  for (let at = 1; at <= text.length; at++) {
    const [below, from] = [new Int32Array(size), new Int32Array(size)];
    from[0] = at;
    for (let row = 1; row < size; row++) {
      const replaced = errors[row - 1]! + (pattern.charCodeAt(row - 1) === text.charCodeAt(at - 1) ? 0 : 1);
      const [inserted, left] = [errors[row]! + 1, below[row - 1]! + 1];
      const fewest = Math.min(replaced, inserted, left);
      below[row] = fewest;
      from[row] =
        fewest === replaced ? starts[row - 1]! : fewest === inserted ? starts[row]! : from[row - 1]!;
    }
    const found = below[size - 1]!;
    if (found <= least) {
      if (found < least) matches = [];
      least = found;
      matches.push({ start: from[size - 1]!, end: at, errors: found });
    }
    [errors, starts] = [below, from];
  }
  return matches;
}
