/**
 * The paragraphs of an article by their places. Of an article that is kept in blocks only those are made that somebody
 * asks for, and what two versions of it have in common is told by their blocks, so that an edit does not cost a walk
 * over all of its paragraphs.
 */
import type { Article, Paragraph } from './article.ts';
import { commonEnds } from './block-text.ts';
import { EditedArticle } from './edited-article.ts';
import type { Offset } from './offsets.ts';

export interface ParagraphList {
  readonly length: number;
  /** @param ordinal place among the paragraphs, from 0 */
  readonly at: (ordinal: number) => Paragraph;
  /** Where a paragraph starts, a UTF-16 offset in the article. */
  readonly startOf: (ordinal: number) => Offset;
}

export function paragraphList(article: Article): ParagraphList {
  if (article instanceof EditedArticle) {
    return {
      length: article.blocks.paragraphCount,
      at: (ordinal) => article.paragraphAt(ordinal),
      startOf: (ordinal) => article.startOfParagraph(ordinal),
    };
  }
  const { paragraphs } = article;
  return {
    length: paragraphs.length,
    at: (ordinal) => paragraphs[ordinal]!,
    startOf: (ordinal) => paragraphs[ordinal]!.start,
  };
}

/** How many paragraphs at the start and at the end of an article are surely the same as in another; maybe more are. */
export interface SameParagraphs {
  readonly before: number;
  readonly after: number;
}

/** What an article has in common with the version of it before; nothing where they are not kept in blocks. */
export function sameParagraphs(earlier: Article | undefined, now: Article): SameParagraphs {
  if (!(earlier instanceof EditedArticle && now instanceof EditedArticle)) return NOTHING_IN_COMMON;
  if (earlier.language !== now.language) return NOTHING_IN_COMMON;
  const { blocks: text } = now;
  const { before, behind } = commonEnds(earlier.blocks, text);
  return {
    before: text.ordinals[before]!,
    after: text.paragraphCount - text.ordinals[text.blocks.length - behind]!,
  };
}

const NOTHING_IN_COMMON: SameParagraphs = { before: 0, after: 0 };
