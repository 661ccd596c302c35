/**
 * Finds names in the tokens of a sentence by a trained sequence model: a linear model over the attributes of
 * features.ts, decoded with transitions between neighbouring labels.
 *
 * Most tokens are no part of a name, and the words around them say so by themselves: what costs time (attributes of
 * several words, decoding) is done only for the stretches between these.
 */

import type { Span } from '../../text/offsets.ts';
import { sameEnds } from '../../text/same-ends.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ClassScores } from './class-scores.ts';
import { type FeatureWeights, ROW, readFeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
import { FeatureReader } from './features.ts';
import { tagKnown } from './gazetteer-tags.ts';
import { ENTITY_TYPES, LABEL_COUNT, OUTSIDE, spansOfLabels } from './labels.ts';
import { OF_FIRST, PairScores } from './pair-scores.ts';
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

/** Places before and behind each sentence for what stands there: its words reach no token of another sentence. */
const PADDING = REACH;

/** Sentences one after the other, each between what stands before and behind it. */
interface NumberedSentences {
  /** Their words by number. */
  readonly numbers: Int32Array;
  /** Where the first word of each sentence is, and behind the last sentence the length. */
  readonly starts: Int32Array;
}

/** Sentences, and what was found in each by itself. */
interface ReadSentences {
  readonly sentences: readonly (readonly string[])[];
  readonly read: readonly TaggedSentence[];
}

const isSame = (old: readonly string[], now: readonly string[]): boolean => old === now;
const NOTHING_READ: ReadSentences = { sentences: [], read: [] };

class SequenceTagger implements Tagger {
  readonly #weights: FeatureWeights;
  readonly #classes: ClassScores;
  readonly #pairs: PairScores;
  readonly #words: ScoredWords;
  readonly #decoder = new Decoder();
  /** After an edit most sentences of an article are those that were read last. */
  #last = NOTHING_READ;
  /** Scores of an article’s tokens by the words around them; they grow with the longest. */
  #scores = new Int32Array(0);
  /** Scores of a stretch, for the decoder; the same. */
  #stretch = new Int32Array(0);

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#classes = new ClassScores(weights);
    this.#pairs = new PairScores(weights, reader);
    this.#words = new ScoredWords(weights, reader);
  }

  tag(sentences: readonly (readonly string[])[], gazetteer: Gazetteer): readonly (readonly TaggedSpan[])[] {
    const changed = this.#words.begin(gazetteer);
    if (changed === 'numbers') this.#pairs.forget();
    if (changed !== 'nothing') this.#last = NOTHING_READ;
    const { sentences: old, read: known } = this.#last;
    const { before, after } = sameEnds(old, sentences, isSame);
    const middle = sentences.slice(before, sentences.length - after);
    const read = [
      ...known.slice(0, before),
      ...this.#read(middle, gazetteer),
      ...known.slice(known.length - after),
    ];
    this.#last = { sentences, read };
    return withRepeatedNames(read, this.#words.words);
  }

  /** Reads sentences by themselves. */
  #read(sentences: readonly (readonly string[])[], gazetteer: Gazetteer): readonly TaggedSentence[] {
    const { numbers, starts } = this.#number(sentences);
    const known = this.#knownOf(numbers, gazetteer);
    const open = this.#openTokens(numbers, starts, known);
    return sentences.map((tokens, index) => {
      const start = starts[index]!;
      const end = start + tokens.length;
      return {
        words: numbers.subarray(start, end),
        open: open.subarray(start, end),
        spans: this.#decode(numbers, { start, end }, open, known),
      };
    });
  }

  #number(sentences: readonly (readonly string[])[]): NumberedSentences {
    const total = sentences.reduce((sum, tokens) => sum + tokens.length + 2 * PADDING, 0);
    const numbers = new Int32Array(total);
    const starts = new Int32Array(sentences.length + 1);
    let at = 0;
    sentences.forEach((tokens, sentence) => {
      numbers.fill(BEFORE, at, at + PADDING);
      at += PADDING;
      starts[sentence] = at;
      for (const token of tokens) numbers[at++] = this.#words.numberOf(token);
      numbers.fill(AFTER, at, at + PADDING);
      at += PADDING;
    });
    starts[sentences.length] = total + PADDING;
    return { numbers, starts };
  }

  /** What the gazetteer says of each token. No form of a name begins with what stands between sentences, or goes over it. */
  #knownOf(numbers: Int32Array, gazetteer: Gazetteer): Uint8Array {
    const known = new Uint8Array(numbers.length);
    const words = this.#words;
    const folded: string[] = [];
    for (let at = 0; at < numbers.length; at++) folded.push(words.words[numbers[at]!]!.folded);
    tagKnown(folded, gazetteer, known, (at) => words.mayBeginKnown(numbers[at]!));
    return known;
  }

  /**
   * Adds up what the words around each token say of it: `#scores[token × WEIGHTS_EACH + label - 1]`.
   * @returns 1 for each token that may be part of a name after all
   */
  #openTokens(numbers: Int32Array, starts: Int32Array, known: Uint8Array): Uint8Array {
    const open = new Uint8Array(numbers.length);
    const length = numbers.length * WEIGHTS_EACH;
    if (this.#scores.length < length) this.#scores = new Int32Array(2 * length);
    for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
      const end = starts[sentence + 1]! - 2 * PADDING;
      for (let at = starts[sentence]!; at < end; at++) {
        const highest = this.#scoreToken(numbers, at);
        if (highest > this.#weights.gate || known[at]! > 0) open[at] = 1;
      }
    }
    return open;
  }

  /** Scores one token by the words around it. @returns the highest score of a label */
  #scoreToken(numbers: Int32Array, at: number): number {
    const { rows } = this.#words;
    const scores = this.#scores;
    // The row of a word has at place d + REACH what it says of the token d behind it.
    const third = numbers[at + 3]! * ROW;
    const second = numbers[at + 2]! * ROW + WEIGHTS_EACH;
    const next = numbers[at + 1]! * ROW + 2 * WEIGHTS_EACH;
    const own = numbers[at]! * ROW + 3 * WEIGHTS_EACH;
    const last = numbers[at - 1]! * ROW + 4 * WEIGHTS_EACH;
    const secondLast = numbers[at - 2]! * ROW + 5 * WEIGHTS_EACH;
    const thirdLast = numbers[at - 3]! * ROW + 6 * WEIGHTS_EACH;
    const into = at * WEIGHTS_EACH;
    let highest = LEAST_SCORE;
    for (let label = 0; label < WEIGHTS_EACH; label++) {
      const score =
        (rows[own + label]! +
          rows[last + label]! +
          rows[next + label]! +
          rows[secondLast + label]! +
          rows[second + label]! +
          rows[thirdLast + label]! +
          rows[third + label]!) |
        0;
      scores[into + label] = score;
      if (score > highest) highest = score;
    }
    return highest;
  }

  /** Decodes the stretches of open tokens, each between two that are outside or the ends of the sentence. */
  #decode(
    numbers: Int32Array,
    { start, end }: Span,
    open: Uint8Array,
    known: Uint8Array,
  ): readonly TaggedSpan[] {
    const spans: TaggedSpan[] = [];
    for (let from = start; from < end; from++) {
      if (open[from] === 0) continue;
      let to = from + 1;
      while (to < end && open[to] === 1) to++;
      const named = this.#decoder.decode(this.#stretchOf(numbers, from, to, known), to - from, {
        transitions: this.#weights.transitions,
        before: from === start ? START : OUTSIDE,
        after: to === end ? undefined : OUTSIDE,
      });
      if (named) this.#addSpans(from - start, to - start, spans);
      from = to;
    }
    return spans;
  }

  /** Scores of tokens `from` up to `to`, with what words say together. */
  #stretchOf(numbers: Int32Array, from: number, to: number, known: Uint8Array): Int32Array {
    const length = (to - from) * LABEL_COUNT;
    if (this.#stretch.length < length) this.#stretch = new Int32Array(2 * length);
    const stretch = this.#stretch;
    const scores = this.#scores;
    const classes = this.#classes;
    const { words } = this.#words;
    for (let at = from; at < to; at++) {
      const into = (at - from) * LABEL_COUNT;
      const own = at * WEIGHTS_EACH;
      stretch[into] = this.#weights.outside;
      for (let label = 0; label < WEIGHTS_EACH; label++) stretch[into + 1 + label] = scores[own + label]!;
      classes.read(words[numbers[at - 1]!]!, words[numbers[at]!]!, words[numbers[at + 1]!]!, known, at);
      classes.addTo(stretch, into + 1);
    }
    const pairs = this.#pairs;
    for (let at = from; at <= to; at++) {
      const place = pairs.placeOf(numbers[at - 1]!, numbers[at]!, words);
      const into = (at - from) * LABEL_COUNT + 1;
      if (at < to) addRow(pairs.rows, place, stretch, into);
      if (at > from) addRow(pairs.rows, place + OF_FIRST, stretch, into - LABEL_COUNT);
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

function addRow(rows: Int32Array, from: number, into: Int32Array, at: number): void {
  for (let label = 0; label < WEIGHTS_EACH; label++) into[at + label]! += rows[from + label]!;
}

/** The least whole number of 32 bits. */
const LEAST_SCORE = -(2 ** 31);

function leastMargin(margins: Int32Array, from: number, to: number): number {
  let least = margins[from]!;
  for (let at = from + 1; at < to; at++) least = Math.min(least, margins[at]!);
  return least;
}
