/** Reads articles into an index of their names, for the commands that look over many articles at once. */

import { findArticles } from '../host/find-articles.ts';
import type { Message } from '../messages/message.ts';
import { english } from '../messages/wording.ts';
import type { ArticleStyle } from '../names/house-style/article-style.ts';
import type { NameResources } from '../names/names.ts';
import { namesOfArticle } from '../names/workspace/article-names.ts';
import { WorkspaceNames } from '../names/workspace/workspace-names.ts';
import { type InputText, readInput } from './article-input.ts';
import { Engine } from './engine.ts';
import { articlesOfIndexes } from './index/index-input.ts';
import { progressOn } from './progress.ts';

/** The names of some articles, and what is needed to choose among them. */
export interface IndexedArticles {
  readonly engine: Engine;
  /** What the analysis of names reads for the first article. */
  readonly resources: NameResources;
  readonly index: WorkspaceNames;
  /** Folded form -> the form that annotators chose, where they agree. */
  readonly decided: ReadonlyMap<string, string>;
  /** The house style of the project of the first article. */
  readonly style: ArticleStyle | undefined;
  /** What could not be read, in sentences. */
  readonly problems: readonly Message[];
}

/**
 * Reads the articles that the PATHs name, and those of indexes. What an index says of an article that a PATH names as
 * well does not count.
 * @param paths none means the current folder, or no article where there are indexes
 * @param indexes files of `copydesk index`
 * @throws UsageError where an index cannot be read
 */
export async function indexArticles(
  paths: readonly string[],
  indexes: readonly string[] = [],
): Promise<IndexedArticles> {
  const engine = await Engine.load({ severities: {} });
  const progress = progressOn(process.stderr);
  const index = new WorkspaceNames();
  const decided = new Map<string, string | undefined>();
  /** By their words: many articles have one project. */
  const problems = new Map<string, Message>();
  const complain = (message: Message): void => void problems.set(english(message), message);
  let style: ArticleStyle | undefined;
  let resources: NameResources | undefined;
  const decide = (folded: string, form: string): void => {
    decided.set(folded, decided.has(folded) && decided.get(folded) !== form ? undefined : form);
  };
  for await (const article of articlesOfIndexes(indexes)) {
    index.add(article);
    for (const [folded, form] of article.chosen) decide(folded, form);
    progress.advance();
  }
  for await (const found of indexes.length > 0 && paths.length === 0 ? [] : findArticles(paths)) {
    const input = await readInput(found);
    if (input.kind === 'problem') {
      complain(input.message);
      continue;
    }
    const opened = await engine.open(input);
    for (const { message } of opened.problems) complain(message);
    for (const message of input.problems) complain(message);
    const { article, entities } = opened.names(input.text);
    style ??= opened.styleFor('und');
    resources ??= opened.resources;
    index.remove(input.path);
    index.add(namesOfArticle(input.path, article.language, 0, entities));
    for (const [folded, form] of opened.decisions.preferred) decide(folded, form);
    progress.advance();
  }
  progress.clear();
  const agreed = [...decided].filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (resources === undefined || style === undefined) {
    const here = await engine.open(NOWHERE);
    resources ??= here.resources;
    style ??= here.styleFor('und');
  }
  return { engine, resources, index, decided: new Map(agreed), style, problems: [...problems.values()] };
}

/** An article that there is not: what holds in a folder is asked for in its name. */
const NOWHERE: InputText = {
  kind: 'text',
  path: 'article.txt',
  inFile: false,
  text: '',
  encoding: 'utf-8',
  byteOrderMark: false,
  problems: [],
};
