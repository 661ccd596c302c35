/**
 * Finds names in the tokens of a sentence by a trained sequence model: a linear model over the features of
 * features.ts, decoded with transitions between neighbouring labels.
 */
import type { EntityType } from '../entity.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type FeatureWeights, readFeatureWeights } from './feature-weights.ts';
import {
  DISTANCES,
  FeatureReader,
  MOST_JOINED,
  normalise,
  REACH,
  type Word,
  type WordValues,
} from './features.ts';
import { mayBeginKnown, tagKnown } from './gazetteer-tags.ts';
import { ENTITY_TYPES, LABEL_COUNT, spansOfLabels } from './labels.ts';
import { PAIRS, PairScores } from './pair-scores.ts';
import { decode } from './viterbi.ts';
import { readWordClasses } from './word-classes.ts';

/** Tokens `from` up to, not including, `to`, named as one entity. */
export interface TaggedSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** How much worse the best other reading of any of its tokens scores; natural logarithm units of the model. */
  readonly margin: number;
}

export interface Tagger {
  /**
   * Names in one sentence, in order of place.
   * @param tokens raw words, numbers and single punctuation marks @param gazetteer known names, a hint to the model
   */
  tag(tokens: readonly string[], gazetteer: Gazetteer): readonly TaggedSpan[];
}

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

/** A word with the scores that it gives to the tokens around it. */
interface ScoredWord {
  readonly values: WordValues;
  readonly folded: string;
  /**
   * `scores[(distance + REACH) × LABEL_COUNT + label]` for a token that stands `distance` behind the word: in the order
   * of the tokens, so that a word is added to all tokens that it reaches in one pass.
   */
  readonly scores: Int32Array;
  /** Numbers of its coarse class and its name class, for the table of pairs. */
  readonly coarse: number;
  readonly name: number;
  /** Whether a form of the gazetteer may begin with it. */
  readonly begins: boolean;
}

/** Words that are remembered, over articles too; when there are more, remembering begins anew. */
const MOST_REMEMBERED = 40_000;
/** No word of a language is longer; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 40;

/** Tokens before the first and behind the last that boundaries add scores to; nobody reads these. */
const MARGIN = 2 * REACH;
const ROW = DISTANCES * LABEL_COUNT;

class SequenceTagger implements Tagger {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  readonly #pairs: readonly PairScores[];
  readonly #words = new Map<string, ScoredWord>();
  readonly #before: ScoredWord;
  readonly #after: ScoredWord;
  readonly #joined = new Int32Array(MOST_JOINED);
  /** Scores of the sentence at hand with margins, and what the gazetteer says of it; they grow with the longest. */
  #scores = new Int32Array(0);
  #known = new Uint8Array(0);
  /** The gazetteer that `begins` was asked of. */
  #gazetteer: Gazetteer | undefined;

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
    this.#pairs = Array.from({ length: PAIRS }, (_, pair) => new PairScores(pair, reader, weights));
    this.#before = this.#score('', reader.before, false);
    this.#after = this.#score('', reader.after, false);
  }

  tag(tokens: readonly string[], gazetteer: Gazetteer): readonly TaggedSpan[] {
    if (gazetteer !== this.#gazetteer) {
      this.#gazetteer = gazetteer;
      this.#words.clear();
    }
    const scores = this.#scoresOf(tokens, gazetteer);
    const { labels, margins } = decode(scores, tokens.length, this.#weights.transitions);
    if (margins.length === 0) return NO_SPANS;
    return spansOfLabels(labels).map(({ from, to, type }) => ({
      from,
      to,
      type: ENTITY_TYPES[type]!,
      margin:
        margins.subarray(from, to).reduce((least, margin) => Math.min(least, margin)) * this.#weights.scale,
    }));
  }

  #scoresOf(tokens: readonly string[], gazetteer: Gazetteer): Int32Array {
    const count = tokens.length;
    // Boundaries at both ends, so that no token has to ask whether it has neighbours.
    const words: ScoredWord[] = [this.#before, this.#before, this.#before];
    for (let at = 0; at < count; at++) words.push(this.#read(tokens[at]!, gazetteer));
    words.push(this.#after, this.#after, this.#after);
    const scores = this.#emptyScores(count);
    for (let at = 0; at < words.length; at++) addRow(scores, at * LABEL_COUNT, words[at]!.scores);
    const known = this.#knownOf(words, count, gazetteer);
    for (let at = 0; at < count; at++) {
      const into = (at + MARGIN) * LABEL_COUNT + 1;
      const beforeLast = words[at + 1]!;
      const last = words[at + 2]!;
      const one = words[at + 3]!;
      const next = words[at + 4]!;
      const afterNext = words[at + 5]!;
      this.#addPairs(last, one, next, scores, into);
      const features = this.#reader.joinedFeatures(
        beforeLast.values,
        last.values,
        one.values,
        next.values,
        afterNext.values,
        at,
        known,
        this.#joined,
      );
      this.#weights.addAllTo(this.#joined, features, scores, into);
    }
    return scores.subarray(MARGIN * LABEL_COUNT, (MARGIN + count) * LABEL_COUNT);
  }

  #emptyScores(tokens: number): Int32Array {
    const length = (tokens + 2 * MARGIN) * LABEL_COUNT;
    if (this.#scores.length < length) this.#scores = new Int32Array(2 * length);
    else this.#scores.fill(0, 0, length);
    return this.#scores;
  }

  #knownOf(words: readonly ScoredWord[], tokens: number, gazetteer: Gazetteer): Uint8Array {
    if (this.#known.length < tokens) this.#known = new Uint8Array(2 * tokens);
    const known = this.#known.subarray(0, tokens);
    const folded: string[] = [];
    for (let at = 0; at < tokens; at++) folded.push(words[at + REACH]!.folded);
    tagKnown(folded, gazetteer, known, (at) => words[at + REACH]!.begins);
    return known;
  }

  #addPairs(last: ScoredWord, one: ScoredWord, next: ScoredWord, scores: Int32Array, into: number): void {
    const pairs = this.#pairs;
    pairs[0]!.addTo(last.coarse, one.coarse, scores, into);
    pairs[1]!.addTo(one.coarse, next.coarse, scores, into);
    pairs[2]!.addTo(last.coarse, next.coarse, scores, into);
    pairs[3]!.addTo(last.name, one.name, scores, into);
    pairs[4]!.addTo(one.name, next.name, scores, into);
    pairs[5]!.addTo(last.name, next.name, scores, into);
  }

  #read(token: string, gazetteer: Gazetteer): ScoredWord {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    const folded = normalise(token);
    const scored = this.#score(folded, this.#reader.read(token), mayBeginKnown(folded, gazetteer));
    if (token.length <= LONGEST_REMEMBERED) {
      if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
      this.#words.set(token, scored);
    }
    return scored;
  }

  #score(folded: string, { features, values }: Word, begins: boolean): ScoredWord {
    const scores = new Int32Array(ROW);
    for (let distance = 0; distance < DISTANCES; distance++) {
      const list = features[distance]!;
      this.#weights.addAllTo(list, list.length, scores, distance * LABEL_COUNT + 1);
    }
    scores[REACH * LABEL_COUNT] = this.#weights.outside;
    const coarse = this.#pairs[0]!.numberOf(values.coarse);
    const name = this.#pairs[3]!.numberOf(values.name);
    for (const pair of [1, 2]) this.#pairs[pair]!.numberOf(values.coarse);
    for (const pair of [4, 5]) this.#pairs[pair]!.numberOf(values.name);
    return { values, folded, scores, coarse, name, begins };
  }
}

const NO_SPANS: readonly TaggedSpan[] = [];

function addRow(into: Int32Array, at: number, row: Int32Array): void {
  for (let index = 0; index < ROW; index++) into[at + index]! += row[index]!;
}
