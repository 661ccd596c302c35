/** What was decided about names outside the article at hand; it outranks what the article itself shows. */
import type { ArticleStyle } from '../house-style/article-style.ts';
import type { NameTies } from './ties.ts';

/** What an annotator, the house and the workspace prefer, in whatever of these there is. */
export interface NameDecisions {
  /** Folded form -> the form that an annotator chose for the entity that has it. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Folded forms that an annotator accepted as variants: they are known, and not reported. */
  readonly acceptedVariants: ReadonlySet<string>;
  /** Which forms annotators joined and parted; left out, none. */
  readonly ties?: NameTies | undefined;
  /** What the house style says to this article. */
  readonly style?: ArticleStyle | undefined;
  /** How the workspace writes. */
  readonly workspace?: WorkspaceUsage | undefined;
}

/** How often the workspace uses a form of a name. */
export interface WorkspaceUsage {
  /**
   * @param form however its hamza is written
   * @param entity id of the gazetteer or the style; undefined for a name that nobody knows
   */
  usesOf(form: string, entity: string | undefined): { readonly uses: number; readonly articles: number };
}

export const NO_DECISIONS: NameDecisions = { preferred: new Map(), acceptedVariants: new Set() };
