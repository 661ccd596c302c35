/** Which articles are in the index and which rows of the table of forms each uses, packed: there may be a hundred thousand. */
import { NumberList } from './number-list.ts';
import { PackedUses, type RowUses } from './packed-uses.ts';
import { TextTable } from './text-arena.ts';

/** Articles by path. */
export class ArticleTable {
  readonly #paths = new TextTable();
  /** By number of the path: where its uses begin, or `GONE`. */
  readonly #starts = new NumberList();
  #languages = new Uint8Array(64);
  #stamps = new Float64Array(64);
  #packed = new PackedUses();
  /** Bytes of the articles that are there. */
  #live = 0;
  #count = 0;

  /** How many articles there are. */
  get size(): number {
    return this.#count;
  }

  has(path: string): boolean {
    const number = this.#paths.known(path);
    return number !== undefined && this.#starts.at(number) !== GONE;
  }

  /**
   * Adds an article that is not there.
   * @param language a number for it, below 256 @param stamp in milliseconds @param uses each row once
   */
  add(path: string, language: number, stamp: number, uses: readonly RowUses[]): void {
    const number = this.#paths.numberOf(path);
    if (number === this.#starts.length) this.#starts.push(GONE);
    if (number >= this.#stamps.length) this.#grow();
    const start = this.#packed.add(uses);
    this.#starts.set(number, start);
    this.#languages[number] = language;
    this.#stamps[number] = stamp;
    this.#live += this.#packed.length - start;
    this.#count++;
  }

  #grow(): void {
    const size = Math.ceil(this.#stamps.length * GROWTH);
    const stamps = new Float64Array(size);
    stamps.set(this.#stamps);
    this.#stamps = stamps;
    const languages = new Uint8Array(size);
    languages.set(this.#languages);
    this.#languages = languages;
  }

  /** Takes an article out, and the room of those that are gone when it is half of all. */
  remove(path: string): void {
    const number = this.#paths.known(path);
    if (number === undefined || this.#starts.at(number) === GONE) return;
    this.#live -= this.#packed.sizeAt(this.#starts.at(number));
    this.#starts.set(number, GONE);
    this.#count--;
    if (this.#packed.length > MOST_SPARE && this.#live * 2 < this.#packed.length) this.#close();
  }

  stampOf(path: string): number {
    const number = this.#paths.known(path);
    return number === undefined ? 0 : this.#stamps[number]!;
  }

  languageOf(path: string): number {
    return this.#languages[this.#paths.known(path) ?? 0] ?? 0;
  }

  /** The uses of an article; none where it is not there. */
  usesOf(path: string): RowUses[] {
    const number = this.#paths.known(path);
    return number === undefined ? [] : this.#usesAt(number);
  }

  *paths(): Generator<string> {
    for (let number = 0; number < this.#paths.size; number++) {
      if (this.#starts.at(number) !== GONE) yield this.#paths.textOf(number);
    }
  }

  /** Paths of the articles that use any of some rows, in the order in which they came. */
  withRows(rows: ReadonlySet<number>): string[] {
    const found: string[] = [];
    for (let number = 0; number < this.#paths.size; number++) {
      const start = this.#starts.at(number);
      if (start !== GONE && this.#packed.usesAny(start, rows)) found.push(this.#paths.textOf(number));
    }
    return found;
  }

  #usesAt(number: number): RowUses[] {
    const start = this.#starts.at(number);
    return start === GONE ? [] : this.#packed.at(start);
  }

  #close(): void {
    const closed = new PackedUses();
    for (let number = 0; number < this.#starts.length; number++) {
      const start = this.#starts.at(number);
      if (start !== GONE) this.#starts.set(number, closed.add(this.#packed.at(start)));
    }
    this.#packed = closed;
  }
}

const GONE = -1;
/** Bytes that may lie about before any are cleared away. */
const MOST_SPARE = 4096;
const GROWTH = 1.25;
