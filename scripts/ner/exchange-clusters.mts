/**
 * Classes of words by the exchange algorithm: each word in turn moves to the class that makes the running text most
 * likely under a bigram model of classes (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Deterministic.
 */

/** Bigrams of words 0…size-1 in compressed rows; word 0 is the boundary of a sentence and any rare word. */
export interface Bigrams {
  readonly size: number;
  /** Row of word w: entries `starts[w]` up to `starts[w + 1]`. */
  readonly after: CompressedRows;
  readonly before: CompressedRows;
  readonly totals: Float64Array;
}

interface CompressedRows {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly counts: Int32Array;
}

/** Counts bigrams. @param sentences rows of word numbers, each less than `size` */
export function countBigrams(sentences: Iterable<Int32Array>, size: number): Bigrams {
  const counts = new Map<number, number>();
  const add = (first: number, second: number): void => {
    const key = first * size + second;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let previous = 0;
    for (const word of sentence) {
      add(previous, word);
      previous = word;
    }
    add(previous, 0);
  }
  const after = compress(counts, size, true);
  const before = compress(counts, size, false);
  const totals = new Float64Array(size);
  for (const [key, count] of counts) totals[key % size]! += count;
  return { size, after, before, totals };
}

function compress(counts: ReadonlyMap<number, number>, size: number, byFirst: boolean): CompressedRows {
  const starts = new Int32Array(size + 1);
  const rowOf = (key: number): number => (byFirst ? Math.floor(key / size) : key % size);
  const otherOf = (key: number): number => (byFirst ? key % size : Math.floor(key / size));
  for (const key of counts.keys()) starts[rowOf(key) + 1]!++;
  for (let row = 0; row < size; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const others = new Int32Array(counts.size);
  const values = new Int32Array(counts.size);
  for (const [key, count] of counts) {
    const at = next[rowOf(key)]!++;
    others[at] = otherOf(key);
    values[at] = count;
  }
  return { starts, others, counts: values };
}

const TABLE = Float64Array.from({ length: 1 << 20 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const nLogN = (n: number): number => (n < TABLE.length ? TABLE[n]! : n * Math.log(n));

/**
 * The class of each word.
 * @param classes number of classes @param rounds most rounds over all words; ends earlier when one word in a hundred moves
 */
export function exchangeClusters(bigrams: Bigrams, classes: number, rounds: number): Int32Array {
  const { size, after, before, totals } = bigrams;
  const classOf = Int32Array.from({ length: size }, (_, word) => word % classes);
  // How often word v is followed by class c, and follows it; and how often a class stands at all.
  const followedBy = new Int32Array(size * classes);
  const follows = new Int32Array(size * classes);
  const inClass = new Float64Array(classes);
  const put = (word: number, own: number, sign: number): void => {
    for (let at = before.starts[word]!; at < before.starts[word + 1]!; at++)
      followedBy[before.others[at]! * classes + own]! += sign * before.counts[at]!;
    for (let at = after.starts[word]!; at < after.starts[word + 1]!; at++)
      follows[after.others[at]! * classes + own]! += sign * after.counts[at]!;
    inClass[own]! += sign * totals[word]!;
  };
  for (let word = 0; word < size; word++) put(word, classOf[word]!, 1);
  const gain = new Float64Array(classes);
  const addGains = (rows: CompressedRows, word: number, table: Int32Array): void => {
    for (let at = rows.starts[word]!; at < rows.starts[word + 1]!; at++) {
      const row = rows.others[at]! * classes;
      const count = rows.counts[at]!;
      const alone = nLogN(count);
      for (let own = 0; own < classes; own++) {
        const there = table[row + own]!;
        gain[own]! += there === 0 ? alone : nLogN(there + count) - nLogN(there);
      }
    }
  };
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 1; word < size; word++) {
      const old = classOf[word]!;
      put(word, old, -1);
      gain.fill(0);
      addGains(before, word, followedBy);
      addGains(after, word, follows);
      const total = totals[word]!;
      let best = old;
      let highest = -Infinity;
      for (let own = 0; own < classes; own++) {
        const value = gain[own]! - 2 * (nLogN(inClass[own]! + total) - nLogN(inClass[own]!));
        if (value > highest) {
          highest = value;
          best = own;
        }
      }
      if (best !== old) moved++;
      classOf[word] = best;
      put(word, best, 1);
    }
    console.error(`${classes} classes, round ${round + 1}: ${moved} words moved`);
    if (moved < size / 100) break;
  }
  return classOf;
}
