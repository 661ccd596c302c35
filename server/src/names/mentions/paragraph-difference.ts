/**
 * Which paragraphs of an article are those of the article before an edit: the same text in the same order. What lies
 * between two that stayed was rewritten, taken out or put in.
 */
import type { Paragraph } from '../../text/article.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { ParagraphList, SameParagraphs } from '../../text/paragraph-list.ts';
import { replaceRange } from '../../text/replace-range.ts';
import type { Steps } from '../../text/steps.ts';
import type { SearchedPassage } from './searched-passage.ts';

/** One step through both articles in order: a paragraph that stayed, or one that went, came, or was rewritten. */
export interface Difference {
  /** How many paragraphs at the start and at the end are the same. */
  readonly before: number;
  readonly after: number;
  /** Paragraphs between these that stayed: places in the old article and in the new one, both ascending. */
  readonly kept: readonly (readonly [old: number, now: number])[];
}

/**
 * @param sameWords whether a passage is what would be read of a paragraph
 * @param known what both are known to have in common already
 */
export function differenceOf(
  old: readonly SearchedPassage[],
  now: ParagraphList,
  sameWords: (passage: SearchedPassage, paragraph: Paragraph) => boolean,
  known: SameParagraphs = { before: 0, after: 0 },
): Difference {
  const most = Math.min(old.length, now.length);
  let { before, after } = known;
  while (before + after < most && sameWords(old[before]!, now.at(before))) before++;
  while (before + after < most && sameWords(old[old.length - 1 - after]!, now.at(now.length - 1 - after))) {
    after++;
  }
  const [oldEnd, nowEnd] = [old.length - after, now.length - after];
  if (oldEnd - before < 2 && nowEnd - before < 2) return { before, after, kept: [] };
  const places = onlyPlaces((at) => old[at]!, before, oldEnd);
  const own = onlyPlaces(now.at, before, nowEnd);
  const pairs: [number, number][] = [];
  for (let at = before; at < nowEnd; at++) {
    const paragraph = now.at(at);
    const place = places.get(paragraph.text);
    if (place === undefined || own.get(paragraph.text) !== at || place < 0) continue;
    if (sameWords(old[place]!, paragraph)) pairs.push([place, at]);
  }
  return { before, after, kept: longestAscending(pairs) };
}

const SEVERAL = -1;

/** Where each text stands between two places; `SEVERAL` where it stands more than once. */
function onlyPlaces(
  textAt: (at: number) => { readonly text: string },
  from: number,
  to: number,
): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const { text } = textAt(at);
    places.set(text, places.has(text) ? SEVERAL : at);
  }
  return places;
}

/** The longest row of pairs whose first places ascend; their second places do already. Patience sorting. */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([place], at) => {
    const pile = firstIndex(tops, (top) => pairs[top]![0] >= place);
    if (pile > 0) previous[at] = tops[pile - 1]!;
    tops[pile] = at;
  });
  const row: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) row.push(pairs[at]!);
  return row.reverse();
}

/** How the passages of an article differ from those of the one before. */
export interface Arrangement {
  /** New ones; `instead` is the old one in whose place each stands, if there is one. */
  readonly added: SearchedPassage[];
  /** Old ones that are no longer there; `instead` is the new one in the place of each, if there is one. */
  readonly replaced: SearchedPassage[];
}

/**
 * Takes the passages of a new article for those of an old one: those that stayed, and new ones, which are read in steps.
 * @param old in order; behind the last step those of the new article
 * @param make reads a new one
 */
export function* arrange(
  old: SearchedPassage[],
  now: ParagraphList,
  { before, after, kept }: Difference,
  make: (paragraph: Paragraph, place: number) => Steps<SearchedPassage>,
): Steps<Arrangement> {
  const passages: SearchedPassage[] = [];
  const added: SearchedPassage[] = [];
  const replaced: SearchedPassage[] = [];
  let oldAt = before;
  for (const [oldKept, nowKept] of [...kept, [old.length - after, now.length - after] as const]) {
    while (before + passages.length < nowKept) {
      const place = before + passages.length;
      const passage = yield* make(now.at(place), place);
      if (oldAt < oldKept) {
        const one = old[oldAt++]!;
        passage.instead = one;
        one.instead = passage;
        replaced.push(one);
      }
      passages.push(passage);
      added.push(passage);
    }
    while (oldAt < oldKept) replaced.push(old[oldAt++]!);
    if (oldAt < old.length - after) passages.push(old[oldAt++]!);
  }
  replaceRange(old, before, old.length - after, passages);
  return { added, replaced };
}
