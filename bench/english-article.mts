/** A long article in English: the sentences of the project's own documentation, each once. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countWords, type LongArticle } from './article.mts';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const SENTENCES_PER_PARAGRAPH = 4;
const FEWEST_WORDS = 6;

/** An article of so many words, or of all that there are. */
export function englishArticle(words: number): LongArticle {
  const sentences = readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(DOCS + name, 'utf8')));
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; at < sentences.length && count < words; at += SENTENCES_PER_PARAGRAPH) {
    const paragraph = sentences.slice(at, at + SENTENCES_PER_PARAGRAPH).join(' ');
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  return { origin: 'sentences of the documentation', text: `${paragraphs.join('\n')}\n` };
}

/** The prose of a page: no tables, no code, no headings, no links. */
function sentencesOf(page: string): readonly string[] {
  return page
    .replace(/```[\s\S]*?```/g, '')
    .split(/\n{2,}/)
    .filter((block) => !/^\s*[#|!<]/.test(block))
    .map((block) =>
      block
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^[-*\d. ]+/gm, '')
        .replace(/[`*]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((block) => block.split(/(?<=[.?!])\s+/))
    .filter((sentence) => countWords(sentence) >= FEWEST_WORDS && /[.?!]$/.test(sentence));
}
