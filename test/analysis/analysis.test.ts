import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Analysis, analyse, analyseInSteps } from '../../server/src/analysis/analysis.ts';
import { nameFindingsInSteps } from '../../server/src/service/diagnostics.ts';
import { createArticle, createArticleInSteps } from '../../server/src/text/article.ts';
import type { Steps } from '../../server/src/text/steps.ts';
import { testResources as resources } from '../names/test-knowledge.ts';
import { processorTime } from '../timing.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const news = readdirSync(seeds)
  .filter((name) => name.startsWith('ar-') && name.endsWith('.txt'))
  .map((name) => readFileSync(seeds + name, 'utf8'))
  .join('\n');

/** All that a server does with a text before it reports. */
function* examine(text: string): Steps<Analysis> {
  const analysis = yield* analyseInSteps(yield* createArticleInSteps(text), { resources });
  yield* nameFindingsInSteps(analysis);
  return analysis;
}

test('steps give what one go gives', () => {
  const steps = examine(news);
  let last = steps.next();
  while (last.done !== true) last = steps.next();
  const { findings, entities, problems } = analyse(createArticle(news), { resources });
  expect(last.value.findings.length).toBeGreaterThan(0);
  expect(last.value).toMatchObject({ findings, entities, problems });
});

test('no step of the analysis of a long article is a large part of it', () => {
  const text = news.repeat(Math.ceil(500_000 / news.length));
  const quickest: number[] = [];
  for (let round = 0; round < 4; round++) {
    const steps = examine(text);
    for (let step = 0, done = false; !done; step++) {
      const time = processorTime(() => {
        done = steps.next().done === true;
      });
      quickest[step] = Math.min(quickest[step] ?? Number.POSITIVE_INFINITY, time);
    }
  }
  const whole = quickest.reduce((sum, time) => sum + time, 0);
  expect(Math.max(...quickest)).toBeLessThan(0.25 * whole);
});

test('without names there are the same findings but for those about names, and no entities', () => {
  const article = createArticle(news);
  const [all, some] = [
    analyse(article, { resources }),
    analyse(article, { resources, rules: { severities: {}, names: false } }),
  ];
  const others = all.findings.filter(({ rule }) => !rule.startsWith('name/'));
  expect(all.findings.length).toBeGreaterThan(others.length);
  expect(some.findings).toEqual(others);
  expect(some.entities).toEqual([]);
});
