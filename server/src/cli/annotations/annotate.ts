/** `copydesk annotate`: writes the names that the engine finds into a layer, as suggestions. */

import { basename } from 'node:path';
import type { Command } from 'commander';
import { suggestMentions } from '../../annotations/decisions/suggest.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import { isLayerName } from '../../annotations/records/sidecar-name.ts';
import { findArticles } from '../../host/find-articles.ts';
import { say } from '../../messages/message.ts';
import { typedValues } from '../../text/values/typed-values.ts';
import { type InputText, readInput } from '../article-input.ts';
import { Engine } from '../engine.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle, type HelpExample, helpExamples } from '../help-words.ts';
import { type Told, tell } from '../output.ts';
import { wording } from '../reader.ts';
import { selectRules } from '../rule-selection.ts';
import { addPathArgument, addRecogniserOptions, type RecogniserOptions } from '../shared-options.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';

interface AnnotateOptions extends RecogniserOptions {
  readonly layer: string;
  readonly values?: boolean;
}

const EXAMPLES: readonly HelpExample[] = [
  ['copydesk annotate story.txt', say('writes story.txt.engine.ann.jsonl')],
  ['copydesk annotate --layer amal articles/'],
];

export function addAnnotate(program: Command): void {
  const command = program
    .command('annotate')
    .summary(wording(say('write the names that are found into a layer, as suggestions')))
    .description(
      wording(
        say(
          'Writes a suggested annotation for each mention of a person, place, organisation or other name into a layer of the article. Places that the layer speaks of already are passed over, rejected ones too.',
        ),
      ),
    );
  addPathArgument(command)
    .option('--layer <name>', wording(say('the layer to write to')), 'engine')
    .option('--values', wording(say('also dates (DATE), sums of money (MONEY) and quantities (QUANTITY)')));
  addRecogniserOptions(command)
    .addHelpText(
      'after',
      `
${examplesTitle}
${helpExamples(EXAMPLES)}`,
    )
    .action(async (paths: readonly string[], options: AnnotateOptions) => {
      process.exitCode = await annotate(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function annotate(paths: readonly string[], options: AnnotateOptions): Promise<number> {
  const { layer } = options;
  if (!isLayerName(layer)) throw new UsageError(say('“{layer}” cannot be the name of a layer', { layer }));
  const engine = await Engine.load(selectRules({}), {
    tagger: options.recogniser,
    network: options.nerModel,
  });
  let exitCode = engine.lacksModels ? EXIT_TROUBLE : EXIT_CLEAN;
  for await (const found of findArticles(paths, true)) {
    const input = await readInput(found);
    const problem = input.kind === 'problem' ? input.message : await annotateOne(engine, input, options);
    if (problem === undefined) continue;
    tell(problem);
    exitCode = EXIT_TROUBLE;
  }
  return exitCode;
}

/** Annotates one article. Returns what went wrong, in a sentence. */
async function annotateOne(
  engine: Engine,
  input: InputText,
  { layer, values = false }: AnnotateOptions,
): Promise<Told | undefined> {
  const { path, text } = input;
  if (!input.inFile) return 'standard input has no file beside which to keep annotations';
  const unread = await engine.readNames(text);
  for (const { message } of unread) tell(message);
  if (unread.length > 0) return `${path} was left as it is`;
  const { entities, article: read } = (await engine.open(input)).examine(text);
  const found = values && read !== undefined ? typedValues(read) : [];
  const software = { type: 'Software', name: `Copydesk ${VERSION}` } as const;
  const article = { fileName: basename(path), text };
  let added = 0;
  const outcome = await engine.sidecars.change(
    path,
    (standing) => {
      const suggested = suggestMentions(standing, entities, found, article, {
        creator: software,
        generator: software,
      });
      added = recordsOf(suggested).length - recordsOf(standing).length;
      return suggested;
    },
    layer,
  );
  if (!outcome.ok) return outcome.message;
  tell(
    say('{path}: {added, plural, one {# suggestion} other {# suggestions}} added', {
      path: outcome.path,
      added,
    }),
  );
  return undefined;
}
