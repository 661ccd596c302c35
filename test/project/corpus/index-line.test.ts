/** The lines of an index: written and read again they are the same, and what is no line is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../server/src/project/corpus/article-summary.ts';
import {
  articleLine,
  headerLine,
  INDEX_VERSION,
  readIndexLine,
} from '../../../server/src/project/corpus/index-line.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { summaries } from './summaries.ts';

describe('a line', () => {
  test('says again what was written into it', () => {
    fc.assert(
      fc.property(summaries, (article) => {
        const line = articleLine(article);
        expect(line).not.toMatch(/[\n\r]/);
        expect(readIndexLine(line)).toEqual({ kind: 'article', article });
      }),
    );
  });

  test('of the header says how many articles follow', () => {
    const header = { engine: '1.2.3-0123', articles: 7 };
    expect(readIndexLine(headerLine(header))).toEqual({ kind: 'header', header });
  });

  test('of whatever text is read or told, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(['article', 'fault']).toContain(readIndexLine(line).kind);
      }),
    );
  });

  test.each([
    ['{', 'not JSON'],
    ['[1]', 'holds no object'],
    ['{"path":"a"}', 'damaged'],
    ['{"path":"a","language":"xx"}', 'damaged'],
    ['{"path":"a","language":"ar","names":[["x","y","PER","head",-1]]}', 'damaged'],
    ['{"path":"a","language":"ar","names":{"__proto__":1}}', 'damaged'],
    ['{"path":"a","language":"ar","lines":["x"]}', 'damaged'],
    ['{"copydesk":"cache","version":1}', 'another kind of file'],
    [`{"copydesk":"index","version":${INDEX_VERSION + 1}}`, 'build it anew'],
    ['{"copydesk":"index","version":1,"engine":"a","articles":-1}', 'header of the index is damaged'],
  ])('%s is no line', (line, why) => {
    expect(readIndexLine(line)).toMatchObject({ kind: 'fault', message: expect.stringContaining(why) });
  });
});

test('a summary holds short lines with their counts, in an order of its own', () => {
  const text = `نص طويل ${'كلمة '.repeat(60)}\r\nشارك الخبر\r\n🚀 اقرأ أيضا\r\nشارك الخبر\r\n***\r\n`;
  const article = createArticle(text);
  const summary = summaryOf({ path: 'a.txt', article, entities: [], preferred: new Map() }, 5);
  expect(summary).toMatchObject({
    path: 'a.txt',
    language: 'ar',
    stamp: 5,
    lines: [
      ['شارك الخبر', 2],
      ['🚀 اقرأ أيضا', 1],
    ],
  });
});
