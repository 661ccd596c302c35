/** A small set of UTF-16 code units that is asked at thousands of places, most of which it does not hold. */
export class UnitSet {
  readonly #units: readonly number[];
  /** A bit for the last five bits of each unit: most others are turned away by it. */
  readonly #mask: number;

  /** @param characters each one code unit */
  constructor(characters: string) {
    this.#units = Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at));
    this.#mask = this.#units.reduce((mask, unit) => mask | (1 << (unit & 31)), 0);
  }

  has(unit: number): boolean {
    return (this.#mask & (1 << (unit & 31))) !== 0 && this.#units.includes(unit);
  }
}
