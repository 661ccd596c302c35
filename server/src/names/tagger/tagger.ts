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
import { tagKnown } from './gazetteer-tags.ts';
import { ENTITY_TYPES, LABEL_COUNT, spansOfLabels } from './labels.ts';
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
  /** `scores[(distance + REACH) × WEIGHTS_EACH + label - 1]` for a token that stands `distance` behind the word. */
  readonly scores: Int32Array;
}

/** Words that are remembered; beyond this number they are scored anew. */
const MOST_REMEMBERED = 20_000;
/** No word of a language is longer; what is longer is not worth the memory. */
const LONGEST_REMEMBERED = 40;

class SequenceTagger implements Tagger {
  readonly #weights: FeatureWeights;
  readonly #reader: FeatureReader;
  readonly #words = new Map<string, ScoredWord>();
  readonly #before: ScoredWord;
  readonly #after: ScoredWord;
  readonly #joined = new Int32Array(MOST_JOINED);
  readonly #sum = new Int32Array(WEIGHTS_EACH);

  constructor(weights: FeatureWeights, reader: FeatureReader) {
    this.#weights = weights;
    this.#reader = reader;
    this.#before = this.#score(reader.before);
    this.#after = this.#score(reader.after);
  }

  tag(tokens: readonly string[], gazetteer: Gazetteer): readonly TaggedSpan[] {
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
    const scored = tokens.map((token) => this.#read(token));
    const words = scored.map(({ values }) => values);
    const known = new Uint8Array(tokens.length);
    tagKnown(tokens.map(normalise), gazetteer, known);
    const scores = new Int32Array(tokens.length * LABEL_COUNT);
    const sum = this.#sum;
    for (let at = 0; at < tokens.length; at++) {
      sum.fill(0);
      for (let distance = -REACH; distance <= REACH; distance++) {
        const other = at - distance;
        const from = other < 0 ? this.#before : other >= scored.length ? this.#after : scored[other]!;
        const base = (distance + REACH) * WEIGHTS_EACH;
        for (let label = 0; label < WEIGHTS_EACH; label++) sum[label]! += from.scores[base + label]!;
      }
      const count = this.#reader.joinedFeatures(words, at, known, this.#joined);
      for (let index = 0; index < count; index++) this.#weights.addTo(this.#joined[index]!, sum, 0);
      scores[at * LABEL_COUNT] = this.#weights.outside;
      for (let label = 0; label < WEIGHTS_EACH; label++) scores[at * LABEL_COUNT + 1 + label] = sum[label]!;
    }
    return scores;
  }

  #read(token: string): ScoredWord {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    const scored = this.#score(this.#reader.read(token));
    if (this.#words.size < MOST_REMEMBERED && token.length <= LONGEST_REMEMBERED)
      this.#words.set(token, scored);
    return scored;
  }

  #score({ features, ...values }: Word): ScoredWord {
    const scores = new Int32Array(DISTANCES * WEIGHTS_EACH);
    features.forEach((list, distance) => {
      for (const feature of list) this.#weights.addTo(feature, scores, distance * WEIGHTS_EACH);
    });
    return { values, scores };
  }
}

const NO_SPANS: readonly TaggedSpan[] = [];
