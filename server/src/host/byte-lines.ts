/** Cuts a stream of bytes into lines, and holds no line that is longer than it was told to. */
import { lineBlocks, linesOf } from './line-blocks.ts';

/**
 * Lines without their line feeds; undefined for one that is too long to be held.
 * @param longest length of a line that is still held, in bytes
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | undefined> {
  for await (const block of lineBlocks(stream, longest)) {
    if (block.kind === 'too-long') yield undefined;
    else for (const line of linesOf(block.bytes)) yield line.length > longest ? undefined : line;
  }
}
