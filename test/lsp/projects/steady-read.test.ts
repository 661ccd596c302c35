import { expect, test } from 'vitest';
import { readSteady } from '../../../server/src/lsp/projects/steady-read.ts';

/** A file with contents of which each is there for one look, stamps and readings alike; the last one stays. */
function changing(...contents: readonly string[]) {
  let at = 0;
  const look = (): string => contents[Math.min(at++, contents.length - 1)]!;
  return { stampOf: async () => look(), read: async () => look(), looks: () => at };
}
const isEmptied = (text: string): boolean => text === '';

test('a file that stays as it is is read once', async () => {
  const file = changing('a');
  expect(await readSteady(file.stampOf, file.read, isEmptied)).toEqual({ stamp: 'a', read: 'a' });
  expect(file.looks()).toBe(3);
});

test('a file that is written while it is read is read again', async () => {
  const file = changing('old', 'half', 'whole');
  expect(await readSteady(file.stampOf, file.read, isEmptied)).toEqual({ stamp: 'whole', read: 'whole' });
});

test('an emptied file is given the time to be written again; one that stays empty is empty', async () => {
  let text = '';
  const file = { stampOf: async () => text, read: async () => text };
  setTimeout(() => {
    text = 'written';
  }, 5);
  expect((await readSteady(file.stampOf, file.read, isEmptied)).read).toBe('written');
  const empty = changing('');
  expect((await readSteady(empty.stampOf, empty.read, isEmptied)).read).toBe('');
});

test('a file that never rests is taken as it was read last', async () => {
  let looks = 0;
  const look = async (): Promise<string> => String(looks++);
  expect((await readSteady(look, look, isEmptied)).read).toBe('9');
});
