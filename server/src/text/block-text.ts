/**
 * A text that is edited: an immutable sequence of blocks. An edit costs what the blocks that it touches cost, and a
 * few passes over small integers; no string of the length of the text is made until somebody asks for one.
 */
import { Block, type BlockParagraph, blockTexts } from './blocks.ts';
import { LineIndex, type Position } from './lines.ts';
import type { Offset, PositionEncoding } from './offsets.ts';
import { replaceRange } from './replace-range.ts';

/** Replaces a stretch by a text; both ends count in the text that it is applied to. */
export interface TextEdit {
  readonly start: Offset;
  readonly end: Offset;
  readonly newText: string;
}

/** Places of the blocks of the text before an edit, and how many of these stay before it and behind it. */
interface KnownPlaces extends Pick<BlockText, 'starts' | 'lines' | 'ordinals'> {
  readonly before: number;
  readonly behind: number;
}

/** Blocks from `first` to before `behind`, and the edits in them. */
interface Stretch {
  readonly first: number;
  readonly behind: number;
  readonly edits: readonly TextEdit[];
}

const NO_PLACES = new Int32Array(1);
const NOTHING_KNOWN: KnownPlaces = {
  starts: NO_PLACES,
  lines: NO_PLACES,
  ordinals: NO_PLACES,
  before: 0,
  behind: 0,
};

/** A text in blocks. There is at least one block; only the text of no characters has an empty one. */
export class BlockText {
  readonly blocks: readonly Block[];
  /** Where each block starts, and where the last one ends. */
  readonly starts: Int32Array;
  /** The number of the first line of each block, and the number of lines that have an end. */
  readonly lines: Int32Array;
  /** How many paragraphs stand before each block, and how many there are. */
  readonly ordinals: Int32Array;
  #text: string | undefined;
  /** Tells this text from all others, to those that were made of it by an edit; it holds nothing of it. */
  readonly #token = Symbol('text');
  /** The text that it was made of by an edit, and what both have in common. */
  readonly #madeOf: { readonly token: symbol; readonly ends: CommonEnds } | undefined;

  private constructor(blocks: readonly Block[], known: KnownPlaces, text?: string, madeOf?: BlockText) {
    this.blocks = blocks;
    this.#text = text;
    const { before, behind } = known;
    this.#madeOf = madeOf === undefined ? undefined : { token: madeOf.#token, ends: { before, behind } };
    this.starts = places(blocks, known.starts, known, (block) => block.text.length);
    this.lines = places(blocks, known.lines, known, (block) => block.lineEnds);
    this.ordinals = places(blocks, known.ordinals, known, (block) => block.paragraphs.length);
  }

  static of(text: string): BlockText {
    return new BlockText(
      blockTexts(text).map((block) => new Block(block)),
      NOTHING_KNOWN,
      text,
    );
  }

  /** Number of UTF-16 units. */
  get length(): number {
    return this.starts[this.blocks.length]!;
  }

  /** Number of lines, as `LineIndex` counts them: behind the last line end is one more. */
  get lineCount(): number {
    return this.lines[this.blocks.length]! + 1;
  }

  get paragraphCount(): number {
    return this.ordinals[this.blocks.length]!;
  }

  /** The whole text, made when it is first asked for. */
  get text(): string {
    this.#text ??= this.blocks.map(({ text }) => text).join('');
    return this.#text;
  }

  /** The block that holds an offset: the one that begins there, but at the end of the text the last one. */
  blockAt(offset: Offset): number {
    return lastAtMost(this.starts, offset, this.blocks.length);
  }

  /** The block of a paragraph, by the place of the paragraph among all. */
  blockOfParagraph(ordinal: number): number {
    return lastAtMost(this.ordinals, ordinal, this.blocks.length);
  }

  /** A paragraph by its place among all, and the block that it stands in. */
  paragraphAt(ordinal: number): { readonly block: number; readonly paragraph: BlockParagraph } {
    const block = this.blockOfParagraph(ordinal);
    return { block, paragraph: this.blocks[block]!.paragraphs[ordinal - this.ordinals[block]!]! };
  }

  /** Where a paragraph starts. */
  startOfParagraph(ordinal: number): Offset {
    const block = this.blockOfParagraph(ordinal);
    return this.starts[block]! + this.blocks[block]!.paragraphs[ordinal - this.ordinals[block]!]!.start;
  }

  /** A stretch of the text. Offsets out of it are taken to its ends. */
  slice(from: Offset, to: Offset): string {
    const start = Math.max(0, from);
    const end = Math.min(to, this.length);
    if (start >= end) return '';
    let index = this.blockAt(start);
    let base = this.starts[index]!;
    let slice = this.blocks[index]!.text.slice(start - base, end - base);
    while (this.starts[++index]! < end) {
      base = this.starts[index]!;
      slice += this.blocks[index]!.text.slice(0, end - base);
    }
    return slice;
  }

  /** The offset of a position: what `LineIndex.offsetAt` gives for the whole text. */
  offsetAt({ line, character }: Position, encoding: PositionEncoding): Offset {
    if (!(line >= 0)) return 0;
    if (line >= this.lineCount) return this.length;
    const index = lastAtMost(this.lines, line, this.blocks.length);
    const { text, lineStarts } = this.blocks[index]!;
    const own = { line: line - this.lines[index]!, character };
    return this.starts[index]! + new LineIndex(text, { starts: lineStarts }).offsetAt(own, encoding);
  }

  /** The text after an edit. Offsets out of the text are taken to its ends. */
  edited({ start, end, newText }: TextEdit): BlockText {
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    // What is written before the first line of a block may belong to the block before it.
    const first = Math.max(0, this.blockAt(from) - 1);
    const last = this.blockAt(to);
    const before = this.slice(this.starts[first]!, from);
    const after = this.slice(to, this.starts[last + 1]!);
    return this.#with(first, last + 1, blockTexts(before + newText + after));
  }

  /**
   * The text after many edits, all counted in this text: by place, none over another. Costs a pass over the blocks and what
   * the touched ones cost, however many edits there are.
   */
  editedTogether(edits: readonly TextEdit[]): BlockText {
    const blocks: Block[] = [];
    let taken = 0;
    for (const { first, behind, edits: own } of this.#stretches(edits)) {
      while (taken < first) blocks.push(this.blocks[taken++]!);
      const texts = blockTexts(this.#rewritten(this.starts[first]!, this.starts[behind]!, own));
      const { kept, keptBehind } = this.#sameTexts(first, behind, texts);
      for (let at = 0; at < texts.length; at++) {
        const fromBehind = texts.length - at;
        if (at < kept) blocks.push(this.blocks[first + at]!);
        else
          blocks.push(fromBehind <= keptBehind ? this.blocks[behind - fromBehind]! : new Block(texts[at]!));
      }
      taken = behind;
    }
    while (taken < this.blocks.length) blocks.push(this.blocks[taken++]!);
    const { starts, lines, ordinals } = this;
    return new BlockText(
      blocks,
      { starts, lines, ordinals, ...commonBlocks(this.blocks, blocks) },
      undefined,
      this,
    );
  }

  /** The blocks that edits may make anew: edits that touch the same ones, or ones beside each other, go together. */
  #stretches(edits: readonly TextEdit[]): readonly Stretch[] {
    const stretches: { first: number; behind: number; edits: TextEdit[] }[] = [];
    for (const edit of edits) {
      // What is written before the first line of a block may belong to the block before it.
      const first = Math.max(0, this.blockAt(edit.start) - 1);
      const behind = this.blockAt(edit.end) + 1;
      const last = stretches.at(-1);
      if (last === undefined || first >= last.behind) stretches.push({ first, behind, edits: [edit] });
      else {
        last.behind = Math.max(last.behind, behind);
        last.edits.push(edit);
      }
    }
    return stretches;
  }

  /** A stretch of the text after the edits in it. */
  #rewritten(from: Offset, to: Offset, edits: readonly TextEdit[]): string {
    const stretch = this.slice(from, to);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, newText } of edits) {
      pieces.push(stretch.slice(at, start - from), newText);
      at = end - from;
    }
    pieces.push(stretch.slice(at));
    return pieces.join('');
  }

  /** How many texts, from their start and from their end, are those of the blocks in whose place they come. */
  #sameTexts(
    from: number,
    to: number,
    texts: readonly string[],
  ): { readonly kept: number; readonly keptBehind: number } {
    let kept = 0;
    while (kept < texts.length && from + kept < to && this.blocks[from + kept]!.text === texts[kept]) kept++;
    let keptBehind = 0;
    while (
      keptBehind < texts.length - kept &&
      to - keptBehind > from + kept &&
      this.blocks[to - 1 - keptBehind]!.text === texts[texts.length - 1 - keptBehind]
    ) {
      keptBehind++;
    }
    return { kept, keptBehind };
  }

  /** The blocks with some of them replaced; those whose text stays are kept as they are. */
  #with(from: number, to: number, texts: readonly string[]): BlockText {
    const { kept, keptBehind } = this.#sameTexts(from, to, texts);
    const made = texts.slice(kept, texts.length - keptBehind).map((text) => new Block(text));
    const blocks = this.blocks.slice();
    replaceRange(blocks, from + kept, to - keptBehind, made);
    const { starts, lines, ordinals } = this;
    const behind = this.blocks.length - (to - keptBehind);
    return new BlockText(blocks, { starts, lines, ordinals, before: from + kept, behind }, undefined, this);
  }

  /** What it has in common with a text that it was made of by one edit; undefined where it was made of another. */
  endsIn(before: BlockText): CommonEnds | undefined {
    return this.#madeOf?.token === before.#token ? this.#madeOf.ends : undefined;
  }
}

/** How many blocks two texts have in common at their starts and at their ends. */
export interface CommonEnds {
  readonly before: number;
  readonly behind: number;
}

/** What a text has in common with the one before it: known after one edit, else told by comparing objects. */
export const commonEnds = (before: BlockText, now: BlockText): CommonEnds =>
  now.endsIn(before) ?? commonBlocks(before.blocks, now.blocks);

function commonBlocks(one: readonly Block[], other: readonly Block[]): CommonEnds {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let behind = 0;
  while (behind < shorter - before && one[one.length - 1 - behind] === other[other.length - 1 - behind]) {
    behind++;
  }
  return { before, behind };
}

/** The last of `count` ascending numbers that is at most `limit`; the last of the same ones. By hand: a key asks often. */
export function lastAtMost(ascending: Int32Array, limit: number, count: number): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Sums of what blocks hold, up to each of them. Blocks are only read where nothing is known of them; and where they hold
 * as much as those in whose place they stand, the sums are those that are known, for a list as long as a book is not made
 * for nothing.
 */
function places(
  blocks: readonly Block[],
  known: Int32Array,
  { before, behind }: KnownPlaces,
  held: (block: Block) => number,
): Int32Array {
  if (holdTheSame(blocks, known, { before, behind }, held)) return known;
  const sums = new Int32Array(blocks.length + 1);
  sums.set(known.subarray(0, before + 1));
  const from = blocks.length - behind;
  for (let index = before; index < from; index++) sums[index + 1] = sums[index]! + held(blocks[index]!);
  const fromKnown = known.length - 1 - behind;
  const moved = sums[from]! - known[fromKnown]!;
  for (let index = 1; index <= behind; index++) sums[from + index] = known[fromKnown + index]! + moved;
  return sums;
}

/** Whether each block holds as much as the one that stood in its place. */
function holdTheSame(
  blocks: readonly Block[],
  known: Int32Array,
  { before, behind }: Pick<KnownPlaces, 'before' | 'behind'>,
  held: (block: Block) => number,
): boolean {
  if (known.length !== blocks.length + 1) return false;
  for (let index = before; index < blocks.length - behind; index++) {
    if (known[index + 1]! - known[index]! !== held(blocks[index]!)) return false;
  }
  return true;
}
