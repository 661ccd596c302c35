/** Arguments and options that several subcommands take, described once. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { say } from '../messages/message.ts';
import { ARTICLE_EXTENSIONS } from '../project/article-names.ts';
import { type InputKind, readInputKind } from './inputs/article-source.ts';
import { wording } from './reader.ts';
import { readList } from './rule-selection.ts';

/** `[PATH…]`. */
export const addPathArgument = (command: Command): Command =>
  command.argument(
    '[PATH...]',
    wording(
      say(
        'articles, and folders to search for articles ({list}); - is standard input, nothing is the current folder',
        { list: ARTICLE_EXTENSIONS.join(', ') },
      ),
    ),
    addPath,
  );

/** A path that is empty is a variable of somebody's script that was never set. @throws InvalidArgumentError */
function addPath(path: string, paths: string[] = []): string[] {
  if (path === '') throw new InvalidArgumentError(wording(say('It is empty.')));
  paths.push(path);
  return paths;
}

/** `--rules` and `--off`. */
export const addRuleOptions = (command: Command): Command =>
  command
    .option(
      '--rules <rules>',
      wording(say('only these rules or families, with commas between them')),
      readList,
    )
    .option('--off <rules>', wording(say('all but these rules or families')), readList);

/** What `addRecogniserOptions` reads. */
export interface RecogniserOptions {
  readonly recogniser: boolean;
  /** Folder of a neural network. */
  readonly nerModel?: string;
}

/** `--recogniser` and `--ner-model`. */
export const addRecogniserOptions = (command: Command): Command =>
  command
    .option(
      '--recogniser',
      wording(say('also find Arabic names that no list knows, by the trained recogniser')),
      false,
    )
    .option(
      '--ner-model <folder>',
      wording(say('the same by a neural network of your own: model.onnx, tokenizer.json, config.json')),
    );

/** What `addInputOptions` reads. */
export interface InputOptions {
  readonly input: InputKind;
  /** Undefined: as many as this machine has processors. */
  readonly jobs?: number;
}

/** More threads than this are a slip of the finger. */
const MOST_JOBS = 256;

/** `--input` and `--jobs`. */
export const addInputOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--input <kind>',
        wording(say('what the PATHs are: files, jsonl:FIELD (JSON Lines), or warc; also in gzip')),
      )
        .argParser(readInputKind)
        .default({ kind: 'files' }, 'files'),
    )
    .addOption(
      new Option(
        '--jobs <number>',
        wording(say('threads that check; as many as there are processors unless said')),
      ).argParser(readJobs),
    );

/** @throws InvalidArgumentError when it is no number of threads */
function readJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    throw new InvalidArgumentError(wording(say('A number from 1 to {most}.', { most: MOST_JOBS })));
  }
  return jobs;
}
