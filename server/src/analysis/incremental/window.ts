/**
 * Parts of an article that rules read in place of the whole: the paragraphs that an edit touched, with those around
 * them. A rule finds in a part what it would find there in the whole, as far as its reach tells.
 */

import type { Article } from '../../text/article.ts';
import type { BlockText } from '../../text/block-text.ts';
import { Block, blockTexts } from '../../text/blocks.ts';
import { type EditedArticle, PlacedParagraph } from '../../text/edited-article.ts';
import { firstIndex } from '../../text/first-index.ts';
import { LineIndex } from '../../text/lines.ts';
import { cutsSurrogatePair, type Offset } from '../../text/offsets.ts';

/** Blocks by their places, `to` not among them. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** What a part has from the whole article. */
export type ArticleKind = Pick<Article, 'language' | 'direction'>;

/** A part of an article as an article. */
export interface Window {
  readonly article: Article;
  /** The place of its first paragraph among those of the whole article. */
  readonly firstOrdinal: number;
  /** From a place in the part to one in the whole. */
  readonly inWhole: (offset: Offset) => Offset;
}

/** The whole article as a part of itself. */
export const wholeWindow = (article: EditedArticle): Window => ({
  article,
  firstOrdinal: 0,
  inWhole: (offset) => offset,
});

/**
 * So many units of the lines around are seen by rules that look at one line: more than any of them asks for beyond
 * the ends of its line.
 */
const CONTEXT = 128;

/** The end of what stands before a block: its last written line, or the end of it, and what is blank behind. */
export function contextBefore(text: BlockText, index: number): string {
  return text.slice(contextStart(text, index), text.starts[index]!);
}

function contextStart(text: BlockText, index: number): Offset {
  if (index === 0) return 0;
  const before = text.blocks[index - 1]!;
  let start = Math.max(0, text.starts[index - 1]! + before.written - CONTEXT);
  if (cutsSurrogatePair(text.slice(start - 1, start + 1), 1)) start--;
  return start;
}

/** The beginning of what stands behind a block: the next written line, or the beginning of it. */
export function contextAfter(text: BlockText, index: number): string {
  return text.slice(text.starts[index + 1]!, contextEnd(text, index));
}

function contextEnd(text: BlockText, index: number): Offset {
  const after = text.blocks[index + 1];
  if (after === undefined) return text.length;
  let end = Math.min(text.length, text.starts[index + 1]! + (after.paragraphs[0]?.start ?? 0) + CONTEXT);
  if (cutsSurrogatePair(text.slice(end - 1, end + 1), 1)) end++;
  return end;
}

/** Some blocks, and of the lines around them only what rules see that look at one line. */
export function lineWindow(text: BlockText, own: BlockRange, kind: ArticleKind): Window {
  const before = blockTexts(contextBefore(text, own.from)).map((one) => new Block(one));
  const after = blockTexts(contextAfter(text, own.to - 1)).map((one) => new Block(one));
  const blocks = [...before, ...text.blocks.slice(own.from, own.to), ...after];
  const isWhole = (index: number): boolean =>
    index >= before.length && index < before.length + own.to - own.from;
  return windowOf({
    text,
    blocks,
    start: contextStart(text, own.from),
    line: text.lines[own.from]! - before.reduce((sum, { lineEnds }) => sum + lineEnds, 0),
    ordinal: text.ordinals[own.from]! - before.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    languageOf: (index, paragraph) =>
      isWhole(index) ? blocks[index]!.paragraphs[paragraph]!.languageIn(kind.language) : kind.language,
    kind,
  });
}

/** Some blocks with nothing around them. */
export function blockWindow(text: BlockText, { from, to }: BlockRange, kind: ArticleKind): Window {
  const blocks = text.blocks.slice(from, to);
  return windowOf({
    text,
    blocks,
    start: text.starts[from]!,
    line: text.lines[from]!,
    ordinal: text.ordinals[from]!,
    languageOf: (index, paragraph) => blocks[index]!.paragraphs[paragraph]!.languageIn(kind.language),
    kind,
  });
}

interface WindowParts {
  readonly text: BlockText;
  readonly blocks: readonly Block[];
  /** Where the blocks begin in the whole: the offset, the line and the number of paragraphs before. */
  readonly start: Offset;
  readonly line: number;
  readonly ordinal: number;
  readonly languageOf: (block: number, paragraph: number) => Article['language'];
  readonly kind: ArticleKind;
}

function windowOf({ text, blocks, start, line, ordinal, languageOf, kind }: WindowParts): Window {
  const paragraphs: PlacedParagraph[] = [];
  let base = 0;
  let ownLine = 0;
  blocks.forEach((block, index) => {
    block.paragraphs.forEach((paragraph, at) => {
      const place = { base, ordinal: paragraphs.length, line: ownLine, language: languageOf(index, at) };
      paragraphs.push(new PlacedParagraph(paragraph, place));
    });
    base += block.text.length;
    ownLine += block.lineEnds;
  });
  const joined = blocks.map((block) => block.text).join('');
  const isInFirstHalf = (at: number): boolean => (at + line) * 2 < text.lineCount;
  return {
    article: {
      text: joined,
      lines: new LineIndex(joined, { isInFirstHalf }),
      paragraphs,
      language: kind.language,
      direction: kind.direction,
      readings: [],
    },
    firstOrdinal: ordinal,
    inWhole: (offset) => offset + start,
  };
}

interface Piece {
  /** Where it begins in the part and in the whole. */
  readonly start: Offset;
  readonly inWhole: Offset;
  readonly line: number;
  readonly lineInWhole: number;
}

/**
 * Blocks from here and there, for rules that compare paragraphs wherever they stand. Each has what rules see around
 * its line, but of paragraphs the part has those of the blocks only.
 * @param indices of the blocks, ascending
 */
export function scatteredWindow(text: BlockText, indices: readonly number[], kind: ArticleKind): Window {
  const pieces: Piece[] = [];
  const paragraphs: PlacedParagraph[] = [];
  let joined = '';
  let line = 0;
  for (const index of indices) {
    const before = contextBefore(text, index);
    const block = text.blocks[index]!;
    const linesBefore = lineEnds(before);
    pieces.push({
      start: joined.length,
      inWhole: text.starts[index]! - before.length,
      line,
      lineInWhole: text.lines[index]! - linesBefore,
    });
    const base = joined.length + before.length;
    for (const paragraph of block.paragraphs) {
      const place = { base, ordinal: paragraphs.length, line: line + linesBefore };
      paragraphs.push(
        new PlacedParagraph(paragraph, { ...place, language: paragraph.languageIn(kind.language) }),
      );
    }
    const seen = `${before}${block.text}${contextAfter(text, index)}`;
    // A line feed behind a carriage return would be one line end with it, and longer than that of the article.
    const piece = `${seen}${seen.endsWith('\r') ? '\r\n' : '\n'}`;
    joined += piece;
    line += lineEnds(piece);
  }
  const pieceOf = (isBehind: (piece: Piece) => boolean): Piece =>
    pieces[Math.max(0, firstIndex(pieces, isBehind) - 1)]!;
  const isInFirstHalf = (at: number): boolean => {
    const piece = pieceOf((other) => other.line > at);
    return (at - piece.line + piece.lineInWhole) * 2 < text.lineCount;
  };
  return {
    article: {
      text: joined,
      lines: new LineIndex(joined, { isInFirstHalf }),
      paragraphs,
      language: kind.language,
      direction: kind.direction,
      readings: [],
    },
    firstOrdinal: 0,
    inWhole: (offset) => {
      const piece = pieceOf((other) => other.start > offset);
      return offset - piece.start + piece.inWhole;
    },
  };
}

/** How many line ends a text holds: a line feed behind a carriage return belongs to it. */
function lineEnds(text: string): number {
  let ends = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LINE_FEED) ends++;
  }
  return ends;
}

const LINE_FEED = 0x0a;
