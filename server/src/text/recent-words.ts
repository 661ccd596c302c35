/**
 * Remembers what was found out of words, in bounded memory, as `Recent` does of any keys: when the young half is full it
 * becomes the old one, and a word that is met again moves back.
 *
 * A `Map` takes twice as long for words that were just cut out of a text: it goes to four places that are far apart in
 * memory for each of them. Here the hash tells nearly always, and a word lies beside what is remembered of it.
 */
import { hashOfWord } from './word-hash.ts';

const FIRST_PLACES = 1 << 10;

/** Open addressing; at most half of the places are taken. */
class Half<Value> {
  size = 0;
  /** By place the hash of the word there, 0 for none. */
  #hashes = new Int32Array(FIRST_PLACES);
  /** By place the word, and behind it its value. */
  #entries: (string | Value | undefined)[] = new Array<undefined>(2 * FIRST_PLACES).fill(undefined);

  /** @param hash not 0 */
  get(word: string, hash: number): Value | undefined {
    const hashes = this.#hashes;
    const last = hashes.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const here = hashes[place];
      if (here === 0) return undefined;
      if (here === hash && this.#entries[2 * place] === word) return this.#entries[2 * place + 1] as Value;
    }
  }

  /** Adds a word that is not there. */
  add(word: string, hash: number, value: Value): void {
    if (2 * this.size >= this.#hashes.length) this.#grow();
    this.#put(word, hash, value);
    this.size++;
  }

  /** Gives a word that is there another value. */
  replace(word: string, hash: number, value: Value): void {
    const last = this.#hashes.length - 1;
    let place = hash & last;
    while (this.#hashes[place] !== hash || this.#entries[2 * place] !== word) place = (place + 1) & last;
    this.#entries[2 * place + 1] = value;
  }

  #put(word: string, hash: number, value: Value): void {
    const last = this.#hashes.length - 1;
    let place = hash & last;
    while (this.#hashes[place] !== 0) place = (place + 1) & last;
    this.#hashes[place] = hash;
    this.#entries[2 * place] = word;
    this.#entries[2 * place + 1] = value;
  }

  #grow(): void {
    const [hashes, entries] = [this.#hashes, this.#entries];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#entries = new Array<undefined>(2 * entries.length).fill(undefined);
    for (let place = 0; place < hashes.length; place++) {
      if (hashes[place] === 0) continue;
      this.#put(entries[2 * place] as string, hashes[place]!, entries[2 * place + 1] as Value);
    }
  }
}

export class RecentWords<Value> {
  readonly #limit: number;
  #young = new Half<Value>();
  #old: Half<Value> | undefined;

  /** @param limit how many words each half holds */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(word: string): Value | undefined {
    const hash = tableHash(word);
    const value = this.#young.get(word, hash);
    if (value !== undefined || this.#old === undefined) return value;
    const old = this.#old.get(word, hash);
    if (old !== undefined) this.#add(word, hash, old);
    return old;
  }

  set(word: string, value: Value): void {
    const hash = tableHash(word);
    if (this.#young.get(word, hash) !== undefined) this.#young.replace(word, hash, value);
    else this.#add(word, hash, value);
  }

  #add(word: string, hash: number, value: Value): void {
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Half();
    }
    this.#young.add(word, hash, value);
  }
}

/** 0 stands for a free place. */
const tableHash = (word: string): number => hashOfWord(word) || 1;
