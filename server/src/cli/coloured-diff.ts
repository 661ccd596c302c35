/**
 * A unified diff for a terminal: colours, and in a changed line the very words that change, because a space that
 * goes from a paragraph of Arabic cannot be seen otherwise. Without colours the diff stays what `patch` reads.
 */
import { diffWordsWithSpace } from 'diff';
import { printable } from '../text/printable.ts';
import { type Palette, PLAIN } from './terminal.ts';

/** Lines longer than this (UTF-16 units), or with more changes, are coloured as a whole. */
const LONGEST = 20_000;
const MOST_CHANGES = 200;

export function colouredDiff(diff: string, palette: Palette): string {
  if (palette === PLAIN) return diff;
  const lines = diff.split('\n').map((line) => printable(line.endsWith('\r') ? line.slice(0, -1) : line));
  const coloured: string[] = [];
  let inHunk = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1];
    if (line.startsWith('@@')) inHunk = true;
    if (!inHunk || line.startsWith('@@')) {
      coloured.push(inHunk ? palette.cyan(line) : palette.bold(line));
    } else if (line.startsWith('-') && next?.startsWith('+') === true) {
      coloured.push(...colouredPair(line.slice(1), next.slice(1), palette));
      at++;
    } else if (line.startsWith('-')) coloured.push(palette.red(line));
    else if (line.startsWith('+')) coloured.push(palette.green(line));
    else coloured.push(line.startsWith('\\') ? palette.dim(line) : line);
  }
  return coloured.join('\n');
}

/** An old line and the new one in its place, with what differs drawn in reverse. */
function colouredPair(before: string, after: string, palette: Palette): readonly [string, string] {
  const pieces =
    before.length + after.length > LONGEST
      ? undefined
      : diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (pieces === undefined) return [palette.red(`-${before}`), palette.green(`+${after}`)];
  let left = palette.red('-');
  let right = palette.green('+');
  for (const { value, added, removed } of pieces) {
    if (removed) left += palette.reverse(palette.red(value));
    else if (added) right += palette.reverse(palette.green(value));
    else {
      left += palette.red(value);
      right += palette.green(value);
    }
  }
  return [left, right];
}
