/**
 * The seed articles against their gold layers, which were written by hand: at severity warning and above the engine
 * reports what the gold holds and nothing else, and it knows the entities.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis/analysis.ts';
import { createResolver } from '../server/src/annotations/anchor.ts';
import { readLayer, recordsOf } from '../server/src/annotations/layer.ts';
import { type AnnotationRecord, textOf } from '../server/src/annotations/record.ts';
import { sidecarName } from '../server/src/annotations/sidecar-name.ts';
import { ALL_RULES } from '../server/src/cli/all-rules.ts';
import { atLeast } from '../server/src/findings/finding.ts';
import { createArticle } from '../server/src/text/article.ts';
import { intersects, type Span } from '../server/src/text/offsets.ts';
import { readModels } from './models.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const ENTITY_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);
const NAMES = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

/** Share of the gold mentions that are found with their type, over all articles of a language. */
const LEAST_RECALL: Readonly<Record<string, number>> = { ar: 0.75 };
/** Share of the found mentions that overlap a gold mention which has the same type. */
const LEAST_PRECISION: Readonly<Record<string, number>> = { ar: 0.9 };

/** A span with what it is: a rule id or an entity type. */
interface Labelled extends Span {
  readonly label: string;
  readonly quote: string;
}

interface Seed {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Labelled[];
}

const seeds = NAMES.map(readSeed);
const known = new Set(ALL_RULES.map((rule) => rule.id));
const resources = readModels();
const analyses = new Map(seeds.map(({ name, text }) => [name, analyse(createArticle(text), { resources })]));

test('there are at least eight seed articles', () => expect(seeds.length).toBeGreaterThanOrEqual(8));

describe.each(seeds)('$name', (seed) => {
  const goldFindings = seed.gold.filter(({ label }) => !ENTITY_TYPES.has(label));

  test('is reported on nowhere but where the gold is', () => {
    const found = foundFindings(check(seed));
    expect(found.filter((finding) => !goldFindings.some((gold) => agrees(gold, finding)))).toEqual([]);
  });

  for (const rule of new Set(goldFindings.map(({ label }) => label))) {
    // A rule that the engine does not have yet is shown as something to do, and not hidden.
    const testWhenKnown = known.has(rule) ? test : test.todo;
    testWhenKnown(`has everything that ${rule} must find`, () => {
      const found = foundFindings(check(seed));
      const gold = goldFindings.filter(({ label }) => label === rule);
      expect(gold.filter((one) => !found.some((finding) => agrees(one, finding)))).toEqual([]);
    });
  }
});

const namesAreKnown = ALL_RULES.some(({ id }) => id.startsWith('name/'));
describe.runIf(namesAreKnown).each(Object.keys(LEAST_RECALL))('entities of the seeds in %s', (language) => {
  const ofLanguage = seeds.filter(({ name }) => name.startsWith(`${language}-`));

  test(`are found in at least ${LEAST_RECALL[language]} of the gold mentions`, () => {
    const missed: string[] = [];
    let all = 0;
    for (const seed of ofLanguage) {
      const found = foundMentions(check(seed));
      const gold = seed.gold.filter(({ label }) => ENTITY_TYPES.has(label));
      all += gold.length;
      for (const one of gold)
        if (!found.some((mention) => agrees(one, mention))) missed.push(describeOne(one));
    }
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL[language]!);
  });

  test(`are right in at least ${LEAST_PRECISION[language]} of the mentions found`, () => {
    const wrong: string[] = [];
    let all = 0;
    for (const seed of ofLanguage) {
      const found = foundMentions(check(seed)).filter(({ label }) => label !== 'MISC');
      const gold = seed.gold.filter(({ label }) => ENTITY_TYPES.has(label));
      all += found.length;
      for (const one of found)
        if (!gold.some((mention) => agrees(mention, one))) wrong.push(describeOne(one));
    }
    expect(all).toBeGreaterThan(0);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION[language]!);
  });
});

function readSeed(name: string): Seed {
  const path = join(SEEDS, name);
  const text = readFileSync(path, 'utf8');
  const layer = readLayer(readFileSync(sidecarName(path, 'gold'), 'utf8'));
  if (layer.problems.length > 0) throw new Error(`${name}: ${layer.problems[0]!.message}`);
  const resolve = createResolver(text);
  return { name, text, gold: recordsOf(layer).map((record) => locate(name, record, resolve)) };
}

function locate(
  name: string,
  record: AnnotationRecord,
  resolve: ReturnType<typeof createResolver>,
): Labelled {
  const quote = record.target.selector.exact;
  const found = resolve(record.target.selector);
  const label = textOf(record, 'classifying');
  if (found.state !== 'kept' || label === undefined)
    throw new Error(`${name}: “${quote}” has lost its place`);
  return { ...found.span, label, quote };
}

const check = ({ name }: Seed): Analysis => analyses.get(name)!;

const foundFindings = ({ article, findings }: Analysis): Labelled[] =>
  findings
    .filter(({ severity }) => atLeast(severity, 'warning'))
    .map(({ rule, start, end }) => ({ start, end, label: rule, quote: article.text.slice(start, end) }));

const foundMentions = ({ entities }: Analysis): Labelled[] =>
  entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end, text }) => ({ start, end, label: type, quote: text })),
  );

/** The same label and some of the same text: how much white space or which clitic belongs to it may differ. */
const agrees = (a: Labelled, b: Labelled): boolean => a.label === b.label && intersects(a, b);

const describeOne = ({ label, quote, start }: Labelled): string => `${label} ${quote} at ${start}`;
