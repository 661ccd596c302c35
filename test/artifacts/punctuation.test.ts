import { expect, test } from 'vitest';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { artifactFindings } from './run-rule.ts';

const mended = (text: string): string => fixToFixedPoint(text, artifactFindings).text;
const found = (text: string): readonly string[] =>
  artifactFindings(text).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);

test('a document that is spaced throughout is reported at every mark', () => {
  const text = 'وصل الوزير ، ثم غادر ، ثم عاد ، ثم سافر .';
  expect(found(text)).toHaveLength(4);
  expect(mended(text)).toBe('وصل الوزير، ثم غادر، ثم عاد، ثم سافر.');
});

test('the space moves behind a comma that had none', () => {
  expect(mended('وصل الوزير ،ثم غادر.')).toBe('وصل الوزير، ثم غادر.');
});

test('French keeps its spaces in French paragraphs only', () => {
  expect(
    found('Le ministre est arrivé : il a dit que « oui ! » et que les autres ne viendront pas ; c’est tout.'),
  ).toEqual([]);
  expect(found('The minister has arrived ! He said that the others will not come to the talks.')).toEqual([
    'punctuation/space-before-punct  !',
  ]);
});

test('any kind of space before a mark is one finding, after an astral character and with CRLF', () => {
  for (const space of [' ', '  ', '\t', '\u00a0', ' \u00a0 ']) {
    const text = `🚀 وصل الوزير${space}، ثم غادر.\r\nوعاد${space}.\r\n`;
    expect(mended(text)).toBe('🚀 وصل الوزير، ثم غادر.\r\nوعاد.\r\n');
  }
});

test('marks of two systems are mended by closing the quotation as it was opened', () => {
  expect(mended('قال "نعم” ثم غادر.')).toBe('قال "نعم" ثم غادر.');
  expect(mended('قال إن بـ”شعرة معاوية” تمسك.')).toBe('قال إن بـ“شعرة معاوية” تمسك.');
});

test('a hyphen glued to a function word is never mended unasked', () => {
  const text = 'يريدان تطوير العلاقات الروسية-إلى مستوى جديد.';
  expect(found(text)).toEqual(['punctuation/hyphen-glued الروسية-إلى']);
  expect(mended(text)).toBe(text);
});

test('a Persian “and” stands by itself, an Arabic one does not', () => {
  const rule = 'punctuation/detached-proclitic';
  expect(found('وصل الوزير و غادر مساء إلى مدينة أخرى.')).toContain(`${rule} و غادر`);
  const persian = 'او گفت روابط ایران و روسیه رو به گسترش است و این کشور از تهران تشکر کرد.';
  expect(found(persian).filter((one) => one.startsWith(rule))).toEqual([]);
});
