/** Where a text may be cut: between words, and between the characters that a reader sees (grapheme clusters). */
import { cutsSurrogatePair, type Offset } from './offsets.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** What continues the character before it: marks, joiners, variation selectors, emoji skin tones and tags. */
const CONTINUES = /^[\p{M}\u200c\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;
const REGIONAL_INDICATOR = /^[\u{1f1e6}-\u{1f1ff}]/u;
const ZERO_WIDTH_JOINER = 0x200d;
const TATWEEL = 0x640;

/** One byte for each UTF-16 unit: 1 where it writes a word. Made at first use. */
let wordUnits: Uint8Array | undefined;

function readWordUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) {
    // Halves of astral characters count as words: astral letters exist, and an emoji is seldom punctuation.
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    if (surrogate || WORD_CHARACTER.test(String.fromCharCode(unit))) units[unit] = 1;
  }
  units[TATWEEL] = 0;
  return units;
}

/** Whether a UTF-16 unit writes a word: a letter (tatweel apart), a mark, a digit, half of an astral character. */
export function isWordUnit(unit: number): boolean {
  wordUnits ??= readWordUnits();
  return wordUnits[unit] === 1;
}

/**
 * Whether a text may be cut at an offset without parting what a reader sees as one character. An approximation of
 * Unicode Standard Annex 29 that looks at two neighbours only, so that it costs the same anywhere in any text.
 */
export function isCharacterBoundary(text: string, at: Offset): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (cutsSurrogatePair(text, at)) return false;
  const before = text.charCodeAt(at - 1);
  const unit = text.charCodeAt(at);
  if (unit === 10) return before !== 13;
  if (unit === 13) return true;
  if (before === ZERO_WIDTH_JOINER) return false;
  const after = text.slice(at, at + 2);
  if (CONTINUES.test(after)) return false;
  return !(REGIONAL_INDICATOR.test(after) && REGIONAL_INDICATOR.test(text.slice(at - 2, at)));
}

/** Whether a text may be cut at an offset without parting a word. */
export function isWordBoundary(text: string, at: Offset): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at))) return false;
  return isCharacterBoundary(text, at);
}
