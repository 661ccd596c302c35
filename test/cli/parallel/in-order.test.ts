import { expect, test } from 'vitest';
import { inOrder } from '../../../server/src/cli/parallel/in-order.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) yield at;
}

const one = (): number => 1;

test('results come in the order of the things, and only so many are on their way', async () => {
  let [running, most] = [0, 0];
  const finish: (() => void)[] = [];
  const work = async (at: number): Promise<number> => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => {
      // The last one to begin is the first one to end.
      finish.unshift(resolve);
      if (finish.length === 4) for (const end of finish.splice(0)) end();
    });
    running--;
    return at;
  };
  const results: number[] = [];
  for await (const result of inOrder(numbers(16), work, one, 4)) results.push(result);
  expect(results).toEqual(Array.from({ length: 16 }, (_, at) => at));
  expect(most).toBe(4);
});

test('heavy things are fewer, and one that is heavier than all that may be is alone', async () => {
  const running = new Set<number>();
  let most = 0;
  const work = async (weight: number): Promise<number> => {
    running.add(weight);
    most = Math.max(most, running.size);
    if (weight === 9) expect([...running]).toEqual([9]);
    await new Promise((resolve) => setImmediate(resolve));
    running.delete(weight);
    return weight;
  };
  async function* weights(): AsyncGenerator<number> {
    yield* [9, 1, 1.5, 2, 2.5, 3];
  }
  const results: number[] = [];
  for await (const result of inOrder(weights(), work, (weight) => weight, 4)) results.push(result);
  expect(results).toEqual([9, 1, 1.5, 2, 2.5, 3]);
  expect(most).toBe(3);
});

test('a result is handed out while the next thing has not come', async () => {
  let come: () => void = () => undefined;
  async function* things(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => {
      come = resolve;
    });
    yield 2;
  }
  const results = inOrder(things(), async (at) => at, one, 4);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  const second = results.next();
  await new Promise((resolve) => setImmediate(resolve));
  come();
  expect(await second).toEqual({ done: false, value: 2 });
});

test('a failure comes in its turn, of the work and of the source', async () => {
  const work = async (at: number): Promise<number> => {
    if (at === 2) throw new Error('two');
    return at;
  };
  async function* broken(): AsyncGenerator<number> {
    yield* numbers(2);
    throw new Error('broken off');
  }
  const run = async (things: AsyncIterable<number>, results: number[]): Promise<void> => {
    for await (const result of inOrder(things, work, one, 3)) results.push(result);
  };
  const before: number[] = [];
  await expect(run(numbers(5), before)).rejects.toThrow('two');
  expect(before).toEqual([0, 1]);
  await expect(run(broken(), [])).rejects.toThrow('broken off');
});

test('whoever stops early ends the source', async () => {
  const ended = new Promise<void>((resolve) => {
    async function* things(): AsyncGenerator<number> {
      try {
        yield* numbers(100);
      } finally {
        resolve();
      }
    }
    void (async () => {
      for await (const result of inOrder(things(), async (at) => at, one, 2)) {
        if (result === 3) break;
      }
    })();
  });
  await ended;
});
