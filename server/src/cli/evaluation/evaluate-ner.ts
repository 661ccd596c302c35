/** `copydesk evaluate ner`: measures the search for names on text that is marked token by token. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileError } from '../../host/files.ts';
import { findModels, loadModels } from '../../host/models.ts';
import { type Message, say } from '../../messages/message.ts';
import type { NameResources } from '../../names/names.ts';
import { NeuralTagger } from '../../names/tagger/neural-tagger.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { splitTokens } from './glued-marks.ts';
import { type GoldSentence, type GoldText, readGoldSentences } from './gold-sentences.ts';
import { NAME_SYSTEMS, type SystemName } from './name-systems.ts';
import { nameKey, recallOfUnseen, type Score, type SpanScores, scoreSpans } from './span-scores.ts';
import { FIGURES, headings, tableText } from './table.ts';

interface EvaluateOptions {
  readonly gold: string;
  readonly train?: string;
  readonly nerModel?: string;
  readonly json?: boolean;
}

interface SystemScores {
  readonly name: SystemName;
  readonly scores: SpanScores;
  /** Recall of the names that the training text does not have; undefined when no such text was given. */
  readonly unseen: Unseen | undefined;
}

interface Unseen {
  readonly recall: number;
  readonly support: number;
}

/** Problems of a file that are told one by one; of the others, their number. */
const MOST_TOLD = 20;

export function addEvaluateNer(evaluate: Command): void {
  evaluate
    .command('ner')
    .summary(wording(say('precision and recall of names on text marked token by token')))
    .description(
      wording(
        say(
          'Reads a file in columns, as CoNLL and ANERcorp write it: a token a line, the word first and its tag last (IOB1, IOB2, IOBES, BILOU or the type alone; PER, LOC, ORG, MISC and other names of these types), an empty line between sentences. A name counts when its first token, its last token and its type are right.',
        ),
      ),
    )
    .requiredOption('--gold <file>', wording(say('the marked text')))
    .option(
      '--train <file>',
      wording(say('marked text that the recogniser was trained on: also the recall of names not in it')),
    )
    .option(
      '--ner-model <folder>',
      wording(say('ask this neural network: model.onnx, tokenizer.json, config.json')),
    )
    .option('--json', wording(say('write one object instead of tables')))
    .addHelpText('after', '\nExamples:\n  $ copydesk evaluate ner --gold marked.txt')
    .action(async (options: EvaluateOptions) => {
      process.exitCode = await evaluateNer(options);
    });
}

/** Runs the command. Returns the exit code. */
async function evaluateNer({ gold, train, nerModel, json = false }: EvaluateOptions): Promise<number> {
  const text = await readGold(gold);
  const training = train === undefined ? undefined : await readGold(train);
  if (text === undefined || (train !== undefined && training === undefined)) return EXIT_TROUBLE;
  if (text.sentences.length === 0) {
    tell(say('{gold} holds no marked sentence (a token a line, its tag last)', { gold }));
    return EXIT_TROUBLE;
  }
  const { resources, problems } = await loadModels(findModels(), { tagger: true, network: nerModel });
  for (const problem of problems) tell(problem);
  if (!(await readByNetwork(text.sentences, resources))) return EXIT_TROUBLE;
  const systems = measure(text.sentences, resources, training?.sentences);
  await write(json ? `${JSON.stringify(asObject(systems, text))}\n` : asText(systems, text));
  return problems.length > 0 || text.problems.length > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

/** Reads marked text and tells what is wrong with it. */
async function readGold(path: string): Promise<GoldText | undefined> {
  let text: GoldText;
  try {
    text = readGoldSentences(await readFile(path, 'utf8'));
  } catch (error) {
    tell(fileError('read', path, error).message);
    return undefined;
  }
  for (const { line, message } of text.problems.slice(0, MOST_TOLD)) tell(`${path}:${line}: ${message}`);
  if (text.problems.length > MOST_TOLD)
    tell(
      say('{path}: {more, number} more lines like these', { path, more: text.problems.length - MOST_TOLD }),
    );
  return text;
}

/** A neural network reads the sentences beforehand. @returns whether it could, or there is none */
async function readByNetwork(
  sentences: readonly GoldSentence[],
  { tagger }: NameResources,
): Promise<boolean> {
  if (!(tagger instanceof NeuralTagger)) return true;
  try {
    await tagger.prepare(sentences.map(({ tokens }) => splitTokens(tokens).parts));
    return true;
  } catch (error) {
    tell(
      say('the neural recogniser failed: {why}', {
        why: error instanceof Error ? error.message : String(error),
      }),
    );
    return false;
  }
}

function measure(
  sentences: readonly GoldSentence[],
  resources: NameResources,
  training: readonly GoldSentence[] | undefined,
): SystemScores[] {
  const seen = new Set(
    training?.flatMap((sentence) => sentence.spans.map((span) => nameKey(sentence, span))),
  );
  return NAME_SYSTEMS.flatMap(({ name, find }) => {
    const found = find(sentences, resources);
    if (found === undefined) return [];
    const unseen = training === undefined ? undefined : recallOfUnseen(sentences, found, seen);
    return [{ name, scores: scoreSpans(sentences, found), unseen }];
  });
}

const HEADING = [...FIGURES, say('right'), say('found'), say('marked')];

function asText(systems: readonly SystemScores[], { sentences }: GoldText): string {
  const tables = systems.map(({ name, scores, unseen }) => {
    const rows = Object.entries(scores.byType).map(([type, score]) => [`  ${type}`, ...cells(score)]);
    return [
      [wording(SYSTEMS[name]), ...cells(scores.all)],
      ...rows,
      ...(unseen === undefined ? [] : [unseenRow(unseen)]),
    ];
  });
  const counted = say(
    '{sentences, plural, one {# sentence} other {# sentences}}, {tokens, plural, one {# token} other {# tokens}}',
    { sentences: sentences.length, tokens: tokensOf(sentences) },
  );
  return `${wording(counted)}\n\n${tableText([['', ...headings(HEADING)], ...tables.flat()])}`;
}

/** What each system is called; in JSON they have their English names. */
const SYSTEMS: Readonly<Record<SystemName, Message>> = {
  recogniser: say('recogniser'),
  mentions: say('mentions'),
  gazetteer: say('gazetteer'),
};

const cells = ({ precision, recall, f1, correct, found, support }: Score): readonly string[] => [
  precision.toFixed(3),
  recall.toFixed(3),
  f1.toFixed(3),
  String(correct),
  String(found),
  String(support),
];

const unseenRow = ({ recall, support }: Unseen): readonly string[] => [
  `  ${wording(say('not in training'))}`,
  '',
  recall.toFixed(3),
  '',
  String(Math.round(recall * support)),
  '',
  String(support),
];

/** The scores of the recogniser, or of the mentions where there is none, stand by themselves as well. */
function asObject(systems: readonly SystemScores[], { sentences, problems }: GoldText): unknown {
  const figures = systems.map(({ name, scores, unseen }) => ({
    name,
    ...scores.all,
    types: scores.byType,
    ...(unseen === undefined ? {} : { unseen }),
  }));
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
