import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { classPage } from '../../scripts/class-page.mts';
import { ALL_RULES } from '../../server/src/analysis/rules.ts';
import { ANNOTATION_TYPES } from '../../server/src/artifacts/annotation-types.ts';
import { CLASS_FAMILIES, rulesOfClass } from '../../server/src/artifacts/taxonomy.ts';

const CLASSES = CLASS_FAMILIES.flatMap(({ classes }) => classes);
const NAMES = new Set(ALL_RULES.map(({ id }) => id.slice(id.indexOf('/') + 1)));

describe('every class is answered for', () => {
  test.each(CLASSES.map((one) => [one.id, one] as const))('%s', (id, { rules, note }) => {
    const isMarkedByHand = ANNOTATION_TYPES.some((type) => type.id === id);
    expect(rules.length > 0 || isMarkedByHand || note !== undefined).toBe(true);
    expect(rules.filter((name) => !NAMES.has(name))).toEqual([]);
  });
});

test('there are more than 121 classes, each once', () => {
  const ids = CLASSES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(121);
});

test('every rule over one article answers for a class', () => {
  const answering = new Set(CLASSES.flatMap(({ rules }) => rules));
  const silent = [...NAMES].filter((name) => !answering.has(name));
  expect(silent).toEqual([]);
});

test('a class that is not known is answered for by the rule of its name', () => {
  expect(rulesOfClass('photo-credit')).toContain('caption-line');
  expect(rulesOfClass('space-before-punct')).toEqual(['space-before-punct']);
  expect(rulesOfClass('no-such-class')).toEqual(['no-such-class']);
});

test('the page of the classes is the one that the rules make', () => {
  const path = fileURLToPath(new URL('../../docs/artifact-classes.md', import.meta.url));
  expect(readFileSync(path, 'utf8'), 'run: node scripts/rule-docs.mts').toBe(classPage(ALL_RULES));
});
