/** A long Arabic article for measuring: the sentences of the seed articles, shuffled and repeated the same way each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
const SENTENCES_PER_PARAGRAPH = 4;

/** An article of at least `words` words, in paragraphs. */
export function longArticle(words: number): string {
  const sentences = seedSentences();
  const random = mulberry32(20_26);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const chosen = Array.from(
      { length: SENTENCES_PER_PARAGRAPH },
      () => sentences[Math.floor(random() * sentences.length)]!,
    );
    paragraphs.push(chosen.join(' '));
    count += chosen.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
  }
  return `${paragraphs.join('\n')}\n`;
}

function seedSentences(): string[] {
  return readdirSync(SEEDS)
    .filter((name) => name.startsWith('ar-') && name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(SEEDS + name, 'utf8').split(/(?<=[.؟!])\s+|\n/))
    .filter((sentence) => sentence.split(/\s+/).length >= 5);
}

/** A small generator with a fixed seed (mulberry32, public domain, Tommy Ettinger 2017): numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
