/**
 * The tagger's weights.
 *
 * An attribute is known by its 32-bit hash. One that was not kept in training is not found, so that it does not borrow
 * another's weights. What an attribute says is a
 * short list of cells: for a label of a token that stands so far from it, a weight. The label “outside” has no
 * weights: only differences between labels count.
 *
 * Layout, little-endian: 4 bytes magic `CDN2`; u32 version; u32 number of attributes; u32 number of cells; f32 scale,
 * natural logarithm units of one step of a weight; i32 score of “outside” at each token, in steps; i32 gate, in steps;
 * u32 checksum of the table of word classes it was trained with; i32 × (labels + 1) × labels: transitions, in steps,
 * the last row from the start of a sentence; u16 × 2^16: how many attributes have these high bits of the
 * hash; u16 × attributes: low bits of the hash, in order; u16 × cells: place and, above it, weight (i8); u8 ×
 * attributes: how many cells each has. A place is `(distance + REACH) × (labels - 1) + label - 1`
 * for a token that stands `distance` behind the attribute's word. A weight `w` stands for `w × |w|`
 * steps: most weights are small, a few are a hundred times greater, and both are kept well.
 */
import { LABEL_COUNT } from './labels.ts';
import { DISTANCES } from './templates.ts';

/** Weights of one attribute at one distance: of each label but “outside”. */
export const WEIGHTS_EACH = LABEL_COUNT - 1;
/** Scores that a word gives to the tokens around it: at each distance those of each label. */
export const ROW = DISTANCES * WEIGHTS_EACH;
const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;

/** Of this layout and of the features it is for: a change of features.ts that changes any feature counts it up. */
export const TAGGER_VERSION = 2;

const MAGIC = 0x324e4443;
const BUCKETS = 1 << 16;
const HEADER_BYTES = 32;
const BUCKETS_AT = HEADER_BYTES + 4 * TRANSITIONS;
const LOWS_AT = BUCKETS_AT + 2 * BUCKETS;

const bytesOf = (attributes: number, cells: number): number => LOWS_AT + 3 * attributes + 2 * cells;

/** Steps of a weight, by its byte. */
const STEPS = Int16Array.from({ length: 256 }, (_, byte) => {
  const weight = (byte << 24) >> 24;
  return weight * Math.abs(weight);
});

/** The greatest number of steps of a weight. */
export const MOST_STEPS = 127 * 127;

/** Open weights. */
export interface FeatureWeights {
  /** Attributes that have weights. */
  readonly size: number;
  /** Natural logarithm units of one step. */
  readonly scale: number;
  /** Added to the score of “outside” at each token, in steps. */
  readonly outside: number;
  /** A token whose words by themselves score less for every name is outside, whatever stands around it; in steps. */
  readonly gate: number;
  /** `transitions[before × labels + label]`, in steps; row `labels` is the start of a sentence. */
  readonly transitions: Int32Array;
  /** Checksum of the word classes that belong to the weights. */
  readonly classesChecksum: number;
  /**
   * Adds the weights of those attributes that were kept.
   * @param into the weight of place p is added at index `at + p`; where there is no such index it is left out
   */
  addAllTo(attributes: Int32Array, count: number, into: Int32Array, at: number): void;
}

/**
 * Opens weights.
 * @returns the weights, or a sentence that says what is wrong with the bytes
 */
export function readFeatureWeights(bytes: Uint8Array): FeatureWeights | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) % 0x1000000 !== MAGIC % 0x1000000) {
    return 'these bytes are no weights of a tagger (they do not begin with CDN)';
  }
  const version = view.getUint32(4, true);
  if (version !== TAGGER_VERSION) {
    return `the weights have version ${version}; this program reads version ${TAGGER_VERSION}`;
  }
  const size = bytes.byteLength < LOWS_AT ? 0 : view.getUint32(8, true);
  const cells = bytes.byteLength < LOWS_AT ? 0 : view.getUint32(12, true);
  if (bytes.byteLength !== bytesOf(size, cells)) {
    return `the weights say ${size} attributes with ${cells} weights, which is not their length of ${bytes.byteLength} bytes`;
  }
  // Typed views need an aligned start; a copy has one.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const transitions = new Int32Array(buffer, byteOffset + HEADER_BYTES, TRANSITIONS);
  const table = tableOf(
    new Uint16Array(buffer, byteOffset + BUCKETS_AT, BUCKETS),
    new Uint16Array(buffer, byteOffset + LOWS_AT, size),
    new Uint8Array(buffer, byteOffset + LOWS_AT + 2 * (size + cells), size),
    cells,
  );
  if (table === undefined) return 'the weights are damaged: their tables do not end with their last entry';
  const values = new Uint16Array(buffer, byteOffset + LOWS_AT + 2 * size, cells);
  const { slots, shift, filter } = table;
  const last = slots.length - 2;
  return {
    size,
    scale: view.getFloat32(16, true),
    outside: view.getInt32(20, true),
    gate: view.getInt32(24, true),
    transitions,
    classesChecksum: view.getUint32(28, true),
    addAllTo: (attributes, count, into, at) => {
      for (let index = 0; index < count; index++) {
        const hash = attributes[index]! >>> 0;
        const bit = hash >>> FILTER_SHIFT;
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
        let slot = (hash >>> shift) << 1;
        while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = slot === last ? 0 : slot + 2;
        const place = slots[slot + 1]!;
        const first = place >>> COUNT_BITS;
        const end = first + (place & MOST_CELLS_EACH);
        for (let cell = first; cell < end; cell++) {
          const value = values[cell]!;
          into[at + (value & 0xff)]! += STEPS[value >>> 8]!;
        }
      }
    },
  };
}

/** Most attributes of a text were never kept. One bit for each of the first 20 bits of a hash tells of most of these. */
const FILTER_SHIFT = 12;

/** Bits of a slot's second number for how many cells there are; those above it are the index of the first. */
const COUNT_BITS = 6;
const MOST_CELLS_EACH = (1 << COUNT_BITS) - 1;

/** Attributes by their hash in open addressing. */
interface AttributeTable {
  /** Two numbers for each slot: a hash, and the place of its cells or 0 for an empty slot. */
  readonly slots: Uint32Array;
  /** Bits of a hash below those that name a slot. */
  readonly shift: number;
  /** A bit for each of the first bits of a hash: set where there may be such an attribute. */
  readonly filter: Uint32Array;
}

/** @returns undefined when the counts do not add up to the entries that there are */
function tableOf(
  buckets: Uint16Array,
  lows: Uint16Array,
  counts: Uint8Array,
  cells: number,
): AttributeTable | undefined {
  // At most four fifths full; the filter knows most of what is not there.
  const bits = Math.max(4, 32 - Math.clz32(lows.length + (lows.length >> 2)));
  const slots = new Uint32Array(2 << bits);
  const shift = 32 - bits;
  const last = slots.length - 2;
  const filter = new Uint32Array(1 << (32 - FILTER_SHIFT - 5));
  let cell = 0;
  let index = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    for (let left = buckets[bucket]!; left > 0; left--) {
      if (index >= lows.length) return undefined;
      const hash = ((bucket << 16) | lows[index]!) >>> 0;
      const count = counts[index++]!;
      if (count === 0 || count > MOST_CELLS_EACH) return undefined;
      const bit = hash >>> FILTER_SHIFT;
      filter[bit >>> 5]! |= 1 << (bit & 31);
      let slot = (hash >>> shift) << 1;
      while (slots[slot + 1] !== 0) slot = slot === last ? 0 : slot + 2;
      slots[slot] = hash;
      slots[slot + 1] = (cell << COUNT_BITS) | count;
      cell += count;
    }
  }
  return index === lows.length && cell === cells ? { slots, shift, filter } : undefined;
}

/** One weight of an attribute: at a place (see the layout), in steps. */
export interface Cell {
  readonly place: number;
  readonly steps: number;
}

/** What training writes. */
export interface TrainedWeights {
  readonly scale: number;
  readonly outside: number;
  readonly gate: number;
  readonly transitions: ArrayLike<number>;
  readonly classesChecksum: number;
  /** Hash of an attribute (`hashFeature`) -> its weights, cut at `MOST_STEPS`; what rounds to nothing is left out. */
  readonly attributes: ReadonlyMap<number, readonly Cell[]>;
}

/** Writes weights. The same input gives the same bytes. */
export function writeFeatureWeights(trained: TrainedWeights): Uint8Array {
  const rounded = [...trained.attributes].flatMap(([attribute, cells]) => {
    const kept = cells
      .map(({ place, steps }) => ({ place, weight: weightOf(steps) }))
      .filter(({ weight }) => weight !== 0);
    return kept.length === 0 ? [] : [{ attribute: attribute >>> 0, cells: kept }];
  });
  const sorted = rounded.sort((a, b) => a.attribute - b.attribute);
  const size = sorted.length;
  const cells = sorted.flatMap((entry) => entry.cells.toSorted((a, b) => a.place - b.place));
  const bytes = new Uint8Array(bytesOf(size, cells.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, TAGGER_VERSION, true);
  view.setUint32(8, size, true);
  view.setUint32(12, cells.length, true);
  view.setFloat32(16, trained.scale, true);
  view.setInt32(20, trained.outside, true);
  view.setInt32(24, trained.gate, true);
  view.setUint32(28, trained.classesChecksum, true);
  for (let at = 0; at < TRANSITIONS; at++)
    view.setInt32(HEADER_BYTES + 4 * at, Math.round(trained.transitions[at]!), true);
  const counts = new Uint16Array(BUCKETS);
  const valuesAt = LOWS_AT + 2 * size;
  const countsAt = valuesAt + 2 * cells.length;
  sorted.forEach((entry, index) => {
    counts[entry.attribute >>> 16]!++;
    view.setUint16(LOWS_AT + 2 * index, entry.attribute & 0xffff, true);
    bytes[countsAt + index] = entry.cells.length;
  });
  counts.forEach((count, bucket) => {
    view.setUint16(BUCKETS_AT + 2 * bucket, count, true);
  });
  cells.forEach(({ place, weight }, index) => {
    bytes[valuesAt + 2 * index] = place;
    view.setInt8(valuesAt + 2 * index + 1, weight);
  });
  return bytes;
}

/** The weight whose steps are nearest. */
function weightOf(steps: number): number {
  return Math.sign(steps) * Math.min(127, Math.round(Math.sqrt(Math.abs(steps))));
}
