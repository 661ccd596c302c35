/**
 * Finds names in the tokens of a sentence by a trained sequence model: a linear model over the features of
 * features.ts, decoded with transitions between neighbouring labels.
 */
import type { EntityType } from '../entity.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type FeatureWeights, readFeatureWeights, WEIGHTS_EACH } from './feature-weights.ts';
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
  /** `scores[(distance + REACH) × WEIGHTS_EACH + label - 1]` for a token that stands `distance` behind the word. */
  readonly scores: Int32Array;
  /** Numbers of its coarse class and its name class, for the table of pairs. */
  readonly coarse: number;
  readonly name: number;
  /** Whether a form of the gazetteer may begin with it. */
  begins: boolean;
}

/** Words that are remembered; beyond this number they are scored anew. */
const MOST_REMEMBERED = 40_000;
/** No word of a language is longer; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 40;

class SequenceTagger implements Tagger {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  readonly #pairs: readonly PairScores[];
  readonly #words = new Map<string, ScoredWord>();
  readonly #before: ScoredWord;
  readonly #after: ScoredWord;
  /** The gazetteer that `begins` was asked of. */
  #gazetteer: Gazetteer | undefined;

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
    this.#pairs = Array.from({ length: PAIRS }, (_, pair) => new PairScores(pair, reader, weights));
    this.#before = this.#score('', reader.before);
    this.#after = this.#score('', reader.after);
  }

  tag(tokens: readonly string[], gazetteer: Gazetteer): readonly TaggedSpan[] {
    if (gazetteer !== this.#gazetteer) {
      this.#gazetteer = gazetteer;
      this.#words.clear();
    }
    const scores = this.#scores(tokens, gazetteer);
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

  #scores(tokens: readonly string[], gazetteer: Gazetteer): Int32Array {
    const words = tokens.map((token) => this.#read(token, gazetteer));
    const values = words.map((word) => word.values);
    const known = new Uint8Array(tokens.length);
    const folded = words.map((word) => word.folded);
    tagKnown(folded, gazetteer, known, (at) => words[at]!.begins);
    const scores = new Int32Array(tokens.length * LABEL_COUNT);
    const joined = new Int32Array(MOST_JOINED);
    for (let at = 0; at < words.length; at++) {
      const into = at * LABEL_COUNT + 1;
      scores[into - 1] = this.#weights.outside;
      for (let distance = -REACH; distance <= REACH; distance++) {
        const other = at - distance;
        const word = other < 0 ? this.#before : other >= words.length ? this.#after : words[other]!;
        addScores(scores, into, word.scores, (distance + REACH) * WEIGHTS_EACH);
      }
      const last = at > 0 ? words[at - 1]! : this.#before;
      const next = at + 1 < words.length ? words[at + 1]! : this.#after;
      this.#addPairs(last, words[at]!, next, scores, into);
      const count = this.#reader.joinedFeatures(values, at, known, joined);
      this.#weights.addAllTo(joined, count, scores, into);
    }
    return scores;
  }

  #addPairs(last: ScoredWord, one: ScoredWord, next: ScoredWord, scores: Int32Array, into: number): void {
    const pairs = this.#pairs;
    pairs[0]!.addTo(last.coarse, one.coarse, last.values.coarse, one.values.coarse, scores, into);
    pairs[1]!.addTo(one.coarse, next.coarse, one.values.coarse, next.values.coarse, scores, into);
    pairs[2]!.addTo(last.coarse, next.coarse, last.values.coarse, next.values.coarse, scores, into);
    pairs[3]!.addTo(last.name, one.name, last.values.name, one.values.name, scores, into);
    pairs[4]!.addTo(one.name, next.name, one.values.name, next.values.name, scores, into);
    pairs[5]!.addTo(last.name, next.name, last.values.name, next.values.name, scores, into);
  }

  #read(token: string, gazetteer: Gazetteer): ScoredWord {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    const folded = normalise(token);
    const scored = this.#score(folded, this.#reader.read(token));
    scored.begins = mayBeginKnown(folded, gazetteer);
    if (this.#words.size < MOST_REMEMBERED && token.length <= LONGEST_REMEMBERED)
      this.#words.set(token, scored);
    return scored;
  }

  #score(folded: string, { features, ...values }: Word): ScoredWord {
    const scores = new Int32Array(DISTANCES * WEIGHTS_EACH);
    features.forEach((list, distance) => {
      this.#weights.addAllTo(list, list.length, scores, distance * WEIGHTS_EACH);
    });
    const coarse = this.#pairs[0]!.numberOf(values.coarse);
    const name = this.#pairs[3]!.numberOf(values.name);
    for (const pair of [1, 2]) this.#pairs[pair]!.numberOf(values.coarse);
    for (const pair of [4, 5]) this.#pairs[pair]!.numberOf(values.name);
    return { values, folded, scores, coarse, name, begins: false };
  }
}

const NO_SPANS: readonly TaggedSpan[] = [];

function addScores(into: Int32Array, at: number, from: Int32Array, start: number): void {
  for (let label = 0; label < WEIGHTS_EACH; label++) into[at + label]! += from[start + label]!;
}
