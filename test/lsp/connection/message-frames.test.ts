import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Frame,
  FrameSplitter,
  LONGEST_BODY,
} from '../../../server/src/lsp/connection/message-frames.ts';

function split(pieces: readonly (string | Uint8Array)[]): Frame[] {
  const splitter = new FrameSplitter();
  return pieces.flatMap((piece) => [...splitter.read(Buffer.from(piece))]);
}

const frame = (body: string): Buffer =>
  Buffer.concat([Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);

const bodies = (frames: readonly Frame[]): string[] =>
  frames.map((one) => (one.kind === 'message' ? Buffer.from(one.body).toString() : `lost: ${one.reason}`));

test('messages come out as they went in, wherever the stream is cut', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(400), { maxLength: 12 }), (sent, cuts) => {
      const stream = Buffer.concat(sent.map(frame));
      const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, stream.length)), stream.length])];
      places.sort((a, b) => a - b);
      const pieces = places.slice(1).map((end, at) => stream.subarray(places[at], end));
      expect(bodies(split(pieces))).toEqual(sent);
    }),
  );
});

test('names of fields are of any case, and other fields are passed over', () => {
  const typed = 'content-length:  2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}';
  expect(bodies(split([typed]))).toEqual(['{}']);
});

test.each([
  ['Content-Type: a\r\n\r\n', 'the header has no Content-Length'],
  ['Content-Length: -5\r\n\r\n', 'is no number of bytes'],
  ['Content-Length: 2.5\r\n\r\n', 'is no number of bytes'],
  ['Content-Length: 1e3\r\n\r\n', 'is no number of bytes'],
  ['Content-Length: \r\n\r\n', 'is no number of bytes'],
  ['Content-Length: 2\r\nContent-Length: 3\r\n\r\n', 'two lengths'],
  [`Content-Length: ${LONGEST_BODY + 1}\r\n\r\n`, 'at most'],
  ['GET / HTTP/1.1\r\n\r\n', 'is no field with a colon'],
  ['\r\n\r\n', 'is no field with a colon'],
  ['x'.repeat(9000), 'no end of a header'],
])('%j ends the reading', (stream, reason) => {
  const [first, ...rest] = split([stream, frame('{}')]);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ kind: 'lost', reason: expect.stringContaining(reason) });
});

test('a header that comes byte by byte for ever ends the reading too', () => {
  const splitter = new FrameSplitter();
  let frames: Frame[] = [];
  for (let sent = 0; frames.length === 0 && sent < 20_000; sent++) {
    frames = [...splitter.read(Buffer.from('y'))];
  }
  expect(frames).toMatchObject([{ kind: 'lost' }]);
});
