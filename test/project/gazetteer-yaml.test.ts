import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { readGazetteerYaml } from '../../server/src/project/gazetteer-yaml.ts';

const GOOD = `- id: desk:mayor
  type: PER
  kind: mayor
  wikidata: Q900000001
  description: Mayor since 2024
  distinct: [desk:minister]
  forms:
    ar: [سامي الحداد, ~الحداد]
    en: Sami Haddad
`;

test('entities with all that can be said of them, at the top or under a name', async () => {
  const read = await readGazetteerYaml(GOOD);
  expect(read.problems).toEqual([]);
  expect(read.entries.map(({ entry }) => entry)).toEqual([
    {
      id: 'desk:mayor',
      type: 'PER',
      kind: 'mayor',
      wikidata: 'Q900000001',
      description: 'Mayor since 2024',
      distinctFrom: ['desk:minister'],
      forms: [
        { text: 'سامي الحداد', language: 'ar', role: 'preferred' },
        { text: 'الحداد', language: 'ar', role: 'short' },
        { text: 'Sami Haddad', language: 'en', role: 'preferred' },
      ],
    },
  ]);
  const under = await readGazetteerYaml(`entities:\n${GOOD.replace(/^/gm, '  ')}`);
  expect(under.entries.map(({ entry }) => entry.id)).toEqual(['desk:mayor']);
  expect(await readGazetteerYaml('')).toEqual({ entries: [], problems: [] });
});

test.each([
  ['- id: ⟦Moscow⟧\n  type: LOC\n  forms: {en: Moscow}', 'neither wd:Q'],
  ['- id: desk:a\n  type: ⟦ROBOT⟧\n  forms: {en: A}', 'The type is one of PER, LOC, ORG, MISC'],
  ['- ⟦id: desk:a\n  type: LOC⟧', 'no “forms”'],
  ['- ⟦type: LOC\n  forms: {en: A}⟧', 'no “id”'],
  ['- id: desk:a\n  type: LOC\n  forms: {⟦xx⟧: A, en: A}', 'no code of a language'],
  ['- id: desk:a\n  type: LOC\n  wikidata: ⟦159⟧\n  forms: {en: A}', 'no Wikidata item'],
  ['- id: desk:a\n  type: LOC\n  ⟦colour⟧: red\n  forms: {en: A}', 'no setting “colour”'],
  [
    '- id: desk:a\n  type: LOC\n  forms: {en: 🚀}\n- id: ⟦desk:a⟧\n  type: LOC\n  forms: {en: B}',
    'already used',
  ],
])('a fault has its place: %s', async (marked, message) => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  for (const newline of ['\n', '\r\n']) {
    const text = marked.replace(/[⟦⟧]/g, '').replaceAll('\n', newline);
    const shift = (offset: number): number =>
      offset + (newline.length - 1) * (marked.slice(0, offset + 1).split('\n').length - 1);
    const { problems } = await readGazetteerYaml(text);
    const found = problems.find((problem) => english(problem.message).includes(message));
    expect(found, problems.map((problem) => english(problem.message)).join('; ')).toBeDefined();
    expect(found!.start).toBe(shift(start));
    expect(found!.end).toBeLessThanOrEqual(shift(end) + 2);
  }
});

test('any text at all is read without an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...GOOD.split(/(?<=[\s:[\]])/), '"', '[', '- ', '&a', '*a', '\t')),
      async (parts) => {
        const { entries, problems } = await readGazetteerYaml(parts.join(''));
        expect(entries.every(({ entry }) => entry.forms.length > 0)).toBe(true);
        expect(problems.every(({ start, end }) => start <= end)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
