/** Where the head, the tail and the prose of an edited article are, and which blocks an edit brings nearer to them. */
import { edgesOf, type Profile } from '../../artifacts/profile.ts';
import { type BlockText, lastAtMost } from '../../text/block-text.ts';
import type { Slot } from './slot.ts';
import type { BlockRange } from './window.ts';

/** Places in an article that rules ask for, in ordinals of paragraphs. */
export type Edges = Pick<Profile, 'head' | 'tail' | 'prose'>;

/** Reads the edges off the blocks: from both ends to the first paragraph of running text. */
export function edgesIn(text: BlockText, slots: readonly Slot[]): Edges {
  const count = text.paragraphCount;
  const first = slots.findIndex(({ firstProse }) => firstProse >= 0);
  if (first < 0) return edgesOf(count, count, -1);
  const last = slots.findLastIndex(({ lastProse }) => lastProse >= 0);
  return edgesOf(
    count,
    text.ordinals[first]! + slots[first]!.firstProse,
    text.ordinals[last]! + slots[last]!.lastProse,
  );
}

/** The same edges as a part of the article sees them. @param first ordinal of the first paragraph of the part */
export function edgesFrom({ head, tail, prose }: Edges, first: number): Edges {
  return {
    head: { lastOrdinal: head.lastOrdinal - first },
    tail: { firstOrdinal: Math.max(0, tail.firstOrdinal - first) },
    prose: {
      firstOrdinal: Math.max(0, prose.firstOrdinal - first),
      lastOrdinal: prose.lastOrdinal < 0 ? -1 : Math.max(0, prose.lastOrdinal - first),
    },
  };
}

/** Nearer than this to an edge, in paragraphs, a rule that looks at neighbours may see on which side of it they are. */
const NEAR = 2;

const near = (distance: number): number => Math.max(-NEAR, Math.min(NEAR, distance)) + NEAR;

/**
 * A number that stays the same as long as rules which look at a paragraph and its neighbours cannot tell that the
 * paragraph has moved in its article: its side of the edges, and its side of the middle.
 */
export function placeOf(text: BlockText, index: number, { head, tail, prose }: Edges): number {
  const from = text.ordinals[index]!;
  const to = text.ordinals[index + 1]!;
  const middle = Math.ceil(text.lineCount / 2) - text.lines[index]!;
  const half = Math.max(0, Math.min(middle, text.lines[index + 1]! - text.lines[index]! + 1));
  // A block of several lines is rare; whatever moves it counts.
  const isOne = to - from === 1;
  const add = (place: number, distance: number): number =>
    isOne ? place * (2 * NEAR + 1) + near(distance) : Math.imul(place, 31) + distance;
  let place = add(half, from - head.lastOrdinal);
  place = add(place, from - tail.firstOrdinal);
  place = add(place, from - prose.firstOrdinal);
  place = add(place, from - prose.lastOrdinal);
  place = add(place, from);
  return add(place, text.paragraphCount - 1 - from);
}

/**
 * The blocks whose place, as `placeOf` tells it, may have changed with an edit although they did not: those between
 * where an edge stood and where it stands now. Behind the edit everything has moved by what it added.
 */
export function movedRanges(
  text: BlockText,
  edges: Edges,
  textBefore: BlockText,
  before: Edges,
): readonly BlockRange[] {
  const added = text.paragraphCount - textBefore.paragraphCount;
  const addedLines = text.lineCount - textBefore.lineCount;
  const middle = (of: BlockText): number => Math.ceil(of.lineCount / 2);
  const blockOfLine = (line: number): number => lastAtMost(text.lines, line, text.blocks.length);
  return [
    ...edgePlaces(text, edges).map((now, edge) => {
      const was = edgePlaces(textBefore, before)[edge]!;
      const [first, last] = [Math.min(now, was, was + added), Math.max(now, was, was + added)];
      return {
        from: text.blockOfParagraph(Math.max(0, first - NEAR - 1)),
        to: Math.min(text.blocks.length, text.blockOfParagraph(last + NEAR + 1) + 1),
      };
    }),
    {
      from: blockOfLine(Math.min(middle(text), middle(textBefore), middle(textBefore) + addedLines) - 1),
      to: blockOfLine(Math.max(middle(text), middle(textBefore), middle(textBefore) + addedLines) + 1) + 1,
    },
  ];
}

const edgePlaces = (text: BlockText, { head, tail, prose }: Edges): readonly number[] => [
  0,
  head.lastOrdinal,
  tail.firstOrdinal,
  prose.firstOrdinal,
  prose.lastOrdinal,
  text.paragraphCount - 1,
];

/** A line of so many words opens the running text, wherever the profile sees it begin: a dateline may stand there. */
const OPENING_WORDS = 25;
/** Farther than this no rule looks beyond the head or the tail, in paragraphs. */
export const BEYOND = 16;
/** However short the tail, rules look at so many of the last paragraphs. */
const LAST_LINES = 8;

/** A stretch of blocks at an end of an article, and what rules can tell of its place there. */
export interface Region {
  /** How many blocks from its end of the article. */
  readonly blocks: number;
  readonly key: string;
}

/** The head and the tail as far as rules look at all of it; they may meet. */
export function regionsOf(
  text: BlockText,
  slots: readonly Slot[],
  { head, tail, prose }: Edges,
): { readonly head: Region; readonly tail: Region } {
  const count = text.paragraphCount;
  const opening = openingOf(text, slots);
  const headEnd = Math.min(
    count,
    Math.max(head.lastOrdinal, Math.min(prose.firstOrdinal, count), opening) + BEYOND,
  );
  const tailStart = Math.max(
    0,
    Math.min(tail.firstOrdinal, prose.lastOrdinal < 0 ? 0 : prose.lastOrdinal, count - LAST_LINES) - BEYOND,
  );
  const headBlocks = text.blockOfParagraph(headEnd - 1) + 1;
  const tailBlocks = slots.length - text.blockOfParagraph(tailStart);
  // A block of many lines may be in both although the lines do not meet.
  const meet = headEnd >= tailStart || headBlocks + tailBlocks > slots.length;
  const whole = [count, head.lastOrdinal, tail.firstOrdinal, prose.firstOrdinal, prose.lastOrdinal, opening];
  if (meet) {
    const all = { blocks: slots.length, key: `all ${whole.join(' ')}` };
    return { head: all, tail: all };
  }
  return {
    head: {
      blocks: headBlocks,
      key: [headEnd, head.lastOrdinal, prose.firstOrdinal, opening].join(' '),
    },
    tail: {
      blocks: tailBlocks,
      key: [count - tailStart, count - tail.firstOrdinal, count - prose.lastOrdinal].join(' '),
    },
  };
}

/** The ordinal of the first paragraph of some length, or -1. */
function openingOf(text: BlockText, slots: readonly Slot[]): number {
  for (const [index, { block }] of slots.entries()) {
    const at = block.paragraphs.findIndex(({ tokens }) => tokens.length >= OPENING_WORDS);
    if (at >= 0) return text.ordinals[index]! + at;
  }
  return -1;
}
