import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_COUNT, mayBegin, mayFollow, spansOfLabels } from '../../../server/src/names/tagger/labels.ts';
import { Decoder, START } from '../../../server/src/names/tagger/viterbi.ts';

const score = fc.integer({ min: -1000, max: 1000 });
const transitions = fc.array(score, {
  minLength: (LABEL_COUNT + 1) * LABEL_COUNT,
  maxLength: (LABEL_COUNT + 1) * LABEL_COUNT,
});
const sentence = fc
  .integer({ min: 1, max: 3 })
  .chain((tokens) => fc.array(score, { minLength: tokens * LABEL_COUNT, maxLength: tokens * LABEL_COUNT }));

/** Every allowed row of labels with its score. */
function everyPath(
  scores: readonly number[],
  moves: readonly number[],
  before: number,
  after: number | undefined,
): { labels: number[]; score: number }[] {
  let paths = [{ labels: [] as number[], score: 0 }];
  for (let token = 0; token * LABEL_COUNT < scores.length; token++) {
    paths = paths.flatMap(({ labels, score: sum }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => (token === 0 ? mayBegin(label) : mayFollow(labels[token - 1]!, label)))
        .map((label) => ({
          labels: [...labels, label],
          score:
            sum +
            scores[token * LABEL_COUNT + label]! +
            moves[(labels[token - 1] ?? before) * LABEL_COUNT + label]!,
        })),
    );
  }
  if (after === undefined) return paths;
  return paths.map(({ labels, score }) => ({
    labels,
    score: score + moves[labels[labels.length - 1]! * LABEL_COUNT + after]!,
  }));
}

test('the best row of labels and its margins are those of trying every row, whatever stands around', () => {
  const decoder = new Decoder();
  const first = fc.constantFrom(START, 0);
  fc.assert(
    fc.property(
      sentence,
      transitions,
      first,
      fc.constantFrom(undefined, 0),
      (scores, moves, before, after) => {
        const tokens = scores.length / LABEL_COUNT;
        const named = decoder.decode(Int32Array.from(scores), tokens, {
          transitions: Int32Array.from(moves),
          before,
          after,
        });
        const labels = [...decoder.labels.subarray(0, tokens)];
        const paths = everyPath(scores, moves, before, after);
        const best = Math.max(...paths.map((path) => path.score));
        expect(paths.find((path) => path.labels.join() === labels.join())?.score).toBe(best);
        expect(named).toBe(labels.some((label) => label > 0));
        if (!named) return;
        decoder.margins.subarray(0, tokens).forEach((margin, token) => {
          const others = paths.filter((path) => path.labels[token] !== labels[token]);
          expect(margin).toBe(best - Math.max(...others.map((path) => path.score)));
        });
      },
    ),
    { numRuns: 100 },
  );
});

test('no token, no label', () => {
  const transitions = new Int32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  expect(new Decoder().decode(new Int32Array(0), 0, { transitions, before: START, after: undefined })).toBe(
    false,
  );
});

test('spans begin at a beginning, at another type, and at an inside label without a beginning', () => {
  expect(spansOfLabels([1, 2, 1, 0, 4, 4, 6])).toEqual([
    { from: 0, to: 2, type: 0 },
    { from: 2, to: 3, type: 0 },
    { from: 4, to: 6, type: 1 },
    { from: 6, to: 7, type: 2 },
  ]);
});
