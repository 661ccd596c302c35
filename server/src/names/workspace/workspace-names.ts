/**
 * The names of a workspace: which forms its articles use, and how often. Articles are added, replaced and removed one
 * by one, and two indexes are merged in any order with the same result, so that parts may be built apart.
 */

import type { Language } from '../../text/languages.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { ArticleNames, NameUse } from './article-names.ts';
import { ArticleTable } from './article-table.ts';
import { type FormRow, FormTable } from './form-table.ts';

/** Uses of a name over the workspace. */
export interface UseCount {
  readonly uses: number;
  /** How many articles hold them. */
  readonly articles: number;
}

/** A form and how often the workspace uses it. */
export interface FormCount {
  readonly form: string;
  readonly uses: number;
}

/** What features ask of the names of a workspace. */
export interface NamesInUse {
  /** Uses of an entity, by its id, or of a form however it is folded (hamza and final yeh make no difference). */
  usesOf(entityOrForm: string): UseCount;
  /** Forms in which the workspace writes an entity, most used first; given names before it are left out. */
  formsOf(entity: string): readonly FormCount[];
  /** Uses of a form just as it is written. */
  usesWritten(form: string, language?: Language): number;
  /** Articles that have been read. */
  readonly articles: number;
}

/** A form with its uses over the workspace. */
export interface FormTotal extends FormRow {
  readonly uses: number;
}

/** Rows without uses that are kept before the table is made anew. */
const MOST_UNUSED = 4096;

/** An index that is built up in place; `mergeWorkspaceNames` makes a new one of two. */
export class WorkspaceNames implements NamesInUse {
  #forms = new FormTable();
  #articles = new ArticleTable();
  readonly #languages: Language[] = [];
  #unused = 0;

  get articles(): number {
    return this.#articles.size;
  }

  /** How many distinct forms there are, counted for each language, entity and part by itself. */
  get size(): number {
    return this.#forms.size - this.#unused;
  }

  /** Adds an article in place of an earlier reading of it; a later reading that is there already stays. */
  add(article: ArticleNames): void {
    const { path, language, stamp } = article;
    if (this.has(path) && !supersedes(article, this.#read(path))) return;
    this.remove(path);
    const uses = new Map<number, number>();
    for (const use of article.uses) {
      if (use.count === 0) continue;
      const rowsBefore = this.#forms.size;
      const row = this.#forms.rowOf({ ...use, language });
      if (row < rowsBefore && this.#forms.count(row) === 0) this.#unused--;
      this.#forms.addUses(row, use.count);
      uses.set(row, (uses.get(row) ?? 0) + use.count);
    }
    this.#articles.add(path, this.#numberOf(language), stamp, [...uses]);
  }

  /** Takes an article out; nothing happens where it is not known. */
  remove(path: string): void {
    for (const [row, uses] of this.#articles.usesOf(path)) {
      this.#forms.addUses(row, -uses);
      if (this.#forms.count(row) === 0) this.#unused++;
    }
    this.#articles.remove(path);
    if (this.#unused > MOST_UNUSED && this.#unused * 2 > this.#forms.size) this.#compact();
  }

  has(path: string): boolean {
    return this.#articles.has(path);
  }

  /** When an article was read, in milliseconds since 1970; undefined where it is not in the index. */
  stampOf(path: string): number | undefined {
    return this.has(path) ? this.#articles.stampOf(path) : undefined;
  }

  paths(): Iterable<string> {
    return this.#articles.paths();
  }

  /** The articles again, in the order in which they were added; the uses of each in the order of the forms’ first uses. */
  *all(): Generator<ArticleNames> {
    for (const path of this.#articles.paths()) yield this.#read(path);
  }

  /** Every form that is in use. */
  *totals(): Generator<FormTotal> {
    for (let row = 0; row < this.#forms.size; row++) {
      const uses = this.#forms.count(row);
      if (uses > 0) yield { ...this.#forms.read(row), uses };
    }
  }

  usesOf(entityOrForm: string): UseCount {
    const rows = this.#rowsNamed(entityOrForm);
    let uses = 0;
    for (const row of rows) uses += this.#forms.count(row);
    return { uses, articles: uses === 0 ? 0 : this.#articles.withRows(rows).length };
  }

  usesWritten(form: string, language?: Language): number {
    let uses = 0;
    for (const row of this.#forms.withForm(nameKey(form))) {
      const known = this.#forms.read(row);
      if (known.form === form && (language === undefined || known.language === language))
        uses += this.#forms.count(row);
    }
    return uses;
  }

  formsOf(entity: string): readonly FormCount[] {
    const forms = new Map<string, number>();
    for (const row of this.#forms.ofEntity(entity)) {
      const { form, part } = this.#forms.read(row);
      const uses = this.#forms.count(row);
      if (part === 'head' && uses > 0) forms.set(form, (forms.get(form) ?? 0) + uses);
    }
    return [...forms]
      .map(([form, uses]) => ({ form, uses }))
      .sort((a, b) => b.uses - a.uses || (a.form < b.form ? -1 : 1));
  }

  /**
   * Uses of a form for one entity, given names left out.
   * @param entity id of the gazetteer or the style; undefined for a name that only articles know
   */
  usesFor(form: string, entity: string | undefined): UseCount {
    const rows = new Set<number>();
    let uses = 0;
    for (const row of this.#forms.withForm(nameKey(form))) {
      const known = this.#forms.read(row);
      const same = entity === undefined ? known.entity.startsWith('here:') : known.entity === entity;
      if (!same || known.part !== 'head') continue;
      rows.add(row);
      uses += this.#forms.count(row);
    }
    return { uses, articles: uses === 0 ? 0 : this.#articles.withRows(rows).length };
  }

  /** Paths of the articles that hold an entity, by its id, or any of some forms. */
  articlesWith(names: Iterable<string>): readonly string[] {
    const rows = new Set<number>();
    for (const name of names) for (const row of this.#rowsNamed(name)) rows.add(row);
    return this.#articles.withRows(rows);
  }

  /** Paths of the articles that use any of some folded forms for any of some entities. */
  articlesUsing(folded: ReadonlySet<string>, entities: ReadonlySet<string>): readonly string[] {
    const rows = new Set<number>();
    for (const form of folded) {
      for (const row of this.#forms.withForm(form)) {
        if (entities.has(this.#forms.read(row).entity)) rows.add(row);
      }
    }
    return this.#articles.withRows(rows);
  }

  #rowsNamed(entityOrForm: string): ReadonlySet<number> {
    const heads = [...this.#forms.ofEntity(entityOrForm)].filter(
      (row) => this.#forms.read(row).part === 'head',
    );
    return new Set(heads.length > 0 ? heads : this.#forms.withForm(nameKey(entityOrForm)));
  }

  #read(path: string): ArticleNames {
    const uses = this.#articles.usesOf(path).map(([row, count]): NameUse => {
      const { form, entity, type, part } = this.#forms.read(row);
      return { form, entity, type, part, count };
    });
    const language = this.#languages[this.#articles.languageOf(path)] ?? 'und';
    return { path, language, stamp: this.#articles.stampOf(path), uses };
  }

  #numberOf(language: Language): number {
    const known = this.#languages.indexOf(language);
    return known >= 0 ? known : this.#languages.push(language) - 1;
  }

  #compact(): void {
    const articles = [...this.all()];
    this.#forms = new FormTable();
    this.#articles = new ArticleTable();
    this.#unused = 0;
    for (const article of articles) this.add(article);
  }
}

/** An index of the articles of both. Of two readings of one article the later one is taken, whichever index has it. */
export function mergeWorkspaceNames(a: WorkspaceNames, b: WorkspaceNames): WorkspaceNames {
  const merged = new WorkspaceNames();
  for (const index of [a, b]) for (const article of index.all()) merged.add(article);
  return merged;
}

/** Whether a reading is later than another; equal times are told apart by what was read, so that order never matters. */
function supersedes(a: ArticleNames, b: ArticleNames): boolean {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return contentOf(a) > contentOf(b);
}

function contentOf({ language, uses }: ArticleNames): string {
  const lines = uses.map(
    ({ form, entity, type, part, count }) => `${form}\t${entity}\t${type}\t${part}\t${count}`,
  );
  return [language, ...lines.sort()].join('\n');
}
