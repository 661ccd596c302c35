/**
 * Reads a corpus into the index of a workspace's names in a fresh process and prints what it takes: run by
 * name-rows.mts with the number of articles as argument, and with `--expose-gc`, because memory is counted after it.
 */
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../server/src/names/names.ts';
import { type ArticleNames, namesOfArticle } from '../server/src/names/workspace/article-names.ts';
import { WorkspaceNames } from '../server/src/names/workspace/workspace-names.ts';
import { createArticle } from '../server/src/text/article.ts';
import { newsArticles } from './article.mts';
import { readOptions } from './options.mts';

export interface WorkspaceFigures {
  readonly articles: number;
  readonly forms: number;
  /** Megabytes of UTF-8 a second, from the text to the index, in processor time. */
  readonly rate: number;
  /** Bytes that the index holds for each form, articles and all. */
  readonly bytesAForm: number;
}

const { resources } = await loadModels(findModels(fileURLToPath(new URL('..', import.meta.url))));
const texts = newsArticles(Number(readOptions({}, 'ARTICLES').positionals[0] ?? 2000));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const begin = process.cpuUsage();
const read: ArticleNames[] = texts.map((text, at) => {
  const article = createArticle(text);
  const { entities } = analyseNames(article, resources, NO_DECISIONS);
  return namesOfArticle(`article-${at}.txt`, article.language, at, entities);
});
const { user, system } = process.cpuUsage(begin);
/** As the cache of a workspace gives them back: what is joined of other strings would count when it is first read. */
const flat = JSON.parse(JSON.stringify(read)) as readonly ArticleNames[];
/** Once without being kept: what the engine itself makes for the index is not the index. */
fill(flat.slice(0, 100));
const before = await memory();
const index = fill(flat);
const held = (await memory()) - before;
const figures: WorkspaceFigures = {
  articles: index.articles,
  forms: index.size,
  rate: bytes / (user + system),
  bytesAForm: held / index.size,
};
console.log(JSON.stringify(figures));

function fill(articles: readonly ArticleNames[]): WorkspaceNames {
  const names = new WorkspaceNames();
  for (const article of articles) names.add(article);
  return names;
}

/** Bytes in use, after everything that can go has gone: what is referred to weakly goes in a later turn only. */
async function memory(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
