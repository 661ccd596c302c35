import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_COUNT, mayBegin, mayFollow, spansOfLabels } from '../../../server/src/names/tagger/labels.ts';
import { decode } from '../../../server/src/names/tagger/viterbi.ts';

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
): { labels: number[]; score: number }[] {
  let paths = [{ labels: [] as number[], score: 0 }];
  for (let token = 0; token * LABEL_COUNT < scores.length; token++) {
    paths = paths.flatMap(({ labels, score: before }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => (token === 0 ? mayBegin(label) : mayFollow(labels[token - 1]!, label)))
        .map((label) => ({
          labels: [...labels, label],
          score:
            before +
            scores[token * LABEL_COUNT + label]! +
            moves[(labels[token - 1] ?? LABEL_COUNT) * LABEL_COUNT + label]!,
        })),
    );
  }
  return paths;
}

test('the best row of labels and its margins are those of trying every row', () => {
  fc.assert(
    fc.property(sentence, transitions, (scores, moves) => {
      const { labels, margins } = decode(
        Int32Array.from(scores),
        scores.length / LABEL_COUNT,
        Int32Array.from(moves),
      );
      const paths = everyPath(scores, moves);
      const best = Math.max(...paths.map((path) => path.score));
      const scoreOf = paths.find((path) => path.labels.join() === [...labels].join())?.score;
      expect(scoreOf).toBe(best);
      margins.forEach((margin, token) => {
        const others = paths.filter((path) => path.labels[token] !== labels[token]);
        expect(margin).toBe(best - Math.max(...others.map((path) => path.score)));
      });
    }),
    { numRuns: 60 },
  );
});

test('no token, no label', () => {
  expect(decode(new Int32Array(0), 0, new Int32Array((LABEL_COUNT + 1) * LABEL_COUNT)).labels).toHaveLength(
    0,
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
