/** Finds the best row of labels of a sentence, and by how much it is better than any other. */
import { LABEL_COUNT, mayBegin, mayFollow } from './labels.ts';

/** Less than any path, with room to add to it. */
const IMPOSSIBLE = -(2 ** 30);
const START = LABEL_COUNT;

/** Pairs of labels that may stand together, by the later one: `ALLOWED_BEFORE[label]` may stand before it. */
const ALLOWED_BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
);
const ALLOWED_AFTER: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, before) =>
  Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => mayFollow(before, label)),
);

/** The best labels of a sentence, and for each token its margin: how much worse the best other labels score there. */
export interface Decoded {
  readonly labels: Uint8Array;
  /** In the unit of the scores; empty when every label is “outside”. */
  readonly margins: Int32Array;
}

/**
 * @param scores `scores[token × LABEL_COUNT + label]`, whole numbers that stay under 2^24 in sum
 * @param transitions `transitions[before × LABEL_COUNT + label]`; row `LABEL_COUNT` is the start
 */
export function decode(scores: Int32Array, tokens: number, transitions: Int32Array): Decoded {
  const labels = new Uint8Array(tokens);
  if (tokens === 0) return { labels, margins: new Int32Array(0) };
  const best = forward(scores, tokens, transitions);
  let label = argmax(best, (tokens - 1) * LABEL_COUNT);
  labels[tokens - 1] = label;
  let named = label > 0;
  for (let token = tokens - 1; token > 0; token--) {
    label = bestBefore(best, token - 1, label, transitions);
    labels[token - 1] = label;
    named ||= label > 0;
  }
  const margins = named ? marginsOf(labels, best, scores, transitions) : new Int32Array(0);
  return { labels, margins };
}

/** For each token and label, the score of the best path that ends there. */
function forward(scores: Int32Array, tokens: number, transitions: Int32Array): Int32Array {
  const best = new Int32Array(tokens * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    best[label] = mayBegin(label) ? scores[label]! + transitions[START * LABEL_COUNT + label]! : IMPOSSIBLE;
  for (let token = 1; token < tokens; token++) {
    const row = (token - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let highest = IMPOSSIBLE;
      for (const before of ALLOWED_BEFORE[label]!) {
        const score = best[row + before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > highest) highest = score;
      }
      best[row + LABEL_COUNT + label] =
        highest === IMPOSSIBLE ? IMPOSSIBLE : highest + scores[row + LABEL_COUNT + label]!;
    }
  }
  return best;
}

function argmax(values: Int32Array, from: number): number {
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++)
    if (values[from + other]! > values[from + label]!) label = other;
  return label;
}

function bestBefore(best: Int32Array, token: number, label: number, transitions: Int32Array): number {
  let chosen = 0;
  let highest = -Infinity;
  for (const before of ALLOWED_BEFORE[label]!) {
    const score = best[token * LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
    if (score > highest) {
      highest = score;
      chosen = before;
    }
  }
  return chosen;
}

/** Best paths through each label of each token (max-marginals), from which the margins follow. */
function marginsOf(
  labels: Uint8Array,
  best: Int32Array,
  scores: Int32Array,
  transitions: Int32Array,
): Int32Array {
  const tokens = labels.length;
  const margins = new Int32Array(tokens);
  let after = new Int32Array(LABEL_COUNT);
  for (let token = tokens - 1; token >= 0; token--) {
    const row = token * LABEL_COUNT;
    const chosen = labels[token]!;
    let rival = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (label !== chosen && best[row + label]! > IMPOSSIBLE >> 1)
        rival = Math.max(rival, best[row + label]! + after[label]!);
    }
    margins[token] = Math.min(2 ** 30, best[row + chosen]! + after[chosen]! - rival);
    const earlier = new Int32Array(LABEL_COUNT);
    for (let before = 0; before < LABEL_COUNT; before++) {
      let highest = -Infinity;
      for (const label of ALLOWED_AFTER[before]!)
        highest = Math.max(
          highest,
          transitions[before * LABEL_COUNT + label]! + scores[row + label]! + after[label]!,
        );
      earlier[before] = highest;
    }
    after = earlier;
  }
  return margins;
}
