/** Whoever starts a command at a terminal and gives it nothing is told that something is waited for. */
import { afterEach, expect, test, vi } from 'vitest';
import { standardInput } from '../../../server/src/cli/inputs/standard-input.ts';

const { isTTY } = process.stdin;
afterEach(() => {
  process.stdin.isTTY = isTTY;
  vi.restoreAllMocks();
});

test.each([
  [true, [['copydesk: reading standard input; Ctrl-D on a line of its own ends it\n']]],
  [false, []],
])('of a terminal (%s) alone it is said that it is read', (terminal, told) => {
  process.stdin.isTTY = terminal;
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(standardInput()).toBe(process.stdin);
  expect(write.mock.calls).toEqual(told);
});
