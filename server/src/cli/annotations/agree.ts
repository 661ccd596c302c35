/** `copydesk agree`: how far two layers of an article agree. */

import type { Command } from 'commander';
import { spanAgreement, tokenKappa, unitisingAlpha } from '../../annotations/merging/agreement.ts';
import { unitsOf } from '../../annotations/records/layer-units.ts';
import { type Message, say } from '../../messages/message.ts';
import { tokenize } from '../../text/tokens.ts';
import { FIGURES, headings, tableText } from '../evaluation/table.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle } from '../help-words.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { readNamedLayers } from './named-layers.ts';

export function addAgree(program: Command): void {
  program
    .command('agree')
    .summary(wording(say('measure how far two layers agree')))
    .description(
      wording(
        say(
          "Compares two layers of one article: precision, recall and F1 of spans, exact and overlapping, with the first layer as the reference; Cohen's kappa over tokens; Krippendorff's alpha for unitising. Labels are entity types and rules; rejected annotations are left out.",
        ),
      ),
    )
    .argument('<A>', wording(say('sidecar of the first layer')))
    .argument('<B>', wording(say('sidecar of the second layer')))
    .option('--json', wording(say('write one object')))
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk agree story.txt.amal.ann.jsonl story.txt.omar.ann.jsonl`,
    )
    .action(async (a: string, b: string, options: { readonly json?: boolean }) => {
      process.exitCode = await agree([a, b], options.json === true);
    });
}

/** Runs the command. Returns the exit code. */
async function agree(paths: readonly string[], asJson: boolean): Promise<number> {
  const { article, text, layers, problems } = await readNamedLayers(paths);
  for (const problem of problems) tell(problem);
  const [first, second] = layers.map(({ records }) => unitsOf(records, text));
  const [a, b] = [first!.units, second!.units];
  const result = {
    version: 1,
    article,
    layers: layers.map(({ name }) => name),
    spans: [a.length, b.length],
    lost: [first!.lost, second!.lost],
    exact: spanAgreement(a, b, 'exact'),
    overlapping: spanAgreement(a, b, 'overlapping'),
    kappa: tokenKappa(a, b, tokenize(text)),
    alpha: unitisingAlpha([a, b], text.length),
  };
  await write(asJson ? `${JSON.stringify(result, null, 2)}\n` : table(result));
  return problems.length > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

interface Result {
  readonly layers: readonly string[];
  readonly spans: readonly number[];
  readonly lost: readonly number[];
  readonly exact: ReturnType<typeof spanAgreement>;
  readonly overlapping: ReturnType<typeof spanAgreement>;
  readonly kappa: number;
  readonly alpha: number;
}

function table({ layers, spans, lost, exact, overlapping, kappa, alpha }: Result): string {
  const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  const row = (name: Message, { precision, recall, f1 }: typeof exact): readonly string[] => [
    wording(name),
    figure(precision),
    figure(recall),
    figure(f1),
  ];
  const left = layers
    .map((name, at) =>
      say('{name}: {spans, plural, one {# span} other {# spans}}, {lost} without a place', {
        name,
        spans: spans[at]!,
        lost: String(lost[at]),
      }),
    )
    .map((line) => `${wording(line)}\n`)
    .join('');
  const ends = tableText([
    headings([say('spans'), ...FIGURES]),
    row(say('exact'), exact),
    row(say('overlapping'), overlapping),
  ]);
  const beyondChance = tableText([
    [wording(say("Cohen's kappa over tokens")), figure(kappa)],
    [wording(say("Krippendorff's alpha, units")), figure(alpha)],
  ]);
  return `${left}\n${ends}\n${beyondChance}`;
}
