/**
 * The pieces that a text is kept in while it is edited. A block is a line that holds something, with the blank lines
 * behind it; blank lines at the head of a text are a block of their own. Blocks never change, and all places in one
 * count from its own start: an edit makes a few of them anew and leaves all others as they are.
 */
import { isBlankUnit, trimmedLine } from './blanks.ts';
import { type Language, languageOf } from './languages.ts';
import { LineIndex } from './lines.ts';
import type { Offset, Span } from './offsets.ts';
import { type Token, tokenize, type Word } from './tokens.ts';

/** A paragraph of a block. Its places, and those of its tokens, count from the start of the block. */
export class BlockParagraph implements Span {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  /** Line within the block, from 0. */
  readonly line: number;
  #tokens: readonly Token[] | undefined;
  #fallback: Language | undefined;
  #language: Language = 'und';

  constructor(block: string, line: number, { start, end }: Span) {
    this.start = start;
    this.end = end;
    this.line = line;
    this.text = block.slice(start, end);
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= shiftedTokens(tokenize(this.text), this.start);
    return this.#tokens;
  }

  get words(): readonly Word[] {
    return this.tokens;
  }

  /** The language of the paragraph in an article of another language. */
  languageIn(article: Language): Language {
    if (this.#fallback !== article) {
      this.#fallback = article;
      this.#language = languageOf(this.tokens, article);
    }
    return this.#language;
  }
}

/** Tokens moved by some units. */
export function shiftedTokens(tokens: readonly Token[], by: number): readonly Token[] {
  if (by === 0) return tokens;
  const shifted: Token[] = [];
  for (const { start, end, text, kind, script } of tokens) {
    shifted.push({ start: start + by, end: end + by, text, kind, script });
  }
  return shifted;
}

/** One piece of a text. It ends behind a line feed, or where the text ends. */
export class Block {
  readonly text: string;
  /** How many line ends it holds. */
  readonly lineEnds: number;
  /** Where its lines start. The last one is that of the next block, if it ends with a line. */
  readonly lineStarts: readonly Offset[];
  /** One for most blocks; lines that end in a lone carriage return share a block, blank ones have no paragraph. */
  readonly paragraphs: readonly BlockParagraph[];

  constructor(text: string) {
    this.text = text;
    const lines = new LineIndex(text);
    this.lineStarts = lines.starts;
    this.lineEnds = lines.count - 1;
    const paragraphs: BlockParagraph[] = [];
    for (let line = 0; line < lines.count; line++) {
      const span = trimmedLine(text, lines.span(line));
      if (span.start < span.end) paragraphs.push(new BlockParagraph(text, line, span));
    }
    this.paragraphs = paragraphs;
  }

  /** Where its last paragraph ends: behind it there are blanks only. */
  get written(): Offset {
    return this.paragraphs.at(-1)?.end ?? 0;
  }
}

/** The texts of the blocks of a stretch of text, which begins where a line does. */
export function blockTexts(text: string): readonly string[] {
  const blocks: string[] = [];
  let blockStart = 0;
  for (let lineStart = 0; lineStart < text.length; ) {
    const end = text.indexOf('\n', lineStart);
    const next = end < 0 ? text.length : end + 1;
    if (lineStart > blockStart && isWritten(text, lineStart, next)) {
      blocks.push(text.slice(blockStart, lineStart));
      blockStart = lineStart;
    }
    lineStart = next;
  }
  blocks.push(text.slice(blockStart));
  return blocks;
}

function isWritten(text: string, from: Offset, to: Offset): boolean {
  for (let at = from; at < to; at++) if (!isBlankUnit(text.charCodeAt(at))) return true;
  return false;
}
