import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENTRY_KEYS, FILE_KEYS } from '../../server/src/project/style-keys.ts';
import { styleYaml } from '../../server/src/project/style-yaml.ts';
import { LANGUAGES_KNOWN } from '../../server/src/text/languages.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/style.schema.json', import.meta.url), 'utf8'));
const page = readFileSync(new URL('../../docs/house-style.md', import.meta.url), 'utf8');
const accepts = new Ajv({ allowUnionTypes: true }).compile(schema);

test('the schema and the page know the keys that are read', () => {
  expect(Object.keys(schema.properties)).toEqual(FILE_KEYS.map(({ key }) => key));
  const keys = ENTRY_KEYS.map(({ key }) => key);
  expect(Object.keys(schema.definitions.name.properties)).toEqual(keys);
  expect(schema.definitions.language.enum).toEqual([...LANGUAGES_KNOWN]);
  for (const key of [...keys, 'folders']) expect(page).toContain(`\`${key}\``);
});

test('the example of the page is sound, for the reader and for the schema', async () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)![1]!;
  expect((await styleYaml.read(example)).problems).toEqual([]);
  expect(accepts(parse(example))).toBe(true);
});

test.each([
  ['names:\n  - prefered: شويغو\n'],
  ['names:\n  - reason: why\n'],
  ['names:\n  - forbid: []\n'],
  ['names:\n  - prefer: {xx: Kyiv}\n'],
  ['names:\n  - prefer: شويغو\n    type: person\n'],
  ['names: شويغو\n'],
  ['name: []\n'],
])('the schema refuses what the reader refuses: %s', async (text) => {
  expect((await styleYaml.read(text)).problems).not.toEqual([]);
  expect(accepts(parse(text))).toBe(false);
});
