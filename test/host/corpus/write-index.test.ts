/** Indexes are joined in any order and grouping with the same bytes, and a part that is not whole is refused. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { IndexError, IndexReader } from '../../../server/src/host/corpus/read-index.ts';
import { IndexWriter } from '../../../server/src/host/corpus/write-index.ts';
import type { ArticleSummary } from '../../../server/src/project/corpus/article-summary.ts';
import { articleLine, headerLine } from '../../../server/src/project/corpus/index-line.ts';
import { summaries } from '../../project/corpus/summaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENGINE = '1.0.0-test';

async function indexOf(articles: Iterable<ArticleSummary>, runSize?: number): Promise<string> {
  const writer = new IndexWriter(folder, runSize);
  try {
    for (const article of articles) {
      const { path, stamp } = article;
      await writer.add({ path, stamp, line: articleLine(article) });
    }
    return [...writer.text(ENGINE, writer.count().articles)].join('');
  } finally {
    writer.dispose();
  }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function articlesOf(...parts: readonly string[]): Promise<ArticleSummary[]> {
  const reader = new IndexReader();
  const articles: ArticleSummary[] = [];
  for (const [at, part] of parts.entries()) {
    for await (const article of reader.read(bytes(part), `part-${at}`)) articles.push(article);
  }
  return articles;
}

const merge = async (...parts: readonly string[]): Promise<string> => indexOf(await articlesOf(...parts));

const lists = fc.array(summaries, { maxLength: 8 });

describe('parts', () => {
  test('are joined in any order, in any grouping, and as often as one likes', async () => {
    await fc.assert(
      fc.asyncProperty(lists, lists, lists, async (one, two, three) => {
        const [a, b, c] = [await indexOf(one), await indexOf(two), await indexOf(three)];
        const all = await merge(a, b, c);
        expect(await merge(c, a, b)).toBe(all);
        expect(await merge(await merge(a, b), c)).toBe(all);
        expect(await merge(a, await merge(b, c))).toBe(all);
        expect(await merge(all, all, b)).toBe(all);
        expect(await indexOf([...one, ...two, ...three])).toBe(all);
      }),
    );
  });

  test('may follow one another in one file, their lines in any order', async () => {
    await fc.assert(
      fc.asyncProperty(lists, lists, async (one, two) => {
        const joined = (await indexOf(one)) + (await indexOf(two));
        const shuffled = joined.trimEnd().split('\n').reverse().join('\n');
        expect(await merge(joined)).toBe(await indexOf([...one, ...two]));
        expect(await merge(shuffled)).toBe(await merge(joined));
      }),
    );
  });

  test('are the same whether memory holds them or not', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        expect(await indexOf(list, 1)).toBe(await indexOf(list));
      }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('with a later reading of an article replace the earlier one', async () => {
    const reading = (stamp: number, times: number): ArticleSummary => ({
      path: 'a.txt',
      language: 'ar',
      stamp,
      uses: [],
      lines: [['شارك', times]],
      chosen: [],
    });
    const [old, late] = [await indexOf([reading(1, 9)]), await indexOf([reading(2, 1)])];
    expect(await merge(late, old)).toBe(late);
    const writer = new IndexWriter(folder);
    for (const one of [reading(1, 9), reading(2, 1), reading(2, 1)]) {
      await writer.add({ path: 'a.txt', stamp: one.stamp, line: articleLine(one) });
    }
    expect(writer.count()).toEqual({ articles: 1, contested: 1 });
    writer.dispose();
  });
});

describe('a part is refused', () => {
  const article = (path: string): string =>
    articleLine({ path, language: 'ar', stamp: 0, uses: [], lines: [], chosen: [] });
  const header = (articles: number, engine = ENGINE): string => headerLine({ engine, articles });

  test.each([
    ['without a header', `${article('a')}\n`, 'part-0: this is no index: it has no header'],
    [
      'when it was cut short',
      `${header(2)}\n${article('a')}\n`,
      'part-0: the index is not whole: it has 1 of 2 articles',
    ],
    [
      'when a line was torn',
      `${header(1)}\n${article('a').slice(0, 9)}`,
      'part-0:2: this is no line of an index: it is not JSON',
    ],
    ['when it is empty', '', 'part-0: this is no index: it has no header'],
  ])('%s', async (_what, text, message) => {
    await expect(articlesOf(text)).rejects.toThrow(new IndexError(message));
  });

  test('when another engine has made it', async () => {
    await expect(articlesOf(`${header(0)}\n`, `${header(0, '2.0.0')}\n`)).rejects.toThrow(
      'part-1:1: this part was made by Copydesk 2.0.0, and part-0:1 by 1.0.0-test; build both with one',
    );
  });
});
