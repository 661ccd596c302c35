import { expect, test } from 'vitest';
import { SharedRuns } from '../../../server/src/lsp/projects/shared-runs.ts';

/** Runs that end when they are told to. */
function heldRuns() {
  const ends: ((how: 'well' | 'badly') => void)[] = [];
  const runs = new SharedRuns(
    () =>
      new Promise((resolve, reject) => {
        ends.push((how) => (how === 'well' ? resolve() : reject(new Error('no such file'))));
      }),
  );
  return { runs, ends };
}

/** Lets everything happen that waits for nothing. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('who asks before a run begins shares it, who asks later waits for the next one', async () => {
  const { runs, ends } = heldRuns();
  const [first, same] = [runs.next(), runs.next()];
  await settled();
  expect(ends).toHaveLength(1);
  const [later, laterStill] = [runs.next(), runs.next()];
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]!('well');
  await Promise.all([first, same]);
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]!('well');
  await Promise.all([later, laterStill]);
});

test('a run that fails rejects for nobody and does not stop the next one', async () => {
  const { runs, ends } = heldRuns();
  const asked = [runs.next(), runs.next()];
  await settled();
  const next = runs.next();
  ends[0]!('badly');
  await Promise.all(asked);
  await settled();
  ends[1]!('well');
  await next;
  expect(ends).toHaveLength(2);
});
