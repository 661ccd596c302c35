/** Scores of a judgement on labelled pairs. */

/** A judged pair: how similar it was found, and the truth. */
export interface Judged {
  readonly score: number;
  readonly same: boolean;
}

export interface Scores {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean precision at the places of the true pairs when all are ranked by score. */
  readonly averagePrecision: number;
}

/** A judged pair and whether it is taken for one name. */
export interface Decided extends Judged {
  readonly accepted: boolean;
}

/** Scores when pairs of at least this score are accepted. */
export function scoresAt(judged: readonly Judged[], threshold: number): Scores {
  return scoresOf(
    judged.map((one) => ({ ...one, accepted: one.score >= threshold })),
    threshold,
  );
}

/** Scores of decided pairs. A share of nothing is 0. @param threshold to be named beside the scores */
export function scoresOf(judged: readonly Decided[], threshold: number): Scores {
  const accepted = judged.filter((one) => one.accepted);
  const right = accepted.filter(({ same }) => same).length;
  const all = judged.filter(({ same }) => same).length;
  const precision = accepted.length === 0 ? 0 : right / accepted.length;
  const recall = all === 0 ? 0 : right / all;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { threshold, precision, recall, f1, averagePrecision: averagePrecision(judged) };
}

/** Scores at the threshold that is best on these very pairs, which flatters the judgement. */
export function bestScores(judged: readonly Judged[]): Scores {
  const thresholds = [...new Set(judged.map(({ score }) => score))];
  let best = scoresAt(judged, 1);
  for (const threshold of thresholds) {
    const scores = scoresAt(judged, threshold);
    if (scores.f1 > best.f1) best = scores;
  }
  return best;
}

/**
 * Scores at the threshold that accepts most true pairs while accepted pairs are right as often as is asked for; where
 * no threshold is so sure, at the one with the best F1.
 * @param least precision asked for, 0 to 1
 */
export function surestScores(judged: readonly Judged[], least: number): Scores {
  const ranked = [...judged].sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold: number | undefined;
  ranked.forEach(({ same, score }, at) => {
    if (same) right++;
    const last = ranked[at + 1]?.score !== score;
    if (last && right / (at + 1) >= least) threshold = score;
  });
  return threshold === undefined ? bestScores(judged) : scoresAt(judged, threshold);
}

/**
 * Expected calibration error: how far the given probabilities are from what was so, in tenths of probability, each
 * weighed by its pairs (Naeini, Cooper and Hauskrecht 2015).
 */
export function calibrationError(judged: readonly Judged[]): number {
  const rows = reliabilityOf(judged);
  const off = rows.reduce(
    (sum, { pairs, predicted, observed }) => sum + pairs * Math.abs(predicted - observed),
    0,
  );
  return judged.length === 0 ? 0 : off / judged.length;
}

/** Pairs of equal score are taken in the worst order. */
function averagePrecision(judged: readonly Judged[]): number {
  const ranked = [...judged].sort((a, b) => b.score - a.score || Number(a.same) - Number(b.same));
  let right = 0;
  let sum = 0;
  ranked.forEach(({ same }, at) => {
    if (!same) return;
    right++;
    sum += right / (at + 1);
  });
  return right === 0 ? 0 : sum / right;
}

/** One row of a reliability table. */
export interface Reliability {
  /** Probabilities from here, in tenths … */
  readonly from: number;
  readonly pairs: number;
  /** … the mean of them, and the share of pairs that were the same name. */
  readonly predicted: number;
  readonly observed: number;
}

/** How often pairs that were given a probability are the same name, by tenths; empty tenths are left out. */
export function reliabilityOf(judged: readonly Judged[]): Reliability[] {
  const rows: Reliability[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    if (inside.length === 0) continue;
    const predicted = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    const observed = inside.filter(({ same }) => same).length / inside.length;
    rows.push({ from: tenth / 10, pairs: inside.length, predicted, observed });
  }
  return rows;
}
