import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StyleProblem } from '../../../server/src/names/house-style/house-style.ts';
import { readHouseStyle } from '../../../server/src/names/house-style/read-house-style.ts';
import { LineIndex } from '../../../server/src/text/lines.ts';

const problemsOf = (text: string): string[] => {
  const lines = new LineIndex(text);
  return readHouseStyle('style.yaml', text).problems.map((problem: StyleProblem) => {
    const line = lines.lineAt(problem.start);
    return `${line + 1}:${problem.start - lines.span(line).start + 1} ${problem.severity} ${problem.message}`;
  });
};
const entriesOf = (text: string): unknown[] =>
  readHouseStyle('style.yaml', text).style.entries.map(
    ({ prefer, forbid, language, folder, entity, reason }) => ({
      ...(prefer === undefined ? {} : { prefer: prefer.form }),
      ...(forbid.length === 0 ? {} : { forbid: forbid.map(({ form }) => form) }),
      ...(language === undefined ? {} : { language }),
      ...(folder === '' ? {} : { folder }),
      ...(entity === undefined ? {} : { entity: entity.form }),
      ...(reason === undefined ? {} : { reason }),
    }),
  );

describe('a style file', () => {
  test('has one form to prefer and others to forbid, with a reason', () => {
    expect(
      entriesOf('names:\n  - prefer: شويغو\n    forbid: [شويجو, شويقو]\n    reason: as in our archive\n'),
    ).toEqual([{ prefer: 'شويغو', forbid: ['شويجو', 'شويقو'], reason: 'as in our archive' }]);
  });

  test('may give forms for each language by itself', () => {
    const text = 'names:\n  - entity: wd:Q1899\n    prefer: {en: Kyiv, ar: كييف}\n    forbid: {en: [Kiev]}\n';
    expect(entriesOf(text)).toEqual([
      { prefer: 'Kyiv', forbid: ['Kiev'], language: 'en', entity: 'wd:Q1899' },
      { prefer: 'كييف', language: 'ar', entity: 'wd:Q1899' },
    ]);
  });

  test('may decide for folders', () => {
    const text =
      'folders:\n  sports:\n    - forbid: برشلونه\n  "**/opinion":\n    names:\n      - prefer: ترمب\n';
    expect(entriesOf(text)).toEqual([
      { forbid: ['برشلونه'], folder: 'sports' },
      { prefer: 'ترمب', folder: '**/opinion' },
    ]);
  });

  test('may be empty', () => {
    for (const text of ['', '\n', '# nothing yet\n', '\ufeff']) expect(problemsOf(text)).toEqual([]);
  });

  test('is read with CRLF and with a byte order mark, its places counted in the file', () => {
    const text = '\ufeffnames:\r\n  - prefer: 🚀شويغو\r\n    forbid: []\r\n';
    const { style } = readHouseStyle('style.yaml', text);
    const { start, end } = style.entries[0]!.prefer!.span;
    expect(text.slice(start, end)).toBe('🚀شويغو');
    expect(problemsOf(text)).toEqual(['3:13 error the list is empty']);
  });
});

describe('what is wrong with a style file is said at its place', () => {
  test.each<[string, string, string[]]>([
    [
      'an unknown key',
      'name:\n  - prefer: أ\n',
      ['1:1 error there is no key “name” here; did you mean “names”?'],
    ],
    [
      'an unknown key of an entry',
      'names:\n  - prefered: شويغو\n',
      ['2:5 error there is no key “prefered” here; did you mean “prefer”?'],
    ],
    [
      'a number',
      'names:\n  - prefer: 112\n',
      ['2:13 error a form is a text; put a number in quotation marks'],
    ],
    ['nothing', 'names:\n  - prefer:\n', ['2:12 error nothing stands here']],
    ['an empty text', 'names:\n  - prefer: " "\n', ['2:13 error the text is empty']],
    ['no list', 'names: شويغو\n', ['1:8 error a list of names belongs here, each begun with “-”']],
    [
      'an entry that says nothing',
      'names:\n  - reason: why\n',
      ['2:5 error a name needs “prefer” or “forbid”'],
    ],
    [
      'two preferred forms',
      'names:\n  - prefer: [ترامب, ترمب]\n',
      ['2:13 error only one form can be preferred; the others belong under “forbid”'],
    ],
    [
      'an unknown language',
      'names:\n  - prefer: {xx: Kyiv}\n',
      ['2:14 error “xx” is no code of a language that Copydesk knows, such as ar, en or ru'],
    ],
    [
      'an unknown type',
      'names:\n  - prefer: شويغو\n    type: person\n',
      ['3:11 error a type is one of PER, LOC, ORG, MISC'],
    ],
    [
      'a form that is both preferred and forbidden',
      'names:\n  - prefer: شويغو\n    forbid: [شويغو]\n',
      ['3:14 error “شويغو” is both preferred and forbidden'],
    ],
    [
      'a chain that contradicts itself',
      'names:\n  - prefer: ترامب\n    forbid: [ترمب]\n  - prefer: ترومب\n    forbid: [ترامب]\n',
      ['5:14 error “ترامب” is both preferred and forbidden'],
    ],
    [
      'the same decision twice',
      'names:\n  - prefer: ترامب\n  - prefer: ترامب\n',
      ['3:13 warning “ترامب” is preferred twice'],
    ],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('broken YAML', () => {
    expect(problemsOf('names:\n  - prefer: "شويغو\n').join()).toMatch(/error/);
    expect(problemsOf('[[[[').join()).toMatch(/error/);
  });

  test('a loop of preferences, and none of its entries is used', () => {
    const text =
      'names:\n  - prefer: ترامب\n    forbid: [ترمب]\n  - prefer: ترمب\n    forbid: [ترامب]\n  - prefer: شويغو\n';
    expect(problemsOf(text)).toEqual([
      '2:13 error the house style goes in a circle: “ترامب” → “ترمب” → “ترامب”; none of these entries is used',
      '4:13 error the house style goes in a circle: “ترامب” → “ترمب” → “ترامب”; none of these entries is used',
    ]);
    expect(entriesOf(text)).toEqual([{ prefer: 'شويغو' }]);
  });

  test('a folder may contradict the project', () => {
    expect(
      problemsOf(
        'names:\n  - prefer: ترامب\n    forbid: [ترمب]\nfolders:\n  gulf:\n    - prefer: ترمب\n      forbid: [ترامب]\n',
      ),
    ).toEqual([]);
  });
});

test('any text is read without an exception, and every problem lies within it', () => {
  const yaml = fc.array(
    fc.constantFrom(
      'names:',
      'folders:',
      '\n',
      '  ',
      '- ',
      'prefer: ',
      'forbid: ',
      '[',
      ']',
      '{',
      '}',
      'شويغو',
      ',',
      '"',
      '&a ',
      '*a',
      '🚀',
      ':',
      '#',
      '\t',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        yaml.map((parts) => parts.join('')),
      ),
      (text) => {
        for (const { start, end } of readHouseStyle('style.yaml', text).problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
