/**
 * Finds names in the tokens of a sentence by a trained sequence model: a linear model over the attributes of
 * features.ts, decoded with transitions between neighbouring labels.
 *
 * Most tokens are no part of a name, and the words around them say so by themselves: what costs time (attributes of
 * several words, decoding) is done only for the stretches between these.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type FeatureWeights, ROW, readFeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import { FeatureReader } from './features.ts';
import { tagKnown } from './gazetteer-tags.ts';
import { ENTITY_TYPES, LABEL_COUNT, OUTSIDE, spansOfLabels } from './labels.ts';
import { type TaggedSentence, withRepeatedNames } from './repeated-names.ts';
import { AFTER, BEFORE, ScoredWords } from './scored-words.ts';
import type { TaggedSpan, Tagger } from './tagged-spans.ts';
import { REACH } from './templates.ts';
import { Decoder, START } from './viterbi.ts';
import { readWordClasses } from './word-classes.ts';

export type { TaggedSpan, Tagger } from './tagged-spans.ts';

/**
 * Opens a tagger on its two files (feature-weights.ts, word-classes.ts).
 * @returns the tagger, or a sentence that says why the files cannot be used
 */
export function createTagger(weightBytes: Uint8Array, classBytes: Uint8Array): Tagger | string {
  const weights = readFeatureWeights(weightBytes);
  if (typeof weights === 'string') return weights;
  const classes = readWordClasses(classBytes);
  if (typeof classes === 'string') return classes;
  if (classes.checksum !== weights.classesChecksum) {
    return 'the weights of the tagger were trained with another table of word classes';
  }
  return new SequenceTagger(weights, new FeatureReader(classes));
}

/** The weights of joined attributes stand at distance 0. */
const JOINED_PLACE = REACH * WEIGHTS_EACH;
/** Places before and behind each sentence for what stands there: its words reach no token of another sentence. */
const PADDING = REACH;

class SequenceTagger implements Tagger {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  readonly #words: ScoredWords;
  readonly #decoder = new Decoder();
  /** Scores of a stretch, for the decoder; they grow with the longest. */
  #stretch = new Int32Array(0);

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
    this.#words = new ScoredWords(weights, reader);
  }

  tag(sentences: readonly (readonly string[])[], gazetteer: Gazetteer): readonly (readonly TaggedSpan[])[] {
    this.#words.begin(gazetteer);
    const { numbers, starts } = this.#number(sentences);
    const scores = this.#score(numbers);
    const tagged = sentences.map((tokens, index): TaggedSentence => {
      const start = starts[index]!;
      const words = numbers.subarray(start, start + tokens.length);
      const open = this.#openTokens(scores, start, tokens.length);
      const known = this.#knownOf(words, gazetteer);
      for (let at = 0; at < known.length; at++) if (known[at]! > 0) open[at] = 1;
      const spans = this.#decode(numbers, scores, start, open, known);
      return { words, open, spans };
    });
    return withRepeatedNames(tagged, this.#words.words);
  }

  /** The words of all sentences by number, each sentence between what stands before and behind it. */
  #number(sentences: readonly (readonly string[])[]): {
    readonly numbers: Int32Array;
    readonly starts: readonly number[];
  } {
    const total = sentences.reduce((sum, tokens) => sum + tokens.length + 2 * PADDING, 0);
    const numbers = new Int32Array(total);
    const starts: number[] = [];
    let at = 0;
    for (const tokens of sentences) {
      numbers.fill(BEFORE, at, at + PADDING);
      at += PADDING;
      starts.push(at);
      for (let index = 0; index < tokens.length; index++)
        numbers[at++] = this.#words.numberOf(tokens[index]!);
      numbers.fill(AFTER, at, at + PADDING);
      at += PADDING;
    }
    return { numbers, starts };
  }

  /** What the words around each token say of it: `scores[(token + REACH) × WEIGHTS_EACH + label - 1]`. */
  #score(numbers: Int32Array): Int32Array {
    const scores = new Int32Array((numbers.length + 2 * REACH) * WEIGHTS_EACH);
    const { rows } = this.#words;
    for (let at = 0; at < numbers.length; at++) {
      const from = numbers[at]! * ROW;
      const into = at * WEIGHTS_EACH;
      for (let place = 0; place < ROW; place++) scores[into + place]! += rows[from + place]!;
    }
    return scores;
  }

  /** 1 for each token that may be part of a name after all. */
  #openTokens(scores: Int32Array, start: number, count: number): Uint8Array {
    const { gate } = this.#weights;
    const open = new Uint8Array(count);
    for (let at = 0; at < count; at++) {
      const from = (start + at + REACH) * WEIGHTS_EACH;
      let highest = scores[from]!;
      for (let label = 1; label < WEIGHTS_EACH; label++)
        if (scores[from + label]! > highest) highest = scores[from + label]!;
      if (highest > gate) open[at] = 1;
    }
    return open;
  }

  /** What the gazetteer says of each token of a sentence. */
  #knownOf(words: Int32Array, gazetteer: Gazetteer): Uint8Array {
    const known = new Uint8Array(words.length);
    const all = this.#words;
    const begins = (at: number): boolean => all.mayBeginKnown(words[at]!);
    let first = 0;
    while (first < words.length && !begins(first)) first++;
    if (first === words.length) return known;
    const folded = Array.from(words, (number) => all.words[number]!.folded);
    tagKnown(folded, gazetteer, known, begins);
    return known;
  }

  /** Decodes the stretches of open tokens, each between two that are outside or the ends of the sentence. */
  #decode(
    numbers: Int32Array,
    scores: Int32Array,
    start: number,
    open: Uint8Array,
    known: Uint8Array,
  ): readonly TaggedSpan[] {
    const spans: TaggedSpan[] = [];
    for (let from = open.indexOf(1); from >= 0; ) {
      const closed = open.indexOf(0, from);
      const to = closed < 0 ? open.length : closed;
      const stretch = this.#stretchOf(numbers, scores, start, from, to, known);
      const named = this.#decoder.decode(stretch, to - from, {
        transitions: this.#weights.transitions,
        before: from === 0 ? START : OUTSIDE,
        after: to === open.length ? undefined : OUTSIDE,
      });
      if (named) this.#addSpans(from, to, spans);
      from = open.indexOf(1, to);
    }
    return spans;
  }

  /** Scores of tokens `from` up to `to` of a sentence, with what words say together. */
  #stretchOf(
    numbers: Int32Array,
    scores: Int32Array,
    start: number,
    from: number,
    to: number,
    known: Uint8Array,
  ): Int32Array {
    const length = (to - from) * LABEL_COUNT;
    if (this.#stretch.length < length) this.#stretch = new Int32Array(2 * length);
    const stretch = this.#stretch;
    const { words } = this.#words;
    for (let at = from; at < to; at++) {
      const into = (at - from) * LABEL_COUNT;
      const own = (start + at + REACH) * WEIGHTS_EACH;
      stretch[into] = this.#weights.outside;
      for (let label = 0; label < WEIGHTS_EACH; label++) stretch[into + 1 + label] = scores[own + label]!;
      this.#reader.readJoined(
        words[numbers[start + at - 1]!]!.values,
        words[numbers[start + at]!]!.values,
        words[numbers[start + at + 1]!]!.values,
        at,
        known,
      );
      this.#weights.addAllTo(this.#reader.attributes, this.#reader.count, stretch, into + 1 - JOINED_PLACE);
    }
    return stretch;
  }

  /** Adds the names of the stretch that was decoded last: tokens `first` up to `end`. */
  #addSpans(first: number, end: number, spans: TaggedSpan[]): void {
    const { labels, margins } = this.#decoder;
    for (const { from, to, type } of spansOfLabels(labels, end - first)) {
      spans.push({
        from: first + from,
        to: first + to,
        type: ENTITY_TYPES[type]!,
        margin: leastMargin(margins, from, to) * this.#weights.scale,
      });
    }
  }
}

function leastMargin(margins: Int32Array, from: number, to: number): number {
  let least = margins[from]!;
  for (let at = from + 1; at < to; at++) least = Math.min(least, margins[at]!);
  return least;
}
