/** How far a score may be off by the choice of the sentences that it was measured on. */
import type { GoldSentence, GoldSpan } from '../../server/src/cli/evaluation/gold-sentences.ts';
import { scoreSpans } from '../../server/src/cli/evaluation/span-scores.ts';
import { randomNumbers } from './examples.mts';

const SAMPLES = 1000;

/**
 * 95 % interval of F1 by the bootstrap over sentences (Efron 1979).
 * @param found spans for each sentence of `gold`, in its order
 */
export function intervalOfF1(
  gold: readonly GoldSentence[],
  found: readonly (readonly GoldSpan[])[],
): { readonly low: number; readonly high: number } {
  const counts = gold.map((sentence, index) => scoreSpans([sentence], [found[index]!]).all);
  const random = randomNumbers(3);
  const scores = Array.from({ length: SAMPLES }, () => {
    let correct = 0;
    let total = 0;
    for (let draw = 0; draw < counts.length; draw++) {
      const count = counts[Math.floor(random() * counts.length)]!;
      correct += count.correct;
      total += count.found + count.support;
    }
    return total === 0 ? 0 : (2 * correct) / total;
  }).sort((a, b) => a - b);
  return { low: scores[Math.floor(0.025 * SAMPLES)]!, high: scores[Math.floor(0.975 * SAMPLES)]! };
}
