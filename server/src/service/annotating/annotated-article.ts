/** An open article as the features see it: analysed, with what people and the house have decided about it. */
import type { Analysis } from '../../analysis/analysis.ts';
import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import type { ArticleStyle } from '../../names/house-style/article-style.ts';
import type { NamesInUse } from '../../names/workspace/workspace-names.ts';
import type { Dismissed } from '../diagnostics.ts';
import type { PageOf } from '../rule-pages.ts';
import type { Annotating } from './annotating.ts';

/** An analysed article and what annotators have decided about it. */
export interface AnnotatedArticle {
  readonly analysis: Analysis;
  /** Fingerprints of dismissed findings. */
  readonly dismissed: Dismissed;
  /** The records of all layers and where their targets are now; called only when they are shown. */
  readonly annotations: () => readonly LocatedRecord[];
  /** What the house decided for this article, if it decided anything. */
  readonly style?: ArticleStyle | undefined;
  /** The names of all articles of the workspace, once they have been counted. */
  readonly workspace?: NamesInUse | undefined;
  /** Where its rules are explained; left out, as published. */
  readonly pageOf?: PageOf;
  /** How the article is annotated; undefined where annotations cannot be kept. */
  readonly annotating?: Annotating | undefined;
}
