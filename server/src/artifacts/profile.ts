/** An article's own habits, computed once: rules of style mean "differs from this file", not "from one nation". */
import type { Article, Paragraph } from '../text/article.ts';
import { codePagesOf, type PageName } from './encoding/mojibake-survey.ts';
import { type Followers, Inventory } from './inventory.ts';
import { endsSentence, isProse } from './line-shape.ts';
import { areSlips, type Habit, habitsOf } from './orthography/habit-counts.ts';
import { foldLabel, type LabelWords, labelWords } from './phrases/label-words.ts';
import { mayBePhrase } from './phrases/lists.ts';

export interface Profile {
  /** Last ordinal of the article's head, first one of its tail: six paragraphs, or all before and behind the prose. */
  readonly head: { readonly lastOrdinal: number };
  readonly tail: { readonly firstOrdinal: number };
  /** Ordinals of the first and the last paragraph of running text; the number of paragraphs and -1 where none is. */
  readonly prose: { readonly firstOrdinal: number; readonly lastOrdinal: number };
  /** Whether the article holds any of these characters: the cheapest reason for a rule to be silent. */
  readonly has: (characters: string) => boolean;
  /** Whether the article holds any code unit of a range, both ends included. */
  readonly hasRange: (from: number, to: number) => boolean;
  /** Whether one of some characters may stand right before one of others: true without reason is rare, false proves. */
  readonly mayHavePair: (first: string, second: Followers) => boolean;
  /** Whether the article keeps to the standard of a habit of spelling, with some slips. */
  readonly deviatesFrom: (habit: Habit) => boolean;
  /** Code pages in which text of the article was misread, the one that explains most of it first. */
  readonly codePages: () => readonly PageName[];
  /** Whether a Persian article begins in letters of Arabic more than in its own. */
  readonly prefersArabicYeh: () => boolean;
  /** The folded words of a short line, for comparing with phrase lists; undefined for prose. */
  readonly labelOf: (paragraph: Paragraph) => LabelWords | undefined;
  /** The short lines, in order: those for which `labelOf` knows words. */
  readonly labelled: () => readonly Paragraph[];
}

/** How many paragraphs at each end count as head and tail (names: artifacts reference, section 3). */
const EDGE_PARAGRAPHS = 6;
/** However many lines stand before or behind the prose: more are no edge. */
const LONGEST_EDGE = 60;

const edgeLength = (linesWithoutProse: number): number =>
  Math.min(LONGEST_EDGE, Math.max(EDGE_PARAGRAPHS, linesWithoutProse));

/** Computes the profile of an article. */
export function profileOf(article: Article): Profile {
  const inventory = new Inventory(article.text);
  const count = article.paragraphs.length;
  const firstProse = indexOfProse(article.paragraphs);
  const lastProse = lastIndexOfProse(article.paragraphs);
  let codePages: readonly PageName[] | undefined;
  const has = (characters: string): boolean => inventory.has(characters);
  const hasRange = (from: number, to: number): boolean => inventory.hasRange(from, to);
  const mayHavePair: Profile['mayHavePair'] = (first, second) => inventory.mayHavePair(first, second);
  return {
    ...edgesOf(count, firstProse, lastProse),
    has,
    hasRange,
    mayHavePair,
    deviatesFrom: (habit) => {
      const { deviations, kept } = habitsOf(article);
      return areSlips(deviations.filter((one) => one.habit === habit).length, kept[habit]);
    },
    codePages: () => {
      codePages ??= codePagesOf(article, { has, mayHavePair });
      return codePages;
    },
    prefersArabicYeh: () => prefersArabicYeh(article.text.slice(0, OPENING)),
    ...labelsOf(article.paragraphs),
  };
}

/** How much of the beginning of an article tells how its yeh is written, in UTF-16 units. */
export const OPENING = 4000;

/** Whether the beginning of a Persian article holds more yehs of Arabic than of Persian. */
export const prefersArabicYeh = (opening: string): boolean =>
  opening.split('ي').length > opening.split('ی').length;

/** Where the head, the tail and the prose of an article are, by the ordinals of its first and last paragraph of prose. */
export function edgesOf(
  count: number,
  firstProse: number,
  lastProse: number,
): Pick<Profile, 'head' | 'tail' | 'prose'> {
  return {
    head: { lastOrdinal: Math.min(count, edgeLength(lastProse < 0 ? 0 : firstProse)) - 1 },
    tail: { firstOrdinal: Math.max(0, count - edgeLength(lastProse < 0 ? 0 : count - lastProse - 1)) },
    prose: { firstOrdinal: firstProse, lastOrdinal: lastProse },
  };
}

/** Reads the label of each paragraph once. */
export function labelsOf(paragraphs: readonly Paragraph[]): Pick<Profile, 'labelOf' | 'labelled'> {
  const labels = new Map<Paragraph, LabelWords | undefined>();
  const labelOf = (paragraph: Paragraph): LabelWords | undefined => {
    let label = labels.get(paragraph);
    if (label === undefined && !labels.has(paragraph)) {
      label = labelIfAny(paragraph);
      labels.set(paragraph, label);
    }
    return label;
  };
  let labelled: readonly Paragraph[] | undefined;
  return {
    labelOf,
    labelled: () => {
      labelled ??= paragraphs.filter((paragraph) => labelOf(paragraph) !== undefined);
      return labelled;
    },
  };
}

/** Whether a paragraph is prose that ends as a sentence does: what is before and behind all of it are the edges. */
export const isRunningText = (paragraph: Pick<Paragraph, 'text'>): boolean =>
  isProse(paragraph) && endsSentence(paragraph);

function indexOfProse(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(isRunningText);
  return at < 0 ? paragraphs.length : at;
}

const lastIndexOfProse = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.findLastIndex(isRunningText);

/** A line longer than this, in words, is only looked at when it begins or ends as some phrase does. */
const CERTAIN_LABEL = 16;

/** The folded words of a line that may be a label; undefined for prose. */
export function labelIfAny(
  paragraph: Pick<Paragraph, 'start' | 'text' | 'tokens' | 'words'>,
): LabelWords | undefined {
  const { words } = paragraph;
  if (words.length > CERTAIN_LABEL) {
    const [first, last] = [words[0]!, words.at(-1)!];
    if (!mayBePhrase(foldLabel(first.text), foldLabel(last.text))) return undefined;
  }
  return labelWords(paragraph);
}
