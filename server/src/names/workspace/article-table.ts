/** Which articles are in the index and which rows of the table of forms each uses, packed: there may be a hundred thousand. */
import { NumberList } from './number-list.ts';
import { TextTable } from './text-arena.ts';

/** A row and how often an article uses it. */
export type RowUses = readonly [row: number, uses: number];

/** Uses that one packed number holds at most; more take several. */
const MOST_USES = 255;
const BITS = 8;

/** Articles by path. */
export class ArticleTable {
  readonly #paths = new TextTable();
  /** By number of the path: where its uses begin, or `GONE`, and how many packed numbers they are. */
  readonly #starts = new NumberList();
  readonly #lengths = new NumberList();
  readonly #languages = new NumberList();
  #stamps = new Float64Array(64);
  #packed = new NumberList();
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

  /** Adds an article that is not there. @param language a number for it @param stamp in milliseconds */
  add(path: string, language: number, stamp: number, uses: readonly RowUses[]): void {
    const number = this.#paths.numberOf(path);
    if (number === this.#starts.length) {
      this.#starts.push(GONE);
      this.#lengths.push(0);
      this.#languages.push(0);
    }
    if (number >= this.#stamps.length) {
      const grown = new Float64Array(Math.ceil(this.#stamps.length * 1.5));
      grown.set(this.#stamps);
      this.#stamps = grown;
    }
    const start = this.#packed.length;
    for (const [row, total] of uses) {
      for (let left = total; left > 0; left -= MOST_USES) {
        this.#packed.push((row << BITS) | Math.min(left, MOST_USES));
      }
    }
    this.#starts.set(number, start);
    this.#lengths.set(number, this.#packed.length - start);
    this.#languages.set(number, language);
    this.#stamps[number] = stamp;
    this.#live += this.#packed.length - start;
    this.#count++;
  }

  /** Takes an article out, and the room of those that are gone when it is half of all. */
  remove(path: string): void {
    const number = this.#paths.known(path);
    if (number === undefined || this.#starts.at(number) === GONE) return;
    this.#live -= this.#lengths.at(number);
    this.#starts.set(number, GONE);
    this.#count--;
    if (this.#packed.length > MOST_SPARE && this.#live * 2 < this.#packed.length) this.#close();
  }

  stampOf(path: string): number {
    const number = this.#paths.known(path);
    return number === undefined ? 0 : this.#stamps[number]!;
  }

  languageOf(path: string): number {
    return this.#languages.at(this.#paths.known(path) ?? 0);
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
      if (start === GONE) continue;
      for (let at = start; at < start + this.#lengths.at(number); at++) {
        if (!rows.has(this.#packed.at(at) >> BITS)) continue;
        found.push(this.#paths.textOf(number));
        break;
      }
    }
    return found;
  }

  #usesAt(number: number): RowUses[] {
    const start = this.#starts.at(number);
    if (start === GONE) return [];
    const uses = new Map<number, number>();
    for (let at = start; at < start + this.#lengths.at(number); at++) {
      const row = this.#packed.at(at) >> BITS;
      uses.set(row, (uses.get(row) ?? 0) + (this.#packed.at(at) & MOST_USES));
    }
    return [...uses];
  }

  #close(): void {
    const closed = new NumberList();
    for (let number = 0; number < this.#starts.length; number++) {
      const start = this.#starts.at(number);
      if (start === GONE) continue;
      this.#starts.set(number, closed.length);
      for (let at = start; at < start + this.#lengths.at(number); at++) closed.push(this.#packed.at(at));
    }
    this.#packed = closed;
  }
}

const GONE = -1;
/** Packed numbers that may lie about before any are cleared away. */
const MOST_SPARE = 1024;
