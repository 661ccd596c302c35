/** The article that an edited text is: what rules and features read of it is made when they ask, from its blocks. */
import type { Article, Paragraph } from './article.ts';
import type { BlockText } from './block-text.ts';
import { type BlockParagraph, shiftedTokens } from './blocks.ts';
import type { Language } from './languages.ts';
import { LineIndex } from './lines.ts';
import type { Offset } from './offsets.ts';
import type { Token, Word } from './tokens.ts';

/** Where a paragraph stands in an article. */
export interface ParagraphPlace {
  /** Where its block starts. */
  readonly base: Offset;
  readonly ordinal: number;
  /** The line on which its block starts. */
  readonly line: number;
  readonly language: Language;
}

/** A paragraph of a block in its place in an article. Its tokens are moved there when they are asked for. */
export class PlacedParagraph implements Paragraph {
  readonly ordinal: number;
  readonly line: number;
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  readonly language: Language;
  /** The same as it stands in its block. */
  readonly inBlock: BlockParagraph;
  #tokens: readonly Token[] | undefined;

  constructor(paragraph: BlockParagraph, { base, ordinal, line, language }: ParagraphPlace) {
    this.inBlock = paragraph;
    this.ordinal = ordinal;
    this.line = line + paragraph.line;
    this.start = base + paragraph.start;
    this.end = base + paragraph.end;
    this.text = paragraph.text;
    this.language = language;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= shiftedTokens(this.inBlock.tokens, this.start - this.inBlock.start);
    return this.#tokens;
  }

  get words(): readonly Word[] {
    return this.inBlock.words;
  }

  /** Whether this is some paragraph of a block in some place. */
  is(paragraph: BlockParagraph, { base, ordinal, line, language }: ParagraphPlace): boolean {
    return (
      this.inBlock === paragraph &&
      this.ordinal === ordinal &&
      this.start === base + paragraph.start &&
      this.line === line + paragraph.line &&
      this.language === language
    );
  }
}

/** A paragraph with its places counted from anywhere: the tokens of one that has moved are not moved for it. */
export const unplaced = (paragraph: Paragraph): Pick<Paragraph, 'text' | 'start' | 'tokens'> =>
  paragraph instanceof PlacedParagraph ? paragraph.inBlock : paragraph;

/** An article whose text is kept in blocks. */
export class EditedArticle implements Article {
  readonly blocks: BlockText;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly readings: unknown[] = [];
  #lines: LineIndex | undefined;
  #paragraphs: readonly PlacedParagraph[] | undefined;
  /** The paragraphs of the article that this one was made of by edits: those that stay are the same objects. */
  #earlier: readonly PlacedParagraph[];

  /** @param earlier the article before the last edits */
  constructor(
    blocks: BlockText,
    { language, direction }: Pick<Article, 'language' | 'direction'>,
    earlier?: EditedArticle,
  ) {
    this.blocks = blocks;
    this.language = language;
    this.direction = direction;
    this.#earlier = earlier === undefined ? [] : (earlier.#paragraphs ?? earlier.#earlier);
  }

  get text(): string {
    return this.blocks.text;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text, { starts: lineStarts(this.blocks) });
    return this.#lines;
  }

  get paragraphs(): readonly PlacedParagraph[] {
    this.#paragraphs ??= this.#placed();
    return this.#paragraphs;
  }

  /** One paragraph by its place among all; the others are not made for it. */
  paragraphAt(ordinal: number): Paragraph {
    if (this.#paragraphs !== undefined) return this.#paragraphs[ordinal]!;
    const { block, paragraph } = this.blocks.paragraphAt(ordinal);
    return new PlacedParagraph(paragraph, {
      base: this.blocks.starts[block]!,
      ordinal,
      line: this.blocks.lines[block]!,
      language: paragraph.languageIn(this.language),
    });
  }

  /** Where a paragraph starts. */
  startOfParagraph(ordinal: number): Offset {
    return this.blocks.startOfParagraph(ordinal);
  }

  #placed(): readonly PlacedParagraph[] {
    const { blocks, starts, lines } = this.blocks;
    const paragraphs: PlacedParagraph[] = [];
    for (let index = 0; index < blocks.length; index++) {
      for (const paragraph of blocks[index]!.paragraphs) {
        const place: ParagraphPlace = {
          base: starts[index]!,
          ordinal: paragraphs.length,
          line: lines[index]!,
          language: paragraph.languageIn(this.language),
        };
        const known = this.#earlier[paragraphs.length];
        paragraphs.push(known?.is(paragraph, place) === true ? known : new PlacedParagraph(paragraph, place));
      }
    }
    this.#earlier = [];
    return paragraphs;
  }
}

/** How to take stretches out of the text of an article without putting it together, where it is kept in blocks. */
export function sliceOf(article: Article): (from: Offset, to: Offset) => string {
  if (article instanceof EditedArticle) return (from, to) => article.blocks.slice(from, to);
  return (from, to) => article.text.slice(from, to);
}

function lineStarts({ blocks, starts }: BlockText): readonly Offset[] {
  const all: Offset[] = [0];
  for (let index = 0; index < blocks.length; index++) {
    const base = starts[index]!;
    const { lineStarts: own } = blocks[index]!;
    for (let line = 1; line < own.length; line++) all.push(base + own[line]!);
  }
  return all;
}
