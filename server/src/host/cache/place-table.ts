/** Where lines of a file are, by a hash of 64 bits: some forty bytes for each, where a map would take two hundred. */

const FIRST_CAPACITY = 1024;

/** A line's place, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Open addressing with linear probing. Keys are 16 hexadecimal digits. */
export class PlaceTable {
  #high = new Uint32Array(FIRST_CAPACITY);
  #low = new Uint32Array(FIRST_CAPACITY);
  #offsets = new Float64Array(FIRST_CAPACITY);
  /** 0 in a free slot. */
  #lengths = new Uint32Array(FIRST_CAPACITY);
  #used = new Uint8Array(FIRST_CAPACITY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  find(key: string): Place | undefined {
    const slot = this.#slotOf(halves(key));
    const length = this.#lengths[slot]!;
    return length === 0 ? undefined : { offset: this.#offsets[slot]!, length };
  }

  /** Puts a key at a place, in place of an earlier one; it counts as not used. */
  set(key: string, offset: number, length: number): void {
    if (this.#size * 2 >= this.#lengths.length) this.#grow();
    this.#put(halves(key), offset, length, 0);
  }

  /** Marks a key as used. Returns whether it was not before. */
  use(key: string): boolean {
    const slot = this.#slotOf(halves(key));
    if (this.#lengths[slot] === 0 || this.#used[slot] === 1) return false;
    this.#used[slot] = 1;
    return true;
  }

  /** Whether a key is used and its place is this one. */
  isUsedAt(key: string, offset: number): boolean {
    const slot = this.#slotOf(halves(key));
    return this.#used[slot] === 1 && this.#offsets[slot] === offset;
  }

  #put([high, low]: Halves, offset: number, length: number, used: number): void {
    const slot = this.#slotOf([high, low]);
    if (this.#lengths[slot] === 0) this.#size++;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#offsets[slot] = offset;
    this.#lengths[slot] = length;
    this.#used[slot] = used;
  }

  /** The slot that a key has, or the free one that it would get. */
  #slotOf([high, low]: Halves): number {
    const mask = this.#lengths.length - 1;
    let slot = low & mask;
    while (this.#lengths[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [high, low, offsets, lengths, used] = [
      this.#high,
      this.#low,
      this.#offsets,
      this.#lengths,
      this.#used,
    ];
    const capacity = lengths.length * 2;
    this.#high = new Uint32Array(capacity);
    this.#low = new Uint32Array(capacity);
    this.#offsets = new Float64Array(capacity);
    this.#lengths = new Uint32Array(capacity);
    this.#used = new Uint8Array(capacity);
    this.#size = 0;
    for (let slot = 0; slot < lengths.length; slot++) {
      if (lengths[slot] === 0) continue;
      this.#put([high[slot]!, low[slot]!], offsets[slot]!, lengths[slot]!, used[slot]!);
    }
  }
}

type Halves = readonly [high: number, low: number];

const halves = (key: string): Halves => [
  Number.parseInt(key.slice(0, 8), 16),
  Number.parseInt(key.slice(8, 16), 16),
];
