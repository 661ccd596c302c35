/**
 * Differential fuzzing, the bounded part: scripts of edits by chance, after each of which the analysis of the edited
 * article equals that of its text afresh. `npm run fuzz` runs on.
 */
import { expect, test } from 'vitest';
import { editScript } from '../fuzz/edit-scripts.ts';
import { faultsOf } from '../fuzz/script-run.ts';
import { testResources as resources } from '../names/test-knowledge.ts';
import { askedSeed } from '../property-seed.ts';

/** Other scripts with each run; FUZZ_SEED shows those of a run again. */
const first = askedSeed('FUZZ_SEED') ?? Math.floor(Math.random() * 1_000_000_000);
const SCRIPTS = 60;

test(`edited articles are analysed as fresh ones are (FUZZ_SEED=${first})`, () => {
  console.log(`differential fuzzing: ${SCRIPTS} scripts, FUZZ_SEED=${first}`);
  const faults: string[] = [];
  for (let seed = first; seed < first + SCRIPTS; seed++) {
    for (const { what } of faultsOf(editScript(seed), seed, resources)) faults.push(`seed ${seed}: ${what}`);
  }
  expect(faults).toEqual([]);
}, 120_000);

test('the scripts do all that they are said to do', () => {
  const kinds = new Map<string, number>();
  let givenUp = 0;
  for (let seed = 0; seed < 200; seed++) {
    for (const { kind, givenUpAfter } of editScript(seed).steps) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (givenUpAfter !== undefined) givenUp++;
    }
  }
  expect([...kinds.keys()].sort()).toEqual([
    'deleting',
    'moving a line',
    'pasting a block',
    'pasting damage',
    'pasting residue',
    'replacing all',
    'several cursors',
    'taking back',
    'typing',
  ]);
  expect(givenUp).toBeGreaterThan(20);
});

/** Scripts that once found a fault. */
const ONCE = [18, 33, 77, 213, 319, 368, 378, 501, 101394667, 101394647, 202225, 105930];

test.each(ONCE)('script %i, which once found a fault', (seed) => {
  expect(faultsOf(editScript(seed, 'long'), seed, resources, 'every step')).toEqual([]);
});

/** Others, as `npm run fuzz` draws them: lines behind a lone carriage return, and a block that both ends of an article share. */
const ONCE_SHORT = [600000597, 600060525, 600085677, 600086501, 700002022, 700011412, 700050450];

test.each(ONCE_SHORT)('script %i, which once found a fault in a short article', (seed) => {
  expect(faultsOf(editScript(seed), seed, resources, 'every step')).toEqual([]);
});
