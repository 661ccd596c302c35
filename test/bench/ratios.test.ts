import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Bounds, judge, measureRatios } from '../../bench/ratios.mts';

const bounds: Bounds = { margin: 1.5, ratios: { reading: 1, rules: 4 } };

/** Gives one measurement after the other, and says how many were asked for. */
function measurements(...given: readonly Record<string, number>[]) {
  let asked = 0;
  const measure = (): ReadonlyMap<string, number> => new Map(Object.entries(given[asked++] ?? {}));
  return { measure, count: () => asked };
}

test('work within its bound and margin holds, and is measured once', () => {
  const { measure, count } = measurements({ reading: 1.4, rules: 5.9 });
  expect(judge(measure, bounds).map(({ held }) => held)).toEqual([true, true]);
  expect(count()).toBe(1);
});

test('work that is slow twice fails', () => {
  const { measure, count } = measurements({ reading: 1, rules: 7 }, { reading: 1, rules: 6.1 });
  expect(judge(measure, bounds)).toMatchObject([
    { name: 'reading', held: true },
    { name: 'rules', ratio: 6.1, bound: 4, held: false },
  ]);
  expect(count()).toBe(2);
});

test('work that was slow once, on a busy machine, holds', () => {
  const { measure } = measurements({ reading: 1, rules: 9 }, { reading: 3, rules: 4.5 });
  expect(judge(measure, bounds)).toMatchObject([
    { name: 'reading', ratio: 1, held: true },
    { name: 'rules', ratio: 4.5, held: true },
  ]);
});

test('work without a recorded bound fails, whatever its name', () => {
  const { measure, count } = measurements({ reading: 1, rules: 1, constructor: 0.1 });
  expect(judge(measure, bounds).filter(({ held }) => !held)).toMatchObject([
    { name: 'constructor', bound: undefined },
  ]);
  expect(count()).toBe(1);
});

test('real work that takes ten times the floor is told from work that takes it once', () => {
  const text = 'وصل الوزير إلى العاصمة أمس. '.repeat(4000);
  const floor = (): unknown => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;
  const times = (count: number) => () => () => {
    for (let time = 0; time < count; time++) floor();
  };
  const subjects = [
    { name: 'reading', prepare: times(1) },
    { name: 'rules', prepare: times(10) },
  ];
  const measure = () => measureRatios(floor, subjects, { warmUp: 3, counted: 7 });
  expect(judge(measure, { margin: 2, ratios: { reading: 1, rules: 1 } }).map(({ held }) => held)).toEqual([
    true,
    false,
  ]);
});

test('the recorded bounds stay within the limits of the design', () => {
  const file = new URL('../../bench/bounds.json', import.meta.url);
  const { margin, ratios } = JSON.parse(readFileSync(file, 'utf8')) as Bounds;
  expect(margin).toBeLessThanOrEqual(1.5);
  expect(ratios['all rules']).toBeLessThanOrEqual(8);
  expect(ratios.names).toBeLessThanOrEqual(16);
  expect(ratios['whole analysis']).toBeLessThanOrEqual(25);
});
