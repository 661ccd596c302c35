/**
 * How well names are read in edited news: the spellings that are reported as competing, to be read by a person, and how
 * many of known variants are found that were put into articles. Reads ../shared/data where it is present.
 *
 *   node bench/names-in-news.mts [--articles 2000] [--seed 42] [--sample 200] [--list] [--tagger]
 *
 * `--list` prints a sample of the reported clusters with their contexts. The judgements of such a sample and the figures
 * stand in bench/names-in-news.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';
import { fold } from '../server/src/text/folding.ts';
import { measureInjected } from './injected-variants.mts';
import { readOptions } from './options.mts';
import { sampleLines } from './sample-lines.mts';

const NEWS = new URL('../../shared/data/news/ant-2018-dev.jsonl.gz', import.meta.url);
/** Characters of context beside a form in the list. */
const CONTEXT = 45;

const { values } = readOptions({
  articles: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '42' },
  sample: { type: 'string', default: '200' },
  list: { type: 'boolean', default: false },
  tagger: { type: 'boolean', default: false },
});

/** Spellings of one entity that compete in one article. */
interface Cluster {
  readonly article: number;
  readonly severity: string;
  /** Each with a stretch of text around one use. */
  readonly spellings: readonly { readonly form: string; readonly around: string }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { resources } = await loadModels(findModels(root), { tagger: values.tagger });

if (!existsSync(NEWS)) {
  console.log('names in news: ../shared/data is not here; nothing to measure');
} else {
  const lines = gunzipSync(readFileSync(NEWS)).toString('utf8').trim().split('\n');
  reportClusters(sampleLines(lines, Number(values.articles), Number(values.seed)));
  reportInjected(lines);
}

function reportInjected(lines: readonly string[]): void {
  for (const { script, articles, reported, missed } of measureInjected(lines, resources)) {
    const share = ((100 * reported) / articles).toFixed(1);
    console.log(`variants put into ${articles} ${script} articles: ${share} % are reported`);
    if (missed.size === 0) continue;
    console.log(`  missed: ${[...missed].map(([pair, count]) => `${pair} ${count}`).join(', ')}`);
  }
}

function textOf(line: string): string {
  const { title, text } = JSON.parse(line) as { title: string; text: string };
  return `${title}\n${text}`;
}

function reportClusters(lines: readonly string[]): void {
  const clusters: Cluster[] = [];
  let words = 0;
  lines.forEach((line, at) => {
    const text = textOf(line);
    words += text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
    clusters.push(...clustersOf(text, at));
  });
  const shown = sampleLines(clusters, Number(values.sample), Number(values.seed));
  if (values.list) console.log(shown.map(lineOf).join('\n'));
  console.log(`${lines.length} articles, seed ${values.seed}, ${words} words`);
  for (const severity of new Set(clusters.map((cluster) => cluster.severity))) {
    const count = clusters.filter((cluster) => cluster.severity === severity).length;
    const rate = ((count * 10_000) / words).toFixed(2);
    console.log(`clusters with competing spellings, ${severity}: ${count}, ${rate} per 10,000 words`);
  }
}

/** The clusters of which a spelling is reported: one for each entity and preferred form. */
function clustersOf(text: string, article: number): Cluster[] {
  const { findings } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  const byName = new Map<string, Cluster>();
  for (const { rule, severity, start, end, related, entity, alternatives } of findings) {
    if (rule !== 'name/name-variant') continue;
    const key = `${entity} ${alternatives?.[0]}`;
    const known = byName.get(key)?.spellings ?? related.slice(0, 1).map((place) => spellingAt(text, place));
    const own = spellingAt(text, { start, end });
    if (known.some(({ form }) => fold(form) === fold(own.form))) continue;
    byName.set(key, { article, severity, spellings: [...known, own] });
  }
  return [...byName.values()];
}

function spellingAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Cluster['spellings'][number] {
  const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replaceAll('\n', '¶');
  return { form: text.slice(start, end), around };
}

function lineOf({ article, severity, spellings }: Cluster, at: number): string {
  const forms = spellings.map(({ form }) => form).join(' / ');
  const contexts = spellings.map(({ around }) => `    … ${around} …`).join('\n');
  return `${at + 1}. article ${article}, ${severity}: ${forms}\n${contexts}`;
}
