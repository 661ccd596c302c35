/** The places to which findings about names refer follow the text, wherever and whatever is edited. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../../server/src/analysis/incremental/analysis-memory.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { BlockText } from '../../../server/src/text/block-text.ts';
import { runThrough } from '../../../server/src/text/steps.ts';
import { testResources as resources } from '../test-knowledge.ts';

const LINES = [
  'قال سيرجي شويغو إن المدينة هادئة.',
  'هذا سطر عن الطقس في الجنوب.',
  'فيما أكد شويجو أن كل شيء على ما يرام.',
  'وقال شويغو إن الطريق مفتوح.',
  'وهذا سطر آخر عن الطقس.',
  'وأضاف شويغو أن الجسر سليم.',
];

describe.each([
  ['as written', '\n', ''],
  ['after an astral character', '\n', '🚀 '],
  ['with CRLF', '\r\n', ''],
])('places of other spellings, %s', (_twin, lineEnd, before) => {
  const story = before + LINES.join(lineEnd);

  /** Each edit, one after the other: what is written in place of what. */
  test.each([
    ['an edit before all of them', [['هادئة', 'هادئة جدا']]],
    ['an edit between them', [['الجنوب', 'الجنوب والشمال']]],
    ['a new line between them', [['هذا سطر عن', `سطر جديد${lineEnd}هذا سطر عن`]]],
    ['a line that goes', [[`هذا سطر عن الطقس في الجنوب.${lineEnd}`, '']]],
    ['a blank line behind one', [[`مفتوح.${lineEnd}`, `مفتوح.${lineEnd}${lineEnd}`]]],
    ['one more use', [['سطر آخر', 'سطر شويغو']]],
    ['a use that goes', [['وقال شويغو', 'وقال هو']]],
    [
      'several edits',
      [
        ['الجسر', 'الجسر القديم'],
        ['هادئة', 'هادئة جدا'],
        ['وقال شويغو', `وقال${lineEnd}شويغو`],
        ['آخر', ''],
      ],
    ],
  ])('%s', (_what, edits) => {
    const memory = new AnalysisMemory();
    let text = BlockText.of(story);
    const shown = () =>
      runThrough(memory.analyseInSteps(text, () => ({ resources }))).findings.map(
        ({ rule, start, related }) => ({
          rule,
          start,
          related,
        }),
      );
    expect(shown().some(({ related }) => related.length > 1)).toBe(true);
    for (const [words, instead] of edits) {
      const start = text.text.indexOf(words!);
      expect(start).toBeGreaterThanOrEqual(0);
      text = text.edited({ start, end: start + words!.length, newText: instead! });
      const fresh = analyse(createArticle(text.text), { resources }).findings;
      expect(shown()).toEqual(fresh.map(({ rule, start: at, related }) => ({ rule, start: at, related })));
    }
  });
});
