import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../../scripts/rule-page.mts';
import { ALL_RULES } from '../../server/src/analysis/rules.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);
const pages = rulePages(ALL_RULES);

test.each([...pages])('docs/rules/%s is what the rule says of itself', (name, page) => {
  const url = new URL(name, FOLDER);
  expect(existsSync(url), `run: node scripts/rule-docs.mts`).toBe(true);
  expect(readFileSync(url, 'utf8').replaceAll('\r\n', '\n')).toBe(page);
});

test('no page is left of a rule that is gone', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'));
  expect(files.sort()).toEqual([...pages.keys()].sort());
});

test('every rule says what it is', () => {
  for (const rule of ALL_RULES) {
    expect(rule.title).toMatch(/^\p{Lu}/u);
    expect(rule.description).toMatch(/\.$/);
    expect(rule.description.length).toBeGreaterThan(60);
  }
});
