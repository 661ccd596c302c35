/** Applies the safe fixes of findings to a text: never two over the same place, in order, and again until all is mended. */

import type { Message } from '../messages/message.ts';
import { firstIndex } from '../text/first-index.ts';
import { cutsSurrogatePair, type Offset, type Span } from '../text/offsets.ts';
import { eachInSteps, runThrough, type Steps } from '../text/steps.ts';
import { byPlace, type Edit, type Finding, type Fix, SEVERITIES } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** One edit that was made. */
export interface Change extends Span {
  readonly rule: string;
  /** Of the finding, in the text in which it was found (findings/fingerprint.ts). */
  readonly fingerprint: string;
  /** Id of the entity whose spelling was mended. */
  readonly entity?: string;
  /** Title of the fix that was applied. */
  readonly title: Message;
  /** What stood there; `start` and `end` are its place in the text as it was given. */
  readonly original: string;
  readonly replacement: string;
  /** Where the replacement stands in the text that came out. */
  readonly result: Span;
}

/** A text after its fixes. */
export interface Fixed {
  readonly text: string;
  /** By place. Of two fixes for one place, the second is not here: it is found again in the new text, or is gone. */
  readonly changes: readonly Change[];
}

/** A text mended until nothing was left to mend. */
export interface FixedPoint extends Fixed {
  readonly rounds: number;
  /** False when the bound was reached while there was still something to mend. */
  readonly settled: boolean;
}

/** An edit of a fix that is made. */
export interface ChosenEdit {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly edit: Edit;
}

/** How often `fixToFixedPoint` looks again unless told otherwise. Four rounds mend every text we have seen. */
export const MAX_ROUNDS = 12;

/** Applies the first safe fix of each finding. See `chosenEdits` for those that touch each other. */
export const applySafeFixes = (text: string, findings: readonly Finding[]): Fixed =>
  rewrite(text, chosenEdits(text, findings));

/**
 * The edits of the first safe fix of each finding, by place.
 *
 * Where two fixes touch the same characters, the graver finding is mended, then the one that stands first; the
 * other is left for the next round. A fix is applied whole or not at all. A fix whose edits overlap each other,
 * lie outside the text or cut a surrogate pair is not applied.
 * @param text the text that was analysed @param findings findings over that text, in any order
 */
export const chosenEdits = (text: string, findings: readonly Finding[]): readonly ChosenEdit[] =>
  runThrough(chosenEditsInSteps(text, findings));

/** The same in steps. */
export function* chosenEditsInSteps(
  text: string,
  findings: readonly Finding[],
): Steps<readonly ChosenEdit[]> {
  const taken = new Occupancy(text.length);
  const choices: ChosenEdit[] = [];
  for (const severity of SEVERITIES) {
    const equallyGrave = findings.filter((one) => one.severity === severity).sort(byPlace);
    yield* eachInSteps(equallyGrave, (finding) => {
      const fix = finding.fixes.find((one) => one.kind === 'safe');
      if (fix === undefined || !isSound(text, fix.edits) || !taken.claim(fix.edits)) return;
      for (const edit of fix.edits) choices.push({ finding, fix, edit });
    });
  }
  return choices.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
}

/**
 * Fixes a text, analyses what came out, and fixes that, until nothing changes.
 * @param analyse findings of a text, offsets in that text; it is told of the changes that made the text of the one that it
 *   was asked about before, none for the first @param limit how many rounds at most
 */
export function fixToFixedPoint(
  text: string,
  analyse: (text: string, changes: readonly Change[]) => readonly Finding[],
  limit: number = MAX_ROUNDS,
): FixedPoint {
  let current = text;
  let changes: readonly Change[] = [];
  let latest: readonly Change[] = [];
  for (let round = 0; round < limit; round++) {
    const fixed = applySafeFixes(current, analyse(current, latest));
    if (fixed.text === current) return { text: current, changes, rounds: round, settled: true };
    latest = fixed.changes;
    changes = chain(changes, latest);
    current = fixed.text;
  }
  const settled = applySafeFixes(current, analyse(current, latest)).text === current;
  return { text: current, changes, rounds: limit, settled };
}

function isSound(text: string, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return false;
  let last = 0;
  for (const { start, end } of edits) {
    if (start < last || end < start || end > text.length) return false;
    if (cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)) return false;
    last = end;
  }
  return true;
}

/**
 * Which places are spoken for. Entry 2i is the gap before unit i, entry 2i + 1 the unit: a replacement takes the
 * units and the gaps between them, an insertion takes its gap, so that neighbours do not exclude each other.
 */
class Occupancy {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(2 * length + 1);
  }

  /** Takes the places of all the edits, or none when one of them is taken. */
  claim(edits: readonly Edit[]): boolean {
    for (const edit of edits) {
      const [from, to] = range(edit);
      for (let at = from; at <= to; at++) if (this.#taken[at] === 1) return false;
    }
    for (const edit of edits) {
      const [from, to] = range(edit);
      this.#taken.fill(1, from, to + 1);
    }
    return true;
  }
}

const range = ({ start, end }: Span): readonly [number, number] =>
  start === end ? [2 * start, 2 * start] : [2 * start + 1, 2 * end - 1];

function rewrite(text: string, choices: readonly ChosenEdit[]): Fixed {
  const pieces: string[] = [];
  const changes: Change[] = [];
  let from = 0;
  let length = 0;
  for (const { finding, fix, edit } of choices) {
    const kept = text.slice(from, edit.start);
    length += kept.length;
    const result = { start: length, end: length + edit.newText.length };
    pieces.push(kept, edit.newText);
    length = result.end;
    from = edit.end;
    changes.push({
      rule: finding.rule,
      fingerprint: fingerprint(text, finding.rule, finding),
      ...(finding.entity === undefined ? {} : { entity: finding.entity }),
      title: fix.title,
      start: edit.start,
      end: edit.end,
      original: text.slice(edit.start, edit.end),
      replacement: edit.newText,
      result,
    });
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), changes };
}

/** The changes of two rounds as one list: places of the second taken back to the first text, of the first forward. */
function chain(earlier: readonly Change[], later: readonly Change[]): readonly Change[] {
  const moved = earlier.map((change) => ({ ...change, result: moveSpan(change.result, later, FORWARD) }));
  const added = later.map((change) => ({ ...change, ...moveSpan(change, earlier, BACK) }));
  return [...moved, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Direction {
  readonly from: (change: Change) => Span;
  readonly to: (change: Change) => Span;
}
const FORWARD: Direction = { from: (change) => change, to: (change) => change.result };
const BACK: Direction = { from: (change) => change.result, to: (change) => change };

/** Carries a span over changes; an end that fell inside a change is taken to that end of it. */
function moveSpan(span: Span, changes: readonly Change[], direction: Direction): Span {
  return {
    start: moveOffset(span.start, changes, direction, 'start'),
    end: Math.max(
      moveOffset(span.start, changes, direction, 'start'),
      moveOffset(span.end, changes, direction, 'end'),
    ),
  };
}

function moveOffset(
  offset: Offset,
  changes: readonly Change[],
  { from, to }: Direction,
  side: 'start' | 'end',
): Offset {
  // The last change that begins at or before the offset; changes are sorted in both texts.
  const behind = firstIndex(changes, (one) => {
    const begin = from(one).start;
    return side === 'start' ? begin > offset : begin >= offset;
  });
  const change = changes[behind - 1];
  if (change === undefined) return offset;
  const old = from(change);
  const now = to(change);
  return offset >= old.end ? offset - old.end + now.end : now[side];
}
