/**
 * Long Arabic articles for measuring. One is made of the sentences of the seeds, shuffled and repeated the same way
 * each time; where the corpus of edited news is at hand, another is made of that: its vocabulary is as large as life,
 * which matters to whatever remembers words.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from './seeded-random.mts';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
/** ANT corpus v2.1, 2018; read where it is, never shipped. */
const NEWS = fileURLToPath(new URL('../../shared/data/news/ant-2018-dev.jsonl.gz', import.meta.url));
const SENTENCES_PER_PARAGRAPH = 4;

export interface LongArticle {
  /** Where its sentences come from. */
  readonly origin: string;
  readonly text: string;
}

/** The articles to measure with, each of at least `words` words. */
export function longArticles(words: number): readonly LongArticle[] {
  const fromSeeds = seedsArticle(words);
  if (!existsSync(NEWS)) return [fromSeeds];
  return [fromSeeds, { origin: 'edited news of 2018', text: editedNews(words) }];
}

/** The article that every checkout can make. */
export const seedsArticle = (words: number): LongArticle => ({
  origin: 'sentences of the seeds',
  text: shuffledSeeds(words),
});

function shuffledSeeds(words: number): string {
  const sentences = seedSentences();
  const random = seededRandom(20_26);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const chosen = Array.from(
      { length: SENTENCES_PER_PARAGRAPH },
      () => sentences[Math.floor(random() * sentences.length)]!,
    );
    paragraphs.push(chosen.join(' '));
    count += chosen.reduce((sum, sentence) => sum + countWords(sentence), 0);
  }
  return `${paragraphs.join('\n')}\n`;
}

function editedNews(words: number): string {
  const texts: string[] = [];
  let count = 0;
  for (const text of readNews()) {
    if (count >= words) break;
    texts.push(text);
    count += countWords(text);
  }
  return `${texts.join('\n')}\n`;
}

/** The first articles of the corpus of edited news; none where it is not at hand. */
export function newsArticles(count: number): readonly string[] {
  return existsSync(NEWS) ? [...readNews()].slice(0, count) : [];
}

function* readNews(): Iterable<string> {
  for (const line of gunzipSync(readFileSync(NEWS)).toString('utf8').split('\n')) {
    if (line !== '') yield (JSON.parse(line) as { readonly text: string }).text;
  }
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function seedSentences(): string[] {
  return readdirSync(SEEDS)
    .filter((name) => name.startsWith('ar-') && name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(SEEDS + name, 'utf8').split(/(?<=[.؟!])\s+|\n/))
    .filter((sentence) => countWords(sentence) >= 5);
}
