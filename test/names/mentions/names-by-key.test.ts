import { expect, test } from 'vitest';
import { mayBeSlipOf, NamesByKey, spellsKnownName } from '../../../server/src/names/mentions/names-by-key.ts';

/** An index that holds some names. */
function indexOf(names: readonly string[], withSlips: boolean): NamesByKey {
  const index = new NamesByKey(withSlips);
  for (const name of names) index.set(name, true);
  return index;
}

test('another spelling is found in an index with slips and in one without', () => {
  for (const withSlips of [true, false]) {
    expect(spellsKnownName('شويجو', indexOf(['شويغو'], withSlips))).toBe(true);
    expect(spellsKnownName('ميركل', indexOf(['شويغو'], withSlips))).toBe(false);
  }
});

test('a slip of typing is found where slips are looked for, and nowhere else', () => {
  expect(mayBeSlipOf('السعوية', indexOf(['السعودية'], true))).toBe(true);
  expect(mayBeSlipOf('السعوية', indexOf(['السعودية'], false))).toBe(false);
});

test('a name that was taken out is found no more, and each of its keys is touched', () => {
  const index = indexOf(['السعودية', 'شويغو'], true);
  const all = [...index.takeTouched()];
  index.set('السعودية', false);
  const touched = [...index.takeTouched()];
  expect(touched.length).toBeGreaterThan(2);
  expect(all).toEqual(expect.arrayContaining(touched));
  expect(mayBeSlipOf('السعوية', index)).toBe(false);
  expect(spellsKnownName('شويجو', index)).toBe(true);
});
