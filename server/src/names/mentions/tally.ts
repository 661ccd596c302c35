/** Counts how often each key is said, and notes which keys came to be said or ceased to be. */

export class Tally {
  readonly #counts = new Map<string, number>();
  /** Until somebody asks for the first time these are all keys, and none is noted by itself. */
  #turned: Set<string> | undefined;

  get size(): number {
    return this.#counts.size;
  }

  has(key: string): boolean {
    return this.#counts.has(key);
  }

  add(key: string): void {
    const count = this.#counts.get(key);
    if (count === undefined) this.#turn(key);
    this.#counts.set(key, (count ?? 0) + 1);
  }

  addAll(keys: Iterable<string>): void {
    for (const key of keys) this.add(key);
  }

  /** Takes back what was added before. */
  remove(key: string): void {
    const count = this.#counts.get(key) ?? 0;
    if (count > 1) this.#counts.set(key, count - 1);
    else if (count === 1) {
      this.#counts.delete(key);
      this.#turn(key);
    }
  }

  removeAll(keys: Iterable<string>): void {
    for (const key of keys) this.remove(key);
  }

  /**
   * The keys that are said now and were not when this was last asked, or the other way round; to be gone through before
   * anything else is added.
   */
  takeTurned(): Iterable<string> {
    const turned = this.#turned;
    if (turned === undefined || turned.size > 0) this.#turned = new Set();
    return turned ?? this.#counts.keys();
  }

  #turn(key: string): void {
    if (this.#turned?.delete(key) === false) this.#turned.add(key);
  }
}
