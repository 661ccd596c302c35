import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteTable, type CodePage, decodeRun } from '../../server/src/artifacts/encoding/code-pages.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { artifactFindings } from './run-rule.ts';

/** Reads the UTF-8 of a text in a code page, as a program that guesses wrong does. */
function damage(text: string, page: CodePage): string {
  const bytes = new TextEncoder().encode(text);
  const table = new Map(
    [...byteTable(page)].map(([unit, byte]) => [byte, unit]).reverse() as [number, number][],
  );
  return [...bytes].map((byte) => String.fromCharCode(byte < 0x80 ? byte : table.get(byte)!)).join('');
}

const SENTENCES: readonly (readonly [CodePage, string])[] = [
  ['windows-1256', 'وصل الوزير إلى العاصمة، ثم غادر.'],
  ['windows-1252', 'وصل الوزير إلى العاصمة، ثم غادر.'],
  ['windows-1252', 'Министр прибыл в столицу.'],
  ['windows-1252', 'L’été, l’élève a mangé — déjà “prêt”.'],
  ['windows-1251', 'Министр прибыл в столицу.'],
  ['windows-1251', 'وصل الوزير إلى العاصمة.'],
  ['windows-1255', 'השר הגיע לבירה אתמול בערב'],
  ['windows-874', 'وصل الوزير إلى العاصمة'],
  ['macintosh', 'Министр прибыл в столицу.'],
];

describe('a damaged sentence is read again', () => {
  test.each(SENTENCES)('%s: %s', (page, sentence) => {
    const { text } = fixToFixedPoint(damage(sentence, page), (one) =>
      artifactFindings(one).filter(({ rule }) => rule.startsWith('encoding/mojibake')),
    );
    expect(text).toBe(sentence);
  });

  test.each(SENTENCES)('%s, after an astral character and with CRLF: %s', (page, sentence) => {
    const before = '🚀\r\n';
    const damaged = `${before}${damage(sentence, page)}\r\n`;
    const { text } = fixToFixedPoint(damaged, (one) =>
      artifactFindings(one).filter(({ rule }) => rule.startsWith('encoding/mojibake')),
    );
    expect(text).toBe(`${before}${sentence}\r\n`);
  });
});

test('text that was never damaged is left alone, in every script', () => {
  const letters = fc.constantFrom(...'ابتثطظعغفقكلمنهويةىءآأإ،؛؟.« »“”…–'.split(''), ' ');
  const cyrillic = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяРСИ—«»…, '.split(''));
  for (const alphabet of [letters, cyrillic]) {
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 80 }), (text) => {
        expect(artifactFindings(text).filter(({ rule }) => rule.startsWith('encoding/mojibake'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }
});

test('the decoder is strict: overlong forms, surrogates and lone bytes prove nothing', () => {
  const table = byteTable('windows-1252');
  const read = (...bytes: readonly number[]) => {
    const units = new Map([...table].map(([unit, byte]) => [byte, unit]).reverse() as [number, number][]);
    return decodeRun(bytes.map((byte) => String.fromCharCode(units.get(byte)!)).join(''), 0, table)?.text;
  };
  expect(read(0xc3, 0xa9)).toBe('é');
  expect(read(0xe0, 0x80, 0xaf)).toBeUndefined();
  expect(read(0xed, 0xa0, 0x80)).toBeUndefined();
  expect(read(0xf4, 0x90, 0x80, 0x80)).toBeUndefined();
  expect(read(0xc3)).toBeUndefined();
});

test('numbers that are stored backwards are proposed and never changed unasked', () => {
  const text = 'في عام 4102 هبطت الإيرادات بنسبة 5.\u200f26 في المئة إلى 03 مليار.';
  const findings = artifactFindings(text).filter(({ rule }) => rule.startsWith('encoding/number'));
  expect(findings.map(({ fixes }) => fixes.map(({ kind, edits }) => [kind, edits[0]?.newText]))).toEqual([
    [['confirm', '26.5']],
    [['confirm', '2014']],
    [['confirm', '30']],
  ]);
  expect(fixToFixedPoint(text, () => findings).text).toBe(text);
});
