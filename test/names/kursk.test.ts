/** The sample article that the project was asked to read right; skipped where it is not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atLeast } from '../../server/src/findings/finding.ts';
import { NO_DECISIONS } from '../../server/src/names/clusters/decisions.ts';
import { loadGazetteer } from '../../server/src/names/gazetteer/gazetteer-index.ts';
import { readWordTable } from '../../server/src/names/lexicon/word-table.ts';
import { analyseNames } from '../../server/src/names/names.ts';
import { createArticle } from '../../server/src/text/article.ts';

const SAMPLE = new URL('../../../shared/seeds/kursk-ar.txt', import.meta.url);
const GAZETTEER = new URL('../../models/gazetteer/', import.meta.url);

const WORDS = new URL('../../models/words-ar/words.bin', import.meta.url);

function readGazetteer(): ReturnType<typeof loadGazetteer>['gazetteer'] {
  const names = readdirSync(GAZETTEER).filter((name) => name.endsWith('.tsv'));
  return loadGazetteer(names.map((name) => ({ name, text: readFileSync(new URL(name, GAZETTEER), 'utf8') })))
    .gazetteer;
}

describe.skipIf(!existsSync(SAMPLE))('the sample article', () => {
  const article = createArticle(existsSync(SAMPLE) ? readFileSync(SAMPLE, 'utf8') : '');
  const { entities, findings } = analyseNames(
    article,
    { gazetteer: readGazetteer(), words: readWordTable(readFileSync(WORDS)) },
    NO_DECISIONS,
  );
  const lineOf = (offset: number): number => article.lines.lineAt(offset) + 1;

  const formsWithLines = (form: string): [string, number[]][] => {
    const entity = entities.find((one) => one.forms.some((other) => other.form === form))!;
    return entity.forms.map((one) => [
      one.form,
      entity.mentions.filter((mention) => mention.form === one.form).map((mention) => lineOf(mention.start)),
    ]);
  };

  test('one person in three forms', () => {
    expect(formsWithLines('شويغو')).toEqual([
      ['شويغو', [2, 5, 9, 11]],
      ['شويجو', [4, 6]],
      ['Shoigu', [4]],
    ]);
  });

  test('one place in three forms', () => {
    expect(new Map(formsWithLines('بيونغ يانغ'))).toEqual(
      new Map([
        ['بيونغ يانغ', [2]],
        ['بيونج يانغ', [3, 10]],
        ['Pyongyang', [4]],
      ]),
    );
  });

  test('its findings, and no others', () => {
    const found = findings
      .filter((finding) => atLeast(finding.severity, 'warning'))
      .map(({ rule, start, end }) => `${lineOf(start)} ${rule} ${article.text.slice(start, end)}`);
    expect(found).toEqual([
      '3 name/name-variant بيونج يانغ',
      '4 name/name-variant شويجو',
      '4 name/transliterated-common-noun ديمينز',
      '4 name/untranslated-latin Shoigu',
      '4 name/untranslated-latin Pyongyang',
      '5 name/untranslated-latin deminers',
      '6 name/name-variant شويجو',
      '10 name/name-variant بيونج يانغ',
      '13 name/corrupted-token والكرين',
    ]);
    expect(
      findings.find((finding) => finding.rule === 'name/corrupted-token')?.fixes[0]?.edits[0]?.newText,
    ).toBe('وأوكرانيا');
  });

  test.each([
    ['PER', 'شويغو'],
    ['PER', 'بوتين'],
    ['PER', 'كيم جونغ أون'],
    ['LOC', 'روسيا'],
    ['LOC', 'كوريا الشمالية'],
    ['LOC', 'كوريا الجنوبية'],
    ['LOC', 'أوكرانيا'],
    ['LOC', 'الولايات المتحدة'],
    ['LOC', 'كورسك'],
    ['LOC', 'موسكو'],
    ['LOC', 'بيونغ يانغ'],
    ['LOC', 'الكرملين'],
    ['ORG', 'ريا نوفوستى'],
    ['ORG', 'KCNA'],
  ])('names %s %s', (type, form) => {
    expect(entities.find((entity) => entity.forms.some((one) => one.form === form))?.type).toBe(type);
  });
});
