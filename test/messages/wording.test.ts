/** Messages in words: places, plurals, nested messages, isolates, and what happens where a translation is missing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalogue, readCatalogue } from '../../server/src/messages/catalogue.ts';
import { listed, type Message, say, together, verbatim } from '../../server/src/messages/message.ts';
import { readPattern } from '../../server/src/messages/pattern.ts';
import { english, wordingIn } from '../../server/src/messages/wording.ts';

const ARABIC: Catalogue = readCatalogue(
  JSON.stringify({
    '“{form}” stands {count, plural, one {once} other {# times}} here.':
      'وردت «{form}» {count, plural, one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} هنا.',
    '{first}; {rest}': '{first}؛ {rest}',
    'so it is': 'هكذا هو',
    'This cannot be read.': 'هذا {لا يقرأ.',
  }),
  'ar',
)!;
const arabic = wordingIn(ARABIC);
const counted = (count: number): Message =>
  say('“{form}” stands {count, plural, one {once} other {# times}} here.', { form: 'شويغو', count });

describe('English', () => {
  test('is the pattern with its places filled', () => {
    expect(english(say('Delete the line'))).toBe('Delete the line');
    expect(english(counted(1))).toBe('“شويغو” stands once here.');
    expect(english(counted(1200))).toBe('“شويغو” stands 1,200 times here.');
    expect(english(say('{all, number} of them', { all: 12345 }))).toBe('12,345 of them');
    expect(english(say('line {line}', { line: 12345 }))).toBe('line 12345');
  });
  test('says messages inside of messages', () => {
    expect(english(say('It is {why}.', { why: listed([say('old'), say('new'), verbatim('{raw}')]) }))).toBe(
      'It is old; new; {raw}.',
    );
    expect(english(together([say('One.'), say('Two.')]))).toBe('One. Two.');
    expect(english(listed([]))).toBe('');
  });
  test('isolates words of the other direction, once', () => {
    const isolating = wordingIn(undefined, { isolates: true });
    expect(isolating(counted(4))).toBe('“\u2068شويغو\u2069” stands 4 times here.');
    expect(isolating(say('“{form}”', { form: '\u2068شويغو\u2069' }))).toBe('“\u2068شويغو\u2069”');
    expect(isolating(say('“{form}”', { form: 'Shoigu' }))).toBe('“Shoigu”');
  });
});

test('small numbers are written as the platform writes them in each language', () => {
  for (const locale of ['en', 'ar', 'ar-EG', 'fa', 'he', 'ru', 'tr', 'fr', 'es', 'de']) {
    const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
    const write = wordingIn({ locale, sentences: new Map([['{n, number}', '{n, number}']]) });
    for (const n of [...Array(1002).keys(), -0, -1, 0.5, 12_345, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(write(say('{n, number}', { n })), `${n} in ${locale}`).toBe(format.format(n));
    }
  }
});

describe('Arabic', () => {
  test('has a form for each of its numbers', () => {
    expect([1, 2, 3, 10, 11, 99, 100, 102].map((count) => arabic(counted(count)))).toEqual([
      'وردت «شويغو» مرة واحدة هنا.',
      'وردت «شويغو» مرتين هنا.',
      'وردت «شويغو» 3 مرات هنا.',
      'وردت «شويغو» 10 مرات هنا.',
      'وردت «شويغو» 11 مرة هنا.',
      'وردت «شويغو» 99 مرة هنا.',
      'وردت «شويغو» 100 مرة هنا.',
      'وردت «شويغو» 102 مرة هنا.',
    ]);
  });
  test('isolates every value, also one in Latin letters', () => {
    const isolating = wordingIn(ARABIC, { isolates: true });
    const message = say('“{form}” stands {count, plural, one {once} other {# times}} here.', {
      form: '🚀 Putin',
      count: 2,
    });
    expect(isolating(message)).toBe('وردت «\u2068🚀 Putin\u2069» مرتين هنا.');
  });
  test('shows values as it is told before it isolates them', () => {
    const shouting = wordingIn(ARABIC, { isolates: true, show: (words) => words.toUpperCase() });
    const message = say('“{form}” stands {count, plural, one {once} other {# times}} here.', {
      form: 'a',
      count: 1,
    });
    expect(shouting(message)).toContain('«\u2068A\u2069»');
  });
  test('falls back to English sentence by sentence', () => {
    expect(arabic(listed([say('so it is'), say('Nobody has translated this.')]))).toBe(
      'هكذا هو؛ Nobody has translated this.',
    );
    expect(arabic(say('This cannot be read.'))).toBe('This cannot be read.');
  });
});

test('no pattern makes the reader throw, and what can be read is written', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    'name',
    ', plural, ',
    'other',
    'one',
    '#',
    ' ',
    ', number',
    'select',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const pattern = pieces.join('');
      if (readPattern(pattern) === undefined) return;
      expect(english({ pattern, values: { name: 2, other: 'x', one: 1 } })).toBeTypeOf('string');
    }),
  );
});

test('a message is plain data', () => {
  expect(structuredClone(counted(2))).toEqual(counted(2));
  expect(english(JSON.parse(JSON.stringify(counted(2))))).toBe(english(counted(2)));
});

test('a catalogue that is no object is none, and what is no text in it is not translated', () => {
  expect(readCatalogue('[]', 'ar')).toBeUndefined();
  expect(readCatalogue('{', 'ar')).toBeUndefined();
  expect(readCatalogue('{"a":1,"b":"","c":"ج"}', 'ar')?.sentences).toEqual(new Map([['c', 'ج']]));
});
