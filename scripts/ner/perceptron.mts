/** An averaged structured perceptron (Collins 2002) over the same features as the random field. */
import { LABEL_COUNT } from '../../server/src/names/tagger/labels.ts';
import { decode } from '../../server/src/names/tagger/viterbi.ts';
import {
  ALLOWED,
  EACH,
  type Example,
  type LinearModel,
  type NumberedExamples,
  randomNumbers,
  shuffle,
} from './examples.mts';

export interface PerceptronSettings {
  readonly rounds: number;
  readonly seed: number;
}

const START = LABEL_COUNT;

export function trainPerceptron(
  { examples, hashes }: NumberedExamples,
  { rounds, seed }: PerceptronSettings,
): LinearModel {
  const weights = new Int32Array(hashes.length * EACH);
  const transitions = new Int32Array(ALLOWED.length);
  // Each change times the step at which it was made; the mean of all steps follows from it (Daumé 2006).
  const dated = new Float64Array(weights.length);
  const datedTransitions = new Float64Array(transitions.length);
  const random = randomNumbers(seed);
  const order = [...examples.keys()];
  let step = 1;
  const change = (label: number, feature: number, by: number): void => {
    if (label === 0) return;
    weights[feature * EACH + label - 1]! += by;
    dated[feature * EACH + label - 1]! += by * step;
  };
  const changeTransition = (before: number, label: number, by: number): void => {
    transitions[before * LABEL_COUNT + label]! += by;
    datedTransitions[before * LABEL_COUNT + label]! += by * step;
  };
  const learn = ({ features, starts, labels }: Example): void => {
    const found = decode(scoresOf({ features, starts, labels }, weights), labels.length, transitions).labels;
    for (let token = 0; token < labels.length; token++) {
      const wanted = labels[token]!;
      const given = found[token]!;
      const wantedBefore = token === 0 ? START : labels[token - 1]!;
      const givenBefore = token === 0 ? START : found[token - 1]!;
      if (wanted !== given) {
        for (let at = starts[token]!; at < starts[token + 1]!; at++) {
          change(wanted, features[at]!, 1);
          change(given, features[at]!, -1);
        }
      }
      if (wanted === given && wantedBefore === givenBefore) continue;
      changeTransition(wantedBefore, wanted, 1);
      changeTransition(givenBefore, given, -1);
    }
    step++;
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) learn(examples[at]!);
  }
  return {
    weights: Float32Array.from(weights, (value, at) => value - dated[at]! / step),
    transitions: Float64Array.from(transitions, (value, at) => value - datedTransitions[at]! / step),
  };
}

function scoresOf({ features, starts, labels }: Example, weights: Int32Array): Int32Array {
  const scores = new Int32Array(labels.length * LABEL_COUNT);
  for (let token = 0; token < labels.length; token++) {
    const row = token * LABEL_COUNT + 1;
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      const from = features[at]! * EACH;
      for (let label = 0; label < EACH; label++) scores[row + label]! += weights[from + label]!;
    }
  }
  return scores;
}
