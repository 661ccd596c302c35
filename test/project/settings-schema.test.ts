/** The schema and the page of the settings say what the reader does. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SEVERITIES } from '../../server/src/findings/finding.ts';
import { LONGEST_PATTERN } from '../../server/src/project/linear-pattern.ts';
import { LONGEST_TOGETHER, MOST_PATTERNS, PATTERN_FIELDS } from '../../server/src/project/pattern-rules.ts';
import { phrasesTable } from '../../server/src/project/phrases-table.ts';
import { SETTINGS, settingsYaml } from '../../server/src/project/settings-yaml.ts';
import { LANGUAGES_KNOWN } from '../../server/src/text/languages.ts';
import { readSettings } from './read-settings.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('schema/settings.schema.json'));
const fits = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const page = read('docs/project-settings.md');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);

test('the schema knows the settings that are read, and no others', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...SETTINGS].sort());
  const { pattern, severity } = schema.definitions;
  expect(Object.keys(pattern.properties).sort()).toEqual([...PATTERN_FIELDS].sort());
  expect(severity.enum).toEqual(SEVERITIES);
  expect(pattern.properties.languages.items.enum).toEqual([...LANGUAGES_KNOWN, 'und']);
  expect(schema.properties.patterns.maxItems).toBe(MOST_PATTERNS);
});

test('the page names every key and every limit', () => {
  for (const name of [...SETTINGS, ...PATTERN_FIELDS]) expect(page).toContain(name);
  for (const limit of [MOST_PATTERNS, LONGEST_PATTERN, LONGEST_TOGETHER]) {
    expect(page).toContain(limit.toLocaleString('en'));
  }
  expect(page).toContain(`${settingsYaml.largest / 1024} kB`);
  expect(page).toContain(`${phrasesTable.largest / 1024 / 1024} MB`);
});

test('the examples of the page are read without a fault, and fit the schema', async () => {
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    expect((await readSettings(example)).problems).toEqual([]);
    expect(fits(parse(example)), JSON.stringify(fits.errors)).toBe(true);
  }
});

test.each([
  'allow: 3',
  'foo: 1',
  'phrases: [[a]]',
  'severities: { chrome/counter: loud }',
  'severities: { chrome: off }',
  'folders: { ../up: {} }',
  'folders: { /etc: {} }',
  'overrides: [{ files: a }]',
  'overrides: [{ files: a/../b, severities: {} }]',
  'patterns: [{ name: x }]',
  'patterns: [{ pattern: x }]',
  'patterns: [{ name: X, pattern: x }]',
  'patterns: [{ name: x, pattern: x, colour: red }]',
  'patterns: [{ name: x, pattern: x, languages: [xx] }]',
  'patterns: [{ name: x, pattern: x, position: middle }]',
  'patterns: [{ name: x, pattern: x, alone: 1 }]',
])('what the reader refuses does not fit the schema: %s', async (text) => {
  expect((await readSettings(text)).problems.length).toBeGreaterThan(0);
  expect(fits(parse(text))).toBe(false);
});
