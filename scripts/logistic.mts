/** Fits a logistic regression with a penalty on large weights, by Newton's method. Deterministic. */

export interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
}

const MOST_ROUNDS = 40;
const CLOSE_ENOUGH = 1e-7;
/** The first feature is the bias, which is hardly held back. */
const PENALTY_OF_BIAS = 0.01;

/** @param penalty half of what the square of each weight costs (L2) */
export function fitLogistic(examples: readonly Example[], penalty: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = solve(...newtonSystem(examples, weights, penalty));
    step.forEach((change, at) => {
      weights[at]! += change;
    });
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return weights;
}

function newtonSystem(
  examples: readonly Example[],
  weights: readonly number[],
  penalty: number,
): [matrix: number[][], gradient: number[]] {
  const size = weights.length;
  const held = weights.map((_, at) => (at === 0 ? PENALTY_OF_BIAS : penalty));
  const gradient = weights.map((weight, at) => -held[at]! * weight);
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? held[i]! : 0)),
  );
  for (const { features, same } of examples) {
    const logit = features.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const probability = 1 / (1 + Math.exp(-logit));
    const spread = probability * (1 - probability) + 1e-6;
    for (let i = 0; i < size; i++) {
      if (features[i] === 0) continue;
      gradient[i]! += (Number(same) - probability) * features[i]!;
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
