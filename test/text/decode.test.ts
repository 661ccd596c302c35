import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../server/src/text/decode.ts';

const NEWS = 'قال الوزير 🚀 إن 3 سفن وصلت.\r\nThe ships arrived.\n';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) bytes.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('text', () => {
  test.each([
    ['UTF-8', utf8(NEWS), 'utf-8', false],
    ['UTF-8 with a mark', utf8(`\ufeff${NEWS}`), 'utf-8', true],
    ['UTF-16 LE with a mark', utf16(`\ufeff${NEWS}`, true), 'utf-16le', true],
    ['UTF-16 BE with a mark', utf16(`\ufeff${NEWS}`, false), 'utf-16be', true],
    ['UTF-16 LE without a mark', utf16(NEWS, true), 'utf-16le', false],
    ['UTF-16 BE without a mark', utf16(NEWS, false), 'utf-16be', false],
  ])('in %s is decoded whole', (_, bytes, encoding, bom) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: NEWS, encoding, bom, problems: [] });
  });

  test('of no bytes is empty', () => {
    expect(decodeText(new Uint8Array())).toMatchObject({ ok: true, text: '', encoding: 'utf-8', bom: false });
  });

  test('keeps a second byte order mark and a stray NUL, which rules may report', () => {
    expect(decodeText(utf8(`\ufeff\ufeffa`))).toMatchObject({ text: '\ufeffa', bom: true });
    expect(decodeText(utf8(`${NEWS}\u0000${NEWS}`))).toMatchObject({
      ok: true,
      text: `${NEWS}\u0000${NEWS}`,
    });
  });

  test('of any kind comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'));
        expect(decodeText(utf8(text))).toMatchObject({ ok: true, text, encoding: 'utf-8' });
        for (const littleEndian of [true, false]) {
          expect(decodeText(utf16(`\ufeff${text}`, littleEndian))).toMatchObject({
            ok: true,
            text,
            bom: true,
          });
        }
      }),
    );
  });
});

describe('damage', () => {
  test.each([
    ['a byte that begins nothing', [0x61, 0x62, 0xff, 0x63], 2],
    ['a character cut short at the end', [0x61, 0xd8], 1],
    ['a character cut short in the middle', [0x61, 0xf0, 0x9f, 0x9a, 0x62, 0x63, 0x64], 1],
    ['a byte order mark before it', [0xef, 0xbb, 0xbf, 0x61, 0x80], 4],
    ['overlong slash', [0x61, 0xc0, 0xaf, 0x62, 0x62, 0x62, 0x62, 0x62], 1],
  ])('%s is shown as U+FFFD and reported at its byte', (_, bytes, byteOffset) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded).toMatchObject({ ok: true, problems: [{ byteOffset }] });
    expect(decoded.ok && decoded.text).toContain('\ufffd');
    expect(decoded.ok && decoded.problems[0]?.message).toMatch(new RegExp(`byte ${byteOffset}\\b.*U\\+FFFD`));
  });

  test('a good U+FFFD of the text is no damage', () => {
    expect(decodeText(utf8('a\ufffdb'))).toMatchObject({ ok: true, problems: [] });
  });

  test('a UTF-16 file of an odd number of bytes is decoded, and the rest reported', () => {
    const bytes = Uint8Array.from([...utf16(`\ufeff${NEWS}`, true), 0x41]);
    expect(decodeText(bytes)).toMatchObject({ ok: true, problems: [{ byteOffset: bytes.length - 1 }] });
  });
});

describe('a file that is not text is refused with a sentence', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
  test.each([
    ['a picture', Uint8Array.from(png)],
    ['noise', noise],
    ['zeros', new Uint8Array(1000)],
    ['windows-1256 bytes', Uint8Array.from({ length: 400 }, (_, index) => 0xc7 + (index % 24))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      reason: 'binary',
      message: expect.stringMatching(/text/),
    });
  });
});

test('no bytes whatever make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (decoded.ok)
        for (const { byteOffset } of decoded.problems) expect(byteOffset).toBeLessThan(bytes.length);
      else expect(decoded.message).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});
