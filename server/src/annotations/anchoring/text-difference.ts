/**
 * What of one text is still in another, for carrying places over: lines first, then words, then letters inside the
 * words that were rewritten. The classic difference (Myers 1986, the package `diff`) finds the shortest script, which
 * is not always what an editor did, so two things are added: a deletion that could be drawn in several ways is drawn
 * at the end of a sentence, and a lone word between two rewritten stretches is no evidence that it stayed.
 */

import { type ChangeObject, diffArrays } from 'diff';
import { isWordUnit } from '../../text/boundaries.ts';
import { firstIndex } from '../../text/first-index.ts';
import { fold, foldWithOffsets } from '../../text/folding.ts';
import type { Offset } from '../../text/offsets.ts';

/** A stretch that stands in both texts, letter for letter as readers take letters (text/folding.ts). */
export interface CommonRun {
  readonly old: Offset;
  readonly new: Offset;
  /** UTF-16 units, the same in both texts. */
  readonly length: number;
}

export interface TextDifference {
  /** Ascending in both texts, not overlapping. */
  readonly runs: readonly CommonRun[];
  /** False when the texts differ so much that the search was given up somewhere: less is known to be common. */
  readonly complete: boolean;
}

/** Insertions and deletions after which two texts are not compared any further. */
const MOST_LINE_EDITS = 4000;
const MOST_WORD_EDITS = 2000;
/** Rewritten stretches up to this many units are compared letter by letter. */
const LONGEST_BY_LETTER = 120;
/** A common stretch with fewer units of words than this, between longer rewritten ones, is chance. */
const LEAST_ISLAND = 8;

/** Compares two texts. Line ends that differ (CRLF and LF) do not make lines differ. */
export function differenceOf(old: string, now: string): TextDifference {
  const [oldLines, newLines] = [pieces(old, LINE), pieces(now, LINE)];
  const oldKeys = oldLines.map(({ text }) => text.trimEnd());
  const newKeys = newLines.map(({ text }) => text.trimEnd());
  const changes = diffArrays(oldKeys, newKeys, { maxEditLength: MOST_LINE_EDITS });
  const collected = new Runs();
  if (changes === undefined) return { runs: collected.runs, complete: false };
  let complete = true;
  for (const hunk of beside(hunksOf(changes), oldKeys, newKeys)) {
    const before = oldLines.slice(hunk.old, hunk.old + hunk.oldCount);
    const after = newLines.slice(hunk.new, hunk.new + hunk.newCount);
    if (hunk.same) before.forEach((line, at) => void collected.addLine(line, after[at]!));
    else if (!compareWords(before, after, collected)) complete = false;
  }
  return { runs: collected.runs, complete };
}

const LINE = /[^\n]*\n|[^\n]+/g;
const TOKEN = /[\p{L}\p{M}\p{N}\u0640]+|\r?\n|[^\p{L}\p{M}\p{N}\u0640]/gu;

interface Piece {
  readonly text: string;
  readonly start: Offset;
}

const pieces = (text: string, pattern: RegExp, from: Offset = 0): Piece[] =>
  [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({ text: piece, start: from + index }));

/** Collects runs in ascending order, joining those that touch in both texts. */
class Runs {
  readonly runs: { old: Offset; new: Offset; length: number }[] = [];

  add(old: Offset, now: Offset, length: number): void {
    if (length === 0) return;
    const last = this.runs.at(-1);
    if (last !== undefined && last.old + last.length === old && last.new + last.length === now) {
      last.length += length;
    } else this.runs.push({ old, new: now, length });
  }

  /** A line that stands in both, whatever ends it. */
  addLine(old: Piece, now: Piece): void {
    const words = Math.min(old.text.trimEnd().length, now.text.trimEnd().length);
    this.add(old.start, now.start, words);
    const [oldEnd, newEnd] = [old.text.slice(words), now.text.slice(words)];
    if (oldEnd === newEnd) this.add(old.start + words, now.start + words, oldEnd.length);
    else if (oldEnd.endsWith('\n') && newEnd.endsWith('\n')) {
      this.add(old.start + old.text.length - 1, now.start + now.text.length - 1, 1);
    }
  }

  /** Two words that readers take for the same: unit by unit where the folded forms agree. */
  addAlike(old: Piece, now: Piece): void {
    if (old.text === now.text) {
      this.add(old.start, now.start, old.text.length);
      return;
    }
    const [a, b] = [foldWithOffsets(old.text, old.start), foldWithOffsets(now.text, now.start)];
    let [lastOld, lastNew] = [-1, -1];
    for (let at = 0; at < Math.min(a.text.length, b.text.length); at++) {
      const [from, to] = [a.offsets[at]!, b.offsets[at]!];
      if (from > lastOld && to > lastNew) this.add(from, to, 1);
      [lastOld, lastNew] = [Math.max(lastOld, from), Math.max(lastNew, to)];
    }
  }
}

/** One stretch of a script: common, or so many pieces replaced by so many. */
interface Hunk {
  readonly same: boolean;
  /** Index of the first piece in each of the texts. */
  readonly old: number;
  readonly new: number;
  readonly oldCount: number;
  readonly newCount: number;
}

function hunksOf(changes: readonly ChangeObject<string[]>[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [old, now] = [0, 0];
  for (const change of changes) {
    const same = !change.added && !change.removed;
    const oldCount = change.added ? 0 : change.count;
    const newCount = change.removed ? 0 : change.count;
    const last = hunks.at(-1);
    if (last !== undefined && !same && !last.same) {
      hunks[hunks.length - 1] = {
        ...last,
        oldCount: last.oldCount + oldCount,
        newCount: last.newCount + newCount,
      };
    } else hunks.push({ same, old, new: now, oldCount, newCount });
    old += oldCount;
    now += newCount;
  }
  return hunks;
}

/**
 * Draws a deletion beside an insertion where both can be drawn there: of two equal lines one was rewritten, and it is
 * the one that stood where the new one stands.
 */
function beside(hunks: readonly Hunk[], old: readonly string[], now: readonly string[]): Hunk[] {
  const drawn: Hunk[] = [];
  for (const hunk of hunks) {
    const [change, common] = [drawn.at(-2), drawn.at(-1)];
    const by = common?.oldCount ?? 0;
    const deletes = hunk.newCount === 0;
    const keys = deletes ? old : now;
    const [start, count] = deletes ? [hunk.old, hunk.oldCount] : [hunk.new, hunk.newCount];
    const slides =
      change !== undefined &&
      common?.same === true &&
      !hunk.same &&
      (deletes ? change.oldCount === 0 : hunk.oldCount === 0 && change.newCount === 0) &&
      everyUpTo(by, (at) => keys[start - at] === keys[start + count - at]);
    if (!slides) {
      drawn.push(change === undefined || common === undefined ? hunk : balanced(drawn, hunk, old, now));
      continue;
    }
    const both = {
      ...change,
      oldCount: change.oldCount + hunk.oldCount,
      newCount: change.newCount + hunk.newCount,
    };
    const moved = { ...common, old: change.old + both.oldCount, new: change.new + both.newCount };
    drawn.splice(-2, 2, both, moved);
  }
  return drawn;
}

/**
 * Two rewritten stretches around common lines, one of which grew and the other shrank: when the common lines stand
 * twice, they are drawn so that each stretch has as many lines as before. Changes the last two hunks in place.
 * @returns the hunk, as it is then
 */
function balanced(drawn: Hunk[], hunk: Hunk, old: readonly string[], now: readonly string[]): Hunk {
  const [change, common] = [drawn.at(-2)!, drawn.at(-1)!];
  if (change.same || !common.same || hunk.same) return hunk;
  const grown = change.newCount - change.oldCount;
  const shrunk = hunk.oldCount - hunk.newCount;
  const by = Math.min(Math.abs(grown), Math.abs(shrunk));
  if (by === 0 || grown > 0 !== shrunk > 0) return hunk;
  const [keys, start] = grown > 0 ? [old, common.old] : [now, common.new];
  if (!everyUpTo(common.oldCount, (at) => keys[start + at - 1] === keys[start + at - 1 + by])) return hunk;
  const [inOld, inNew] = grown > 0 ? [by, 0] : [0, by];
  drawn.splice(
    -2,
    2,
    { ...change, oldCount: change.oldCount + inOld, newCount: change.newCount + inNew },
    { ...common, old: common.old + inOld, new: common.new + inNew },
  );
  return {
    ...hunk,
    old: hunk.old + inOld,
    new: hunk.new + inNew,
    oldCount: hunk.oldCount - inOld,
    newCount: hunk.newCount - inNew,
  };
}

/** Whether a condition holds for every number from 1 to `last`. */
function everyUpTo(last: number, condition: (at: number) => boolean): boolean {
  for (let at = 1; at <= last; at++) if (!condition(at)) return false;
  return true;
}

/** Compares rewritten lines word by word. False when the search was given up. */
function compareWords(oldLines: readonly Piece[], newLines: readonly Piece[], into: Runs): boolean {
  if (oldLines.length === 0 || newLines.length === 0) return true;
  const before = oldLines.flatMap(({ text, start }) => pieces(text, TOKEN, start));
  const after = newLines.flatMap(({ text, start }) => pieces(text, TOKEN, start));
  const [oldKeys, newKeys] = [before.map(keyOf), after.map(keyOf)];
  const changes = diffArrays(oldKeys, newKeys, { maxEditLength: MOST_WORD_EDITS });
  if (changes === undefined) return false;
  const hunks = withoutIslands(atSentences(hunksOf(changes), oldKeys, newKeys), before, after);
  for (const hunk of hunks) {
    const oldPieces = before.slice(hunk.old, hunk.old + hunk.oldCount);
    const newPieces = after.slice(hunk.new, hunk.new + hunk.newCount);
    if (hunk.same) oldPieces.forEach((piece, at) => void into.addAlike(piece, newPieces[at]!));
    else compareLetters(oldPieces, newPieces, into);
  }
  return true;
}

/** Words are compared as readers read them; line ends all alike. */
const keyOf = ({ text }: Piece): string => {
  if (text === '\r\n') return '\n';
  return fold(text) || text;
};

const SENTENCE_END = /^[.!?؟…\n]$/;

/**
 * Draws each mere deletion or insertion where an editor most likely made it: when the text around repeats its first
 * or last words, it can be drawn in several ways, and the one that begins at a sentence is taken.
 */
function atSentences(hunks: readonly Hunk[], old: readonly string[], now: readonly string[]): Hunk[] {
  const moved = [...hunks];
  for (let at = 1; at + 1 < moved.length; at++) {
    const [left, hunk, right] = [moved[at - 1]!, moved[at]!, moved[at + 1]!];
    if (hunk.same || (hunk.oldCount > 0 && hunk.newCount > 0)) continue;
    const deletion = hunk.oldCount > 0;
    const keys = deletion ? old : now;
    const start = deletion ? hunk.old : hunk.new;
    const shift = bestShift(keys, start, deletion ? hunk.oldCount : hunk.newCount, left, right);
    if (shift === 0) continue;
    moved[at - 1] = { ...left, oldCount: left.oldCount + shift, newCount: left.newCount + shift };
    moved[at] = { ...hunk, old: hunk.old + shift, new: hunk.new + shift };
    moved[at + 1] = {
      ...right,
      old: right.old + shift,
      new: right.new + shift,
      oldCount: right.oldCount - shift,
      newCount: right.newCount - shift,
    };
  }
  return moved.filter(({ oldCount, newCount }) => oldCount + newCount > 0);
}

/** By how many pieces a stretch of `count` pieces is best moved; negative is towards the beginning. */
function bestShift(keys: readonly string[], start: number, count: number, left: Hunk, right: Hunk): number {
  let best = { shift: 0, score: sentenceScore(keys, start, count) };
  const consider = (shift: number): void => {
    const score = sentenceScore(keys, start + shift, count);
    if (score > best.score) best = { shift, score };
  };
  for (let by = 1; by <= left.oldCount && keys[start - by] === keys[start + count - by]; by++) consider(-by);
  for (let by = 1; by <= right.oldCount && keys[start + by - 1] === keys[start + count + by - 1]; by++) {
    consider(by);
  }
  return best.shift;
}

/** 2 where a stretch begins right behind a sentence end, or ends with one; less where it parts words. */
function sentenceScore(keys: readonly string[], start: number, count: number): number {
  const before = keys[start - 1];
  const beyond = before === ' ' ? keys[start - 2] : before;
  const last = keys[start + count - 1];
  const beginsSentence = before === undefined || SENTENCE_END.test(beyond ?? '\n');
  const endsSentence = last !== undefined && SENTENCE_END.test(last);
  return (beginsSentence ? 2 : 0) + (endsSentence ? 1 : 0);
}

/** Gives up common stretches that are shorter than what was rewritten on both their sides, and say little. */
function withoutIslands(hunks: readonly Hunk[], before: readonly Piece[], after: readonly Piece[]): Hunk[] {
  const units = (all: readonly Piece[], from: number, count: number): number =>
    all.slice(from, from + count).reduce((sum, { text }) => sum + text.length, 0);
  const size = (hunk: Hunk): number =>
    Math.max(units(before, hunk.old, hunk.oldCount), units(after, hunk.new, hunk.newCount));
  const kept: Hunk[] = [];
  for (const [at, hunk] of hunks.entries()) {
    const last = kept.at(-1);
    const next = hunks[at + 1];
    const isIsland =
      hunk.same &&
      last !== undefined &&
      next !== undefined &&
      size(hunk) < LEAST_ISLAND &&
      size(hunk) < size(last) &&
      size(hunk) < size(next);
    if (last !== undefined && !last.same && (isIsland || !hunk.same)) {
      kept[kept.length - 1] = {
        ...last,
        oldCount: last.oldCount + hunk.oldCount,
        newCount: last.newCount + hunk.newCount,
      };
    } else kept.push(hunk);
  }
  return kept;
}

/** Compares a rewritten stretch letter by letter, when it is short enough for letters to mean something. */
function compareLetters(oldPieces: readonly Piece[], newPieces: readonly Piece[], into: Runs): void {
  const [oldStart, newStart] = [oldPieces[0]?.start, newPieces[0]?.start];
  if (oldStart === undefined || newStart === undefined) return;
  const [a, b] = [joined(oldPieces), joined(newPieces)];
  if (a.length > LONGEST_BY_LETTER || b.length > LONGEST_BY_LETTER) return;
  const [old, now] = [foldWithOffsets(a, oldStart), foldWithOffsets(b, newStart)];
  const changes = diffArrays([...unitsOf(old.text)], [...unitsOf(now.text)]);
  let [lastOld, lastNew] = [-1, -1];
  for (const hunk of hunksOf(changes)) {
    if (!hunk.same) continue;
    for (let at = 0; at < hunk.oldCount; at++) {
      const [from, to] = [old.offsets[hunk.old + at]!, now.offsets[hunk.new + at]!];
      if (from > lastOld && to > lastNew) into.add(from, to, 1);
      [lastOld, lastNew] = [Math.max(lastOld, from), Math.max(lastNew, to)];
    }
  }
}

const joined = (all: readonly Piece[]): string => all.map(({ text }) => text).join('');

function* unitsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) yield text[at]!;
}

/** Looks places up in a difference. */
export class PlaceMap {
  readonly #runs: readonly CommonRun[];

  constructor({ runs }: TextDifference) {
    this.#runs = runs;
  }

  /** The runs that share units with a stretch of the old text, cut to it. */
  within(start: Offset, end: Offset): CommonRun[] {
    const found: CommonRun[] = [];
    for (
      let at = firstIndex(this.#runs, (run) => run.old + run.length > start);
      at < this.#runs.length;
      at++
    ) {
      const run = this.#runs[at]!;
      if (run.old >= end) break;
      const skip = Math.max(0, start - run.old);
      const length = Math.min(run.old + run.length, end) - run.old - skip;
      found.push({ old: run.old + skip, new: run.new + skip, length });
    }
    return found;
  }

  /** The old offset of a unit of the new text; undefined when it is new. */
  oldOffset(at: Offset): Offset | undefined {
    const run = this.#runs[firstIndex(this.#runs, (one) => one.new + one.length > at)];
    return run === undefined || run.new > at ? undefined : run.old + at - run.new;
  }

  /** Whether nothing of a stretch of the new text stood in the old one. White space and punctuation do not count. */
  isNew(text: string, start: Offset, end: Offset): boolean {
    for (let at = start; at < end; at++) {
      if (isWordUnit(text.charCodeAt(at)) && this.oldOffset(at) !== undefined) return false;
    }
    return true;
  }

  /** The end, in the new text, of what is common before an old offset; 0 when nothing is. */
  before(old: Offset): Offset {
    const run = this.#runs[firstIndex(this.#runs, (one) => one.old >= old) - 1];
    return run === undefined ? 0 : Math.min(run.new + run.length, run.new + old - run.old);
  }
}
