/** Sentences of unmarked news, as the tagger reads them. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { sentenceTokens } from '../../server/src/names/tagger/sentence-tokens.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { randomNumbers } from './examples.mts';

/** Lines of a gzip file. They end at LF alone: readline would also cut at U+2028, which stands inside some articles. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path).pipe(createGunzip()).setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/**
 * Tokens of the sentences of some articles.
 * @param path JSON objects with title and text, one a line, in gzip @param share of the articles to read, 0 to 1
 */
export async function* newsSentences(path: string, share: number): AsyncGenerator<readonly string[]> {
  const random = randomNumbers(1);
  for await (const line of linesOf(path)) {
    if (line.trim() === '' || random() >= share) continue;
    const { title = '', text = '' } = JSON.parse(line) as { title?: string; text?: string };
    const article = createArticle(`${title}\n${text}`);
    for (const paragraph of article.paragraphs)
      for (const { texts } of sentenceTokens(article.text, paragraph)) yield texts;
  }
}
