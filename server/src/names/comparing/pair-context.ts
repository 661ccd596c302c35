/** What the texts around two forms say: the same other part of a name beside both, or different ones. */
import { fold } from '../../text/folding.ts';
import type { OrdinaryWords } from '../lexicon/ordinary-words.ts';
import { compareNames } from './comparer.ts';
import type { ContextEvidence } from './pair-features.ts';

/** A stretch of text with each form in it. */
export interface PairContext {
  readonly a: string;
  readonly b: string;
}

/** A word of at most this frequency class says something by standing beside both forms. */
const MOST_INFORMATIVE = 11;
/** Least probability by letters that two neighbours are one name. */
const LEAST = 0.6;

/**
 * Compares the words directly beside two folded forms.
 * @returns whether they share one, whether they share one in the second place, and else whether name words differ
 */
export function contextEvidence(
  a: string,
  b: string,
  context: PairContext,
  words: OrdinaryWords,
): ContextEvidence {
  const besideA = neighboursOf(a, context.a);
  const besideB = neighboursOf(b, context.b);
  const informative = (word: string): boolean =>
    word.length > 2 && words.frequencyClass(word) < MOST_INFORMATIVE;
  const sides = [0, 1].map((side) => [besideA[side] ?? '', besideB[side] ?? ''] as const);
  const shared = sides.some(([x, y]) => informative(x) && informative(y) && isOneName(x, y));
  const near = !shared && besideA.some((word) => informative(word) && besideB.includes(word));
  const differs = !shared && sides.some(([x, y]) => words.isNameLike(x) && words.isNameLike(y));
  return { shared, near, differs };
}

function isOneName(a: string, b: string): boolean {
  const { probability, difference } = compareNames(a, b);
  return probability >= LEAST && difference !== 'slip';
}

/** Two words before and after the use of a form that is nearest to the middle of the text. */
function neighboursOf(form: string, text: string): readonly string[] {
  const found = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  let nearest = -1;
  found.forEach((word, at) => {
    const isUse = word === form || (word.endsWith(form) && word.length - form.length <= 3);
    const distance = Math.abs(at - found.length / 2);
    if (isUse && (nearest < 0 || distance < Math.abs(nearest - found.length / 2))) nearest = at;
  });
  return nearest < 0 ? [] : [1, -1, 2, -2].map((step) => found[nearest - step] ?? '');
}
