/**
 * A unified diff of what fixes changed, in the form that `patch` and `git apply` read. Line ends are part of the
 * lines, so a file with CRLF stays one.
 *
 * The places of the changes are known, so only the lines around them are compared. A search for the shortest edit
 * script takes time with the square of the changes; a scraped book with a space before each comma has thousands.
 */

import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/offsets.ts';

/** A stretch of the old text and what stands in its place in the new one. */
export interface ChangedSpan extends Span {
  readonly result: Span;
}

/** Lines `from` to `to` (exclusive) of the old text, and the lines of the new one in their place. */
interface Block {
  readonly old: LineRange;
  readonly new: LineRange;
}
interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Unchanged lines shown on each side of a change. */
const CONTEXT = 3;

/**
 * @param path as it stands in the headers, behind `a/` and `b/` when it is relative
 * @param changes by place; the texts are the same outside them
 * @returns the diff, or nothing when the texts are the same
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  changes: readonly ChangedSpan[],
): string {
  if (before === after) return '';
  const oldLines = new Lines(before);
  const newLines = new Lines(after);
  // Only lines in common join two changes: a pair of one old and one new line is easier to read than long runs.
  const blocks = together(
    changes.map((change) => blockOf(change, oldLines, newLines)),
    -1,
  )
    .map((near) => trim(cover(near), oldLines, newLines))
    .filter((block) => block.old.from < block.old.to || block.new.from < block.new.to);
  const hunks = together(blocks, 2 * CONTEXT).map((near) => hunkOf(near, oldLines, newLines));
  const absolute = path.startsWith('/');
  const oldFileName = absolute ? path : `a/${path}`;
  const newFileName = absolute ? path : `b/${path}`;
  const headers = { oldHeader: undefined, newHeader: undefined };
  return formatPatch({ oldFileName, newFileName, ...headers, hunks }, FILE_HEADERS_ONLY);
}

/** Lines as `patch` counts them: LF ends a line, and CR before it belongs to the line. */
class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];
  /** What follows the last LF is a line only when it holds something. */
  readonly count: number;

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    this.count = this.#starts.at(-1) === text.length ? this.#starts.length - 1 : this.#starts.length;
  }

  /** The line with its LF, if it has one. */
  line(index: number): string {
    return this.#text.slice(this.#starts[index], this.#starts[index + 1] ?? this.#text.length);
  }

  lineAt(offset: number): number {
    return firstIndex(this.#starts, (start) => start > offset) - 1;
  }

  range(span: Span): LineRange {
    return {
      from: Math.min(this.count, this.lineAt(span.start)),
      to: Math.min(this.count, this.lineAt(span.end) + 1),
    };
  }
}

const blockOf = (change: ChangedSpan, oldLines: Lines, newLines: Lines): Block => ({
  old: oldLines.range(change),
  new: newLines.range(change.result),
});

/** Lists of blocks with at most `gap` lines between one and the next; -1 asks for a line in common. */
function together(blocks: readonly Block[], gap: number): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  let end: Block | undefined;
  for (const block of blocks) {
    const apart =
      end === undefined || (block.old.from > end.old.to + gap && block.new.from > end.new.to + gap);
    if (apart) lists.push([block]);
    else lists.at(-1)!.push(block);
    end = apart || end === undefined ? block : cover([end, block]);
  }
  return lists;
}

/** The block that holds all of them. */
function cover(blocks: readonly Block[]): Block {
  let [all] = blocks as readonly [Block, ...Block[]];
  for (const block of blocks) all = { old: widest(all.old, block.old), new: widest(all.new, block.new) };
  return all;
}

const widest = (a: LineRange, b: LineRange): LineRange => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** Leaves lines out at both ends of a block that are the same in both texts. */
function trim(block: Block, oldLines: Lines, newLines: Lines): Block {
  let { from: oldFrom, to: oldTo } = block.old;
  let { from: newFrom, to: newTo } = block.new;
  while (oldFrom < oldTo && newFrom < newTo && oldLines.line(oldFrom) === newLines.line(newFrom)) {
    oldFrom++;
    newFrom++;
  }
  while (oldFrom < oldTo && newFrom < newTo && oldLines.line(oldTo - 1) === newLines.line(newTo - 1)) {
    oldTo--;
    newTo--;
  }
  return { old: { from: oldFrom, to: oldTo }, new: { from: newFrom, to: newTo } };
}

/** A hunk over neighbouring blocks, with context on both sides. */
function hunkOf(blocks: readonly Block[], oldLines: Lines, newLines: Lines): StructuredPatchHunk {
  const around = cover(blocks);
  const before = Math.min(CONTEXT, around.old.from, around.new.from);
  const after = Math.min(CONTEXT, oldLines.count - around.old.to, newLines.count - around.new.to);
  const lines: string[] = [];
  let at = around.old.from - before;
  const keepUntil = (end: number): void => {
    for (; at < end; at++) pushLine(lines, ' ', oldLines.line(at));
  };
  for (const block of blocks) {
    keepUntil(block.old.from);
    for (; at < block.old.to; at++) pushLine(lines, '-', oldLines.line(at));
    for (let added = block.new.from; added < block.new.to; added++)
      pushLine(lines, '+', newLines.line(added));
  }
  keepUntil(around.old.to + after);
  return {
    oldStart: around.old.from - before + 1,
    oldLines: around.old.to - around.old.from + before + after,
    newStart: around.new.from - before + 1,
    newLines: around.new.to - around.new.from + before + after,
    lines,
  };
}

function pushLine(lines: string[], sign: ' ' | '-' | '+', line: string): void {
  if (line.endsWith('\n')) lines.push(sign + line.slice(0, -1));
  else lines.push(sign + line, '\\ No newline at end of file');
}
