/**
 * A view of a text for comparing: what readers take for the same letter becomes the same letter.
 *
 * The raw text is never normalised, because every offset counts in it. `fold` gives a comparable string and,
 * where a place is needed, `foldWithOffsets` gives the raw offset of each folded character beside it.
 * What is folded and why: names.md 2.7 of the design's reference (hamza seats, dotless yeh, Persian yeh and
 * keheh, harakat, tatweel, bidi marks, presentation forms, letter case).
 */
import type { Offset } from './offsets.ts';

const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('أإآٱٲٳ', 'ا'),
  ...pairs('ىیېے', 'ي'),
  ...pairs('ئ', 'ي'),
  ...pairs('ؤ', 'و'),
  ...pairs('کڪ', 'ك'),
  ...pairs('ةھہە', 'ه'),
  ...pairs('ё', 'е'),
  ...pairs('’׳ʼ', "'"),
  ...pairs('״', '"'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}

/** Tatweel, harakat and other marks, joiners, bidi controls, soft hyphen, BOM. */
const IGNORED = /[\u0640\u00ad\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c]|\p{M}/u;
const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Folded forms of the code units up to the Greek extensions, filled as they are met: folding is on every hot path. */
const FOLDED_UNITS: (string | undefined)[] = new Array(0x2000).fill(undefined);

/** Comparable form of a short text (a word or a name). Idempotent. */
export function fold(text: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const letter = unit < FOLDED_UNITS.length ? text[at]! : String.fromCodePoint(text.codePointAt(at)!);
    const piece = foldedUnit(unit, letter);
    if (piece !== letter) {
      folded += text.slice(kept, at) + piece;
      kept = at + letter.length;
    }
    at += letter.length;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

function foldedUnit(unit: number, letter: string): string {
  if (unit >= FOLDED_UNITS.length) return foldDecomposed(letter);
  let piece = FOLDED_UNITS[unit];
  if (piece === undefined) {
    piece = foldDecomposed(letter);
    FOLDED_UNITS[unit] = piece;
  }
  return piece;
}

function foldDecomposed(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFD')) folded += foldLetter(letter);
  return folded;
}

/** A folded text and, for each of its UTF-16 units, the raw offset where the unit came from. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is the raw offset of folded unit `i`; one extra entry holds the end. */
  readonly offsets: readonly Offset[];
}

/**
 * Folds a text and keeps track of places.
 * @param text raw text @param base raw offset of `text` in its article, added to every offset
 */
export function foldWithOffsets(text: string, base: Offset = 0): FoldedText {
  const offsets: Offset[] = [];
  let folded = '';
  let at = base;
  for (const letter of text) {
    const piece = [...letter.normalize('NFD')].map(foldLetter).join('');
    for (let unit = 0; unit < piece.length; unit++) offsets.push(at);
    folded += piece;
    at += letter.length;
  }
  offsets.push(at);
  return { text: folded, offsets };
}

function foldLetter(letter: string): string {
  const known = FOLDED_LETTERS.get(letter);
  if (known !== undefined) return known;
  if (IGNORED.test(letter)) return '';
  if (PRESENTATION_FORM.test(letter)) {
    const plain = letter.normalize('NFKD');
    // Some of the block stand for nothing else: the ornate brackets, for instance.
    if (plain !== letter) return [...plain].map(foldLetter).join('');
  }
  const lower = letter.toLowerCase();
  return lower === letter ? letter : fold(lower);
}
