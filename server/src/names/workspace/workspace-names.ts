/**
 * The names of a workspace: which forms its articles use, and how often. Articles are added, replaced and removed one
 * by one, and two indexes are merged in any order with the same result, so that parts may be built apart.
 */
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';
import type { ArticleNames, NameUse } from './article-names.ts';
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

/** An article in the index: which rows of the table it uses, each with its uses. */
interface Entry {
  readonly language: Language;
  readonly stamp: number;
  /** Row and uses by turns. */
  readonly rows: Int32Array;
}

/** Rows without uses that are kept before the table is made anew. */
const MOST_UNUSED = 4096;

/** An index that is built up in place; `mergeWorkspaceNames` makes a new one of two. */
export class WorkspaceNames implements NamesInUse {
  #table = new FormTable();
  #entries = new Map<string, Entry>();
  #unused = 0;

  get articles(): number {
    return this.#entries.size;
  }

  /** How many distinct forms there are, counted for each language, entity and part by itself. */
  get size(): number {
    return this.#table.size - this.#unused;
  }

  /** Adds an article in place of an earlier reading of it; a later reading that is there already stays. */
  add(article: ArticleNames): void {
    const known = this.#entries.get(article.path);
    if (known !== undefined && !supersedes(article, this.#read(article.path, known))) return;
    this.remove(article.path);
    const rows = new Int32Array(article.uses.length * 2);
    article.uses.forEach((use, at) => {
      const rowsBefore = this.#table.size;
      const row = this.#table.rowOf({ ...use, language: article.language });
      if (row < rowsBefore && this.#table.count(row) === 0) this.#unused--;
      this.#table.addUses(row, use.count);
      rows[at * 2] = row;
      rows[at * 2 + 1] = use.count;
    });
    this.#entries.set(article.path, { language: article.language, stamp: article.stamp, rows });
  }

  /** Takes an article out; nothing happens where it is not known. */
  remove(path: string): void {
    const entry = this.#entries.get(path);
    if (entry === undefined) return;
    this.#entries.delete(path);
    for (const [row, uses] of pairsOf(entry)) {
      this.#table.addUses(row, -uses);
      if (this.#table.count(row) === 0) this.#unused++;
    }
    if (this.#unused > MOST_UNUSED && this.#unused * 2 > this.#table.size) this.#compact();
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  paths(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The articles again, in the order in which they were added. */
  *all(): Generator<ArticleNames> {
    for (const [path, entry] of this.#entries) yield this.#read(path, entry);
  }

  /** Every form that is in use. */
  *totals(): Generator<FormTotal> {
    for (let row = 0; row < this.#table.size; row++) {
      const uses = this.#table.count(row);
      if (uses > 0) yield { ...this.#table.read(row), uses };
    }
  }

  usesOf(entityOrForm: string): UseCount {
    const rows = this.#rowsNamed(entityOrForm);
    let uses = 0;
    for (const row of rows) uses += this.#table.count(row);
    return { uses, articles: uses === 0 ? 0 : this.#articlesWith(rows).length };
  }

  usesWritten(form: string, language?: Language): number {
    let uses = 0;
    for (const row of this.#table.withForm(fold(form))) {
      const known = this.#table.read(row);
      if (known.form === form && (language === undefined || known.language === language))
        uses += this.#table.count(row);
    }
    return uses;
  }

  formsOf(entity: string): readonly FormCount[] {
    const forms = new Map<string, number>();
    for (const row of this.#table.ofEntity(entity)) {
      const { form, part } = this.#table.read(row);
      const uses = this.#table.count(row);
      if (part === 'head' && uses > 0) forms.set(form, (forms.get(form) ?? 0) + uses);
    }
    return [...forms]
      .map(([form, uses]) => ({ form, uses }))
      .sort((a, b) => b.uses - a.uses || (a.form < b.form ? -1 : 1));
  }

  /** Articles that hold an entity, by its id, or any of some forms. */
  articlesWith(names: Iterable<string>): readonly string[] {
    const rows = new Set<number>();
    for (const name of names) for (const row of this.#rowsNamed(name)) rows.add(row);
    return this.#articlesWith(rows);
  }

  #rowsNamed(entityOrForm: string): Set<number> {
    const rows = new Set(this.#table.ofEntity(entityOrForm));
    const heads = [...rows].filter((row) => this.#table.read(row).part === 'head');
    return heads.length > 0 ? new Set(heads) : new Set(this.#table.withForm(fold(entityOrForm)));
  }

  #articlesWith(rows: ReadonlySet<number>): string[] {
    const found: string[] = [];
    for (const [path, entry] of this.#entries) {
      for (let at = 0; at < entry.rows.length; at += 2) {
        if (!rows.has(entry.rows[at]!)) continue;
        found.push(path);
        break;
      }
    }
    return found;
  }

  #read(path: string, entry: Entry): ArticleNames {
    const uses = [...pairsOf(entry)].map(([row, count]): NameUse => {
      const { form, entity, type, part } = this.#table.read(row);
      return { form, entity, type, part, count };
    });
    return { path, language: entry.language, stamp: entry.stamp, uses };
  }

  #compact(): void {
    const articles = [...this.all()];
    this.#table = new FormTable();
    this.#entries = new Map();
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

function* pairsOf({ rows }: Entry): Generator<readonly [number, number]> {
  for (let at = 0; at < rows.length; at += 2) yield [rows[at]!, rows[at + 1]!];
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
