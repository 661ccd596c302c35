import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../server/src/messages/wording.ts';
import {
  slipKeys,
  slippedWord,
  slipReason,
  typingSlip,
} from '../../../server/src/names/comparing/typing-slip.ts';

describe('one slip of typing', () => {
  test.each([
    ['cambridge', 'cambrige', 'left-out'],
    ['netanyahu', 'netanyhu', 'left-out'],
    ['zelensky', 'zelensy', 'left-out'],
    ['cambridge', 'camrbidge', 'swapped'],
    ['strasbourg', 'strasboirg', 'key-beside'],
    ['зеленский', 'зелнский', 'left-out'],
    ['зеленский', 'зелегский', 'key-beside'],
    ['نتنياهو', 'نتياهو', 'left-out'],
    ['واشنطن', 'وانشطن', 'swapped'],
    ['واشنطن', 'واششنطن', 'struck-twice'],
    ['اردوغان', 'اردوعان', 'key-beside'],
  ])('%s, %s: %s', (meant, typed, kind) => expect(typingSlip(meant, typed)?.kind).toBe(kind));

  test.each([
    ['the same word', 'cambridge', 'cambridge'],
    ['another first letter', 'cambridge', 'vambridge'],
    ['a plural', 'canadian', 'canadians'],
    ['an adjective', 'russia', 'russian'],
    ['a Russian case', 'зеленский', 'зеленскии'],
    ['two slips', 'cambridge', 'cambrge'],
    ['a silent h', 'jonathan', 'jonatan'],
    ['a doubled letter of romanisations', 'philippe', 'philipe'],
    ['a consonant that is heard whether it is written or not', 'thompson', 'thomson'],
    ['keys far apart', 'clinton', 'clifton'],
    ['a long vowel of Arabic', 'ميونيخ', 'ميونخ'],
    ['a short word', 'putin', 'puti'],
    ['another script', 'cambridge', 'кембридж'],
  ])('none: %s', (_, meant, typed) => expect(typingSlip(meant, typed)).toBeUndefined());
});

test('one word of a name may be a slip, and only one', () => {
  expect(slippedWord('benjamin netanyahu', 'benjamin netanyhu')?.typed).toBe('netanyhu');
  expect(slippedWord('benjamin netanyahu', 'benjmin netanyhu')).toBeUndefined();
  expect(slippedWord('benjamin netanyahu', 'netanyahu')).toBeUndefined();
});

test('a name and a slip of it share a key', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const word = fc.string({ unit: letter, minLength: 7, maxLength: 14 });
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('drop', 'swap', 'double'), (meant, place, how) => {
      const at = 1 + (place % (meant.length - 3));
      const typed =
        how === 'drop'
          ? meant.slice(0, at) + meant.slice(at + 1)
          : how === 'swap'
            ? meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2)
            : meant.slice(0, at) + meant.charAt(at) + meant.slice(at);
      fc.pre(typingSlip(meant, typed) !== undefined);
      const keys = slipKeys(meant);
      expect(slipKeys(typed).some((key) => keys.includes(key))).toBe(true);
    }),
  );
});

test('the reason names the letters', () => {
  expect(english(slipReason('Cambridge', 'Cambrige')!)).toBe('“d” was probably left out in typing');
  expect(english(slipReason('أردوغان', 'أردوعان')!)).toBe(
    '“ع” stands beside “غ” on the keyboard: probably a slip of typing',
  );
  expect(slipReason('Cambridge', 'Oxford')).toBeUndefined();
});
