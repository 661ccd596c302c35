/** Finds the best row of labels of a stretch of tokens, and by how much it is better than any other. */
import { LABEL_COUNT, mayBegin, mayFollow } from './labels.ts';

/** Less than any path, with room to add to it. */
const IMPOSSIBLE = -(2 ** 30);
/** The least whole number of 32 bits. */
const LEAST = -(2 ** 31);
/** The row of the transitions for what stands at the start of a sentence. */
export const START = LABEL_COUNT;

/** What labels are joined by, and what stands around the stretch. */
export interface Surroundings {
  /** `transitions[before × LABEL_COUNT + label]`; row `START` is the start of a sentence. */
  readonly transitions: Int32Array;
  /** The label before the stretch: `START` or “outside”. */
  readonly before: number;
  /** The label behind it; undefined at the end of a sentence. */
  readonly after: number | undefined;
}

/** Pairs of labels that may stand together, by the later one: `ALLOWED_BEFORE[label]` may stand before it. */
const ALLOWED_BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
);
const ALLOWED_AFTER: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, before) =>
  Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => mayFollow(before, label)),
);

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

/** Decodes one stretch after the other; its rows are used again, because most stretches are a few tokens long. */
export class Decoder {
  /** The best labels of the stretch at hand. */
  labels = new Uint8Array(0);
  /** For each token, how much worse the best other labels score there, in the unit of the scores. */
  margins = new Int32Array(0);
  /** For each token and label, the score of the best path that ends there. */
  #best = new Int32Array(0);
  /** For each label, the best score of what is behind the token at hand; and the same with the token. */
  #behind = new Int32Array(LABEL_COUNT);
  #earlier = new Int32Array(LABEL_COUNT);
  readonly #onward = new Int32Array(LABEL_COUNT);

  /**
   * Finds the best labels.
   * @param scores `scores[token × LABEL_COUNT + label]`, whole numbers that stay under 2^24 in sum
   * @returns whether any label is not “outside”; only then are the margins those of this stretch
   */
  decode(scores: Int32Array, tokens: number, surroundings: Surroundings): boolean {
    if (tokens === 0) return false;
    if (this.labels.length < tokens) {
      this.labels = new Uint8Array(2 * tokens);
      this.margins = new Int32Array(2 * tokens);
      this.#best = new Int32Array(2 * tokens * LABEL_COUNT);
    }
    const { transitions, after } = surroundings;
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#behind[label] = after === undefined ? 0 : transitions[label * LABEL_COUNT + after]!;
    this.#forward(scores, tokens, surroundings);
    const named = this.#followBack(tokens, transitions);
    if (named) this.#findMargins(scores, tokens, transitions);
    return named;
  }

  #forward(scores: Int32Array, tokens: number, { transitions, before: first }: Surroundings): void {
    const best = this.#best;
    for (let label = 0; label < LABEL_COUNT; label++)
      best[label] = mayBegin(label) ? scores[label]! + transitions[first * LABEL_COUNT + label]! : IMPOSSIBLE;
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
  }

  #followBack(tokens: number, transitions: Int32Array): boolean {
    let label = this.#lastLabel(tokens);
    this.labels[tokens - 1] = label;
    let named = label > 0;
    for (let token = tokens - 1; token > 0; token--) {
      label = this.#labelBefore(token - 1, label, transitions);
      this.labels[token - 1] = label;
      named ||= label > 0;
    }
    return named;
  }

  #lastLabel(tokens: number): number {
    const from = (tokens - 1) * LABEL_COUNT;
    let chosen = 0;
    let highest = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = this.#best[from + label]! + this.#behind[label]!;
      if (score > highest) {
        highest = score;
        chosen = label;
      }
    }
    return chosen;
  }

  #labelBefore(token: number, label: number, transitions: Int32Array): number {
    let chosen = 0;
    let highest = -Infinity;
    const end = FIRST_BEFORE[label + 1]!;
    for (let index = FIRST_BEFORE[label]!; index < end; index++) {
      const before = BEFORE[index]!;
      const score = this.#best[token * LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
      if (score > highest) {
        highest = score;
        chosen = before;
      }
    }
    return chosen;
  }

  /** Best paths through each label of each token (max-marginals), from which the margins follow. */
  #findMargins(scores: Int32Array, tokens: number, transitions: Int32Array): void {
    const best = this.#best;
    const onward = this.#onward;
    for (let token = tokens - 1; token >= 0; token--) {
      const behind = this.#behind;
      const earlier = this.#earlier;
      const row = token * LABEL_COUNT;
      const chosen = this.labels[token]!;
      let rival = LEAST;
      for (let label = 0; label < LABEL_COUNT; label++) {
        onward[label] = scores[row + label]! + behind[label]!;
        if (label === chosen || best[row + label]! <= IMPOSSIBLE >> 1) continue;
        const score = (best[row + label]! + behind[label]!) | 0;
        if (score > rival) rival = score;
      }
      this.margins[token] = Math.min(2 ** 30, best[row + chosen]! + behind[chosen]! - rival);
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
      this.#behind = earlier;
      this.#earlier = behind;
    }
  }
}
