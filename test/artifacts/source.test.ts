import { expect, test } from 'vitest';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { artifactFindings } from './run-rule.ts';

const stubs = (text: string): readonly string[] =>
  artifactFindings(text)
    .filter(({ rule }) => rule === 'source/source-stub')
    .map(({ severity, start, end, fixes }) => `${severity} ${fixes[0]?.kind} ${text.slice(start, end)}`);

const PROSE =
  'وصل الوزير أمس إلى العاصمة، وعقد اجتماعا طويلا مع عدد من المسؤولين، ثم غادر في المساء إلى بلاده.';

test.each([
  'المصدر',
  'Source link',
  'Источник',
  'Fuente',
  'Quelle',
  'Kaynak',
  'منبع',
  'מקור',
  'Fonte',
  'Źródło',
  '来源',
])('the stub %s goes with its line, at the end and after a placeholder', (label) => {
  expect(stubs(`${PROSE}\n${label}`)).toEqual([`error safe ${label}`]);
  expect(fixToFixedPoint(`${PROSE}\n[ad_2]\n${label}`, artifactFindings).text).toBe(PROSE);
  expect(fixToFixedPoint(`${PROSE}\r\n[ad_2]\r\n${label}\r\n`, artifactFindings).text).toBe(`${PROSE}\r\n`);
});

test('a named source is an attribution and stays', () => {
  for (const line of [
    'المصدر: وكالة الأنباء',
    'Source: Agence Exemple',
    'Quelle: dpa',
    'Источник: агентство',
  ]) {
    expect(stubs(`${PROSE}\n${line}`)).toEqual([]);
  }
});

test('a heading between prose stays, and a single word among short lines is asked for', () => {
  expect(stubs(`${PROSE}\nالتفاصيل\n${PROSE}\n${PROSE}`)).toEqual([]);
  const short = `أولا.\nالتفاصيل\n${'سطر قصير.\n'.repeat(8)}`;
  expect(stubs(short)).toEqual(['warning confirm التفاصيل']);
});

test('a label that no list knows closes the text after a placeholder: a person decides', () => {
  expect(stubs(`${PROSE}\n${PROSE}\n[ad_2]\nUnbekanntes Wort`)).toEqual(['warning confirm Unbekanntes Wort']);
  expect(stubs(`${PROSE}\n${PROSE}\nUnbekanntes Wort`)).toEqual([]);
});
