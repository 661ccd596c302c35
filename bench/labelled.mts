/**
 * Recall and precision of the rules on labelled articles (labelled-articles.mts), by class and by language.
 *
 * node bench/labelled.mts FOLDER [--missed] [--stray]
 */
import { fileURLToPath } from 'node:url';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { NO_LEXICON } from '../server/src/artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { atLeast } from '../server/src/findings/finding.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { createArticle } from '../server/src/text/article.ts';
import { type LabelledArticle, readLabelledFolder } from './labelled-articles.mts';
import { readOptions } from './options.mts';

const {
  resources: { words },
} = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));

/** What is counted of a class, a language or a rule. */
export interface Count {
  spans: number;
  found: number;
  shown: number;
  own: number;
  reported: number;
  right: number;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: listed, positionals } = readOptions(
    { missed: { type: 'boolean', default: false }, stray: { type: 'boolean', default: false } },
    'FOLDER…',
  );
  const counts = new Map<string, Count>();
  for (const folder of positionals) {
    const articles = readLabelledFolder(folder);
    countLabelled(articles, counts, listed);
    console.log(`${folder}: ${articles.length} articles`);
  }
  print(counts);
}

/**
 * Counts what the rules find in labelled articles, by `all`, `language …`, class and `rule …`.
 * @param counts added to @param listed what is printed besides
 */
export function countLabelled(
  articles: readonly LabelledArticle[],
  counts: Map<string, Count>,
  listed: { readonly missed: boolean; readonly stray: boolean },
): void {
  const countOf = (name: string): Count => {
    let count = counts.get(name);
    if (count === undefined) {
      count = { spans: 0, found: 0, shown: 0, own: 0, reported: 0, right: 0 };
      counts.set(name, count);
    }
    return count;
  };
  for (const { name, language, text, spans } of articles) {
    const article = createArticle(text);
    const context = { article, profile: profileOf(article), project: NO_LEXICON, words };
    const found = ARTIFACT_RULES.flatMap((rule) =>
      [...rule.find(context)].map((one) => ({
        rule: rule.id,
        severity: one.severity ?? rule.severity,
        start: one.start,
        end: one.end,
      })),
    );
    for (const span of spans) {
      const hits = found.filter((one) => overlapsHalf(one, span));
      for (const count of [countOf('all'), countOf(`language ${language}`), countOf(span.class)]) {
        count.spans++;
        if (hits.length > 0) count.found++;
        if (hits.some(({ severity }) => atLeast(severity, 'warning'))) count.shown++;
        if (hits.some(({ rule }) => rule.endsWith(`/${span.class}`))) count.own++;
      }
      if (listed.missed && hits.length === 0)
        console.log(`missed ${name} ${span.class} “${text.slice(span.start, span.end)}”`);
    }
    for (const one of found.filter(({ severity }) => atLeast(severity, 'warning'))) {
      const right = spans.some((span) => overlapsHalf(one, span));
      for (const count of [countOf('all'), countOf(`language ${language}`), countOf(`rule ${one.rule}`)]) {
        count.reported++;
        if (right) count.right++;
      }
      if (listed.stray && !right)
        console.log(
          `stray ${name} ${one.severity} ${one.rule} “${text.slice(one.start, one.end).slice(0, 90)}”`,
        );
    }
  }
}

function print(counts: ReadonlyMap<string, Count>): void {
  console.log('\tspans\tfound\trecall\tat warning\town class\treported\tright\tprecision');
  for (const [name, { spans, found, shown, own, reported, right }] of [...counts].sort(
    (a, b) => rank(a[0]) - rank(b[0]) || b[1].spans - a[1].spans || b[1].reported - a[1].reported,
  )) {
    if (name.startsWith('rule ') && reported === right) continue;
    console.log(
      [name, spans, found, share(found, spans), shown, own, reported, right, share(right, reported)].join(
        '\t',
      ),
    );
  }
}

function rank(name: string): number {
  if (name === 'all') return 0;
  if (name.startsWith('language ')) return 1;
  return name.startsWith('rule ') ? 3 : 2;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3);
}

/** Whether two spans share at least half of the shorter one. */
function overlapsHalf(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
