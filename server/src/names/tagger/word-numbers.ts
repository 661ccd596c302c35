/**
 * Numbers of words by two hashes of their letters. A map of strings would compare each word with the one that it
 * remembers, letter by letter and far apart in memory: for the tagger that was half of its time.
 */

/** Odd numbers that spread letters over 32 bits, one for each hash. */
const FIRST_FACTOR = 0x01000193;
const SECOND_FACTOR = 0x9e3779b1 | 0;
const FIRST_START = 0x811c9dc5 | 0;
const SECOND_START = 0x2545f491;
/** Numbers of a slot: the first hash, the second, and the word's number plus one; 0 for an empty slot. */
const SLOT = 4;
const FIRST_SLOTS = 1 << 12;

/** Two words that share both hashes, 64 bits together, would share a number: one pair among billions of words. */
export class WordNumbers {
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #size = 0;
  /** Hashes of the word that was looked for last. */
  #first = 0;
  #second = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns the number of a word, or -1 */
  find(word: string): number {
    let first = FIRST_START;
    let second = SECOND_START;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      first = Math.imul(first ^ unit, FIRST_FACTOR);
      second = Math.imul(second ^ unit, SECOND_FACTOR);
      second ^= second >>> 15;
    }
    this.#first = first;
    this.#second = second;
    return this.#slots[this.#slotOf(first, second) + 2]! - 1;
  }

  /** Gives a number to the word that `find` has looked for last and not found. */
  add(number: number): void {
    if (2 * this.#size * SLOT >= this.#slots.length) this.#grow();
    this.#put(this.#first, this.#second, number);
    this.#size++;
  }

  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length / SLOT - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    for (;;) {
      const at = slot * SLOT;
      if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
      slot = (slot + 1) & mask;
    }
  }

  #put(first: number, second: number, number: number): void {
    const at = this.#slotOf(first, second);
    this.#slots[at] = first;
    this.#slots[at + 1] = second;
    this.#slots[at + 2] = number + 1;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += SLOT)
      if (old[at + 2] !== 0) this.#put(old[at]!, old[at + 1]!, old[at + 2]! - 1);
  }
}
