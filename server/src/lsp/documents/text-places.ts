/**
 * Positions in a text, in the columns of one encoding: of a whole text, or of one that is kept in blocks. The latter is
 * never put together for it, so a position in a book costs what one in a line of it costs.
 */
import type { Position } from 'vscode-languageserver';
import { type BlockText, lastAtMost } from '../../text/block-text.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Offset, PositionEncoding } from '../../text/offsets.ts';
import { ColumnTable } from './columns.ts';

/** Where a line begins, and where it ends without its terminator. UTF-16 offsets. */
type LineSpan = ReturnType<LineIndex['span']>;

/** Positions and lines of one text. Offsets count UTF-16 units, columns those of an encoding. */
export interface TextPlaces {
  readonly lineCount: number;
  /** The position of an offset in the text. */
  positionAt(offset: Offset): Position;
  /** The offset of a position in a line that exists; undefined past the end of that. */
  offsetAt(position: Position): Offset | undefined;
  /** A line without its terminator. Lines out of range are taken to the nearest one. */
  lineSpan(line: number): LineSpan;
}

/** Of a text in one piece. */
export class WholePlaces implements TextPlaces {
  readonly #lines: LineIndex;
  readonly #columns: ColumnTable;

  constructor(text: string, lines: LineIndex, encoding: PositionEncoding) {
    this.#lines = lines;
    this.#columns = new ColumnTable(text, encoding);
  }

  get lineCount(): number {
    return this.#lines.count;
  }

  positionAt(offset: Offset): Position {
    const line = this.#lines.lineAt(offset);
    return { line, character: this.#columns.column(this.#lines.span(line).start, offset) };
  }

  offsetAt({ line, character }: Position): Offset | undefined {
    const { start, end } = this.#lines.span(line);
    return this.#columns.offset(start, end, character);
  }

  lineSpan(line: number): LineSpan {
    return this.#lines.span(line);
  }
}

/** Of a text in blocks. What is worked out for a block is kept, for it may be one line as long as a book. */
export class BlockPlaces implements TextPlaces {
  readonly #text: BlockText;
  readonly #encoding: PositionEncoding;
  readonly #inBlocks = new Map<number, WholePlaces>();

  constructor(text: BlockText, encoding: PositionEncoding) {
    this.#text = text;
    this.#encoding = encoding;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  positionAt(offset: Offset): Position {
    const at = this.#text.blockAt(offset);
    const { line, character } = this.#inBlock(at).positionAt(offset - this.#text.starts[at]!);
    return { line: this.#text.lines[at]! + line, character };
  }

  offsetAt({ line, character }: Position): Offset | undefined {
    const at = this.#blockOfLine(line);
    const offset = this.#inBlock(at).offsetAt({ line: line - this.#text.lines[at]!, character });
    return offset === undefined ? undefined : this.#text.starts[at]! + offset;
  }

  lineSpan(line: number): LineSpan {
    const at = this.#blockOfLine(line);
    const { start, end } = this.#inBlock(at).lineSpan(line - this.#text.lines[at]!);
    const base = this.#text.starts[at]!;
    return { start: base + start, end: base + end };
  }

  #blockOfLine(line: number): number {
    const nearest = Math.max(0, Math.min(line, this.lineCount - 1));
    return lastAtMost(this.#text.lines, nearest, this.#text.blocks.length);
  }

  #inBlock(at: number): WholePlaces {
    let places = this.#inBlocks.get(at);
    if (places === undefined) {
      const { text, lineStarts } = this.#text.blocks[at]!;
      places = new WholePlaces(text, new LineIndex(text, { starts: lineStarts }), this.#encoding);
      this.#inBlocks.set(at, places);
    }
    return places;
  }
}
