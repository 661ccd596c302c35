import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLink, type Link } from '../../../server/src/names/clusters/complete-link.ts';

const groupsOf = (keys: readonly string[], links: readonly Link[]): string[] => {
  const groups = new Map<number, string[]>();
  completeLink(keys, links).forEach((group, at) => {
    groups.set(group, [...(groups.get(group) ?? []), keys[at]!]);
  });
  return [...groups.values()].map((group) => group.sort().join('')).sort();
};

describe('complete link', () => {
  test('joins no two items of which nothing was accepted, though a third is like both', () => {
    const links = [
      { a: 0, b: 1, probability: 0.9 },
      { a: 1, b: 2, probability: 0.8 },
    ];
    expect(groupsOf(['a', 'b', 'c'], links)).toEqual(['ab', 'c']);
    expect(groupsOf(['a', 'b', 'c'], [...links, { a: 0, b: 2, probability: 0.6 }])).toEqual(['abc']);
  });

  test('asks about pairs without a link', () => {
    const links = [
      { a: 0, b: 1, probability: 0.9 },
      { a: 1, b: 2, probability: 0.8 },
    ];
    expect([...completeLink(['a', 'b', 'c'], links, () => true)]).toEqual([0, 0, 0]);
  });

  const KEYS = [...'abcdefgh'];
  const link = fc.record({
    a: fc.nat(KEYS.length - 1),
    b: fc.nat(KEYS.length - 1),
    probability: fc.constantFrom(0.5, 0.6, 0.9),
  });
  const links = fc
    .uniqueArray(link, { selector: ({ a, b }) => Math.min(a, b) * 8 + Math.max(a, b), maxLength: 20 })
    .map((list) => list.filter(({ a, b }) => a !== b));

  test('depends neither on the order of the links nor on that of the items', () => {
    fc.assert(
      fc.property(links, fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), (list, shuffled) => {
        const moved = list.map(({ a, b, probability }) => ({
          a: shuffled.indexOf(KEYS[a]!),
          b: shuffled.indexOf(KEYS[b]!),
          probability,
        }));
        expect(groupsOf(shuffled, moved.reverse())).toEqual(groupsOf(KEYS, list));
      }),
    );
  });

  test('is not changed by items without links', () => {
    fc.assert(
      fc.property(links, (list) => {
        const groups = groupsOf([...KEYS, 'x', 'y'], list).filter((group) => !/[xy]/.test(group));
        expect(groups).toEqual(groupsOf(KEYS, list));
      }),
    );
  });
});
