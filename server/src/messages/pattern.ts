/**
 * Reads the pattern of a message: the part of ICU MessageFormat that Copydesk needs, and no more.
 *
 * - `{name}` a value as it is
 * - `{count, number}` a number with its thousands apart
 * - `{count, plural, one {# place} other {# places}}` by the plural categories of CLDR; `=0` fits one number only,
 *   and `#` is the number
 * - `{kind, select, PER {a person} other {a name}}` by the value itself
 *
 * Patterns hold no braces besides these. Source of the format: ICU User Guide, “Formatting Messages”.
 */

/** A piece of a pattern: words, or a place for a value. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'value' | 'number'; readonly name: string }
  /** `#`: the number of the plural around it. */
  | { readonly kind: 'count' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      /** Pieces by category or value; `other` is among them. */
      readonly cases: ReadonlyMap<string, readonly Piece[]>;
    };

/** The pieces of a pattern; undefined when it cannot be read. */
export function readPattern(pattern: string): readonly Piece[] | undefined {
  const reader = new Reader(pattern);
  try {
    return reader.pieces(false);
  } catch (error) {
    if (error instanceof PatternFault) return undefined;
    throw error;
  }
}

/** Names of all places of a pattern, those inside of plurals too. */
export function placesOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const piece of pieces) {
    if ('name' in piece) names.add(piece.name);
    if ('cases' in piece) {
      for (const inner of piece.cases.values()) for (const name of placesOf(inner)) names.add(name);
    }
  }
  return names;
}

class PatternFault extends Error {}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Pieces up to the end, or up to the brace that closes a case. */
  pieces(inCase: boolean, inPlural = false): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = this.#at;
    const words = (): void => {
      if (this.#at > from) pieces.push({ kind: 'words', words: this.#text.slice(from, this.#at) });
    };
    for (; this.#at < this.#text.length; this.#at++) {
      const letter = this.#text[this.#at];
      if (letter === '}') {
        if (!inCase) throw new PatternFault();
        words();
        return pieces;
      }
      if (letter !== '{' && !(letter === '#' && inPlural)) continue;
      words();
      pieces.push(letter === '{' ? this.#place() : { kind: 'count' });
      from = this.#at + 1;
    }
    if (inCase) throw new PatternFault();
    words();
    return pieces;
  }

  /** A place, from its brace to the one that closes it, at which it leaves off. */
  #place(): Piece {
    this.#at++;
    const name = this.#until(/[,}]/);
    if (!/^[a-z][A-Za-z]*$/.test(name)) throw new PatternFault();
    if (this.#text[this.#at] === '}') return { kind: 'value', name };
    this.#at++;
    const kind = this.#until(/[,}]/);
    if (kind === 'number' && this.#text[this.#at] === '}') return { kind, name };
    if ((kind !== 'plural' && kind !== 'select') || this.#text[this.#at] !== ',') throw new PatternFault();
    this.#at++;
    return { kind, name, cases: this.#cases(kind === 'plural') };
  }

  #cases(plural: boolean): ReadonlyMap<string, readonly Piece[]> {
    const cases = new Map<string, readonly Piece[]>();
    for (;;) {
      const key = this.#until(/[{}]/);
      if (this.#text[this.#at] === '}') {
        if (key !== '' || !cases.has('other')) throw new PatternFault();
        return cases;
      }
      if (key === '' || cases.has(key)) throw new PatternFault();
      this.#at++;
      cases.set(key, this.pieces(true, plural));
      this.#at++;
    }
  }

  /** The text before the next of some letters, without spaces around it. */
  #until(letters: RegExp): string {
    const from = this.#at;
    while (this.#at < this.#text.length && !letters.test(this.#text[this.#at]!)) this.#at++;
    if (this.#at >= this.#text.length) throw new PatternFault();
    return this.#text.slice(from, this.#at).trim();
  }
}
