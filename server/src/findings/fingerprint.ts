/**
 * A name for a finding that outlives edits elsewhere: a hash of the rule, the text it speaks of and the words
 * around it, never of the message. Rewording a message must not bring dismissed findings back.
 */
import { fold } from '../text/folding.ts';
import type { Offset, Span } from '../text/offsets.ts';
import type { Finding } from './finding.ts';

/** How many folded characters on each side take part. */
const CONTEXT_LENGTH = 24;

/**
 * Fingerprint of a finding: 16 hexadecimal digits (64-bit FNV-1a).
 * @param text the article's text @param rule rule id @param span the finding's place
 */
export function fingerprint(text: string, rule: string, span: Span): string {
  const quote = squeeze(text.slice(span.start, span.end));
  const before = squeeze(text.slice(Math.max(0, span.start - 2 * CONTEXT_LENGTH), span.start)).slice(
    -CONTEXT_LENGTH,
  );
  const after = squeeze(text.slice(span.end, span.end + 2 * CONTEXT_LENGTH)).slice(0, CONTEXT_LENGTH);
  return hash64(`${rule}\u0000${quote}\u0000${before}\u0000${after}`);
}

/** A fingerprint rests on the text up to so many UTF-16 units before and behind its finding. */
export const FINGERPRINT_REACH = 2 * CONTEXT_LENGTH;

/** Fingerprints of findings that were named before, for as long as the findings are in use. */
const known = new WeakMap<Finding, string>();

/**
 * The fingerprint of a finding of an article, worked out once.
 * @param slice a stretch of the article's text
 */
export function fingerprintOf(finding: Finding, slice: (from: Offset, to: Offset) => string): string {
  let print = known.get(finding);
  if (print === undefined) {
    print = fingerprintAround(finding, slice);
    known.set(finding, print);
  }
  return print;
}

/** The fingerprint of a finding, read from the text around it. @param slice a stretch of the article's text */
export function fingerprintAround(
  { rule, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>,
  slice: (from: Offset, to: Offset) => string,
): string {
  const from = Math.max(0, start - FINGERPRINT_REACH);
  const text = slice(from, end + FINGERPRINT_REACH);
  return fingerprint(text, rule, { start: start - from, end: end - from });
}

const squeeze = (text: string): string => fold(text).replace(/\s+/g, ' ');

/** 64-bit FNV-1a over UTF-16 units, in two 32-bit halves. Source: the FNV reference, draft-eastlake-fnv. */
export function hash64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const lowProduct = low * 0x1b3;
    const carry = Math.floor(lowProduct / 0x1_0000_0000);
    high = (Math.imul(high, 0x1b3) + carry + ((low << 8) >>> 0)) >>> 0;
    low = lowProduct >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
