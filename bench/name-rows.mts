/** How fast forms of names are judged, and what the index of a workspace's names takes. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgePair } from '../server/src/names/comparing/pair-judge.ts';
import type { NameResources } from '../server/src/names/names.ts';
import { knowledgeOf } from '../server/src/names/pair-knowledge.ts';
import { alikePairs } from './alike-pairs.mts';
import { longArticles, newsArticles } from './article.mts';
import { measure, notMeasured, type Row, type Section } from './table.mts';
import type { WorkspaceFigures } from './workspace-figures.mts';

const WORDS = 60_000;
const ARTICLES = 8000;

export async function nameSection(resources: NameResources): Promise<Section> {
  return ['Names', [await judgeRow(resources), ...workspaceRows()]];
}

async function judgeRow(resources: NameResources): Promise<Row> {
  const known = knowledgeOf(resources);
  const pairs = alikePairs(longArticles(WORDS).at(-1)!.text, known);
  const judgeAll = (): number => pairs.reduce((sum, [a, b]) => sum + judgePair(a, b, known), 0);
  const { judged } = await measure({ judged: judgeAll }, { warmUp: 3, rounds: 9 });
  const rate = (1000 * pairs.length) / judged!;
  return {
    what: `Two forms judged, of ${pairs.length.toLocaleString('en')} pairs that sound alike`,
    measured: `${Math.round(rate).toLocaleString('en')} pairs a second`,
    limit: '200,000 a second',
    held: rate >= 200_000,
  };
}

function workspaceRows(): readonly Row[] {
  const what = 'Names of a workspace';
  if (newsArticles(1).length === 0) return [notMeasured(what, 'the corpus of edited news is not at hand')];
  const child = fileURLToPath(new URL('workspace-figures.mts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', child, String(ARTICLES)], {
    encoding: 'utf8',
  });
  const { articles, forms, rate, bytesAForm } = JSON.parse(printed) as WorkspaceFigures;
  const number = (value: number): string => value.toLocaleString('en');
  return [
    {
      what: `${what}: ${number(articles)} articles read into the index`,
      measured: `${rate.toFixed(1)} MB of UTF-8 a second`,
      limit: '2 MB a second',
      held: rate >= 2,
    },
    {
      what: `${what}: memory of ${number(forms)} forms with their articles`,
      measured: `${bytesAForm.toFixed(0)} bytes a form`,
      limit: '200 bytes a form',
      held: bytesAForm <= 200,
    },
  ];
}
