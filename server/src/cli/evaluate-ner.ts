/** `copydesk evaluate ner`: measures the search for names on text that is marked token by token. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileError } from '../host/files.ts';
import { findModels, loadModels } from '../host/models.ts';
import type { NameResources } from '../names/names.ts';
import { type GoldSentence, type GoldText, readGoldSentences } from './evaluation/gold-sentences.ts';
import { NAME_SYSTEMS } from './evaluation/name-systems.ts';
import { type Score, type SpanScores, scoreSpans } from './evaluation/span-scores.ts';
import { tableText } from './evaluation/table.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { tell, write } from './output.ts';

interface EvaluateOptions {
  readonly gold: string;
  readonly json?: boolean;
}

interface SystemScores {
  readonly name: string;
  readonly scores: SpanScores;
}

/** Problems of a file that are told one by one; of the others, their number. */
const MOST_TOLD = 20;

export function addEvaluateNer(evaluate: Command): void {
  evaluate
    .command('ner')
    .summary('precision and recall of names on text marked token by token')
    .description(
      'Reads a file in columns, as CoNLL and ANERcorp write it: a token a line, the word first and its tag last ' +
        '(IOB1, IOB2, IOBES; PER or PERS, LOC, ORG, MISC), an empty line between sentences. A name counts when its ' +
        'first token, its last token and its type are right.',
    )
    .requiredOption('--gold <file>', 'the marked text')
    .option('--json', 'write one object instead of tables')
    .addHelpText('after', '\nExamples:\n  $ copydesk evaluate ner --gold marked.txt')
    .action(async (options: EvaluateOptions) => {
      process.exitCode = await evaluateNer(options);
    });
}

/** Runs the command. Returns the exit code. */
async function evaluateNer({ gold, json = false }: EvaluateOptions): Promise<number> {
  const text = await readGold(gold);
  if (text === undefined) return EXIT_TROUBLE;
  for (const { line, message } of text.problems.slice(0, MOST_TOLD)) tell(`${gold}:${line}: ${message}`);
  if (text.problems.length > MOST_TOLD)
    tell(`${gold}: ${text.problems.length - MOST_TOLD} more lines like these`);
  if (text.sentences.length === 0) {
    tell(`${gold} holds no marked sentence (a token a line, its tag last)`);
    return EXIT_TROUBLE;
  }
  const { resources, problems } = await loadModels(findModels(), { tagger: true });
  for (const problem of problems) tell(problem);
  const systems = measure(text.sentences, resources);
  await write(json ? `${JSON.stringify(asObject(systems, text))}\n` : asText(systems, text));
  return problems.length > 0 || text.problems.length > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

async function readGold(path: string): Promise<GoldText | undefined> {
  try {
    return readGoldSentences(await readFile(path, 'utf8'));
  } catch (error) {
    tell(fileError('read', path, error).message);
    return undefined;
  }
}

function measure(sentences: readonly GoldSentence[], resources: NameResources): SystemScores[] {
  return NAME_SYSTEMS.flatMap(({ name, find }) => {
    const found = find(sentences, resources);
    return found === undefined ? [] : [{ name, scores: scoreSpans(sentences, found) }];
  });
}

const HEADING = ['precision', 'recall', 'F1', 'right', 'found', 'marked'];

function asText(systems: readonly SystemScores[], { sentences }: GoldText): string {
  const tables = systems.map(({ name, scores }) => {
    const rows = Object.entries(scores.byType).map(([type, score]) => [`  ${type}`, ...cells(score)]);
    return [[name, ...cells(scores.all)], ...rows];
  });
  return `${sentences.length} sentences, ${tokensOf(sentences)} tokens\n\n${tableText([['', ...HEADING], ...tables.flat()])}`;
}

const cells = ({ precision, recall, f1, correct, found, support }: Score): readonly string[] => [
  precision.toFixed(3),
  recall.toFixed(3),
  f1.toFixed(3),
  String(correct),
  String(found),
  String(support),
];

/** The scores of the recogniser, or of the mentions where there is none, stand by themselves as well. */
function asObject(systems: readonly SystemScores[], { sentences, problems }: GoldText): unknown {
  const figures = systems.map(({ name, scores }) => ({ name, ...scores.all, types: scores.byType }));
  const [{ name: system, ...first }] = figures as [(typeof figures)[number]];
  return {
    version: 1,
    sentences: sentences.length,
    tokens: tokensOf(sentences),
    system,
    ...first,
    systems: Object.fromEntries(figures.map(({ name, ...scores }) => [name, scores])),
    problems: problems.length,
  };
}

const tokensOf = (sentences: readonly GoldSentence[]): number =>
  sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
