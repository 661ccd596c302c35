/**
 * Text for terminals: colours where they are wanted, and right-to-left text that stays in its place.
 *
 * A terminal that knows the bidirectional algorithm reorders a whole line. Arabic beside a path would pull digits
 * and colons of the path to its other side, so every piece of article text stands between a first-strong isolate
 * and its pop (text/direction.ts). A terminal that does not know the algorithm ignores the two characters.
 */
import type { Catalogue } from '../messages/catalogue.ts';
import { type Wording, wordingIn } from '../messages/wording.ts';
import { isolate, isWrittenFromTheRight } from '../text/direction.ts';
import { printable, showCodePoint } from '../text/printable.ts';

/** Draws words in a colour; without colours it gives the words back as they are. */
export interface Palette {
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
  readonly reverse: (words: string) => string;
  readonly red: (words: string) => string;
  readonly yellow: (words: string) => string;
  readonly blue: (words: string) => string;
  readonly cyan: (words: string) => string;
  readonly green: (words: string) => string;
}

/** What a renderer must know of the terminal it writes for. */
export interface Terminal {
  readonly palette: Palette;
  /** Columns to stay inside. */
  readonly width: number;
}

const plain = (words: string): string => words;

/** Select Graphic Rendition (ECMA-48, 8.3.117): `on` before the words, `off` after. */
const rendition =
  (on: number, off: number) =>
  (words: string): string =>
    words === '' ? '' : `\u001b[${on}m${words}\u001b[${off}m`;

export const PLAIN: Palette = {
  bold: plain,
  dim: plain,
  reverse: plain,
  red: plain,
  yellow: plain,
  blue: plain,
  cyan: plain,
  green: plain,
};

export const COLOURS: Palette = {
  bold: rendition(1, 22),
  dim: rendition(2, 22),
  reverse: rendition(7, 27),
  red: rendition(31, 39),
  yellow: rendition(33, 39),
  blue: rendition(34, 39),
  cyan: rendition(36, 39),
  green: rendition(32, 39),
};

/** The part of an output stream that says whether a person looks at it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const NARROWEST = 40;
const WIDEST = 110;
const WIDTH_OF_PIPE = 100;

/**
 * What to write for a stream. NO_COLOR (no-color.org) and FORCE_COLOR (force-color.org) outrank what the stream
 * is; NO_COLOR outranks FORCE_COLOR. Neither counts when empty, and FORCE_COLOR=0 means no colours.
 */
export function terminalOf(
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const columns = screen.isTTY === true ? (screen.columns ?? WIDTH_OF_PIPE) : WIDTH_OF_PIPE;
  return {
    palette: wantsColours(screen, environment) ? COLOURS : PLAIN,
    width: Math.max(NARROWEST, Math.min(columns, WIDEST)),
  };
}

function wantsColours(screen: Screen, environment: Readonly<Record<string, string | undefined>>): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: kind } = environment;
  if (never !== undefined && never !== '') return false;
  if (always !== undefined && always !== '') return always !== '0' && always !== 'false';
  return screen.isTTY === true && kind !== 'dumb';
}

/** Controls, and characters that have no width or would reorder the line; a joiner shapes letters and stays. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const UNUSUAL_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Words of which every character can be seen: also marks without width, and spaces other than U+0020. */
export function visible(words: string): string {
  return words.replace(INVISIBLE, showCodePoint).replace(UNUSUAL_SPACE, showCodePoint);
}

/** Messages for a terminal: values cannot steer it and stay in their place. @param catalogue left out for English */
export function terminalWording(catalogue?: Catalogue): Wording {
  const worded = wordingIn(catalogue, { isolates: true, show: printable });
  if (catalogue === undefined || !isWrittenFromTheRight(catalogue.locale)) return worded;
  return (message) => isolateCode(worded(message));
}

/**
 * Keeps options, paths and patterns whole within a sentence that runs from the right: without isolates the dashes of
 * `--write` and the dot of `.gz` would be drawn on their other side. Plain words need none, nor what is isolated already.
 */
export function isolateCode(sentence: string): string {
  const isolated: string[] = [];
  let at = 0;
  for (;;) {
    const from = sentence.indexOf('\u2068', at);
    const to = from < 0 ? -1 : sentence.indexOf('\u2069', from);
    if (to < 0) return isolated.join('') + isolateRuns(sentence.slice(at));
    isolated.push(isolateRuns(sentence.slice(at, from)), sentence.slice(from, to + 1));
    at = to + 1;
  }
}

const isolateRuns = (words: string): string => words.replace(/[!-~]+/g, isolateRun);

/** Marks of the sentence before and behind a run: they belong to the direction of the sentence. */
const OPENING = '("';
const CLOSING = '.,:;)"';

/** @param run without spaces, in ASCII */
function isolateRun(run: string): string {
  let start = 0;
  let end = run.length;
  while (start < end && OPENING.includes(run.charAt(start))) start++;
  while (end > start && CLOSING.includes(run.charAt(end - 1))) end--;
  const code = run.slice(start, end);
  const isCode = /[A-Za-z]/.test(code) && /[^A-Za-z0-9]/.test(code);
  return isCode ? run.slice(0, start) + isolate(code) + run.slice(end) : run;
}

/** How many columns words take: code points, without those that have no width and without renditions. */
export function widthOf(words: string): number {
  let width = 0;
  for (const letter of words.replace(/\u001b\[\d+m/g, '')) if (!/[\p{M}\p{Cf}]/u.test(letter)) width++;
  return width;
}

/** Breaks a text into lines of at most `width` columns at its spaces. A word that is longer stays whole. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[][] = [[]];
  let taken = 0;
  for (const word of words.split(' ')) {
    const length = widthOf(word);
    if (taken > 0 && taken + 1 + length > width) {
      lines.push([]);
      taken = 0;
    }
    lines.at(-1)!.push(word);
    taken += (taken > 0 ? 1 : 0) + length;
  }
  return lines.map((line) => line.join(' '));
}

/** Pads words on the right to `width` columns, as a terminal counts. */
export const padded = (words: string, width: number): string =>
  words + ' '.repeat(Math.max(0, width - widthOf(words)));

/** “1 finding”, “2 findings”. Pass `many` where the plural does not end in s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
