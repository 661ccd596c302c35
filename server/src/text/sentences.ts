/** Sentences of a paragraph: what ends at a full stop, question or exclamation mark of any script. */
import type { Offset, Span } from './offsets.ts';
import { UnitSet } from './unit-set.ts';

const TERMINALS = new UnitSet('.!?؟۔…');
/** What may stand between the mark and the white space behind it. */
const CLOSERS = new UnitSet('"\'”»’)]');
/**
 * A word of one letter, or of a capital and a small one, before a full stop is an abbreviation and not an end:
 * د. محمد, St. Peter, U.S. officials.
 */
const ABBREVIATION = /(?:^|[\s(«“".])(?:\p{L}|\p{Lu}\p{Ll})\.$/u;
/** UTF-16 units in which an abbreviation and what is before it fit; a longer slice cannot match “^”. */
const ABBREVIATION_LENGTH = 6;

/**
 * Splits a stretch of text into sentences; white space around them belongs to none. One pass.
 * @param text the whole text @param within the stretch; spans returned are in the text's offsets
 */
export function sentences(text: string, within: Span): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, within.start, within.end);
  for (let at = start; at < within.end; ) {
    if (!TERMINALS.has(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const marks = at;
    at = skipSet(text, at, within.end, TERMINALS);
    const single = at === marks + 1 && text[marks] === '.';
    at = skipSet(text, at, within.end, CLOSERS);
    if (at < within.end && !isSpace(text.charCodeAt(at))) continue;
    if (single && at === marks + 1 && endsAbbreviated(text, within.start, at)) continue;
    found.push({ start, end: at });
    start = skipSpace(text, at, within.end);
    at = start;
  }
  if (start < within.end) found.push({ start, end: lastCharacterEnd(text, within.end) });
  return found;
}

function skipSet(text: string, from: Offset, to: Offset, characters: UnitSet): Offset {
  let at = from;
  while (at < to && characters.has(text.charCodeAt(at))) at++;
  return at;
}

function skipSpace(text: string, from: Offset, to: Offset): Offset {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lastCharacterEnd(text: string, to: Offset): Offset {
  let at = to;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)));

/** Whether the full stop before an offset belongs to an abbreviation. */
const endsAbbreviated = (text: string, from: Offset, end: Offset): boolean =>
  ABBREVIATION.test(text.slice(Math.max(from, end - ABBREVIATION_LENGTH), end));
