/**
 * Which rows of the table of forms some articles use, and how often, one article after the other in one array of bytes:
 * rows in ascending order as the distance to the one before, so that most uses take two or three bytes.
 */

/** A row and how often an article uses it. */
export type RowUses = readonly [row: number, uses: number];

/** A number of up to 31 bits takes this many bytes at most. */
const LONGEST_NUMBER = 5;
const GROWTH = 1.25;

/** Bytes that are only ever added; places in them are counted from 0. */
export class PackedUses {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds the uses of an article and returns their place. @param uses each row once */
  add(uses: readonly RowUses[]): number {
    this.#reserve((1 + 2 * uses.length) * LONGEST_NUMBER);
    const start = this.#length;
    this.#write(uses.length);
    let before = 0;
    for (const [row, count] of [...uses].sort((a, b) => a[0] - b[0])) {
      // One use is what most rows have: a bit says so.
      this.#write((row - before) * 2 + (count === 1 ? 0 : 1));
      if (count !== 1) this.#write(count);
      before = row;
    }
    return start;
  }

  /** The uses at a place, in the order of their rows. */
  at(start: number): RowUses[] {
    const uses: RowUses[] = [];
    this.#each(start, (row, count) => {
      uses.push([row, count]);
      return true;
    });
    return uses;
  }

  /** Whether any of some rows is used at a place. */
  usesAny(start: number, rows: ReadonlySet<number>): boolean {
    return !this.#each(start, (row) => !rows.has(row));
  }

  /** How many bytes the uses at a place take. */
  sizeAt(start: number): number {
    this.#each(start, () => true);
    return this.#at - start;
  }

  /** Where reading has come to. */
  #at = 0;

  /** Goes through the uses at a place for as long as `go` says so, and says whether it came to their end. */
  #each(start: number, go: (row: number, count: number) => boolean): boolean {
    this.#at = start;
    let row = 0;
    for (let left = this.#read(); left > 0; left--) {
      const step = this.#read();
      row += Math.floor(step / 2);
      if (!go(row, step % 2 === 0 ? 1 : this.#read())) return false;
    }
    return true;
  }

  /** Seven bits a byte, the lowest first; the highest bit of all but the last byte is set. */
  #write(value: number): void {
    let left = value;
    for (; left > 0x7f; left = Math.floor(left / 0x80)) this.#bytes[this.#length++] = (left % 0x80) | 0x80;
    this.#bytes[this.#length++] = left;
  }

  #read(): number {
    let value = 0;
    let place = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++]!;
      value += (byte & 0x7f) * place;
      if (byte < 0x80) return value;
      place *= 0x80;
    }
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.ceil((this.#length + more) * GROWTH));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
