/** Fits a logistic regression with a penalty on large weights, by Newton's method. Deterministic. */

export interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
  /** How much it counts; 1 unless given. */
  readonly weight?: number;
}

const MOST_ROUNDS = 40;
const CLOSE_ENOUGH = 1e-7;
/** The first feature is the bias, which is hardly held back. */
const PENALTY_OF_BIAS = 0.01;

/** @param penalty half of what the square of each weight costs (L2): of all alike, or of each feature */
export function fitLogistic(examples: readonly Example[], penalty: number | readonly number[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  const penalties = typeof penalty === 'number' ? new Array<number>(size).fill(penalty) : penalty;
  const weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = solve(...newtonSystem(examples, weights, penalties));
    step.forEach((change, at) => {
      weights[at]! += change;
    });
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return weights;
}

/** A feature that hardly varies is not set free altogether. */
const LEAST_PENALTY = 1e-3;

/**
 * Penalties under which it does not matter in what unit a feature is counted: as if each were divided by its standard
 * deviation before a common penalty (ridge regression over standardised features).
 */
export function penaltiesBySpread(examples: readonly Example[], strength: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  return Array.from({ length: size }, (_, at) => {
    const values = examples.map(({ features }) => features[at]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return Math.max(LEAST_PENALTY, strength * variance);
  });
}

function newtonSystem(
  examples: readonly Example[],
  weights: readonly number[],
  penalties: readonly number[],
): [matrix: number[][], gradient: number[]] {
  const size = weights.length;
  const held = penalties.map((penalty, at) => (at === 0 ? PENALTY_OF_BIAS : penalty));
  const gradient = weights.map((weight, at) => -held[at]! * weight);
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? held[i]! : 0)),
  );
  for (const { features, same, weight = 1 } of examples) {
    const logit = features.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const probability = 1 / (1 + Math.exp(-logit));
    const spread = weight * (probability * (1 - probability) + 1e-6);
    for (let i = 0; i < size; i++) {
      if (features[i] === 0) continue;
      gradient[i]! += weight * (Number(same) - probability) * features[i]!;
      for (let j = 0; j < size; j++) matrix[i]![j]! += spread * features[i]! * features[j]!;
    }
  }
  return [matrix, gradient];
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const solution: number[] = new Array(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let value = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) value -= rows[i]![j]! * solution[j]!;
    solution[i] = value / rows[i]![i]!;
  }
  return solution;
}
