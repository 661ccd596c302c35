/** The names of several words that an article has: who is told when one comes or goes. */
import { expect, test } from 'vitest';
import { LongNameTally } from '../../../server/src/names/mentions/long-name-tally.ts';

const one = { whole: 'srj shvg', second: 'shvg' };
const namesake = { whole: 'mks shvg', second: 'shvg' };

function tallied(...names: readonly (typeof one)[]): LongNameTally {
  const tally = new LongNameTally();
  tally.replace([], names);
  tally.takeTurned();
  return tally;
}

test('a name is known by its key and by that of its second word', () => {
  const tally = tallied(one);
  expect(tally.whole.has('srj shvg')).toBe(true);
  expect(tally.second.has('shvg')).toBe(true);
  expect(tally.second.has('srj')).toBe(false);
});

test('a name that takes the place of another with its second word is told to who asked for that word', () => {
  const tally = tallied(one);
  tally.replace([one], [namesake]);
  expect(new Set(tally.takeTurned())).toEqual(new Set(['shvg']));
  expect(tally.whole.has('srj shvg')).toBe(false);
});

test('a name that is said twice goes with the second of them', () => {
  const tally = tallied(one, one);
  tally.replace([one], []);
  expect(tally.takeTurned()).toEqual([]);
  tally.replace([one], []);
  expect(new Set(tally.takeTurned())).toEqual(new Set(['shvg']));
  expect(tally.second.size).toBe(0);
});

test('what turned is told once, whether or not it is gone through', () => {
  const tally = tallied(one);
  tally.replace([], [namesake]);
  tally.takeTurned();
  expect(tally.takeTurned()).toEqual([]);
});
