/**
 * Cuts a stream of bytes into blocks of whole lines, as large as the pieces that the stream comes in. Whoever reads the
 * lines may be another thread: a block has its bytes to itself.
 */

const LINE_FEED = 0x0a;

/** Whole lines, or one line that is too long to be held. */
export type LineBlock =
  | {
      readonly kind: 'lines';
      /** The lines with their line feeds; the last line of a stream may be without. Nobody else has these bytes. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** How many lines these are. */
      readonly count: number;
    }
  | { readonly kind: 'too-long' };

/** @param longest length of a line that is still held, in bytes */
export async function* lineBlocks(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<LineBlock> {
  const unfinished = new UnfinishedLine(longest);
  for await (const chunk of stream) {
    const first = chunk.indexOf(LINE_FEED);
    if (first === -1) {
      unfinished.add(chunk);
      continue;
    }
    let whole = chunk.subarray(0, chunk.lastIndexOf(LINE_FEED) + 1);
    unfinished.add(chunk.subarray(0, first));
    if (unfinished.isTooLong) {
      yield { kind: 'too-long' };
      unfinished.clear();
      whole = whole.subarray(first + 1);
    } else whole = whole.subarray(first);
    if (whole.length > 0) yield blockOf(unfinished.take(), whole);
    unfinished.add(chunk.subarray(chunk.lastIndexOf(LINE_FEED) + 1));
  }
  if (unfinished.isTooLong) yield { kind: 'too-long' };
  else if (unfinished.length > 0) yield blockOf(unfinished.take(), new Uint8Array(0));
}

/** The lines of a block, without their line feeds. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}

/** The beginning of a line whose end has not come yet. */
class UnfinishedLine {
  readonly #longest: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get length(): number {
    return this.#length;
  }

  get isTooLong(): boolean {
    return this.#length > this.#longest;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.isTooLong) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  take(): readonly Uint8Array[] {
    const pieces = this.#pieces;
    this.clear();
    return pieces;
  }

  clear(): void {
    [this.#pieces, this.#length] = [[], 0];
  }
}

function blockOf(begun: readonly Uint8Array[], whole: Uint8Array): LineBlock {
  const length = begun.reduce((sum, piece) => sum + piece.length, whole.length);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of [...begun, whole]) {
    bytes.set(piece, at);
    at += piece.length;
  }
  let count = 0;
  for (const _ of linesOf(bytes)) count++;
  return { kind: 'lines', bytes, count };
}
