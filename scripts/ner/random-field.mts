/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by AdaGrad with dropout of
 * features and averaged over its last rounds.
 */
import { LABEL_COUNT } from '../../server/src/names/tagger/labels.ts';
import { ALLOWED, EACH, type Example, type LinearModel, randomNumbers, shuffle } from './examples.mts';

export interface FieldSettings {
  readonly rounds: number;
  readonly learningRate: number;
  /** Share of the features that are left out of each sentence at each step. */
  readonly dropout: number;
  readonly seed: number;
}

const IMPOSSIBLE = -1e9;
/** Smaller differences between a probability and its label are not learned from. */
const LEAST_GRADIENT = 1e-3;
const EPSILON = 1e-4;
const START = LABEL_COUNT;

/** @param features how many features have numbers */
export function trainField(
  examples: readonly Example[],
  features: number,
  settings: FieldSettings,
): LinearModel {
  const random = randomNumbers(settings.seed);
  const order = [...examples.keys()];
  const weights = new Float32Array(features * EACH);
  const transitions = new Float64Array(ALLOWED.length);
  const trainer = new FieldTrainer(weights, transitions, settings, random);
  const sum = new Float32Array(weights.length);
  const transitionSum = new Float64Array(transitions.length);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (const at of order) trainer.learn(examples[at]!);
    if (round === 0) continue;
    for (let at = 0; at < sum.length; at++) sum[at]! += weights[at]!;
    for (let at = 0; at < transitionSum.length; at++) transitionSum[at]! += transitions[at]!;
  }
  const averaged = settings.rounds - 1;
  return {
    weights: sum.map((value) => value / averaged),
    transitions: transitionSum.map((value) => value / averaged),
  };
}

class FieldTrainer {
  readonly #weights: Float32Array;
  readonly #transitions: Float64Array;
  readonly #squares: Float32Array;
  readonly #transitionSquares: Float64Array;
  readonly #settings: FieldSettings;
  readonly #random: () => number;

  constructor(
    weights: Float32Array,
    transitions: Float64Array,
    settings: FieldSettings,
    random: () => number,
  ) {
    this.#weights = weights;
    this.#transitions = transitions;
    this.#squares = new Float32Array(weights.length);
    this.#transitionSquares = new Float64Array(transitions.length);
    this.#settings = settings;
    this.#random = random;
  }

  /** One step of AdaGrad along the gradient of one sentence's log-likelihood. */
  learn(example: Example): void {
    const kept = this.#dropFeatures(example);
    const scores = scoresOf(example, this.#weights, kept, this.#keptWeight);
    const forward = forwardOf(scores, this.#transitions);
    const backward = backwardOf(scores, this.#transitions);
    const total = logSum(forward, forward.length - LABEL_COUNT);
    this.#learnWeights(example, kept, forward, backward, total);
    this.#learnTransitions(example, scores, forward, backward, total);
  }

  #dropFeatures({ features }: Example): Uint8Array {
    return Uint8Array.from(features, () => (this.#random() >= this.#settings.dropout ? 1 : 0));
  }

  /** Features that are kept weigh more, so that the sum is the same on average. */
  get #keptWeight(): number {
    return 1 / (1 - this.#settings.dropout);
  }

  #learnWeights(
    { features, starts, labels, weight }: Example,
    kept: Uint8Array,
    forward: Float64Array,
    backward: Float64Array,
    total: number,
  ): void {
    const weights = this.#weights;
    const squares = this.#squares;
    const { learningRate } = this.#settings;
    const gradient = new Float64Array(EACH);
    for (let token = 0; token < labels.length; token++) {
      let matters = false;
      for (let label = 1; label < LABEL_COUNT; label++) {
        const at = token * LABEL_COUNT + label;
        const probability = Math.exp(forward[at]! + backward[at]! - total);
        const difference = probability - (labels[token] === label ? 1 : 0);
        gradient[label - 1] = difference * this.#keptWeight * weight;
        matters ||= Math.abs(difference) > LEAST_GRADIENT;
      }
      if (!matters) continue;
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        if (kept[at] === 0) continue;
        const from = features[at]! * EACH;
        for (let label = 0; label < EACH; label++) {
          const slope = gradient[label]!;
          const square = squares[from + label]! + slope * slope;
          squares[from + label] = square;
          weights[from + label]! -= (learningRate * slope) / (EPSILON + Math.sqrt(square));
        }
      }
    }
  }

  #learnTransitions(
    { labels, weight }: Example,
    scores: Float64Array,
    forward: Float64Array,
    backward: Float64Array,
    total: number,
  ): void {
    const gradient = new Float64Array(ALLOWED.length);
    for (let label = 0; label < LABEL_COUNT; label++)
      gradient[START * LABEL_COUNT + label] = Math.exp(forward[label]! + backward[label]! - total);
    for (let row = LABEL_COUNT; row < scores.length; row += LABEL_COUNT) {
      for (let at = 0; at < START * LABEL_COUNT; at++) {
        if (ALLOWED[at] === 0) continue;
        const before = Math.floor(at / LABEL_COUNT);
        const label = at % LABEL_COUNT;
        const path =
          forward[row - LABEL_COUNT + before]! +
          this.#transitions[at]! +
          scores[row + label]! +
          backward[row + label]!;
        gradient[at]! += Math.exp(path - total);
      }
    }
    labels.forEach((label, token) => {
      const before = token === 0 ? START : labels[token - 1]!;
      gradient[before * LABEL_COUNT + label]! -= 1;
    });
    for (let at = 0; at < gradient.length; at++) {
      const slope = ALLOWED[at] === 1 ? gradient[at]! * weight : 0;
      if (slope === 0) continue;
      this.#transitionSquares[at]! += slope * slope;
      this.#transitions[at]! -=
        (this.#settings.learningRate * slope) / (EPSILON + Math.sqrt(this.#transitionSquares[at]!));
    }
  }
}

/** The sum of the weights of each token's features; those whose flag in `kept` is 0 are left out. */
function scoresOf(
  { features, starts, labels }: Example,
  weights: Float32Array,
  kept: Uint8Array | undefined,
  keptWeight: number,
): Float64Array {
  const scores = new Float64Array(labels.length * LABEL_COUNT);
  for (let token = 0; token < labels.length; token++) {
    const row = token * LABEL_COUNT + 1;
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      if (kept !== undefined && kept[at] === 0) continue;
      const from = features[at]! * EACH;
      for (let label = 0; label < EACH; label++) scores[row + label]! += keptWeight * weights[from + label]!;
    }
  }
  return scores;
}

/** Logarithms of the sums over all paths that end at each token and label. */
function forwardOf(scores: Float64Array, transitions: Float64Array): Float64Array {
  const sums = new Float64Array(scores.length);
  const terms = new Float64Array(LABEL_COUNT);
  for (let row = 0; row < scores.length; row += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (row === 0) {
        const first = START * LABEL_COUNT + label;
        sums[label] = ALLOWED[first] === 1 ? scores[label]! + transitions[first]! : IMPOSSIBLE;
        continue;
      }
      for (let before = 0; before < LABEL_COUNT; before++) {
        const at = before * LABEL_COUNT + label;
        terms[before] = ALLOWED[at] === 1 ? sums[row - LABEL_COUNT + before]! + transitions[at]! : IMPOSSIBLE;
      }
      sums[row + label] = logSum(terms, 0) + scores[row + label]!;
    }
  }
  return sums;
}

/** Logarithms of the sums over all paths that go on from each token and label. */
function backwardOf(scores: Float64Array, transitions: Float64Array): Float64Array {
  const sums = new Float64Array(scores.length);
  const terms = new Float64Array(LABEL_COUNT);
  for (let row = scores.length - 2 * LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    const next = row + LABEL_COUNT;
    for (let before = 0; before < LABEL_COUNT; before++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = before * LABEL_COUNT + label;
        terms[label] =
          ALLOWED[at] === 1 ? transitions[at]! + scores[next + label]! + sums[next + label]! : IMPOSSIBLE;
      }
      sums[row + before] = logSum(terms, 0);
    }
  }
  return sums;
}

/** The likeliest label of each token, and the probability of the least likely of these. */
export interface Reading {
  readonly labels: Uint8Array;
  readonly confidence: number;
}

/** Reads a sentence by the probabilities of each token's labels. @param outside added to the score of “outside” */
export function readSentence(example: Example, model: LinearModel, outside: number): Reading {
  const scores = scoresOf(example, model.weights, undefined, 1);
  for (let row = 0; row < scores.length; row += LABEL_COUNT) scores[row]! += outside;
  const forward = forwardOf(scores, model.transitions);
  const backward = backwardOf(scores, model.transitions);
  const total = logSum(forward, forward.length - LABEL_COUNT);
  const labels = new Uint8Array(example.labels.length);
  let confidence = 1;
  for (let token = 0; token < labels.length; token++) {
    let highest = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const at = token * LABEL_COUNT + label;
      const probability = Math.exp(forward[at]! + backward[at]! - total);
      if (probability <= highest) continue;
      highest = probability;
      labels[token] = label;
    }
    confidence = Math.min(confidence, highest);
  }
  return { labels, confidence };
}

/** Logarithm of the sum of the exponentials of `LABEL_COUNT` values. */
function logSum(values: Float64Array, from: number): number {
  let highest = values[from]!;
  for (let at = 1; at < LABEL_COUNT; at++) highest = Math.max(highest, values[from + at]!);
  let sum = 0;
  for (let at = 0; at < LABEL_COUNT; at++) sum += Math.exp(values[from + at]! - highest);
  return highest + Math.log(sum);
}
