/** Which characters a text holds at all: most rules need one that most articles lack, and need not look further. */

/** The set of UTF-16 code units of a text. */
export class Inventory {
  readonly #seen: Uint8Array;

  constructor(text: string) {
    this.#seen = new Uint8Array(0x10000);
    for (let at = 0; at < text.length; at++) this.#seen[text.charCodeAt(at)] = 1;
  }

  /** Whether the text holds any of these characters (code units). */
  has(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) {
      if (this.#seen[characters.charCodeAt(at)] === 1) return true;
    }
    return false;
  }

  /** Whether the text holds any code unit of a range, both ends included. */
  hasRange(from: number, to: number): boolean {
    const at = this.#seen.indexOf(1, from);
    return at >= 0 && at <= to;
  }
}
