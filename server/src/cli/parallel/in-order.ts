/** Runs work for each of many things at once, and hands the results out in the order in which the things came. */

/** What comes first of all that is waited for. */
type Event<Thing, Result> =
  | { readonly kind: 'thing'; readonly next: IteratorResult<Thing, unknown> }
  | { readonly kind: 'result'; readonly result: Result };

/**
 * A result is handed out as soon as it and those before it are there, also while the next thing has not come yet.
 * @param sizeOf what a thing weighs
 * @param most when so much is on its way nothing more is taken: memory stays the same however many things there are
 * @throws what the work throws, in its turn
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  sizeOf: (thing: Thing) => number,
  most: number,
): AsyncGenerator<Result> {
  const coming = things[Symbol.asyncIterator]();
  const onTheWay: { readonly event: Promise<Event<Thing, Result>>; readonly size: number }[] = [];
  let size = 0;
  let next: Promise<Event<Thing, Result>> | undefined;
  let isEnded = false;
  try {
    while (!isEnded || onTheWay.length > 0) {
      const mayTake = !isEnded && (onTheWay.length === 0 || size < most);
      if (mayTake) next ??= coming.next().then((value) => ({ kind: 'thing', next: value }));
      const oldest = onTheWay[0]?.event;
      const event = await Promise.race(
        [oldest, mayTake ? next : undefined].filter((one) => one !== undefined),
      );
      if (event.kind === 'result') {
        size -= onTheWay.shift()!.size;
        yield event.result;
        continue;
      }
      next = undefined;
      if (event.next.done === true) {
        isEnded = true;
        continue;
      }
      const thing = event.next.value;
      const result = work(thing).then((value) => ({ kind: 'result' as const, result: value }));
      // Whoever waits hears of a failure in its turn; until then it must not end the process.
      result.catch(() => undefined);
      onTheWay.push({ event: result, size: sizeOf(thing) });
      size += onTheWay.at(-1)!.size;
    }
  } finally {
    // Nobody waits for what is still to come: a stream may never send it.
    next?.catch(() => undefined);
    const ended = coming.return?.();
    if (next === undefined) await ended;
  }
}
