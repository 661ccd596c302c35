/**
 * Labelled pairs of look-alike forms that stand in one article of edited news: pairs-in-news.tsv names the article, the
 * forms and whether they are one name, and the text around each is read from the corpus, of which nothing is kept.
 *
 * The pairs were drawn at random from articles that no published figure is measured on, by how sure the judgement was of
 * them, and read in their contexts by one reader. None of them is a pair of bench/injected-variants.tsv.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LabelledPair } from '../server/src/cli/evaluation/pair-file.ts';

/** Characters of text on either side of a form, as in the list of pairs in articles of other papers. */
const AROUND = 50;

/** The pairs with their contexts. @param corpus articles as JSON lines, gzipped; without it there are no pairs */
export function readPairsInNews(corpus: string): LabelledPair[] {
  if (!existsSync(corpus)) return [];
  const [, ...lines] = readFileSync(fileURLToPath(new URL('pairs-in-news.tsv', import.meta.url)), 'utf8')
    .trimEnd()
    .split('\n');
  const rows = lines.map((line) => line.split('\t'));
  const texts = textsOf(corpus, new Set(rows.map(([article]) => article!)));
  return rows.flatMap(([article, a, b, label]) => {
    const text = texts.get(article!);
    if (text === undefined) return [];
    const context = { a: around(text, a!), b: around(text, b!) };
    return [{ a: a!, b: b!, same: label === '1', context }];
  });
}

function textsOf(corpus: string, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').trimEnd().split('\n')) {
    const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
    if (wanted.has(id)) texts.set(id, `${title} ${text}`);
  }
  return texts;
}

/** The text around the first use of a form as a word of its own. */
function around(text: string, form: string): string {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].find(([word]) => word === form);
  const start = found?.index ?? text.indexOf(form);
  return text.slice(Math.max(0, start - AROUND), start + form.length + AROUND);
}
