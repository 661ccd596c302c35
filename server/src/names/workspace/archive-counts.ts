/**
 * How often an archive uses each form of each name: the counts of articles that are not in the workspace, and nothing
 * of the articles themselves. A newsroom's own usage is in what it has printed.
 */
import { nameKey } from '../lexicon/name-key.ts';
import type { ArticleNames } from './article-names.ts';
import { NumberList } from './number-list.ts';
import { TextTable } from './text-arena.ts';
import type { UseCount } from './workspace-names.ts';

const STRANGER = 'here:';

/** Articles are added, then counts are asked for. Given names before a name are left out. */
export class ArchiveCounts {
  /** Entity, empty for a name that only articles know, and folded form. */
  readonly #keys = new TextTable();
  readonly #uses = new NumberList();
  readonly #articles = new NumberList();
  #size = 0;

  /** How many articles were added. */
  get articles(): number {
    return this.#size;
  }

  add({ uses }: Pick<ArticleNames, 'uses'>): void {
    this.#size++;
    const here = new Map<number, number>();
    for (const { form, entity, part, count } of uses) {
      if (part !== 'head') continue;
      const number = this.#keys.numberOf(keyOf(form, entity.startsWith(STRANGER) ? undefined : entity));
      here.set(number, (here.get(number) ?? 0) + count);
    }
    for (const [number, count] of here) {
      while (this.#uses.length <= number) {
        this.#uses.push(0);
        this.#articles.push(0);
      }
      this.#uses.set(number, this.#uses.at(number) + count);
      this.#articles.set(number, this.#articles.at(number) + 1);
    }
  }

  /**
   * Uses of a form, however its hamza is written.
   * @param entity id of the gazetteer or the style; undefined for a name that only articles know
   */
  usesOf(form: string, entity: string | undefined): UseCount {
    const number = this.#keys.known(keyOf(form, entity));
    if (number === undefined) return { uses: 0, articles: 0 };
    return { uses: this.#uses.at(number), articles: this.#articles.at(number) };
  }
}

const keyOf = (form: string, entity: string | undefined): string => `${entity ?? ''}\t${nameKey(form)}`;
