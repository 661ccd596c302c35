/** Draws some of many by a linear congruential generator (Numerical Recipes), so that every run draws the same. */

export function sampleLines<T>(lines: readonly T[], count: number, seed: number): T[] {
  let state = seed >>> 0;
  const picked = new Set<number>();
  while (picked.size < Math.min(count, lines.length)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    picked.add(Math.floor((state / 2 ** 32) * lines.length));
  }
  return [...picked].map((at) => lines[at]!);
}
