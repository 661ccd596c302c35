/** What was asked for of late is remembered, in memory that does not grow. */
import { expect, test } from 'vitest';
import { Recent } from '../../server/src/text/recent.ts';

test('as many values are remembered as one half holds, at least', () => {
  const recent = new Recent<number, string>(3);
  for (let key = 0; key < 100; key++) recent.set(key, `value ${key}`);
  expect([97, 98, 99].map((key) => recent.get(key))).toEqual(['value 97', 'value 98', 'value 99']);
});

test('no more values are remembered than two halves hold', () => {
  const recent = new Recent<number, number>(10);
  for (let key = 0; key < 1000; key++) recent.set(key, key);
  const known = Array.from({ length: 1000 }, (_, key) => recent.get(key)).filter(
    (value) => value !== undefined,
  );
  expect(known.length).toBeLessThanOrEqual(20);
});

test('what is asked for again and again stays, however much else comes', () => {
  const recent = new Recent<string, string>(4);
  recent.set('usual', 'known');
  for (let key = 0; key < 1000; key++) {
    recent.set(`rare ${key}`, '');
    expect(recent.get('usual')).toBe('known');
  }
});

test('a value that stands for nothing is remembered as well', () => {
  const recent = new Recent<string, boolean>(2);
  recent.set('no', false);
  expect(recent.get('no')).toBe(false);
  expect(recent.get('never asked')).toBeUndefined();
});
