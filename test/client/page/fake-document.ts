/** A document as VS Code keeps it: one kind of line end throughout, and a change event for each edit. */

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Change {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

export class FakeDocument {
  readonly uri = { toString: () => 'file:///a.txt' };
  readonly #eol: string;
  #lines: string[];
  version = 1;
  onChange: (event: { readonly contentChanges: readonly Change[] }) => void = () => {};

  constructor(text: string) {
    this.#eol = text.includes('\r\n') ? '\r\n' : '\n';
    this.#lines = text.split(/\r\n|\r|\n/);
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  getText(): string {
    return this.#lines.join(this.#eol);
  }

  /** In UTF-16 units, with line ends as they are. */
  offsetAt(place: Place): number {
    return this.#offsetOf(place) + place.line * (this.#eol.length - 1);
  }

  /** Makes edits that do not overlap, all places those of before; tells of them from the last to the first. */
  apply(changes: readonly Change[]): void {
    const ordered = [...changes].sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    let text = this.#lines.join('\n');
    for (const { range, text: inserted } of ordered) {
      const [from, to] = [this.#offsetOf(range.start), this.#offsetOf(range.end)];
      text = text.slice(0, from) + inserted.replace(/\r\n|\r/g, '\n') + text.slice(to);
    }
    this.#lines = text.split('\n');
    this.version++;
    this.onChange({ contentChanges: ordered });
  }

  /** Types in the text editor. @param at and `remove` count every line end as one */
  type(at: number, remove: number, insert: string): void {
    const length = this.#lines.join('\n').length;
    const from = Math.min(at, length);
    const to = Math.min(from + remove, length);
    this.apply([{ range: { start: this.#placeOf(from), end: this.#placeOf(to) }, text: insert }]);
  }

  #offsetOf({ line, character }: Place): number {
    return this.#lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  }

  #placeOf(offset: number): Place {
    let rest = offset;
    for (const [line, text] of this.#lines.entries()) {
      if (rest <= text.length) return { line, character: rest };
      rest -= text.length + 1;
    }
    throw new RangeError(`no place ${offset}`);
  }
}
