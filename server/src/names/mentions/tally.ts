/** Counts how often each key is said, and notes which keys came to be said or ceased to be. */

export class Tally {
  readonly #counts = new Map<string, number>();
  #turned = new Set<string>();

  get size(): number {
    return this.#counts.size;
  }

  has(key: string): boolean {
    return this.#counts.has(key);
  }

  keys(): Iterable<string> {
    return this.#counts.keys();
  }

  add(key: string): void {
    const count = this.#counts.get(key) ?? 0;
    if (count === 0) this.#turn(key);
    this.#counts.set(key, count + 1);
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

  /** The keys that are said now and were not when this was last asked, or the other way round. */
  takeTurned(): ReadonlySet<string> {
    const turned = this.#turned;
    if (turned.size > 0) this.#turned = new Set();
    return turned;
  }

  #turn(key: string): void {
    if (!this.#turned.delete(key)) this.#turned.add(key);
  }
}
