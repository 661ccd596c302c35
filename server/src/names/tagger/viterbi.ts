/** Finds the best row of labels of a sentence, and by how much it is better than any other. */
import { LABEL_COUNT, mayBegin, mayFollow } from './labels.ts';

/** Less than any path, with room to add to it. */
const IMPOSSIBLE = -(2 ** 30);
/** The least whole number of 32 bits. */
const LEAST = -(2 ** 31);
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

/** `ALLOWED_BEFORE` in one row: those of `label` stand from `FIRST_BEFORE[label]` up to `FIRST_BEFORE[label + 1]`. */
const BEFORE = Uint8Array.from(ALLOWED_BEFORE.flat());
const FIRST_BEFORE = starts(ALLOWED_BEFORE);
/** `ALLOWED_AFTER` in one row, the same way. */
const AFTER = Uint8Array.from(ALLOWED_AFTER.flat());
const FIRST_AFTER = starts(ALLOWED_AFTER);

function starts(lists: readonly (readonly number[])[]): Uint8Array {
  const first = new Uint8Array(lists.length + 1);
  lists.forEach((list, at) => {
    first[at + 1] = first[at]! + list.length;
  });
  return first;
}

/** For each token and label, the score of the best path that ends there. */
function forward(scores: Int32Array, tokens: number, transitions: Int32Array): Int32Array {
  const best = new Int32Array(tokens * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    best[label] = mayBegin(label) ? scores[label]! + transitions[START * LABEL_COUNT + label]! : IMPOSSIBLE;
  for (let row = 0; row < (tokens - 1) * LABEL_COUNT; row += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let highest = IMPOSSIBLE;
      const end = FIRST_BEFORE[label + 1]!;
      for (let index = FIRST_BEFORE[label]!; index < end; index++) {
        const before = BEFORE[index]!;
        const score = (best[row + before]! + transitions[before * LABEL_COUNT + label]!) | 0;
        if (score > highest) highest = score;
      }
      best[row + LABEL_COUNT + label] =
        highest === IMPOSSIBLE ? IMPOSSIBLE : (highest + scores[row + LABEL_COUNT + label]!) | 0;
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
  let earlier = new Int32Array(LABEL_COUNT);
  /** For each label of the token at hand, the best that it and what is behind it score. */
  const onward = new Int32Array(LABEL_COUNT);
  for (let token = tokens - 1; token >= 0; token--) {
    const row = token * LABEL_COUNT;
    const chosen = labels[token]!;
    let rival = LEAST;
    for (let label = 0; label < LABEL_COUNT; label++) {
      onward[label] = scores[row + label]! + after[label]!;
      if (label === chosen || best[row + label]! <= IMPOSSIBLE >> 1) continue;
      const score = (best[row + label]! + after[label]!) | 0;
      if (score > rival) rival = score;
    }
    margins[token] = Math.min(2 ** 30, best[row + chosen]! + after[chosen]! - rival);
    for (let before = 0; before < LABEL_COUNT; before++) {
      let highest = LEAST;
      const end = FIRST_AFTER[before + 1]!;
      for (let index = FIRST_AFTER[before]!; index < end; index++) {
        const label = AFTER[index]!;
        const score = (transitions[before * LABEL_COUNT + label]! + onward[label]!) | 0;
        if (score > highest) highest = score;
      }
      earlier[before] = highest;
    }
    [after, earlier] = [earlier, after];
  }
  return margins;
}
