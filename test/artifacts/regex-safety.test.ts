/**
 * No regular expression of the engine may take more than linear time. Every literal in server/src, and every pattern that
 * is built at run time, is pumped: run over long repetitions of the characters it speaks of, at two lengths, and its time
 * may not grow as the square. What can be proved about them stands in regex-proof.test.ts.
 */
import { expect, test } from 'vitest';
import { builtPatterns, hostileUnit, literals } from './engine-patterns.ts';

const found = literals();

test('there are literals to be pumped', () => expect(found.length).toBeGreaterThan(250));

test('no pattern takes more than linear time on any of the repetitions', { timeout: 180_000 }, async () => {
  const hostile = [...found, ...(await builtPatterns())].flatMap((pattern) => {
    const unit = hostileUnit(pattern);
    return unit === undefined ? [] : [`${pattern.where}: /${pattern.source}/ on ${JSON.stringify(unit)}`];
  });
  expect(hostile).toEqual([]);
});

test('the pump finds a pattern that takes more than linear time', () => {
  expect(hostileUnit({ where: '', source: ' +$', flags: '' })).toBeDefined();
}, 60_000);
