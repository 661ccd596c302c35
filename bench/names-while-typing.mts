/**
 * What the names of an article cost while it is being typed: for each key stroke the analysis of names and all of its
 * findings, against the floor of one pass over the words of the article, in an article of 10,000 words and in one of a
 * million. Writes bench/names-while-typing.md. Run by `node bench/names-while-typing.mts [key strokes]`.
 *
 * Times are processor time of this process. The article is handed over as an editor's session does it: the paragraphs
 * that no edit touched are the same texts as before, and only their places move.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { analyseNames, NamesMemory, NO_DECISIONS } from '../server/src/names/names.ts';
import { type Article, createArticle, type Paragraph } from '../server/src/text/article.ts';
import { tokenize } from '../server/src/text/tokens.ts';
import { countWords, longArticles } from './article.mts';
import { readOptions } from './options.mts';
import { seededRandom } from './seeded-random.mts';

const SIZES = [10_000, 1_000_000];
const STROKES = Number(readOptions({}, 'STROKES').positionals[0] ?? 2000);
/** Key strokes at one place before another is gone to; the last of them delete. */
const AT_ONE_PLACE = 12;
const DELETED = 3;
const LETTERS = 'ابتجحدرسشعغفقكلمنهوي  ';

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const out = [
  '# What names cost while typing',
  '',
  `Written by \`node bench/names-while-typing.mts\`: ${STROKES} key strokes in each article, ${AT_ONE_PLACE} at a place,`,
  'processor time of the analysis of names with all of its findings. The floor is one pass over the words of the article',
  'of 10,000 words from the same source.',
  '',
  '| article | words | floor | median | 99th percentile |',
  '| --- | ---: | ---: | ---: | ---: |',
];
const floors = new Map<string, number>();
for (const size of SIZES) {
  for (const { origin, text } of longArticles(size)) {
    if (!floors.has(origin)) floors.set(origin, floorOf(text));
    const floor = floors.get(origin)!;
    const times = type(text);
    const of = (share: number): string => {
      const time = times[Math.floor(share * times.length)]!;
      return `${time.toFixed(2)} ms, ${(time / floor).toFixed(2)} × floor`;
    };
    const words = countWords(text).toLocaleString('en');
    out.push(`| ${origin} | ${words} | ${floor.toFixed(2)} ms | ${of(0.5)} | ${of(0.99)} |`);
  }
}
writeFileSync(new URL('names-while-typing.md', import.meta.url), `${out.join('\n')}\n`);
process.stdout.write(`${out.slice(6).join('\n')}\n`);

/** Milliseconds of processor time of the process until now. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function floorOf(text: string): number {
  const times = Array.from({ length: 40 }, () => {
    const begin = processorTime();
    if ([...text.matchAll(/[\p{L}\p{M}]+/gu)].length === 0) throw new Error('the article has no words');
    return processorTime() - begin;
  });
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** Milliseconds of each key stroke but the first tenth of them, ascending. */
function type(text: string): number[] {
  const random = seededRandom(8);
  const memory = new NamesMemory();
  let article = createArticle(text);
  analyseNames(article, resources, NO_DECISIONS, memory);
  const times: number[] = [];
  let place = 0;
  let column = 0;
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const step = stroke % AT_ONE_PLACE;
    if (step === 0) {
      place = Math.floor(random() * article.paragraphs.length);
      column = Math.floor(random() * (article.paragraphs[place]!.text.length + 1));
    }
    const { text: before } = article.paragraphs[place]!;
    const deletes = step >= AT_ONE_PLACE - DELETED && column > 0;
    const letter = deletes ? '' : LETTERS.charAt(Math.floor(random() * LETTERS.length));
    const from = deletes ? column - 1 : column;
    article = withParagraph(article, place, before.slice(0, from) + letter + before.slice(column));
    column = from + letter.length;
    const begin = processorTime();
    const { findings } = analyseNames(article, resources, NO_DECISIONS, memory);
    if (!Array.isArray(findings)) throw new Error('no findings');
    times.push(processorTime() - begin);
  }
  return times.slice(STROKES / 10).sort((a, b) => a - b);
}

/** The article with another text in the place of one paragraph. */
function withParagraph(article: Article, place: number, text: string): Article {
  const old = article.paragraphs[place]!;
  const shift = text.length - old.text.length;
  const tokens = tokenize(text).map((token) => ({
    ...token,
    start: token.start + old.start,
    end: token.end + old.start,
  }));
  const paragraphs = article.paragraphs.map((paragraph, at): Paragraph => {
    if (at < place) return paragraph;
    if (at === place) return { ...old, text, tokens, end: old.start + text.length };
    return { ...paragraph, start: paragraph.start + shift, end: paragraph.end + shift };
  });
  return { ...article, paragraphs };
}
