import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { styleAt, styleYaml } from '../../server/src/project/style-yaml.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

const problemsOf = async (text: string): Promise<string[]> => {
  const lines = new LineIndex(text);
  const { problems } = await styleYaml.read(text);
  return problems.map(({ start, severity, message }) => {
    const line = lines.lineAt(start);
    return `${line + 1}:${start - lines.span(line).start + 1} ${severity} ${english(message)}`;
  });
};
const entriesOf = async (text: string): Promise<unknown[]> =>
  (await styleYaml.read(text)).content.entries.map(
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
  test('has one form to prefer and others to forbid, with a reason', async () => {
    expect(
      await entriesOf(
        'names:\n  - prefer: شويغو\n    forbid: [شويجو, شويقو]\n    reason: as in our archive\n',
      ),
    ).toEqual([{ prefer: 'شويغو', forbid: ['شويجو', 'شويقو'], reason: 'as in our archive' }]);
  });

  test('may give forms for each language by itself', async () => {
    const text = 'names:\n  - entity: wd:Q1899\n    prefer: {en: Kyiv, ar: كييف}\n    forbid: {en: [Kiev]}\n';
    expect(await entriesOf(text)).toEqual([
      { prefer: 'Kyiv', forbid: ['Kiev'], language: 'en', entity: 'wd:Q1899' },
      { prefer: 'كييف', language: 'ar', entity: 'wd:Q1899' },
    ]);
  });

  test('may decide for folders', async () => {
    const text =
      'folders:\n  sports:\n    - forbid: برشلونه\n  "**/opinion":\n    names:\n      - prefer: ترمب\n';
    expect(await entriesOf(text)).toEqual([
      { forbid: ['برشلونه'], folder: 'sports' },
      { prefer: 'ترمب', folder: '**/opinion' },
    ]);
  });

  test('may be empty', async () => {
    for (const text of ['', '\n', '# nothing yet\n', '\ufeff']) expect(await problemsOf(text)).toEqual([]);
  });

  test('is read with CRLF and with a byte order mark, its places counted in the file', async () => {
    const text = '\ufeffnames:\r\n  - prefer: 🚀شويغو\r\n    forbid: []\r\n';
    const { content } = await styleYaml.read(text);
    const { start, end } = content.entries[0]!.prefer!.span;
    expect(text.slice(start, end)).toBe('🚀شويغو');
    expect(await problemsOf(text)).toEqual(['3:13 error The list is empty.']);
  });
});

describe('what is wrong with a style file is said at its place', () => {
  test.each<[string, string, string[]]>([
    [
      'an unknown key',
      'name:\n  - prefer: أ\n',
      ['1:1 error There is no key “name” here; did you mean “names”?'],
    ],
    [
      'an unknown key of an entry',
      'names:\n  - prefered: شويغو\n',
      ['2:5 error There is no key “prefered” here; did you mean “prefer”?'],
    ],
    [
      'a truth value',
      'names:\n  - prefer: true\n',
      ['2:13 error A text belongs here; put it between quotes.'],
    ],
    ['nothing', 'names:\n  - prefer:\n', ['2:12 error A text belongs here; put it between quotes.']],
    [
      'an empty text',
      'names:\n  - prefer: " "\n',
      ['2:13 error A text belongs here; put it between quotes.'],
    ],
    [
      'no list',
      'names: شويغو\n',
      ['1:8 error Names, each with “prefer” or “forbid”, belong here, as a list.'],
    ],
    [
      'an entry that says nothing',
      'names:\n  - reason: why\n',
      ['2:5 error A name needs “prefer” or “forbid”.'],
    ],
    [
      'two preferred forms',
      'names:\n  - prefer: [ترامب, ترمب]\n',
      ['2:13 error Only one form can be preferred; the others belong under “forbid”.'],
    ],
    [
      'an unknown language',
      'names:\n  - prefer: {xx: Kyiv}\n',
      ['2:14 error “xx” is no language that Copydesk knows, such as ar, en or ru.'],
    ],
    [
      'an unknown type',
      'names:\n  - prefer: شويغو\n    type: person\n',
      ['3:11 error A type is one of PER, LOC, ORG, MISC.'],
    ],
    [
      'a form that is both preferred and forbidden.',
      'names:\n  - prefer: شويغو\n    forbid: [شويغو]\n',
      ['3:14 error “شويغو” is both preferred and forbidden.'],
    ],
    [
      'a chain that contradicts itself',
      'names:\n  - prefer: ترامب\n    forbid: [ترمب]\n  - prefer: ترومب\n    forbid: [ترامب]\n',
      ['5:14 error “ترامب” is both preferred and forbidden.'],
    ],
    [
      'the same decision twice',
      'names:\n  - prefer: ترامب\n  - prefer: ترامب\n',
      ['3:13 warning “ترامب” is preferred twice.'],
    ],
  ])('%s', async (_, text, expected) => expect(await problemsOf(text)).toEqual(expected));

  test('broken YAML', async () => {
    for (const text of ['names:\n  - prefer: "شويغو\n', '[[[[']) {
      expect((await problemsOf(text)).join()).toMatch(/error/);
    }
  });

  test('a loop of preferences, and none of its entries is used', async () => {
    const text =
      'names:\n  - prefer: ترامب\n    forbid: [ترمب]\n  - prefer: ترمب\n    forbid: [ترامب]\n  - prefer: شويغو\n';
    expect(await problemsOf(text)).toEqual([
      '2:13 error The house style goes in a circle: “ترامب” → “ترمب” → “ترامب”; none of these entries is used.',
      '4:13 error The house style goes in a circle: “ترامب” → “ترمب” → “ترامب”; none of these entries is used.',
    ]);
    expect(await entriesOf(text)).toEqual([{ prefer: 'شويغو' }]);
  });

  test('a folder may contradict the project', async () => {
    expect(
      await problemsOf(
        'names:\n  - prefer: ترامب\n    forbid: [ترمب]\nfolders:\n  gulf:\n    - prefer: ترمب\n      forbid: [ترامب]\n',
      ),
    ).toEqual([]);
  });
});

test('a folder holds for what is below it, a pattern for what fits it', async () => {
  const { content } = await styleYaml.read(
    'names:\n  - prefer: a\nfolders:\n  sports/:\n    - prefer: b\n  "**/opinion":\n    - prefer: c\n  "*.ar.txt":\n    - prefer: d\n',
  );
  const held = (path: string): string =>
    styleAt(content, path)
      .entries.map(({ prefer }) => prefer?.form)
      .join('');
  expect(held('a.txt')).toBe('a');
  expect(held('sports/2026/a.txt')).toBe('ab');
  expect(held('transports/a.txt')).toBe('a');
  expect(held('gulf/opinion/a.ar.txt')).toBe('acd');
});

test('any text is read without an exception, and every problem lies within it', async () => {
  const parts = 'names:|folders:|\n|  |- |prefer: |forbid: |[|]|{|}|شويغو|,|"|&a |*a|🚀|:|#|\t'.split('|');
  const yaml = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((list) => list.join(''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), yaml), async (text) => {
      for (const { start, end } of (await styleYaml.read(text)).problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
