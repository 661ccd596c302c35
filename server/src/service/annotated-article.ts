/** What the language service is asked about: an analysed article together with what annotators have decided about it. */
import type { Analysis } from '../analysis/analysis.ts';
import type { LocatedRecord } from '../annotations/decisions.ts';
import type { Annotating } from './annotating.ts';
import type { Dismissed } from './diagnostics.ts';
import type { PageOf } from './rule-pages.ts';

/** An analysed article and what annotators have decided about it. */
export interface AnnotatedArticle {
  readonly analysis: Analysis;
  /** Fingerprints of dismissed findings. */
  readonly dismissed: Dismissed;
  /** The records of all layers and where their targets are now; called only when they are shown. */
  readonly annotations: () => readonly LocatedRecord[];
  /** Where its rules are explained; left out, as published. */
  readonly pageOf?: PageOf;
  /** How the article is annotated; undefined where annotations cannot be kept. */
  readonly annotating?: Annotating | undefined;
}
