/**
 * Packs short texts to about half a byte a letter and unpacks each by itself.
 *
 * A static table of up to 255 symbols, each one to eight UTF-16 units, is learnt from a sample of the texts; a text
 * is the row of its symbols' numbers, and a unit that no symbol begins with is written out behind an escape. The
 * method is FSST (Boncz, Neumann and Leis, “FSST: Fast Random Access String Compression”, VLDB 2020), with letters
 * in place of bytes: names in Arabic and Cyrillic pack as well as those in Latin.
 */
import type { ByteReader } from './byte-reader.ts';
import { DamagedBytes } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

const MOST_SYMBOLS = 255;
const LONGEST_SYMBOL = 8;
const ESCAPE = 255;
/** Learning reads this many UTF-16 units at most; more changes the table little. */
const LARGEST_SAMPLE = 60_000;

export class SymbolTable {
  readonly symbols: readonly string[];
  /** Numbers of the symbols that begin with a unit, longest symbol first. */
  readonly #byFirst = new Map<number, number[]>();

  /** @param symbols at most 255, each of one to eight UTF-16 units */
  constructor(symbols: readonly string[]) {
    this.symbols = symbols;
    const longestFirst = symbols.map((_, code) => code);
    longestFirst.sort((a, b) => symbols[b]!.length - symbols[a]!.length);
    for (const code of longestFirst) {
      const first = symbols[code]!.charCodeAt(0);
      const known = this.#byFirst.get(first);
      if (known === undefined) this.#byFirst.set(first, [code]);
      else known.push(code);
    }
  }

  /** The symbol that a text goes on with at a place: the longest that fits; -1 where none does. */
  codeAt(text: string, at: number): number {
    const codes = this.#byFirst.get(text.charCodeAt(at));
    if (codes === undefined) return -1;
    for (const code of codes) if (text.startsWith(this.symbols[code]!, at)) return code;
    return -1;
  }

  /** Writes a text with its length in bytes before it. */
  write(out: ByteWriter, scratch: ByteWriter, text: string): void {
    scratch.clear();
    for (let at = 0; at < text.length; ) {
      const code = this.codeAt(text, at);
      if (code < 0) {
        scratch.u8(ESCAPE);
        scratch.u16(text.charCodeAt(at));
        at++;
      } else {
        scratch.u8(code);
        at += this.symbols[code]!.length;
      }
    }
    out.varint(scratch.length);
    out.bytes(scratch.written());
  }

  /** Reads a text that `write` wrote. */
  read(input: ByteReader): string {
    const { bytes } = input;
    const length = input.varint();
    const from = input.skip(length);
    let text = '';
    for (let at = from; at < from + length; at++) {
      const code = bytes[at]!;
      if (code !== ESCAPE) {
        const symbol = this.symbols[code];
        if (symbol === undefined) throw new DamagedBytes('a text has an unknown symbol');
        text += symbol;
      } else {
        if (at + 2 >= from + length) throw new DamagedBytes('a text ends inside a letter');
        text += String.fromCharCode(bytes[at + 1]! | (bytes[at + 2]! << 8));
        at += 2;
      }
    }
    return text;
  }

  /** Writes the table itself. */
  save(out: ByteWriter): void {
    out.u8(this.symbols.length);
    for (const symbol of this.symbols) {
      out.u8(symbol.length);
      for (let at = 0; at < symbol.length; at++) out.u16(symbol.charCodeAt(at));
    }
  }

  static load(input: ByteReader): SymbolTable {
    const symbols = Array.from({ length: input.u8() }, () => {
      const length = input.u8();
      if (length === 0 || length > LONGEST_SYMBOL) throw new DamagedBytes('a symbol has no proper length');
      return String.fromCharCode(...Array.from({ length }, () => input.u16()));
    });
    return new SymbolTable(symbols);
  }
}

/** The commonest letters alone: learnt in no time, for gazetteers of a few hundred names. */
export function lettersOf(texts: Iterable<string>): SymbolTable {
  const counts = new Map<string, number>();
  for (const text of texts) for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return new SymbolTable(best(counts, () => 1));
}

const GENERATIONS = 5;

/** Learns a table from a sample of texts. The same sample gives the same table. */
export function learnSymbols(texts: Iterable<string>): SymbolTable {
  const sample: string[] = [];
  let units = 0;
  for (const text of texts) {
    if (units >= LARGEST_SAMPLE) break;
    sample.push(text);
    units += text.length;
  }
  let table = lettersOf(sample);
  for (let generation = 0; generation < GENERATIONS; generation++) table = improved(table, sample);
  return table;
}

/** Counts which symbols the sample uses and which follow each other, and keeps what saves most. */
function improved(table: SymbolTable, sample: readonly string[]): SymbolTable {
  const counts = new Map<string, number>();
  const count = (symbol: string): void => void counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  for (const text of sample) {
    let before = '';
    for (let at = 0; at < text.length; ) {
      const code = table.codeAt(text, at);
      const symbol = code < 0 ? text.charAt(at) : table.symbols[code]!;
      count(symbol);
      if (symbol.length > 1) count(symbol.charAt(0));
      if (before !== '' && before.length + symbol.length <= LONGEST_SYMBOL) count(before + symbol);
      before = symbol;
      at += symbol.length;
    }
  }
  return new SymbolTable(best(counts, (symbol) => symbol.length));
}

/** The symbols whose count times worth is greatest; a letter by itself is worth what its escape would cost. */
function best(counts: ReadonlyMap<string, number>, worth: (symbol: string) => number): string[] {
  const gain = (symbol: string, count: number): number => count * (symbol.length === 1 ? 2 : worth(symbol));
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) => gain(b, countB) - gain(a, countA) || (a < b ? -1 : 1),
  );
  return ranked.slice(0, MOST_SYMBOLS).map(([symbol]) => symbol);
}
