/** Runs work for each of many things at once, and hands the results out in the order in which the things came. */

/**
 * @param most how many are on their way at a time: memory stays the same however many there are
 * @throws what the work throws, in its turn
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const onTheWay: Promise<Result>[] = [];
  for await (const thing of things) {
    const result = work(thing);
    // Whoever waits hears of a failure in its turn; until then it must not end the process.
    result.catch(() => undefined);
    onTheWay.push(result);
    if (onTheWay.length >= most) yield await onTheWay.shift()!;
  }
  while (onTheWay.length > 0) yield await onTheWay.shift()!;
}
