/** A logistic model: features times weights, as a probability. */

/** Weighs features with weights of the same order; features without a weight count nothing. */
export function weigh(features: ArrayLike<number>, weights: readonly number[]): number {
  let logit = 0;
  const count = Math.min(features.length, weights.length);
  for (let at = 0; at < count; at++) logit += features[at]! * weights[at]!;
  return 1 / (1 + Math.exp(-logit));
}
