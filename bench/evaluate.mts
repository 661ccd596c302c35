/**
 * All figures of quality in one table, each beside its target and the best of the simple ways to do the same:
 * `npm run eval`. What is read by a person (false alarms in edited news, clusters of names) stands in the pages that the
 * table names. Reads ../shared/data where it is present, and says what it could not measure where it is not. Writes
 * bench/quality.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JudgeValidation, LISTS, type MethodScores, scoresOfMethods } from '../scripts/judge-validation.mts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { measureInjected } from './injected-variants.mts';
import { type Count, countLabelled } from './labelled.mts';
import { readLabelledFolder } from './labelled-articles.mts';
import { measureRetrieval } from './name-retrieval.mts';
import { readOptions } from './options.mts';
import { measureOtherLanguages } from './other-languages.mts';

readOptions({});

const root = fileURLToPath(new URL('..', import.meta.url));
const data = join(root, '../shared/data');

/** One line of the table. Figures are shares from 0 to 1. */
interface Row {
  readonly what: string;
  readonly measured: number;
  readonly target?: number;
  /** The best of the simple ways to do the same, and its name. */
  readonly baseline?: readonly [name: string, figure: number];
  readonly note?: string;
}

const skipped: string[] = [];
/** The file or folder of the data, undefined and noted where it is not there. */
function dataAt(path: string, what: string): string | undefined {
  const full = join(data, path);
  if (existsSync(full)) return full;
  skipped.push(`${what}: ${path} is not here`);
  return undefined;
}

/** What `copydesk` prints with `--json`. */
function copydesk(...args: readonly string[]): Record<string, unknown> {
  const output = execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output) as Record<string, unknown>;
}

function figure(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function artifactRows(): Row[] {
  const excerpts = dataAt('artifacts/excerpts', 'artifacts in labelled excerpts');
  if (excerpts === undefined) return [];
  const gold = execFileSync(process.execPath, [join(root, 'bench/excerpts-as-gold.mts'), excerpts], {
    encoding: 'utf8',
  }).trim();
  const found = copydesk('evaluate', 'artifacts', '--gold', gold);
  rmSync(gold, { recursive: true });
  const note = `${figure(found.spans)} spans`;
  return [
    { what: 'Artifacts, labelled excerpts: recall', measured: figure(found.recall), target: 0.9, note },
    { what: 'Artifacts, labelled excerpts: precision', measured: figure(found.precision), target: 0.95 },
  ];
}

function heldOutRows(): Row[] {
  const counts = new Map<string, Count>();
  const articles = readLabelledFolder(join(root, 'bench/held-out'));
  countLabelled(articles, counts, { missed: false, stray: false });
  const all = counts.get('all')!;
  const note = `${articles.length} own articles in eleven languages`;
  return [
    { what: 'Artifacts, held-out articles: recall', measured: all.found / all.spans, note },
    { what: 'Artifacts, held-out articles: precision', measured: all.right / all.reported },
  ];
}

/** Targets of F1, by list; of the first also one of precision. */
const NAME_TARGETS: readonly number[] = [0.93, 0.92, 0.95, 0.92];

function nameRows(): Row[] {
  const folder = dataAt('variants', 'the judgement of pairs of names');
  if (folder === undefined) return [];
  const { judged } = new JudgeValidation(folder);
  return LISTS.flatMap(([list], at) => {
    const [own, , ...others] = scoresOfMethods(judged.filter(({ row }) => row.list === list));
    const best = others.reduce((a: MethodScores, b) => (b.f1 > a.f1 ? b : a));
    return [
      {
        what: `Pairs of names, ${list}: F1`,
        measured: own!.f1,
        target: NAME_TARGETS[at]!,
        baseline: [best.method, best.f1] as const,
      },
      {
        what: `Pairs of names, ${list}: precision`,
        measured: own!.precision,
        ...(at === 0 ? { target: 0.95 } : {}),
      },
    ];
  });
}

/** Every fourth query: each is compared with all forms. */
const RETRIEVAL_QUERIES = 2600;

function retrievalRows(): Row[] {
  const found = measureRetrieval(RETRIEVAL_QUERIES);
  if (found === undefined) {
    skipped.push('retrieval of Arabic forms: names/wikidata-en-ar.dev.tsv is not here');
    return [];
  }
  const note = `${found.queries} queries among ${found.forms} forms`;
  return [
    { what: 'Arabic form of an English name: first', measured: found.first, target: 0.75, note },
    {
      what: 'Arabic form of an English name: mean reciprocal rank',
      measured: found.reciprocalRank,
      target: 0.83,
    },
  ];
}

async function injectedRows(): Promise<Row[]> {
  const news = dataAt('news/ant-2018-dev.jsonl.gz', 'variants put into articles');
  if (news === undefined) return [];
  const { resources } = await loadModels(findModels(root));
  const lines = gunzipSync(readFileSync(news)).toString('utf8').trimEnd().split('\n');
  return measureInjected(lines, resources).map(({ script, articles, reported }) => ({
    what: `Variants put into articles, ${script}: reported`,
    measured: reported / articles,
    target: 0.95,
    note: `${articles} articles`,
  }));
}

/**
 * The recogniser's figures on the part that it was not trained on are those of its card: the weights that ship are
 * trained on that part as well.
 */
function entityRows(): Row[] {
  const card = readFileSync(join(root, 'models/ner-ar/card.md'), 'utf8');
  const scores = (features: RegExp): readonly number[] | undefined =>
    card
      .split('\n')
      .find((line) => features.test(line))
      ?.split('|')
      .slice(2)
      .map(Number);
  const [words, shipped] = [scores(/^\| words /), scores(/, as it ships +\|/)];
  if (words === undefined || shipped === undefined) {
    skipped.push('the recogniser: its card has no table of scores');
    return [];
  }
  const note = 'from its card: `npm run train:tagger -- --ladder`';
  return [
    {
      what: 'Recogniser, Arabic, development part: F1 of spans with their type',
      measured: shipped[F1]! / 100,
      target: 0.76,
      baseline: ['the word alone', words[F1]! / 100],
      note,
    },
    {
      what: 'Recogniser: recall of names unseen in training',
      measured: shipped[UNSEEN]! / 100,
      baseline: ['the word alone', words[UNSEEN]! / 100],
    },
  ];
}

/** Columns of the card's table, behind that of the features. */
const F1 = 6;
const UNSEEN = 8;

function otherLanguageRows(): Row[] {
  const { counts, alarms } = measureOtherLanguages();
  return [...counts]
    .filter(([key]) => key.endsWith(' held-out all'))
    .map(([key, { right, found, marked }]) => ({
      what: `Names in other languages, held out, ${key.slice(0, 2)}: F1`,
      measured: (2 * right) / (found + marked),
      ...(key.startsWith('en') ? { target: 0.7 } : {}),
      note: key.startsWith('en') ? `${alarms} false alarms in all languages` : '',
    }));
}

function pageOf(all: readonly Row[]): string {
  const lines = all.map(({ what, measured, target, baseline, note }) => {
    const aim = target === undefined ? '' : target.toFixed(2);
    const verdict = target === undefined ? '' : measured >= target ? 'held' : '**missed**';
    const other = baseline === undefined ? '' : `${baseline[1].toFixed(3)}, ${baseline[0]}`;
    return `| ${[what, measured.toFixed(3), aim, verdict, other, note ?? ''].join(' | ')} |`;
  });
  const missing = skipped.map((one) => `- Not measured: ${one}.`);
  return `# How good it is

Made by \`npm run eval\`. Pairs of names are judged by weights that were not fitted to them (ten folds in five partings,
grouped by form); thresholds of the similarities beside Copydesk are the best on the other folds. What a person has to read
stands elsewhere: false alarms of the rules in [artifacts-in-news.md](artifacts-in-news.md), clusters of names in
[names-in-news.md](names-in-news.md), the recogniser on modern news in [mentions-in-news.md](mentions-in-news.md).

| what | measured | target | | best of the simple ways | |
| ---- | -------- | ------ | --- | ---- | --- |
${[...lines, ...(missing.length > 0 ? ['', ...missing] : [])].join('\n')}
`;
}

const rows: Row[] = [
  ...artifactRows(),
  ...heldOutRows(),
  ...nameRows(),
  ...retrievalRows(),
  ...(await injectedRows()),
  ...entityRows(),
  ...otherLanguageRows(),
];
const page = pageOf(rows);
writeFileSync(new URL('quality.md', import.meta.url), page);
process.stdout.write(page);
