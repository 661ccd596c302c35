import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolateIfNeeded, isolateQuotes, withoutIsolates } from '../../server/src/text/direction.ts';

test('right-to-left words are isolated, and paths that terminals must find are left alone', () => {
  expect(isolateIfNeeded('news/story.txt')).toBe('news/story.txt');
  expect(isolateIfNeeded('خبر.txt')).toBe('\u2068خبر.txt\u2069');
  expect(isolateQuotes('“شويجو”, “Shoigu”')).toBe('“\u2068شويجو\u2069”, “Shoigu”');
});

test('quotes are isolated once, however often a message is handed on', () => {
  const message = 'Spelled “شويغو” 4 times and “Shoigu” once, with 🚀 “شويجو”';
  const isolated = isolateQuotes(message);
  expect(isolated).toBe('Spelled “\u2068شويغو\u2069” 4 times and “Shoigu” once, with 🚀 “\u2068شويجو\u2069”');
  expect(isolateQuotes(isolated)).toBe(isolated);
  expect(withoutIsolates(isolated)).toBe(message);
});

test('nothing but isolates is added to any message', () => {
  const words = fc.string({ unit: fc.constantFrom('“', '”', 'ش', 'a', ' ', '4', '🚀') });
  fc.assert(
    fc.property(words, (message) => {
      expect(withoutIsolates(isolateQuotes(message))).toBe(message);
    }),
  );
});
