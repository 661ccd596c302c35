/** What was found out of words is remembered by their letters, in memory that does not grow. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Recent } from '../../server/src/text/recent.ts';
import { RecentWords } from '../../server/src/text/recent-words.ts';

test('it remembers and forgets what a memory of any keys does', () => {
  const word = fc.string({ unit: 'binary', maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 200 }), (asked) => {
      const words = new RecentWords<string>(8);
      const keys = new Recent<string, string>(8);
      for (const [one, adds] of asked) {
        expect(words.get(one)).toBe(keys.get(one));
        if (!adds || keys.get(one) !== undefined) continue;
        words.set(one, `of ${one}`);
        keys.set(one, `of ${one}`);
      }
    }),
  );
});

test('words that are equal are one word, wherever they were cut out', () => {
  const memory = new RecentWords<number>(1000);
  const text = 'وصل الوزير إلى العاصمة والاستراتيجيات 🚀🚀🚀🚀🚀🚀🚀🚀 أمس';
  text.split(' ').forEach((word, at) => {
    memory.set(word, at);
  });
  `بعد ${text}`
    .split(' ')
    .slice(1)
    .forEach((word, at) => {
      expect(memory.get(word)).toBe(at);
    });
});

test('thousands of words that begin alike are told apart', () => {
  const memory = new RecentWords<number>(10_000);
  for (let number = 0; number < 10_000; number++) memory.set(`كلمة${number}`, number);
  for (let number = 0; number < 10_000; number++) expect(memory.get(`كلمة${number}`)).toBe(number);
  expect(memory.get('كلمة')).toBeUndefined();
});

test('what is set again is the newer value, and false is a value', () => {
  const memory = new RecentWords<boolean>(4);
  memory.set('word', true);
  memory.set('word', false);
  expect(memory.get('word')).toBe(false);
});
