/**
 * Finding a place in an ordered list by halving. Who asks at every token or for every finding halves by hand, and says
 * so: a condition that is called at each half costs up to three times as much over an array of numbers.
 */

/**
 * The index of the first value of which something holds; the number of values where it holds of none.
 * @param ordered of all values behind one of which it holds, it holds too
 * @param count so many values are looked at, from the first on
 */
export function firstIndex<Value>(
  ordered: readonly Value[],
  holds: (value: Value) => boolean,
  count = ordered.length,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ordered[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
