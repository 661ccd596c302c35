/**
 * A text as it reads once its mojibake is repaired, with the way back: annotations that were made on damaged words are
 * found again on the repaired ones, which share no letter with them.
 */

import {
  type ByteTable,
  byteTable,
  type CodePage,
  type Decoded,
  decodeRun,
} from '../../artifacts/encoding/code-pages.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Offset, Span } from '../../text/offsets.ts';

/** Code pages in which UTF-8 is read by mistake; the Western one is by far the most frequent. */
const PAGES: readonly CodePage[] = ['windows-1252', 'windows-1256', 'windows-1251'];
/** Characters in a row that prove damage by themselves: fewer may stand in sound text by chance. */
const PROOF = 3;
/** Stretches that are repaired at most: a text with more of them is no article. */
const MOST_STRETCHES = 5000;
/** First bytes of the letters, marks and signs of news in UTF-8: what a damaged stretch begins with. */
const LEAD_BYTES: ReadonlySet<number> = new Set([
  0xc2, 0xc3, 0xc4, 0xc5, 0xd0, 0xd1, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xe2, 0xf0,
]);

/** A repaired text. Offsets are UTF-16. */
export interface RepairedText {
  readonly text: string;
  /** Where a span of the damaged text is in the repaired one; what begins inside a character takes all of it. */
  readonly carry: (span: Span) => Span;
}

/** The tables of the code pages, and the characters that a damaged stretch may begin with. */
interface CodePages {
  readonly tables: readonly ByteTable[];
  readonly leads: ReadonlySet<number>;
}

let codePages: CodePages | undefined;

function readCodePages(): CodePages {
  const tables = PAGES.map(byteTable);
  const leads = tables.flatMap((table) =>
    [...table].flatMap(([unit, byte]) => (LEAD_BYTES.has(byte) ? [unit] : [])),
  );
  return { tables, leads: new Set(leads) };
}

/**
 * Repairs what was damaged in one text and is not in another any more.
 * @param isRepaired whether a damaged stretch, and what it would read, is to be repaired; the sure ones unless given
 * @returns undefined when there is nothing to repair
 */
export function repairedText(
  text: string,
  isRepaired: (damaged: string, run: Decoded) => boolean = (_, run) => isProof(run),
): RepairedText | undefined {
  codePages ??= readCodePages();
  const pieces: string[] = [];
  // Pairs of offsets that belong together, ascending: the ends of every character that was repaired.
  const damagedAt: Offset[] = [0];
  const repairedAt: Offset[] = [0];
  let [from, length, stretches] = [0, 0, 0];
  for (let at = 0; at < text.length; ) {
    const run = longestRun(text, at, codePages);
    if (run === undefined || !isRepaired(text.slice(run.start, run.end), run)) {
      at = run?.end ?? at + 1;
      continue;
    }
    stretches++;
    if (stretches > MOST_STRETCHES) break;
    pieces.push(text.slice(from, at), run.text);
    length += at - from;
    let damaged = at;
    for (const character of run.text) {
      damagedAt.push(damaged);
      repairedAt.push(length);
      damaged += bytesOf(character);
      length += character.length;
    }
    damagedAt.push(run.end);
    repairedAt.push(length);
    from = at = run.end;
  }
  if (pieces.length === 0) return undefined;
  pieces.push(text.slice(from));
  const offset = (at: Offset, isEnd: boolean): Offset => {
    const index = lastUpTo(damagedAt, at);
    const past = at - damagedAt[index]!;
    const next = repairedAt[index + 1];
    const inside =
      next !== undefined && damagedAt[index + 1]! - damagedAt[index]! > next - repairedAt[index]!;
    if (!inside || past === 0) return repairedAt[index]! + past;
    return isEnd ? next : repairedAt[index]!;
  };
  return {
    text: pieces.join(''),
    carry: ({ start, end }) => ({ start: offset(start, false), end: offset(end, start < end) }),
  };
}

/** Whether so much decodes that it cannot be chance. */
export const isProof = ({ sequences }: Decoded): boolean => sequences >= PROOF;

/** Bytes of a character in UTF-8, each of which is a character of the damaged text. */
function bytesOf(character: string): number {
  const codePoint = character.codePointAt(0)!;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

function longestRun(text: string, at: Offset, { tables, leads }: CodePages): Decoded | undefined {
  if (!leads.has(text.charCodeAt(at))) return undefined;
  let best: Decoded | undefined;
  for (const table of tables) {
    const run = decodeRun(text, at, table);
    if (run !== undefined && run.sequences > (best?.sequences ?? 0)) best = run;
  }
  return best;
}

/** The index of the last of some ascending offsets that is not after another. */
const lastUpTo = (ascending: readonly Offset[], at: Offset): number =>
  firstIndex(ascending, (offset) => offset > at) - 1;
