/** Reads what `ByteWriter` wrote and never goes past its end: damaged bytes are an error, not a wild number. */

/** The bytes do not hold what their place promises. */
export class DamagedBytes extends Error {}

export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;
  end: number;

  /** @param bytes a whole file @param at first byte to read @param end where this part of it ends */
  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = Math.min(end, bytes.length);
  }

  u8(): number {
    if (this.at >= this.end) throw new DamagedBytes('a record ends too soon');
    return this.bytes[this.at++]!;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 0x80) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new DamagedBytes('a number has too many bytes');
  }

  /** Goes over a piece and says where it began. */
  skip(length: number): number {
    const begin = this.at;
    if (length > this.end - begin) throw new DamagedBytes('a record ends too soon');
    this.at = begin + length;
    return begin;
  }
}
