import { expect, test } from 'vitest';
import { progressOn } from '../../server/src/cli/progress.ts';

function run(isTTY: boolean, times: readonly number[]): string {
  let written = '';
  let time = 0;
  const progress = progressOn({ isTTY, write: (text) => (written += text) }, () => time);
  for (time of times) progress.advance();
  progress.clear();
  return written;
}

test('nothing for short work, and nothing where no person looks', () => {
  expect(run(true, [10, 500, 1400])).toBe('');
  expect(run(false, [10, 5000, 9000])).toBe('');
});

test('long work shows a line now and then, and takes it away', () => {
  expect(run(true, [10, 2000, 2050, 4000])).toBe(
    '\r\u001b[K2 articles, 1 a second\r\u001b[K4 articles, 1 a second\r\u001b[K',
  );
});
