/**
 * Measures names in languages other than Arabic on the marked articles of `bench/languages`: precision, recall and
 * F1 of exact spans with their type, per language and per type, and how many findings about names these clean
 * articles get (there should be none). `--errors LANGUAGE` lists what the dev part gets wrong.
 *
 * Run by `node bench/other-languages.mts`; writes `bench/other-languages.md` when called with `--write`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { analyse } from '../server/src/analysis/analysis.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { english } from '../server/src/messages/wording.ts';
import type { EntityType } from '../server/src/names/entity.ts';
import { createArticle } from '../server/src/text/article.ts';
import { type MarkedArticle, type MarkedName, markedArticles } from './languages/marked-article.ts';
import { readOptions } from './options.mts';

interface Counts {
  right: number;
  found: number;
  marked: number;
}

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];
const root = fileURLToPath(new URL('..', import.meta.url));
const { resources } = await loadModels(findModels(root));
const counts = new Map<string, Counts>();
let shown = '';
let alarms = 0;

/** Exact spans with their type, by “language part type”, and the false alarms. */
export interface OtherLanguages {
  readonly counts: ReadonlyMap<string, Readonly<Counts>>;
  readonly alarms: number;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = readOptions({
    errors: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  });
  shown = values.errors;
  const found = measureOtherLanguages();
  const table = [heading(), ...[...found.counts].map(([key, value]) => row(key, value))].join('\n');
  const text = `# Names in other languages\n\nMade by \`node bench/other-languages.mts --write\` from the articles in \`bench/languages\`, which were written and labelled for this project; exact spans with their type. Lists were made with an eye on the dev part; the held-out part was only scored.\n\n${table}\n\nFindings about names on these clean articles, at warning or above: ${found.alarms}.\n`;
  process.stdout.write(text);
  if (values.write) await writeFile(new URL('other-languages.md', import.meta.url), text);
}

export function measureOtherLanguages(): OtherLanguages {
  for (const article of markedArticles()) measure(article);
  return { counts, alarms };
}

function measure(article: MarkedArticle): void {
  const { entities, findings } = analyse(createArticle(article.text), { resources });
  const found = entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, type })),
  );
  const right = new Set(article.names.map(keyOf));
  const listed = article.part === 'dev' && shown === article.language;
  const missing = new Set(right);
  for (const name of found) {
    missing.delete(keyOf(name));
    if (listed && !right.has(keyOf(name))) report('wrong', article, name);
  }
  for (const name of article.names) if (listed && missing.has(keyOf(name))) report('missed', article, name);
  for (const type of TYPES) {
    const isType = (name: MarkedName): boolean => name.type === type;
    const own = {
      right: found.filter((name) => isType(name) && right.has(keyOf(name))).length,
      found: found.filter(isType).length,
      marked: article.names.filter(isType).length,
    };
    const { language, part } = article;
    for (const key of [`${language} ${part} all`, `${language} ${part} ${type}`]) add(key, own);
  }
  for (const finding of findings) {
    if (!finding.rule.startsWith('name/')) continue;
    if (finding.severity === 'warning' || finding.severity === 'error') alarms++;
    if (article.part === 'dev' || finding.severity === 'warning') {
      process.stderr.write(
        `${article.language}/${article.name}: ${finding.severity} ${english(finding.message)}\n`,
      );
    }
  }
}

function add(key: string, more: Counts): void {
  const sum = counts.get(key) ?? { right: 0, found: 0, marked: 0 };
  counts.set(key, {
    right: sum.right + more.right,
    found: sum.found + more.found,
    marked: sum.marked + more.marked,
  });
}

function report(what: string, { name, text }: MarkedArticle, span: MarkedName): void {
  const around = text.slice(Math.max(0, span.start - 20), span.end + 12).replaceAll('\n', ' ');
  process.stderr.write(
    `${what} ${span.type} “${text.slice(span.start, span.end)}” in “${around}” (${name})\n`,
  );
}

function keyOf({ start, end, type }: MarkedName): string {
  return `${start} ${end} ${type}`;
}

function heading(): string {
  return '| language, part, type | precision | recall | F1 | right | found | marked |\n| --- | --: | --: | --: | --: | --: | --: |';
}

function row(key: string, { right, found, marked }: Counts): string {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : right / marked;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const cells = [precision, recall, f1].map((value) => value.toFixed(2));
  return `| ${[key, ...cells, right, found, marked].join(' | ')} |`;
}
