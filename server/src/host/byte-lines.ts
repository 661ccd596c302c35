/** Cuts a stream of bytes into lines, and holds no line that is longer than it was told to. */

const LINE_FEED = 0x0a;

/**
 * Lines without their line feeds; undefined for one that is too long to be held.
 * @param longest length of a line that is still held, in bytes
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | undefined> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let isTooLong = false;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) {
      isTooLong = true;
      pieces = [];
    } else if (!isTooLong) pieces.push(piece);
  };
  const take = (): Uint8Array | undefined => {
    const line = isTooLong ? undefined : Buffer.concat(pieces);
    [pieces, length, isTooLong] = [[], 0, false];
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
