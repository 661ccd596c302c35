/** The places of the same words: those that stand by themselves, and those behind a particle. */
import { expect, test } from 'vitest';
import { wholeWords } from '../../../client/src/desk/whole-words.ts';

test.each(['', '🚀 ', 'سطر\r\n'])(
  'finds words that stand by themselves or behind a particle (after %j)',
  (before) => {
    const text = `${before}قال بوتين ذلك. وبوتين قال، والبوتينية لا، بوتينكا لا، بوتين.`;
    const found = wholeWords(text, 'بوتين', text.indexOf('بوتين'));
    expect(found.map((start) => text.slice(start - 1, start + 6))).toEqual([' بوتين ', 'وبوتين ', ' بوتين.']);
  },
);

test('the place that was asked about is always found', () => {
  expect(wholeWords('xabcx abc', 'abc', 1)).toEqual([1, 6]);
});
