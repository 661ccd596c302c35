/**
 * Measures the artifact rules: recall and precision on labelled excerpts, false alarms on edited news, and speed
 * against the floor. Reads ../shared/data when it is there and says so when it is not.
 *
 * node bench/artifacts.mts [excerpts|news|speed] [--articles N] [--seed N] [--samples N] [--rule ID]
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { NO_LEXICON } from '../server/src/artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { atLeast, type Severity } from '../server/src/findings/finding.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { createArticle } from '../server/src/text/article.ts';
import { groupBy } from '../server/src/text/group-by.ts';
import { fromCodePoints } from '../server/src/text/offsets.ts';
import { readOptions } from './options.mts';
import { seededRandom } from './seeded-random.mts';

const {
  resources: { words },
} = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const { values: options, positionals } = readOptions(
  {
    articles: { type: 'string', default: '500' },
    seed: { type: 'string', default: '20250617' },
    samples: { type: 'string', default: '6' },
    rule: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
  'excerpts|news|speed',
);

interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

function findAll(text: string): readonly Found[] {
  const article = createArticle(text);
  const context = { article, profile: profileOf(article), words };
  return ARTIFACT_RULES.filter(({ id }) => options.rule === undefined || id === options.rule).flatMap(
    (rule) =>
      [...rule.find(context)].map(({ start, end, severity }) => ({
        rule: rule.id,
        severity: severity ?? rule.severity,
        start,
        end,
      })),
  );
}

const parts = positionals.length === 0 ? ['excerpts', 'news', 'speed'] : positionals;
if (parts.includes('excerpts')) measureExcerpts();
if (parts.includes('news')) measureNews();
if (parts.includes('speed')) measureSpeed();

interface Gold {
  readonly class: string;
  readonly start: number;
  readonly end: number;
}

function measureExcerpts(): void {
  const folder = `${DATA}artifacts/excerpts/`;
  if (!existsSync(folder)) {
    console.log('excerpts: not here, skipped');
    return;
  }
  const rows = readFileSync(`${folder}index.tsv`, 'utf8').split('\n').slice(1).filter(Boolean);
  const files = groupBy(
    rows.map((row) => row.split('\t')),
    (columns) => columns[0]!,
  );
  const classes = new Map<string, { all: number; found: number; shown: number }>();
  const alarms: string[] = [];
  const stray: string[] = [];
  let shown = 0;
  let right = 0;
  for (const [file, columns] of files) {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    const { lines } = createArticle(text);
    const gold: Gold[] = columns
      .filter((row) => row[4] !== '-')
      .map((row) => {
        const line = lines.span(Number(row[5]) - 1);
        const content = text.slice(line.start, line.end);
        const at = (column: string): number => line.start + fromCodePoints(content, Number(column));
        return { class: row[4]!, start: at(row[6]!), end: at(row[7]!) };
      });
    const findings = findAll(text);
    for (const span of gold) {
      const hits = findings.filter((finding) => overlapsHalf(finding, span));
      if (/^(?:trap:|legit)/.test(span.class)) {
        for (const hit of hits.filter(isShown))
          alarms.push(`${file} ${span.class} ${hit.rule} “${text.slice(hit.start, hit.end)}”`);
        continue;
      }
      const count = classes.get(span.class) ?? { all: 0, found: 0, shown: 0 };
      const own = hits.filter(({ rule }) => rule.endsWith(`/${span.class}`));
      count.all++;
      if (hits.length > 0) count.found++;
      if (own.length > 0) count.shown++;
      if (options.verbose && hits.length === 0)
        console.log(`missed ${file} ${span.class} “${text.slice(span.start, span.end)}”`);
      else if (options.verbose && own.length === 0)
        console.log(
          `other ${file} ${span.class} as ${hits.map(({ rule }) => rule)} “${text.slice(span.start, span.end)}”`,
        );
      classes.set(span.class, count);
    }
    for (const finding of findings.filter(isShown)) {
      shown++;
      if (gold.some((span) => overlapsHalf(finding, span))) right++;
      else stray.push(`${file} ${finding.rule} “${text.slice(finding.start, finding.end).slice(0, 80)}”`);
    }
  }
  console.log('class\tspans\tfound by any rule\tfound by its own');
  for (const [name, { all, found, shown: own }] of [...classes].sort((a, b) => b[1].all - a[1].all)) {
    console.log(`${name}\t${all}\t${found}\t${own}`);
  }
  console.log(`\nprecision at warning or above: ${right}/${shown} overlap a labelled span`);
  console.log(`traps flagged: ${alarms.length}\n${alarms.join('\n')}`);
  console.log(`flagged without a label (labels are not complete):\n${stray.join('\n')}`);
}

function isShown({ severity }: Found): boolean {
  return atLeast(severity, 'warning');
}

/** Whether two spans share at least half of the shorter one. */
function overlapsHalf(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

function measureNews(): void {
  const path = `${DATA}news/ant-2018-dev.jsonl.gz`;
  if (!existsSync(path)) {
    console.log('news: not here, skipped');
    return;
  }
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  const random = seededRandom(Number(options.seed));
  const drawn = Array.from(
    { length: Number(options.articles) },
    () => lines.splice(Math.floor(random() * lines.length), 1)[0]!,
  );
  const byRule = new Map<string, string[]>();
  let count = 0;
  for (const line of drawn) {
    const { src, text } = JSON.parse(line) as { src: string; text: string };
    count += text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
    for (const { rule, severity, start, end } of findAll(text)) {
      const key = `${severity}\t${rule}`;
      const quote = `${src}: ${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end).slice(0, 160)}⟧${text.slice(end, end + 30)}`;
      byRule.set(key, [...(byRule.get(key) ?? []), quote.replaceAll('\n', '↵')]);
    }
  }
  console.log(`\nedited news: ${drawn.length} articles, ${count} words`);
  let shown = 0;
  for (const [key, quotes] of [...byRule].sort()) {
    if (/^(?:error|warning)/.test(key)) shown += quotes.length;
    console.log(
      `${key}\t${quotes.length}\t${((quotes.length / count) * 10_000).toFixed(2)} per 10,000 words`,
    );
    for (let at = 0; at < Math.min(quotes.length, Number(options.samples)); at++) {
      console.log(`    ${quotes[Math.floor(random() * quotes.length)]}`);
    }
  }
  console.log(
    `warnings and errors: ${((shown / count) * 10_000).toFixed(2)} per 10,000 words, right ones included`,
  );
}

function measureSpeed(): void {
  const paragraph =
    'أعلن وزير الخارجية ، خلال مؤتمر صحفي عقده يوم الثلاثاء في العاصمة، أن المحادثات بين الجانبين ستستأنف في 14 مارس المقبل، وقال إن “الخطوة الأولى” تبدأ بعد أسبوع. وأضاف: نعمل على ذلك منذ 2019 بنسبة 3.5% من الموازنة.\n';
  // Varied: no word order stands twice, as in articles.
  const pieces = paragraph.split(/(?<= )/);
  const text = Array.from({ length: Math.ceil(10_000 / 36) }, (_, index) => {
    const turn = index % pieces.length;
    return `${index} ${[...pieces.slice(turn), ...pieces.slice(0, turn)].join('').replaceAll('\n', ' ').trim()}\n`;
  }).join('');
  const article = createArticle(text);
  const best = (run: () => unknown): number => {
    const times = Array.from({ length: 40 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const floor = best(() => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length);
  const fresh = best(() => {
    const context = { article, profile: profileOf(article), project: NO_LEXICON, words };
    for (const rule of ARTIFACT_RULES) for (const _ of rule.find(context));
  });
  console.log(
    `\nfloor ${floor.toFixed(2)} ms; all rules ${fresh.toFixed(2)} ms = ${(fresh / floor).toFixed(1)} × floor`,
  );
  for (const rule of ARTIFACT_RULES) {
    const context = { article, profile: profileOf(article), project: NO_LEXICON, words };
    const time = best(() => [...rule.find(context)].length);
    if (time / floor > 0.15) console.log(`  ${rule.id} ${(time / floor).toFixed(2)} × floor`);
  }
}
