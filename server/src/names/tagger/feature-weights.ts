/**
 * The tagger's weights, read in place.
 *
 * A feature is known by its 32-bit hash: the high bits name a bucket, the low 16 bits are kept. A feature that was
 * not kept in training is not found, so that it does not borrow another's weights. The label “outside” has no
 * weights: only differences between labels count.
 *
 * Layout, little-endian: 4 bytes magic `CDN1`; u32 version; u32 number of features; u32 zero; f32 scale, natural
 * logarithm units of one step of a weight; i32 score of “outside” at each token, in steps; u32 checksum of the table of
 * word classes it was trained with; u32 zero; i32 × (labels + 1) × labels: transitions, in steps, the last row from
 * the start of a sentence; u32 × (2^16 + 1): index of each bucket's first feature; u16 × features: low bits of the
 * hash; then i8 × features × (labels - 1): weights. A weight `w` stands for `w × |w|` steps: most weights are small,
 * a few are a hundred times greater, and both are kept well.
 */
import { LABEL_COUNT } from './labels.ts';

/** Weights of one feature: of each label but “outside”. */
export const WEIGHTS_EACH = LABEL_COUNT - 1;
const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;

/** Of this layout and of the features it is for: a change of features.ts that changes any feature counts it up. */
export const TAGGER_VERSION = 1;

const MAGIC = 0x314e4443;
const BUCKETS = 1 << 16;
const HEADER_BYTES = 32;
const BUCKETS_AT = HEADER_BYTES + 4 * TRANSITIONS;
const FEATURES_AT = BUCKETS_AT + 4 * (BUCKETS + 1);
const BYTES_EACH = 2 + WEIGHTS_EACH;

/** Steps of a weight, by its byte. */
const STEPS = Int16Array.from({ length: 256 }, (_, byte) => {
  const weight = (byte << 24) >> 24;
  return weight * Math.abs(weight);
});

/** The greatest number of steps of a weight. */
export const MOST_STEPS = 127 * 127;

/** Open weights. */
export interface FeatureWeights {
  readonly size: number;
  /** Natural logarithm units of one step. */
  readonly scale: number;
  /** Added to the score of “outside” at each token, in steps. */
  readonly outside: number;
  /** `transitions[before × labels + label]`, in steps; row `labels` is the start of a sentence. */
  readonly transitions: Int32Array;
  /** Checksum of the word classes that belong to the weights. */
  readonly classesChecksum: number;
  /** Adds the weights of those features that were kept. @param into scores of `WEIGHTS_EACH` labels from index `at` */
  addAllTo(features: Int32Array, count: number, into: Int32Array, at: number): void;
}

/**
 * Opens weights; nothing is copied or parsed.
 * @returns the weights, or a sentence that says what is wrong with the bytes
 */
export function readFeatureWeights(bytes: Uint8Array): FeatureWeights | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < FEATURES_AT || view.getUint32(0, true) !== MAGIC) {
    return 'these bytes are no weights of a tagger (they do not begin with CDN1)';
  }
  const version = view.getUint32(4, true);
  if (version !== TAGGER_VERSION) {
    return `the weights have version ${version}; this program reads version ${TAGGER_VERSION}`;
  }
  const size = view.getUint32(8, true);
  if (bytes.byteLength !== FEATURES_AT + size * BYTES_EACH) {
    return `the weights say ${size} features, which is not their length of ${bytes.byteLength} bytes`;
  }
  // Typed views need an aligned start; a copy has one.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const transitions = new Int32Array(buffer, byteOffset + HEADER_BYTES, TRANSITIONS);
  const buckets = new Uint32Array(buffer, byteOffset + BUCKETS_AT, BUCKETS + 1);
  if (buckets[BUCKETS] !== size)
    return 'the weights are damaged: their buckets do not end with their last feature';
  const lows = new Uint16Array(buffer, byteOffset + FEATURES_AT, size);
  const weights = new Int8Array(buffer, byteOffset + FEATURES_AT + 2 * size, size * WEIGHTS_EACH);
  const filter = filterOf(buckets, lows);
  const addTo = (feature: number, into: Int32Array, at: number): void => {
    const bucket = feature >>> 16;
    const low = feature & 0xffff;
    // A damaged table may name features past its end: reading there gives undefined, which is no feature.
    const end = buckets[bucket + 1]!;
    for (let index = buckets[bucket]!; index < end; index++) {
      const here = lows[index]!;
      if (here < low) continue;
      if (here !== low) return;
      const from = index * WEIGHTS_EACH;
      for (let label = 0; label < WEIGHTS_EACH; label++)
        into[at + label]! += STEPS[weights[from + label]! & 0xff]!;
      return;
    }
  };
  return {
    size,
    scale: view.getFloat32(16, true),
    outside: view.getInt32(20, true),
    transitions,
    classesChecksum: view.getUint32(24, true),
    addAllTo: (features, count, into, at) => {
      for (let index = 0; index < count; index++) {
        const feature = features[index]!;
        const bit = feature >>> FILTER_SHIFT;
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) addTo(feature, into, at);
      }
    },
  };
}

/** Most features of a text were never kept. One bit for each of the first 22 bits of a hash tells of most of these. */
const FILTER_SHIFT = 10;

function filterOf(buckets: Uint32Array, lows: Uint16Array): Uint32Array {
  const filter = new Uint32Array(1 << (32 - FILTER_SHIFT - 5));
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const end = Math.min(lows.length, buckets[bucket + 1]!);
    for (let index = buckets[bucket]!; index < end; index++) {
      const bit = ((bucket << 16) | lows[index]!) >>> FILTER_SHIFT;
      filter[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return filter;
}

/** What training writes. */
export interface TrainedWeights {
  readonly scale: number;
  readonly outside: number;
  readonly transitions: ArrayLike<number>;
  readonly classesChecksum: number;
  /** Feature hash (`hashFeature`) -> weights of each label but “outside”, in steps; cut at `MOST_STEPS`. */
  readonly features: ReadonlyMap<number, ArrayLike<number>>;
}

/** Writes weights. The same input gives the same bytes. */
export function writeFeatureWeights(trained: TrainedWeights): Uint8Array {
  const sorted = [...trained.features].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const bytes = new Uint8Array(FEATURES_AT + sorted.length * BYTES_EACH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, TAGGER_VERSION, true);
  view.setUint32(8, sorted.length, true);
  view.setFloat32(16, trained.scale, true);
  view.setInt32(20, trained.outside, true);
  view.setUint32(24, trained.classesChecksum, true);
  for (let at = 0; at < TRANSITIONS; at++)
    view.setInt32(HEADER_BYTES + 4 * at, Math.round(trained.transitions[at]!), true);
  const counts = new Uint32Array(BUCKETS + 1);
  for (const [feature] of sorted) counts[(feature >>> 16) + 1]!++;
  let before = 0;
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    before += counts[bucket]!;
    view.setUint32(BUCKETS_AT + 4 * bucket, before, true);
  }
  const weightsAt = FEATURES_AT + 2 * sorted.length;
  sorted.forEach(([feature, weights], index) => {
    view.setUint16(FEATURES_AT + 2 * index, feature & 0xffff, true);
    for (let label = 0; label < WEIGHTS_EACH; label++)
      view.setInt8(weightsAt + index * WEIGHTS_EACH + label, weightOf(weights[label]!));
  });
  return bytes;
}

/** The weight whose steps are nearest. */
function weightOf(steps: number): number {
  return Math.sign(steps) * Math.min(127, Math.round(Math.sqrt(Math.abs(steps))));
}
