import { expect, test } from 'vitest';
import {
  FEATURE_GROUPS,
  groupOf,
  JOINED_TEMPLATES,
  REACH,
  reachOf,
  WORD_TEMPLATES,
} from '../../../server/src/names/tagger/templates.ts';

test('each template has a number of its own, fits in a byte and belongs to a step of the ladder', () => {
  const all = [...Object.values(WORD_TEMPLATES), ...Object.values(JOINED_TEMPLATES)];
  expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
  for (const { number, reach } of all) {
    expect(number).toBeLessThan(256);
    expect(reach).toBeLessThanOrEqual(REACH);
    expect(reachOf(number)).toBe(reach);
  }
  expect(new Set(all.map(({ number }) => groupOf(number)))).toEqual(new Set(FEATURE_GROUPS));
});
