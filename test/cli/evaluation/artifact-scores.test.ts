import { describe, expect, test } from 'vitest';
import { agree, scoreArtifacts } from '../../../server/src/cli/evaluation/artifact-scores.ts';

describe('spans agree', () => {
  test.each([
    ['the same', [[2, 6]], [2, 6], true],
    ['half of the shorter', [[0, 4]], [2, 10], true],
    ['less than half of the shorter', [[0, 4]], [3, 10], false],
    ['one letter of a word', [[4, 5]], [0, 9], true],
    ['beside each other', [[0, 4]], [4, 9], false],
    [
      'two that cover half together',
      [
        [0, 3],
        [7, 30],
      ],
      [2, 10],
      true,
    ],
    ['an empty one inside', [[4, 4]], [2, 6], true],
  ] as const)('%s', (_name, spans, [start, end], expected) => {
    expect(
      agree(
        spans.map(([from, to]) => ({ start: from, end: to })),
        { start, end },
      ),
    ).toBe(expected);
  });
});

test('recall counts gold spans, precision findings at warning, and traps are apart', () => {
  const span = (start: number, end: number, name: string) => ({ start, end, name });
  const shown = (start: number, end: number, name: string) => ({ ...span(start, end, name), isShown: true });
  const scores = scoreArtifacts(
    [
      {
        path: 'a.txt',
        language: 'ar',
        gold: [
          span(0, 6, 'ad-placeholder'),
          span(10, 20, 'nav-menu'),
          span(30, 40, 'trap:x'),
          span(50, 60, 'calque'),
        ],
        reported: [
          shown(0, 6, 'template/ad-placeholder'),
          { ...span(10, 20, 'chrome/other'), isShown: false },
          shown(30, 40, 'chrome/other'),
        ],
      },
    ],
    (name) => name === 'calque',
  );
  expect(scores.all).toEqual({ spans: 2, found: 2, sameClass: 1, reported: 2, right: 1 });
  expect(scores.kept).toBe(1);
  expect(scores.alarms).toEqual([
    { path: 'a.txt', class: 'trap:x', rule: 'chrome/other', start: 30, end: 40 },
  ]);
  expect(scores.undecidable).toBe(1);
  expect(scores.languages.get('ar')).toEqual(scores.all);
  expect(scores.classes.get('nav-menu')).toEqual({ spans: 1, found: 1, sameClass: 0, reported: 0, right: 0 });
});
