/**
 * What all rules over one article cost: against the floor of one pass over the words, at growing lengths, and on
 * texts that make a careless pattern walk the same stretch again and again. Writes bench/rules-speed.md.
 *
 * Times are processor time of this process; the least of some rounds counts.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { profileOf } from '../server/src/artifacts/profile.ts';
import { NO_LEXICON } from '../server/src/artifacts/project-lexicon.ts';
import { ARTIFACT_RULES } from '../server/src/artifacts/registry.ts';
import { findModels, loadModels } from '../server/src/host/models.ts';
import { createArticle } from '../server/src/text/article.ts';
import { countWords, longArticles } from './article.mts';
import { readOptions } from './options.mts';

readOptions({});

const root = fileURLToPath(new URL('..', import.meta.url));
const {
  resources: { words },
} = await loadModels(findModels(root));

/** Least milliseconds of processor time of some rounds. */
function least(rounds: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const floorOf = (text: string, rounds: number): number =>
  least(rounds, () => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length);

/** All rules over a fresh article: its profile, and every cache that hangs on the article, are made anew. */
function rulesOf(text: string, rounds: number): number {
  const articles = Array.from({ length: rounds }, () => createArticle(text));
  let next = 0;
  return least(rounds, () => {
    const article = articles[next++]!;
    const context = { article, profile: profileOf(article), project: NO_LEXICON, words };
    let count = 0;
    for (const rule of ARTIFACT_RULES) count += [...rule.find(context)].length;
    return count;
  });
}

const out: string[] = [
  '# What the rules cost',
  '',
  'Made by `node bench/rules-speed.mts`. Processor time of one process on one core; the floor is one pass of',
  '`/[\\p{L}\\p{M}]+/gu` over the same text. The limit is 8 × floor for a fresh article of 10,000 words.',
  '',
  '| text | words | floor, ms | all rules, ms | × floor |',
  '| --- | ---: | ---: | ---: | ---: |',
];
const cell = (value: number, digits = 1): string => value.toFixed(digits);
for (const size of [10_000, 100_000, 1_000_000]) {
  for (const { origin, text } of longArticles(size)) {
    const rounds = size > 100_000 ? 3 : size > 10_000 ? 8 : 60;
    const floor = floorOf(text, rounds);
    const rules = rulesOf(text, rounds);
    out.push(
      `| ${origin} | ${countWords(text)} | ${cell(floor)} | ${cell(rules)} | ${cell(rules / floor)} |`,
    );
    console.log(out.at(-1));
  }
}
out.push(
  '',
  '## Hostile texts',
  '',
  'Each text is the unit repeated; a rule that backtracks would take a hundred times as long for ten times the text.',
  '',
  '| unit | 100,000 characters, ms | 1,000,000 characters, ms | factor |',
  '| --- | ---: | ---: | ---: |',
);
const HOSTILE = [
  ' ',
  '[',
  '(',
  '{{',
  '&',
  '<',
  '&a',
  '<a ',
  '“"',
  '"',
  '. ',
  '،',
  ' ،',
  'ط§',
  'Ã©',
  '**a',
  '[[a',
  '/=',
  'a',
  'ح',
  'ة',
  'ـ',
  '12 ',
  'Share\n',
  '\n',
  '\u202e12 ',
];
for (const unit of HOSTILE) {
  const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  const short = rulesOf(textOf(100_000), 3);
  const long = rulesOf(textOf(1_000_000), 2);
  const shown = JSON.stringify(unit)
    .replaceAll('|', '\\|')
    .replace(/[\u202e]/g, '\\u202e');
  out.push(`| \`${shown}\` | ${cell(short)} | ${cell(long)} | ${cell(long / Math.max(short, 0.1))} |`);
  console.log(out.at(-1));
}
const line = rulesOf('a'.repeat(10_000_000), 1);
out.push(`| one line of ten million \`a\` | | ${cell(line)} | |`, '');
writeFileSync(fileURLToPath(new URL('rules-speed.md', import.meta.url)), out.join('\n'));
