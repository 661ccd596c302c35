/** From an article to the entities it names and the findings about their spelling. */
import type { Finding } from '../findings/finding.ts';
import type { Article } from '../text/article.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { WordFrequencies } from './words.ts';

/** What the analysis of names reads besides the article. */
export interface NameResources {
  readonly gazetteer: Gazetteer;
  readonly words: WordFrequencies;
}

/** Decisions that outrank the article's own majority, by folded form: what a person or the house prefers. */
export interface NameDecisions {
  /** Folded form -> the form to prefer for the entity that has it. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Folded forms that an annotator accepted as variants: they are known, and not reported. */
  readonly acceptedVariants: ReadonlySet<string>;
}

export const NO_DECISIONS: NameDecisions = { preferred: new Map(), acceptedVariants: new Set() };

export interface NameAnalysis {
  /** By first mention. */
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}

/** Finds every name of an article, groups the spellings of one entity, and reports those that compete. */
export function analyseNames(
  _article: Article,
  _resources: NameResources,
  _decisions: NameDecisions,
): NameAnalysis {
  return { entities: [], findings: [] };
}
