/**
 * What an index keeps of one article: whom it names, its short lines, and what its annotators chose. Made of this
 * article alone, so that parts of a corpus may be read on different machines and in any order.
 */

import type { Entity } from '../../names/entity.ts';
import { type ArticleNames, type NameUse, namesOfArticle } from '../../names/workspace/article-names.ts';
import type { Article } from '../../text/article.ts';
import { shortLinesOf } from '../shared-lines.ts';

/** A short line of an article and how often it stands there. */
export type LineUse = readonly [line: string, times: number];

/** A form that an annotator chose, under the folded form that it stands for. */
export type ChosenForm = readonly [folded: string, form: string];

/** One article of an index. The lists are in code unit order, so that equal articles have equal summaries. */
export interface ArticleSummary extends ArticleNames {
  readonly lines: readonly LineUse[];
  readonly chosen: readonly ChosenForm[];
}

/** An article as it was analysed. */
export interface SummarisedArticle {
  /** Names the article in its corpus: a path, a URI, the id of a record. */
  readonly path: string;
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** Folded form -> the form that annotators chose. */
  readonly preferred: ReadonlyMap<string, string>;
}

/** @param stamp of two summaries of one path the one with the larger stamp holds */
export function summaryOf(
  { path, article, entities, preferred }: SummarisedArticle,
  stamp: number,
): ArticleSummary {
  const { language, uses } = namesOfArticle(path, article.language, stamp, entities);
  return {
    path,
    language,
    stamp,
    uses: [...uses].sort(byUse),
    lines: [...shortLinesOf(article)].sort(byText),
    chosen: [...preferred].sort(byText),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byText = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number =>
  compare(a[0], b[0]);

const byUse = (a: NameUse, b: NameUse): number =>
  compare(a.form, b.form) ||
  compare(a.entity, b.entity) ||
  compare(a.part, b.part) ||
  compare(a.type, b.type);
