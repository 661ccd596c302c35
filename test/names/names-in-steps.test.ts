/** The names of a long article are read in short steps; a keystroke in it is done in one, for what is given up is lost. */
import { expect, test } from 'vitest';
import { findModels, loadModels } from '../../server/src/host/models.ts';
import { NO_DECISIONS } from '../../server/src/names/clusters/decisions.ts';
import { NamedArticle } from '../../server/src/names/named-article.ts';
import { type Article, createArticle } from '../../server/src/text/article.ts';
import type { Steps } from '../../server/src/text/steps.ts';

const root = new URL('../..', import.meta.url).pathname;
const { resources } = await loadModels(findModels(root));

const LINES = 3000;
const LETTERS = [...'بتجدرسشفكلمنوي'];
/** Thousands of names that nobody knows, most of them unlike all others. */
const surname = (at: number): string =>
  `${LETTERS[at % 14]}ا${LETTERS[Math.floor(at / 14) % 14]}و${LETTERS[Math.floor(at / 196) % 14]}ين`;
const lines = Array.from(
  { length: LINES },
  (_, at) => `قال الوزير سمير ${surname(at)} في البيان ${at} إن الجسر مفتوح أمام السيارات.`,
);

function countOf(steps: Steps<unknown>): number {
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}

const named = (article: Article): NamedArticle =>
  new NamedArticle(article.language, resources, NO_DECISIONS, true);

test('a long article is taken in many steps, and a line with many names that is written into it in one', () => {
  const article = createArticle(lines.join('\n'));
  const memory = named(article);
  expect(countOf(memory.take(article))).toBeGreaterThan(50);
  const many = lines.slice(0, 400).map((_, at) => `الوزير سمير ${surname(at + LINES)}`);
  const edited = createArticle(lines.with(1000, `قال ${many.join(' و')} إن الجسر مغلق.`).join('\n'));
  expect(countOf(memory.take(edited))).toBe(0);
});

test('a paragraph as long as a book is taken in more steps the longer it is', () => {
  const stepsOf = (repeats: number): number => {
    const book = createArticle(Array<string>(repeats).fill(lines.join(' ')).join(' '));
    const memory = named(book);
    return countOf(memory.take(book));
  };
  expect(stepsOf(4) - stepsOf(1)).toBeGreaterThan(30);
});
