/** Lines, paragraphs and words that stand more than once. */
import { expect, test } from 'vitest';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { processorTime } from '../timing.ts';
import { quotes, runRule } from './run-rule.ts';

const rule = (id: string) => ARTIFACT_RULES.find((one) => one.id === id)!;
const near = rule('duplication/near-duplicate');
const FIRST =
  'The captain of the old ferry said that he had seen the light from far away and had turned north at once.';

test('a paragraph with a few words changed is a near duplicate, wherever it stands', () => {
  const again = FIRST.replace('north', 'to the north');
  for (const between of [
    '',
    'One line.\n',
    `${'Another paragraph of quite other words stands here today. '.repeat(3)}\n`.repeat(40),
  ]) {
    const text = `${FIRST}\n${between}${again}`;
    expect(quotes(text, runRule(near, text))).toEqual([again]);
  }
});

test('after an astral character and with CRLF the same is found', () => {
  const again = FIRST.replace('north', 'to the north');
  const text = `🚀 one\r\n${FIRST}\r\nTwo.\r\n${again}\r\n`;
  expect(quotes(text, runRule(near, text))).toEqual([again]);
});

test('items of a list that differ in a number, and exact copies, are not near duplicates', () => {
  const item = (count: number) => FIRST.replace('the light', `${count} lights`);
  const text = [1, 2, 3].map(item).join('\n');
  expect(runRule(near, text)).toEqual([]);
  expect(runRule(near, `${FIRST}\n${FIRST}`)).toEqual([]);
});

test('a thousand alike paragraphs cost no more than twice the time per paragraph', () => {
  const words =
    'harbour ferry captain light north south storm island keeper daughter village church bridge river market'.split(
      ' ',
    );
  const paragraph = (seed: number): string =>
    Array.from({ length: 24 }, (_, at) => words[(seed * 7 + at * (1 + (seed % 5))) % words.length]).join(' ');
  const textOf = (count: number): string =>
    Array.from({ length: count }, (_, at) => paragraph(at)).join('\n');
  const [short, long] = [textOf(500), textOf(4000)];
  const time = (text: string): number =>
    Math.min(...[1, 2, 3].map(() => processorTime(() => runRule(near, text))));
  time(short);
  // Eight times the text; comparing all with all would take sixty-four times as long.
  expect(time(long) / Math.max(time(short), 1)).toBeLessThan(32);
});

test('short lines of results are no copies of a headline', () => {
  expect(runRule(rule('duplication/headline-repeat'), 'Results\nSee 3:2 Tor\nOst 0:0 Au\nHe came.')).toEqual(
    [],
  );
});
