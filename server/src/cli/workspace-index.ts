/** Reads articles into an index of their names, for the commands that look over many articles at once. */

import { findArticles } from '../host/find-articles.ts';
import { english } from '../messages/wording.ts';
import type { ArticleStyle } from '../names/house-style/article-style.ts';
import type { NameResources } from '../names/names.ts';
import { namesOfArticle } from '../names/workspace/article-names.ts';
import { WorkspaceNames } from '../names/workspace/workspace-names.ts';
import { readInput } from './article-input.ts';
import { Engine } from './engine.ts';
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
  readonly problems: readonly string[];
}

/** Reads the articles that the PATHs name. */
export async function indexArticles(paths: readonly string[]): Promise<IndexedArticles> {
  const engine = await Engine.load({ severities: {} });
  const progress = progressOn(process.stderr);
  const index = new WorkspaceNames();
  const decided = new Map<string, string | undefined>();
  const problems = new Set<string>();
  let style: ArticleStyle | undefined;
  let resources: NameResources | undefined;
  for await (const found of findArticles(paths)) {
    const input = await readInput(found);
    if (input.kind === 'problem') {
      problems.add(input.message);
      continue;
    }
    const opened = await engine.open(input);
    for (const { message } of opened.problems) problems.add(english(message));
    for (const message of input.problems) problems.add(message);
    const { article, entities } = opened.names(input.text);
    style ??= opened.styleFor('und');
    resources ??= opened.resources;
    index.add(namesOfArticle(input.path, article.language, 0, entities));
    for (const [folded, form] of opened.decisions.preferred) {
      decided.set(folded, decided.has(folded) && decided.get(folded) !== form ? undefined : form);
    }
    progress.advance();
  }
  progress.clear();
  const agreed = [...decided].filter((entry): entry is [string, string] => entry[1] !== undefined);
  resources ??= engine.resources;
  return { engine, resources, index, decided: new Map(agreed), style, problems: [...problems] };
}
