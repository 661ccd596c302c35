/**
 * The names of the articles that have been counted, with those that the projects have printed before, and what the
 * analysis of an article asks of them: how often a form is used. Answers are remembered until something else is counted.
 */
import type { ArchiveCounts } from '../../names/workspace/archive-counts.ts';
import type { ArticleNames } from '../../names/workspace/article-names.ts';
import { type UseCount, WorkspaceNames } from '../../names/workspace/workspace-names.ts';

/** What is kept of an article between two starts. */
export type KeptNames = Pick<ArticleNames, 'language' | 'uses'>;

const NOTHING_PRINTED: UseCount = { uses: 0, articles: 0 };

/** Articles are named by their paths, or by their URIs where they are on no disk. */
export class CountedNames {
  readonly names = new WorkspaceNames();
  readonly #changed: () => void;
  /** Counts the readings; the later of two readings of an article holds. */
  #serial = 0;
  #revision = 0;
  #answers = new Map<string, UseCount>();
  #archive: ArchiveCounts | undefined;

  /** @param changed told whenever something else is counted */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Grows whenever something else is counted. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes what the projects of the workspace have printed before; undefined for nothing. */
  takeArchive(archive: ArchiveCounts | undefined): void {
    this.#archive = archive;
    this.#answers.clear();
  }

  count(path: string, { language, uses }: KeptNames): void {
    this.names.add({ path, language, stamp: ++this.#serial, uses });
    this.#forget();
  }

  remove(path: string): void {
    this.names.remove(path);
    this.#forget();
  }

  /** How often a form is used for an entity, in how many articles. */
  usesOf(form: string, entity: string | undefined): UseCount {
    const key = `${entity ?? ''}\t${form}`;
    const known = this.#answers.get(key) ?? this.#counted(form, entity);
    this.#answers.set(key, known);
    return known;
  }

  #counted(form: string, entity: string | undefined): UseCount {
    const here = this.names.usesFor(form, entity);
    const printed = this.#archive?.usesOf(form, entity) ?? NOTHING_PRINTED;
    return { uses: here.uses + printed.uses, articles: here.articles + printed.articles };
  }

  #forget(): void {
    this.#answers.clear();
    this.#revision++;
    this.#changed();
  }
}
