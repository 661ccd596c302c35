/** The entities of an article in order of their first mention, read anew where their group has changed. */

import { firstIndex } from '../../text/first-index.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import { byPlaceInArticle } from '../mentions/candidate.ts';
import type { ChangedGroups } from './article-groups.ts';
import { type ReadEntity, readEntity } from './entities.ts';
import type { Group } from './group.ts';
import type { PreferenceContext } from './preference.ts';

/** A group and what was read of it. */
export interface EntityOfArticle {
  readonly group: Group;
  readonly read: ReadEntity;
}

export class ArticleEntities {
  readonly #byGroup = new Map<Group, EntityOfArticle>();
  #context: Omit<PreferenceContext, 'entry'>;
  #ordered: readonly EntityOfArticle[] = [];

  constructor(context: Omit<PreferenceContext, 'entry'>) {
    this.#context = context;
  }

  /**
   * Takes in that groups have changed, many in steps.
   * @param context in which all entities are read; when its script is another one than before, all are read anew
   */
  *update(
    { removed, added }: ChangedGroups,
    context: Omit<PreferenceContext, 'entry'>,
  ): Steps<{ readonly removed: readonly EntityOfArticle[]; readonly added: readonly EntityOfArticle[] }> {
    const gone: EntityOfArticle[] = [];
    const come: EntityOfArticle[] = [];
    for (const group of removed) {
      gone.push(this.#byGroup.get(group)!);
      this.#byGroup.delete(group);
    }
    const renewed = context.script === this.#context.script ? added : [...this.#byGroup.keys(), ...added];
    this.#context = context;
    yield* eachInSteps(renewed, (group) => {
      const before = this.#byGroup.get(group);
      if (before !== undefined) gone.push(before);
      const entity = { group, read: readEntity(group, context) };
      this.#byGroup.set(group, entity);
      come.push(entity);
    });
    this.#order(gone, come);
    return { removed: gone, added: come };
  }

  /** By first mention. */
  get ordered(): readonly EntityOfArticle[] {
    return this.#ordered;
  }

  #order(gone: readonly EntityOfArticle[], come: readonly EntityOfArticle[]): void {
    if (gone.length === 0 && come.length === 0) return;
    const left = new Set(gone);
    const stayed = left.size === 0 ? this.#ordered : this.#ordered.filter((entity) => !left.has(entity));
    this.#ordered = merge(stayed, [...come].sort(byFirstMention));
  }
}

/** Entities by their first mentions. */
export const byFirstMention = (a: EntityOfArticle, b: EntityOfArticle): number =>
  byPlaceInArticle(a.group.variants[0]!.first, b.group.variants[0]!.first);

/** Two ordered lists as one. */
function merge(a: readonly EntityOfArticle[], b: readonly EntityOfArticle[]): readonly EntityOfArticle[] {
  if (a.length === 0) return b;
  const all: EntityOfArticle[] = [];
  let from = 0;
  for (const one of b) {
    const to = firstIndex(a, (other) => byFirstMention(other, one) >= 0);
    for (; from < to; from++) all.push(a[from]!);
    all.push(one);
  }
  for (; from < a.length; from++) all.push(a[from]!);
  return all;
}
