/** What the grouping of an article gives: variants that name one entity. */
import type { EntityType } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { Variant } from './variant.ts';

export interface Group {
  readonly entry: GazetteerEntry | undefined;
  readonly type: EntityType;
  /** By their first uses. */
  readonly variants: readonly Variant[];
}
