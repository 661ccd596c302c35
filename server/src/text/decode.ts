/**
 * Bytes to text: UTF-8 or UTF-16, with or without a byte order mark. Older code pages are not guessed: a wrong
 * guess reads as damage that the article does not have. What could not be decoded is said, never swallowed.
 */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Something about the bytes that the reader should know. */
export interface DecodeProblem {
  readonly message: string;
  /** Where in the file, in bytes. */
  readonly byteOffset: number;
}

/** A decoded file, or the reason why it is not text. */
export type Decoded =
  | {
      readonly ok: true;
      /** Without the byte order mark. */
      readonly text: string;
      readonly encoding: TextEncoding;
      /** Whether a byte order mark stood before the text; writing the file again must set it again. */
      readonly bom: boolean;
      readonly problems: readonly DecodeProblem[];
    }
  | { readonly ok: false; readonly reason: 'binary'; readonly message: string };

/** How many bytes at the beginning decide whether a file is text, and in what width. */
const SAMPLE = 64 * 1024;
/** A text has no NUL; a file with more of them than this share is not one. */
const BINARY_NULS = 0.001;
/** A file in which this share of the characters cannot be decoded is not UTF-8 text. */
const BINARY_DAMAGE = 0.3;

/** Decodes the bytes of a file. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(bytes.subarray(mark.length), mark.encoding, mark.length);
  const wide = wideByNuls(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, 0);
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = count(sample, 0, 1);
  // One stray NUL is residue that a rule may report; a file full of them is no text.
  if (nuls > Math.max(1, sample.length * BINARY_NULS)) return binary('it holds many NUL bytes');
  return decodeAs(bytes, 'utf-8', 0);
}

function byteOrderMark(bytes: Uint8Array): { encoding: TextEncoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/**
 * UTF-16 without a mark: the spaces, digits and line ends of any script have a NUL as their high byte, so NULs are
 * frequent on one side of the pairs and absent on the other.
 */
function wideByNuls(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const even = count(sample, 0, 2);
  const odd = count(sample, 1, 2);
  const enough = Math.max(1, sample.length * 0.02);
  if (odd >= enough && even === 0) return 'utf-16le';
  if (even >= enough && odd === 0) return 'utf-16be';
  return undefined;
}

/** NUL bytes at `from`, `from + step`, … */
function count(bytes: Uint8Array, from: number, step: number): number {
  let nuls = 0;
  for (let at = from; at < bytes.length; at += step) if (bytes[at] === 0) nuls++;
  return nuls;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding, markLength: number): Decoded {
  const bom = markLength > 0;
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return { ok: true, text: strict.decode(bytes), encoding, bom, problems: [] };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const damaged = damagedCharacters(text);
    if (damaged > Math.max(2, text.length * BINARY_DAMAGE)) return binary(`it is not ${NAMES[encoding]}`);
    const byteOffset = markLength + firstFault(bytes, encoding);
    return {
      ok: true,
      text,
      encoding,
      bom,
      problems: [{ message: faultMessage(encoding, byteOffset, damaged), byteOffset }],
    };
  }
}

const NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
};

const binary = (why: string): Decoded => ({
  ok: false,
  reason: 'binary',
  message: `the file is not text that can be read: ${why}; save it as UTF-8`,
});

function damagedCharacters(text: string): number {
  let damaged = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) damaged++;
  return damaged;
}

const faultMessage = (encoding: TextEncoding, byteOffset: number, damaged: number): string =>
  `the file is not valid ${NAMES[encoding]}: the first fault is at byte ${byteOffset}, and ` +
  `${damaged === 1 ? '1 character is' : `${damaged} characters are`} shown as U+FFFD`;

/**
 * The byte at which decoding first fails. Halves the range: a prefix that decodes (as a stream, so that it may end
 * inside a character) has no fault.
 */
function firstFault(bytes: Uint8Array, encoding: TextEncoding): number {
  let sound = 0;
  let faulty = bytes.length;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) sound = middle;
    else faulty = middle;
  }
  // The last sound prefix may end inside the damaged character: go back to where a character begins.
  while (sound > 0 && !decodes(bytes.subarray(0, sound), encoding, false)) sound--;
  return sound;
}

function decodes(bytes: Uint8Array, encoding: TextEncoding, stream: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
