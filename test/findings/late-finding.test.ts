/** Findings of an edited article hold all of their parts once they are completed, whatever they speak of. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../server/src/analysis/incremental/analysis-memory.ts';
import { completed } from '../../server/src/findings/late-finding.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { BlockText } from '../../server/src/text/block-text.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { testResources as resources } from '../names/test-knowledge.ts';

const STORY = [
  'قال سيرجي شويغو إن المدينة هادئة ، ثم غادر.',
  'وقال شويغو إن الطريق مفتوح.',
  'وأضاف شويغو أن الجسر سليم.',
  'فيما أكد شويجو أن كل شيء على ما يرام.',
].join('\n');

describe.each([
  ['as written', (text: string) => text],
  ['after an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('a finding of an edited article, %s', (_twin, of) => {
  const text = of(STORY);
  const edited = BlockText.of(text).edited({
    start: text.length,
    end: text.length,
    newText: '\nانتهى ، هنا.',
  });
  const options = { resources };
  const { findings } = runThrough(new AnalysisMemory().analyseInSteps(edited, () => options));
  const fresh = analyse(createArticle(edited.text), options).findings;

  test('is, completed, that of a fresh analysis', () => {
    expect(fresh.length).toBeGreaterThan(0);
    expect(findings.map(completed)).toEqual(fresh);
  });

  test('is written as a record', () => {
    expect(JSON.stringify(findings)).toBe(JSON.stringify(fresh));
  });

  test('has the same fixes and places each time they are read', () => {
    for (const [at, finding] of findings.entries()) {
      expect(finding.fixes).toEqual(fresh[at]!.fixes);
      expect(finding.related).toEqual(fresh[at]!.related);
      expect(finding.fixes).toEqual(fresh[at]!.fixes);
    }
  });
});

test('a record is completed as it is', () => {
  const [finding] = analyse(createArticle('He came , late.'), { resources }).findings;
  expect(completed(finding!)).toBe(finding);
});
