import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCharacterBoundary, isWordBoundary, isWordUnit } from '../../server/src/text/boundaries.ts';
import { cutsSurrogatePair } from '../../server/src/text/offsets.ts';
import { anyText, textWithOffset } from './arbitraries.ts';

/** A text with `|` wherever it may be cut. */
const cuts = (text: string, isBoundary: (text: string, at: number) => boolean) =>
  [...Array(text.length + 1).keys()]
    .filter((at) => at > 0 && at < text.length && isBoundary(text, at))
    .reduceRight((marked, at) => `${marked.slice(0, at)}|${marked.slice(at)}`, text);

test.each([
  ['قال، نعم', 'قال|،| |نعم'],
  ['🚀 a\r\nb', '🚀| |a|\r\n|b'],
  ['e\u0301x y', 'e\u0301x| |y'],
  ['[ad_1]', '[|ad|_|1|]'],
])('%j may be cut between words as %j', (text, marked) => {
  expect(cuts(text, isWordBoundary)).toBe(marked);
});

test.each(['👨‍👩‍👧', '🇷🇺', '👍🏽', '❤️', 'é', 'مُ', '\r\n'])('%j is one character', (character) => {
  expect(cuts(`.${character.normalize('NFD')}.`, isCharacterBoundary)).toBe(
    `.|${character.normalize('NFD')}|.`,
  );
});

test('a word boundary is a character boundary, and neither cuts a pair', () => {
  fc.assert(
    fc.property(textWithOffset, ({ text, offset }) => {
      if (isWordBoundary(text, offset)) expect(isCharacterBoundary(text, offset)).toBe(true);
      if (isCharacterBoundary(text, offset)) expect(cutsSurrogatePair(text, offset)).toBe(false);
    }),
  );
});

test('letters, marks and digits write words; tatweel, punctuation and white space do not', () => {
  expect([...'شaЖ5٣é\u064b'].every((letter) => isWordUnit(letter.charCodeAt(0)))).toBe(true);
  expect([...'ـ،. \n\u200f“'].some((letter) => isWordUnit(letter.charCodeAt(0)))).toBe(false);
  fc.assert(fc.property(anyText, (text) => typeof isWordUnit(text.charCodeAt(0)) === 'boolean'));
});
