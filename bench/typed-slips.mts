/**
 * How many slips of typing are found that were put into articles, one into each: a letter left out, struck twice, swapped
 * with the next or struck on the key beside its own, in the last mention of a name of one word that the article uses at
 * least four times, or twice where the gazetteer knows it. The name and the slip are drawn by a fixed seed. And how many findings the same articles have as they
 * are, so that it shows what the search for slips costs in false alarms. Edited Arabic news where ../shared/data is present,
 * and the project's own articles in English and Russian.
 *
 *   node bench/typed-slips.mts [--articles 400] [--seed 7] [--list]
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { areBesideEachOther } from '../server/src/names/comparing/keyboards.ts';
import { analyseNames } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';
import { scriptOfWord } from '../server/src/text/scripts.ts';
import { markedArticles } from './languages/marked-article.ts';
import { readOptions } from './options.mts';
import { sampleLines } from './sample-lines.mts';
import { seededRandom } from './seeded-random.mts';

const NEWS = new URL('../../shared/data/news/ant-2018-dev.jsonl.gz', import.meta.url);
const KINDS = ['left out', 'struck twice', 'swapped', 'key beside'] as const;
type Kind = (typeof KINDS)[number];
/** One of the uses is the slip: a name that the gazetteer knows is left once, another one three times. */
const FEWEST_USES = 4;
const FEWEST_KNOWN = 2;
const SHORTEST = { arabic: 5, latin: 7, cyrillic: 7 } as const;

const { values } = readOptions({
  articles: { type: 'string', default: '400' },
  seed: { type: 'string', default: '7' },
  list: { type: 'boolean', default: false },
});
const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));

const draw = seededRandom(Number(values.seed));
const oneOf = <T,>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];

/** A slip of one kind in a word, the first letter and the last two left as they are; undefined where none can be made. */
function slipIn(word: string, kind: Kind): string | undefined {
  const at = 1 + Math.floor(draw() * (word.length - 3));
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (kind === 'left out') return before.endsWith(letter) || letter === next ? undefined : before + after;
  if (kind === 'struck twice') return before + letter + letter + after;
  if (kind === 'swapped') return letter === next ? undefined : before + next + letter + after.slice(1);
  const beside = [
    ...'qwertyuiopasdfghjklzxcvbnmضصثقفغعهخحجدشسيبلاتنمكطئءؤرلاىةوزظйцукенгшщзхъфывапролджэячсмитьбю',
  ];
  const key = oneOf(beside.filter((other) => areBesideEachOther(letter.toLowerCase(), other)));
  return key === undefined ? undefined : before + key + after;
}

interface Slipped {
  readonly text: string;
  readonly meant: string;
  readonly typed: string;
  readonly kind: Kind;
  readonly start: number;
}

function slipped(text: string): Slipped | undefined {
  const { entities } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  const names = entities.flatMap(({ mentions, known }) => {
    const byForm = new Map<string, typeof mentions>();
    for (const one of mentions) {
      const written = text.slice(one.head.start, one.head.end);
      byForm.set(written, [...(byForm.get(written) ?? []), one]);
    }
    return [...byForm].filter(([written, own]) => {
      const script = scriptOfWord(written);
      const shortest =
        script === 'arabic' || script === 'latin' || script === 'cyrillic' ? SHORTEST[script] : 99;
      return (
        own.length >= (known === undefined ? FEWEST_USES : FEWEST_KNOWN) &&
        /^[\p{L}]+$/u.test(written) &&
        written.length >= shortest
      );
    });
  });
  const name = oneOf(names);
  if (name === undefined) return undefined;
  const [meant, uses] = name;
  const kind = oneOf(KINDS)!;
  const typed = slipIn(meant, kind);
  // A capital that opens a sentence does not tell a name: there a slip is not looked for.
  const inside = uses
    .slice(1)
    .filter(
      ({ head }) =>
        !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(meant) ||
        /[\p{L},] $/u.test(text.slice(0, head.start)),
    );
  const use = inside.at(-1);
  if (use === undefined) return undefined;
  const { start, end } = use.head;
  if (typed === undefined || text.includes(typed)) return undefined;
  return { text: text.slice(0, start) + typed + text.slice(end), meant, typed, kind, start };
}

function measure(title: string, texts: readonly string[], most: number): void {
  const counts = new Map<string, [found: number, all: number]>();
  const missed: string[] = [];
  let articles = 0;
  for (const text of texts) {
    if (articles === most) break;
    const one = slipped(text);
    if (one === undefined) continue;
    articles++;
    const { findings } = analyseNames(createArticle(one.text), resources, NO_DECISIONS);
    const found = findings.some(
      ({ rule, start, end }) =>
        rule === 'name/name-variant' && start <= one.start && end >= one.start + one.typed.length,
    );
    if (!found) missed.push(`${one.meant}/${one.typed}`);
    for (const key of [one.kind, 'all']) {
      const [right, all] = counts.get(key) ?? [0, 0];
      counts.set(key, [right + Number(found), all + 1]);
    }
  }
  if (articles === 0) return;
  const figures = [...KINDS, 'all'].map((kind) => `${kind} ${(counts.get(kind) ?? [0, 0]).join(' of ')}`);
  console.log(`${title}: ${figures.join(', ')}`);
  if (values.list) console.log(`  missed: ${missed.join(', ')}`);
}

if (existsSync(NEWS)) {
  const lines = sampleLines(
    gunzipSync(readFileSync(NEWS)).toString('utf8').trim().split('\n'),
    4 * Number(values.articles),
    Number(values.seed),
  );
  const texts = lines.map((line) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    return `${title}\n${text}`;
  });
  measure('edited Arabic news', texts, Number(values.articles));
} else console.log('edited Arabic news: ../shared/data is not here; not measured');

for (const language of ['en', 'ru', 'fr', 'de', 'es', 'tr']) {
  const texts = markedArticles()
    .filter((article) => article.language === language)
    .map(({ text }) => text);
  // Few articles, so each is tried with many names and slips.
  measure(`own articles, ${language}`, Array.from({ length: 40 }, () => texts).flat(), 100);
}
