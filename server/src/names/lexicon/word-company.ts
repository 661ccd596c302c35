/**
 * Which words a form stands beside in edited news, as far as is needed to say whether two forms keep the same company:
 * spellings of one name stand beside the same titles, given names and clubs; look-alikes seldom do.
 *
 * Forms and words are not kept. Each form is a 16-bit check in the bucket that its hash names, with its weightiest
 * neighbours as 13-bit hashes and weights of 3 bits; no word can be read back.
 *
 * Layout, little-endian: 4 bytes magic `CDC1`; u32 number of forms; u32 number of buckets, a power of two; u32 ×
 * (buckets + 1) index of each bucket's first form; for each form u16 check and u16 × 12 neighbours, in falling order.
 */

/** Likeness of company. */
export interface WordCompany {
  readonly size: number;
  /** Number of the record of a folded form, -1 where it has none. */
  find(folded: string): number;
  /** Cosine of the neighbours of two records: 0 none in common, 1 all and as often. */
  likeness(a: number, b: number): number;
}

/** A form with its neighbours. */
export interface FormCompany {
  /** Folded. */
  readonly form: string;
  /** Neighbours with their share in the length of the form's vector, 0 to 1; the weightiest are kept. */
  readonly neighbours: readonly (readonly [word: string, share: number])[];
}

const MAGIC = 0x31434443;
const HEADER_BYTES = 12;
const KEPT = 12;
const RECORD_UNITS = 1 + KEPT;
const WEIGHT_BITS = 3;
const MOST_WEIGHT = (1 << WEIGHT_BITS) - 1;
/** Weight that stands for a share of one. */
const WEIGHT_OF_ONE = 14;

/**
 * Opens a table; nothing is copied or parsed.
 * @throws RangeError when the bytes are no such table, or are cut short
 */
export function readWordCompany(bytes: Uint8Array): WordCompany {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError('these bytes are no table of company (they do not begin with CDC1)');
  }
  const size = view.getUint32(4, true);
  const buckets = view.getUint32(8, true);
  const formsAt = HEADER_BYTES + 4 * (buckets + 1);
  if (
    buckets === 0 ||
    (buckets & (buckets - 1)) !== 0 ||
    bytes.byteLength !== formsAt + 2 * RECORD_UNITS * size
  ) {
    throw new RangeError(
      `the table of company says ${size} forms in ${buckets} buckets, which is not its length`,
    );
  }
  const unit = (record: number, at: number): number =>
    view.getUint16(formsAt + 2 * (RECORD_UNITS * record + at), true);
  return {
    size,
    find(folded) {
      const hash = hash32(folded);
      const bucket = hash & (buckets - 1);
      // A damaged table may name forms past its end; reading is bounded by what is there.
      const end = Math.min(size, view.getUint32(HEADER_BYTES + 4 * (bucket + 1), true));
      for (let at = view.getUint32(HEADER_BYTES + 4 * bucket, true); at < end; at++) {
        if (unit(at, 0) === hash >>> 16) return at;
      }
      return -1;
    },
    likeness(a, b) {
      let sum = 0;
      for (let i = 1, j = 1; i <= KEPT && j <= KEPT; ) {
        const one = unit(a, i);
        const other = unit(b, j);
        const difference = (one >>> WEIGHT_BITS) - (other >>> WEIGHT_BITS);
        if (difference === 0) sum += (one & MOST_WEIGHT) * (other & MOST_WEIGHT);
        if (difference >= 0) i++;
        if (difference <= 0) j++;
      }
      return Math.min(1, sum / (WEIGHT_OF_ONE * WEIGHT_OF_ONE));
    },
  };
}

/** Makes the bytes of a table. The same forms give the same bytes in any order. */
export function writeWordCompany(forms: readonly FormCompany[]): Uint8Array {
  const buckets = 1 << Math.max(0, 32 - Math.clz32(Math.max(1, forms.length >> 1)));
  const hashed = forms
    .map((form) => ({ form, hash: hash32(form.form) }))
    .sort((a, b) => (a.hash & (buckets - 1)) - (b.hash & (buckets - 1)) || a.hash - b.hash);
  const formsAt = HEADER_BYTES + 4 * (buckets + 1);
  const bytes = new Uint8Array(formsAt + 2 * RECORD_UNITS * hashed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, hashed.length, true);
  view.setUint32(8, buckets, true);
  let bucket = 0;
  hashed.forEach(({ form, hash }, at) => {
    for (; bucket <= (hash & (buckets - 1)); bucket++) view.setUint32(HEADER_BYTES + 4 * bucket, at, true);
    const record = formsAt + 2 * RECORD_UNITS * at;
    view.setUint16(record, hash >>> 16, true);
    neighbourUnits(form).forEach((unit, place) => {
      view.setUint16(record + 2 * (1 + place), unit, true);
    });
  });
  for (; bucket <= buckets; bucket++) view.setUint32(HEADER_BYTES + 4 * bucket, hashed.length, true);
  return bytes;
}

function neighbourUnits({ neighbours }: FormCompany): number[] {
  const byHash = new Map<number, number>();
  for (const [word, share] of [...neighbours].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (byHash.size === KEPT) break;
    const weight = Math.max(1, Math.min(MOST_WEIGHT, Math.round(share * WEIGHT_OF_ONE)));
    // The hash 0 marks an empty place.
    const hash = hash32(word) >>> 19 || 1;
    if (!byHash.has(hash)) byHash.set(hash, weight);
  }
  return [...byHash].map(([hash, weight]) => (hash << WEIGHT_BITS) | weight).sort((a, b) => b - a);
}

/** FNV-1a over UTF-16 units, finished with the mixer of MurmurHash3 so that all bits depend on all units. */
function hash32(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
