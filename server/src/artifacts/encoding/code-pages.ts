/**
 * Text of a single-byte code page back to bytes, and those bytes read as UTF-8: the round trip that proves mojibake.
 * The tables are those of the Encoding Standard, as `TextDecoder` knows them.
 */
import type { Offset, Span } from '../../text/offsets.ts';

/** A code page by its label in the Encoding Standard; the two of DOS are not in it. */
export type CodePage =
  | 'ibm437'
  | 'ibm850'
  | 'iso-8859-6'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1254'
  | 'windows-1255'
  | 'windows-1256'
  | 'windows-874'
  | 'macintosh';

/** Bytes of the characters of a code page, those above 0x7F. */
export type ByteTable = ReadonlyMap<number, number>;

/** The upper halves of the code pages of DOS (Unicode's mapping files CP437.TXT and CP850.TXT). */
const DOS_PAGES: Partial<Record<CodePage, string>> = {
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => index + 128);

/**
 * The byte of each character of a code page. Where it leaves a byte from 80 to 9F unassigned, programs write the
 * character of Windows-1252 or the control of that number: both are taken back too.
 */
export function byteTable(page: CodePage): ByteTable {
  const table = new Map<number, number>();
  const dos = DOS_PAGES[page];
  addLetters(table, dos ?? new TextDecoder(page).decode(HIGH_BYTES));
  if (dos !== undefined) return table;
  addLetters(table, new TextDecoder('windows-1252').decode(HIGH_BYTES.subarray(0, 32)));
  for (let control = 0x80; control < 0xa0; control++) if (!table.has(control)) table.set(control, control);
  return table;
}

function addLetters(table: Map<number, number>, letters: string): void {
  for (let index = 0; index < letters.length; index++) {
    const unit = letters.charCodeAt(index);
    if (unit !== 0xfffd && !table.has(unit)) table.set(unit, index + 128);
  }
}

/** A stretch of text that is UTF-8 read in a code page, and what it should read. */
export interface Decoded extends Span {
  readonly text: string;
  /** How many characters were written in more than one byte: the weight of the proof. */
  readonly sequences: number;
  /** How many of them had lost their second half on the way and were guessed. */
  readonly lost: number;
}

/** For a lead byte whose second byte was lost: the letter that stood there within a word and at a word's end. */
export type LostHalves = ReadonlyMap<number, readonly [inside: string, atEnd: string]>;

const NO_LOST_HALVES: LostHalves = new Map();

/** Letters from the commonest to the rarest, as news writes them; capitals come last. */
const BY_FREQUENCY =
  'اليمنورتبةعدسفهكقحجشطصخضذثىئءغظزؤآأإپچژگ' +
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёПСВНКМОРТДАИЛБГУЗЕФХЦЧШЩЭЮЯ' +
  'והילמרתבשאנדםקצעחפטגסכזןךףץ' +
  'éàèêçãáóíúñöüäßışğ';
/** Letters that end words more often than they stand within them. */
const AT_END = 'ةىя' + 'םןךףץ';
/** Characters that extractors drop: controls, the soft hyphen, joiners, and the space that does not break. */
const DROPPED = /[\u0080-\u009f\u00ad\u200c\u200d\u200e\u200f\u00a0]/;

/**
 * What a lead byte without its second byte stood for in a code page: of the letters whose second byte the page
 * shows as a character that extractors drop, the commonest.
 */
export function lostHalvesOf(table: ByteTable): LostHalves {
  const visible = new Set(
    [...table].flatMap(([unit, byte]) => (DROPPED.test(String.fromCharCode(unit)) ? [] : [byte])),
  );
  const dropped = Array.from({ length: 0x40 }, (_, index) => 0x80 + index).filter(
    (byte) => !visible.has(byte),
  );
  const lost = new Map<number, readonly [string, string]>();
  for (let lead = 0xc3; lead < 0xe0; lead++) {
    const letters = dropped.map((byte) => String.fromCodePoint(((lead & 0x1f) << 6) | (byte & 0x3f)));
    const ranked = letters
      .filter((letter) => BY_FREQUENCY.includes(letter))
      .sort((a, b) => BY_FREQUENCY.indexOf(a) - BY_FREQUENCY.indexOf(b));
    const [inside] = ranked;
    if (inside === undefined) continue;
    lost.set(lead, [inside, ranked.find((letter) => AT_END.includes(letter)) ?? inside]);
  }
  return lost;
}

/**
 * Decodes from `from` as long as the bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
 * Spaces, digits and marks of ASCII in between are kept; a letter ends the stretch, and so does a line end. The
 * stretch ends with its last sequence of several bytes.
 * @param lostHalves what a lead byte without its second byte stood for, where it clings to other sequences
 * @returns undefined when not even one sequence stands at `from`
 */
export function decodeRun(
  text: string,
  from: Offset,
  table: ByteTable,
  lostHalves: LostHalves = NO_LOST_HALVES,
): Decoded | undefined {
  let decoded = '';
  let pending = '';
  let sequences = 0;
  let lost = 0;
  let end = from;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit === 10 || unit === 13 || isAsciiLetter(unit)) break;
      pending += text[at];
      at++;
      continue;
    }
    const sequence = readSequence(text, at, table);
    if (sequence !== undefined && isUnreadable(sequence.codePoint)) break;
    if (sequence === undefined) {
      const letter = lostLetter(text, at, table, lostHalves, pending === '' && sequences > 0);
      if (letter === undefined) break;
      decoded += pending + letter;
      lost++;
      at++;
    } else {
      decoded += pending + String.fromCodePoint(sequence.codePoint);
      at += sequence.length;
    }
    pending = '';
    end = at;
    sequences++;
  }
  return sequences === 0 ? undefined : { start: from, end, text: decoded, sequences, lost };
}

/** The letter whose lead byte stands at `at` by itself, between sequences or behind one. */
function lostLetter(
  text: string,
  at: Offset,
  table: ByteTable,
  lostHalves: LostHalves,
  clings: boolean,
): string | undefined {
  const letters = lostHalves.get(table.get(text.charCodeAt(at)) ?? 0);
  if (letters === undefined) return undefined;
  const goesOn = readSequence(text, at + 1, table) !== undefined;
  const isEnd = at + 1 >= text.length || /[\s.,:;!?)»”"']/.test(text[at + 1]!);
  if (goesOn) return letters[0];
  return clings && isEnd ? letters[1] : undefined;
}

/** Controls and the private use area, which no text holds. */
const isUnreadable = (codePoint: number): boolean =>
  codePoint < 0xa0 || (codePoint >= 0xe000 && codePoint <= 0xf8ff);

const isAsciiLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

interface Sequence {
  readonly codePoint: number;
  readonly length: number;
}

/** One UTF-8 sequence of two to four bytes, written as characters of the code page. */
function readSequence(text: string, at: Offset, table: ByteTable): Sequence | undefined {
  const lead = table.get(text.charCodeAt(at));
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let codePoint = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const trail = table.get(text.charCodeAt(at + index));
    if (trail === undefined || trail < 0x80 || trail > 0xbf) return undefined;
    codePoint = (codePoint << 6) | (trail & 0x3f);
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const surrogate = codePoint >= 0xd800 && codePoint < 0xe000;
  return codePoint < smallest || codePoint > 0x10ffff || surrogate ? undefined : { codePoint, length };
}
