import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLines } from '../../server/src/host/byte-lines.ts';
import { type LineBlock, lineBlocks, linesOf } from '../../server/src/host/line-blocks.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A stream that comes in the given pieces. */
async function* streamOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function all<Thing>(things: AsyncIterable<Thing>): Promise<Thing[]> {
  const list: Thing[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

/** A text cut into pieces, some in the middle of a character. */
const cutTexts = fc
  .tuple(
    fc.array(fc.constantFrom('خبر', '🚀', 'a', '\n', '\r\n', '\n\n', ' '), { maxLength: 60 }),
    fc.array(fc.nat({ max: 200 }), { maxLength: 8 }),
  )
  .map(([parts, cuts]) => {
    const bytes = bytesOf(parts.join(''));
    const places = [0, ...cuts.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length];
    return { bytes, pieces: places.slice(1).map((end, at) => bytes.slice(places[at], end)) };
  });

test('blocks hold whole lines, all of them, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(cutTexts, async ({ bytes, pieces }) => {
      const blocks = await all(lineBlocks(streamOf(pieces), 1e6));
      const held = blocks.map((block) => (block.kind === 'lines' ? textOf(block.bytes) : '?'));
      expect(held.join('')).toBe(textOf(bytes));
      for (const text of held.slice(0, -1)) expect(text.endsWith('\n')).toBe(true);
      for (const block of blocks) {
        expect(block.kind === 'lines' && block.count).toBe(
          block.kind === 'lines' && [...linesOf(block.bytes)].length,
        );
      }
    }),
  );
});

test('lines are those of the text, and only those are missing that are too long', async () => {
  await fc.assert(
    fc.asyncProperty(cutTexts, fc.integer({ min: 1, max: 12 }), async ({ bytes, pieces }, longest) => {
      const lines = textOf(bytes).split('\n');
      if (lines.at(-1) === '') lines.pop();
      const held = await all(byteLines(streamOf(pieces), longest));
      expect(held.map((line) => (line === undefined ? undefined : textOf(line)))).toEqual(
        lines.map((line) => (bytesOf(line).length > longest ? undefined : line)),
      );
    }),
  );
});

test('a block has its bytes to itself', async () => {
  const chunk = bytesOf('one\ntwo\nthree');
  const [first] = (await all(lineBlocks(streamOf([chunk]), 100))) as [LineBlock];
  chunk.fill(0x2a);
  expect(first.kind === 'lines' && textOf(first.bytes)).toBe('one\ntwo\n');
  expect(first.kind === 'lines' && first.bytes.byteLength).toBe(
    first.kind === 'lines' && first.bytes.buffer.byteLength,
  );
});
