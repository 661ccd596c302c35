/** `copydesk evaluate artifacts`: measures the rules on articles with gold layers. */

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { createLocator } from '../../annotations/decisions/decisions.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import { quoteOf, textOf } from '../../annotations/records/record.ts';
import { isUndecidable } from '../../artifacts/annotation-types.ts';
import { atLeast } from '../../findings/finding.ts';
import { findArticles } from '../../host/find-articles.ts';
import { say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { Article } from '../../text/article.ts';
import { readInput } from '../article-input.ts';
import { Engine } from '../engine.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { ARTIFACT_BASELINES } from './artifact-baselines.ts';
import {
  type ArtifactScores,
  classOf,
  type GoldSpan,
  type Score,
  type ScoredArticle,
  scoreArtifacts,
} from './artifact-scores.ts';
import { headings, share, tableText } from './table.ts';

const GOLD_LAYER = 'gold';
/** Classes of a gold layer that name entities: another evaluation's. */
const ENTITY_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC', 'DATE', 'EVENT']);
/** Rules over names answer for these classes too. */
const CLASS_OF_NAME_RULE: Readonly<Record<string, string>> = { 'inconsistent-form': 'name-variant' };

interface EvaluateOptions {
  readonly gold: string;
  readonly json?: boolean;
}

interface Measured {
  readonly articles: readonly ScoredArticle[];
  readonly baselines: ReadonlyMap<string, readonly ScoredArticle[]>;
  readonly problems: number;
}

export function addEvaluateArtifacts(evaluate: Command): void {
  evaluate
    .command('artifacts')
    .summary(wording(say('recall and precision of the rules on articles with gold layers')))
    .description(
      wording(
        say(
          'Reads the articles of a folder with their gold layers (story.txt with story.txt.gold.ann.jsonl, the rule or class id in the classifying body). A finding agrees with a gold span when they share at least half of the shorter one; precision counts findings at warning and above. Classes that begin with trap: or legit- mark what must not be reported.',
        ),
      ),
    )
    .requiredOption('--gold <folder>', wording(say('the folder with the articles and their gold layers')))
    .option('--json', wording(say('write one object instead of tables')))
    .addHelpText('after', '\nExamples:\n  $ copydesk evaluate artifacts --gold labelled/')
    .action(async (options: EvaluateOptions) => {
      process.exitCode = await evaluateArtifacts(options);
    });
}

/** Runs the command. Returns the exit code. */
async function evaluateArtifacts({ gold, json = false }: EvaluateOptions): Promise<number> {
  const measured = await measure(gold);
  if (measured.articles.length === 0) {
    tell(
      say('{gold} holds no article with a gold layer (story.txt.{layer}.ann.jsonl)', {
        gold,
        layer: GOLD_LAYER,
      }),
    );
    return EXIT_TROUBLE;
  }
  const scores = scoreArtifacts(measured.articles, isUndecidable);
  const baselines = [...measured.baselines].map(
    ([name, articles]) => [name, scoreArtifacts(articles, isUndecidable)] as const,
  );
  const files = measured.articles.length;
  await write(
    json ? `${JSON.stringify(asObject(scores, baselines, files))}\n` : asText(scores, baselines, files),
  );
  return measured.problems > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

async function measure(folder: string): Promise<Measured> {
  const engine = await Engine.load({ severities: {} });
  const articles: ScoredArticle[] = [];
  const baselines = new Map<string, ScoredArticle[]>(ARTIFACT_BASELINES.map(({ name }) => [name, []]));
  let problems = 0;
  for await (const found of findArticles([folder])) {
    const input = await readInput(found);
    if (input.kind === 'problem') {
      tell(input.message);
      problems++;
      continue;
    }
    // The text alone is measured: what annotators have decided beside it must not help.
    const opened = await engine.open({ ...input, inFile: false });
    const { article, findings } = opened.examine(input.text);
    const gold = await readGold(engine, input.path, article);
    if (gold === undefined) continue;
    problems += gold.problems.length;
    for (const problem of gold.problems) tell(problem);
    const one = { path: input.path, language: article.language, gold: gold.spans };
    const reported = findings.map(({ rule, severity, start, end }) => ({
      start,
      end,
      name: CLASS_OF_NAME_RULE[classOf(rule)] ?? rule,
      isShown: atLeast(severity, 'warning'),
    }));
    articles.push({ ...one, reported });
    for (const { name, find } of ARTIFACT_BASELINES) {
      baselines.get(name)!.push({ ...one, reported: find(article) });
    }
  }
  return { articles, baselines, problems };
}

/** The gold spans of an article, entities left out; undefined when it has no gold layer. */
async function readGold(
  engine: Engine,
  path: string,
  article: Article,
): Promise<{ readonly spans: readonly GoldSpan[]; readonly problems: readonly string[] } | undefined> {
  const read = await engine.sidecars.read(path, GOLD_LAYER);
  if (!read.ok) return { spans: [], problems: [english(read.message)] };
  if (read.layer.text === '' && !existsSync(read.path)) return undefined;
  const problems = read.layer.problems.map(
    ({ line, message }) => `${read.path}:${line + 1}: ${english(message)}`,
  );
  const locate = createLocator(article.text);
  const spans: GoldSpan[] = [];
  for (const record of recordsOf(read.layer)) {
    const name = textOf(record, 'classifying');
    if (name === undefined || ENTITY_TYPES.has(name)) continue;
    const located = locate(record);
    if (located?.resolution.state === 'kept') {
      for (const span of located.spans) spans.push({ ...span, name });
    } else problems.push(`${read.path}: “${quoteOf(record)}” (${name}) has lost its place`);
  }
  return { spans, problems };
}

type NamedScores = readonly (readonly [string, ArtifactScores])[];

function asText(scores: ArtifactScores, baselines: NamedScores, files: number): string {
  const heading = headings([
    say('spans'),
    say('found'),
    say('same class'),
    say('recall'),
    say('reported'),
    say('right'),
    say('precision'),
  ]);
  const measured = say(
    '{files, plural, one {# article} other {# articles}}; {undecidable, plural, one {# span of a class} other {# spans of classes}} that no program decides {undecidable, plural, one {is} other {are}} left out.',
    { files, undecidable: scores.undecidable },
  );
  const bySize = ([, a]: readonly [string, Score], [, b]: readonly [string, Score]): number =>
    b.spans - a.spans || b.reported - a.reported;
  const rows = (of: ReadonlyMap<string, Score>) =>
    [...of].sort(bySize).map(([name, score]) => [name, ...cells(score)]);
  const kept = (of: ArtifactScores): string => `${of.alarms.length}/${of.kept}`;
  const systems = [['copydesk', scores] as const, ...baselines].map(([name, of]) => [
    name,
    ...cells(of.all),
    kept(of),
  ]);
  const alarms = scores.alarms.map(
    ({ path, start, end, rule, class: kind }) =>
      `  ${path}:${start}-${end}: ${wording(say('{rule} on {kind}', { rule, kind }))}\n`,
  );
  return [
    `${wording(measured)}\n\n`,
    tableText([['', ...heading, wording(say('alarms'))], ...systems]),
    `\n${wording(say('By class'))}\n${tableText([['', ...heading], ...rows(scores.classes)])}`,
    `\n${wording(say('By language'))}\n${tableText([['', ...heading], ...rows(scores.languages)])}`,
    alarms.length === 0 ? '' : `\n${wording(say('Reported although it must stay'))}\n${alarms.join('')}`,
  ].join('');
}

const cells = ({ spans, found, sameClass, reported, right }: Score): readonly string[] => [
  String(spans),
  String(found),
  String(sameClass),
  share(found, spans),
  String(reported),
  String(right),
  share(right, reported),
];

function asObject(scores: ArtifactScores, baselines: NamedScores, files: number): unknown {
  return {
    version: 1,
    files,
    undecidable: scores.undecidable,
    ...plain(scores),
    classes: Object.fromEntries([...scores.classes].map(([name, score]) => [name, figures(score)])),
    languages: Object.fromEntries([...scores.languages].map(([name, score]) => [name, figures(score)])),
    alarms: scores.alarms,
    baselines: Object.fromEntries(
      baselines.map(([name, of]) => [name, { ...plain(of), alarms: of.alarms.length }]),
    ),
  };
}

const plain = ({ all, kept }: ArtifactScores) => ({ ...figures(all), kept });

function figures(score: Score) {
  const { spans, found, reported, right } = score;
  return {
    ...score,
    recall: spans === 0 ? null : found / spans,
    precision: reported === 0 ? null : right / reported,
  };
}
