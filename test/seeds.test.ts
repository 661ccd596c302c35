/**
 * The seed articles against their gold layers, which were written by hand: at severity warning and above the engine
 * reports what the gold holds and nothing else, and it knows the entities.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis/analysis.ts';
import { createResolver } from '../server/src/annotations/anchoring/anchor.ts';
import { readLayer, recordsOf } from '../server/src/annotations/records/layer.ts';
import {
  type AnnotationRecord,
  quoteOf,
  spanTargets,
  textOf,
} from '../server/src/annotations/records/record.ts';
import { sidecarName } from '../server/src/annotations/records/sidecar-name.ts';
import { atLeast } from '../server/src/findings/finding.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { english } from '../server/src/messages/wording.ts';
import { createArticle } from '../server/src/text/article.ts';
import { groupBy } from '../server/src/text/group-by.ts';
import { intersects, type Span } from '../server/src/text/offsets.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const SEED_GOLD = fileURLToPath(new URL('../scripts/seed-gold.mts', import.meta.url));
const ENTITY_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);
const NAMES = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

/**
 * For each language, what share of the gold mentions is found with its type, and what share of the mentions found
 * overlaps a gold mention of that type: floors under what the engine reaches, to be raised as it improves.
 */
const FLOORS: Readonly<Record<string, { readonly recall: number; readonly precision: number }>> = {
  ar: { recall: 0.75, precision: 0.9 },
  en: { recall: 0.85, precision: 0.8 },
  fr: { recall: 0.65, precision: 0.8 },
  ru: { recall: 0.5, precision: 0.6 },
};

/** A span with what it is: a rule id or an entity type. */
interface Labelled extends Span {
  readonly label: string;
  readonly quote: string;
  /** The English name of what a gold mention names. */
  readonly of?: string | undefined;
  /** The entity of a mention that was found. */
  readonly entity?: string;
}

interface Seed {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Labelled[];
}

const seeds = NAMES.map(readSeed);
const { resources } = await loadModels(findModels(SEEDS));
const analyses = new Map(seeds.map(({ name, text }) => [name, analyse(createArticle(text), { resources })]));

test('there are at least eight seed articles', () => expect(seeds.length).toBeGreaterThanOrEqual(8));

describe.each(seeds)('$name', (seed) => {
  const goldFindings = seed.gold.filter(({ label }) => !ENTITY_TYPES.has(label));

  test('is reported on nowhere but where the gold is', () => {
    const found = foundFindings(check(seed));
    expect(found.filter((finding) => !goldFindings.some((gold) => agrees(gold, finding)))).toEqual([]);
  });

  for (const rule of new Set(goldFindings.map(({ label }) => label))) {
    const name = `has everything that ${rule} must find`;
    test(name, () => {
      const found = foundFindings(check(seed));
      const gold = goldFindings.filter(({ label }) => label === rule);
      expect(gold.filter((one) => !found.some((finding) => agrees(one, finding)))).toEqual([]);
    });
  }
});

describe.each(Object.entries(FLOORS))('entities of the seeds in %s', (language, floor) => {
  const ofLanguage = seeds.filter(({ name }) => name.startsWith(`${language}-`));
  const gold = ofLanguage.map(({ gold }) => gold.filter(({ label }) => ENTITY_TYPES.has(label)));
  // The gold marks no MISC, so what is found of it is neither right nor wrong.
  const found = ofLanguage.map((seed) => foundMentions(check(seed)).filter(({ label }) => label !== 'MISC'));

  test(`are found in at least ${floor.recall} of the gold mentions`, () => {
    const missed = gold.flatMap((all, at) => all.filter((one) => !found[at]!.some((m) => agrees(one, m))));
    const share = 1 - missed.length / gold.flat().length;
    expect(share, missed.map(describeOne).join('\n')).toBeGreaterThanOrEqual(floor.recall);
  });

  test(`are right in at least ${floor.precision} of the mentions found`, () => {
    const wrong = found.flatMap((all, at) => all.filter((one) => !gold[at]!.some((m) => agrees(m, one))));
    const share = 1 - wrong.length / found.flat().length;
    expect(share, wrong.map(describeOne).join('\n')).toBeGreaterThanOrEqual(floor.precision);
  });
});

describe.each(seeds)('the people of $name', (seed) => {
  const people = seed.gold.filter(({ label }) => label === 'PER');
  const found = foundMentions(check(seed));
  const pairs = people.flatMap((person) =>
    found.filter((mention) => agrees(person, mention)).map(({ entity }) => ({ person: person.of, entity })),
  );

  test('are never taken for one another', () => {
    const joined = groupBy(pairs, ({ entity }) => entity);
    const mixed = [...joined].filter(([, all]) => new Set(all.map(({ person }) => person)).size > 1);
    expect(mixed).toEqual([]);
  });

  const name = 'are one entity each, however they are spelled';
  test(name, () => {
    const split = groupBy(pairs, ({ person }) => person);
    const parted = [...split].filter(([, all]) => new Set(all.map(({ entity }) => entity)).size > 1);
    expect(parted).toEqual([]);
  });
});

test('the gold layers are what their tables say', () => {
  const { status, stderr } = spawnSync(process.execPath, [SEED_GOLD, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

function readSeed(name: string): Seed {
  const path = join(SEEDS, name);
  const text = readFileSync(path, 'utf8');
  const layer = readLayer(readFileSync(sidecarName(path, 'gold'), 'utf8'));
  if (layer.problems.length > 0) throw new Error(`${name}: ${english(layer.problems[0]!.message)}`);
  const resolve = createResolver(text);
  return { name, text, gold: recordsOf(layer).map((record) => locate(name, record, resolve)) };
}

function locate(
  name: string,
  record: AnnotationRecord,
  resolve: ReturnType<typeof createResolver>,
): Labelled {
  const quote = quoteOf(record);
  const found = resolve(spanTargets(record)[0]!.selector);
  const label = textOf(record, 'classifying');
  if (found.state !== 'kept' || label === undefined)
    throw new Error(`${name}: “${quote}” has lost its place`);
  return { ...found.span, label, quote, of: textOf(record, 'tagging') };
}

const check = ({ name }: Seed): Analysis => analyses.get(name)!;

const foundFindings = ({ article, findings }: Analysis): Labelled[] =>
  findings
    .filter(({ severity }) => atLeast(severity, 'warning'))
    .map(({ rule, start, end }) => ({ start, end, label: rule, quote: article.text.slice(start, end) }));

const foundMentions = ({ entities }: Analysis): Labelled[] =>
  entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end, text }) => ({ start, end, label: type, quote: text, entity: id })),
  );

/** The same label and some of the same text: how much white space or which clitic belongs to it may differ. */
const agrees = (a: Labelled, b: Labelled): boolean => a.label === b.label && intersects(a, b);

const describeOne = ({ label, quote, start }: Labelled): string => `${label} ${quote} at ${start}`;
