import { expect, test } from 'vitest';
import { inOrder } from '../../../server/src/cli/parallel/in-order.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) yield at;
}

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
  for await (const result of inOrder(numbers(16), work, 4)) results.push(result);
  expect(results).toEqual(Array.from({ length: 16 }, (_, at) => at));
  expect(most).toBe(4);
});

test('a failure comes in its turn', async () => {
  const work = async (at: number): Promise<number> => {
    if (at === 2) throw new Error('two');
    return at;
  };
  const results: number[] = [];
  const run = async (): Promise<void> => {
    for await (const result of inOrder(numbers(5), work, 3)) results.push(result);
  };
  await expect(run()).rejects.toThrow('two');
  expect(results).toEqual([0, 1]);
});
