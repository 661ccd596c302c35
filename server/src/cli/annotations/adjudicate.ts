/** `copydesk adjudicate`: merges layers into gold, and lists what a person must decide. */

import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { v7 } from 'uuid';
import {
  type Adjudication,
  adjudicate,
  type Conflict,
  type Reading,
} from '../../annotations/merging/adjudicate.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import { addRecords } from '../../annotations/records/layer-change.ts';
import { type AnnotationRecord, identified } from '../../annotations/records/record.ts';
import { isLayerName, parseSidecarName } from '../../annotations/records/sidecar-name.ts';
import { SidecarStore } from '../../host/sidecar-store.ts';
import { say } from '../../messages/message.ts';
import { isolate } from '../../text/direction.ts';
import { LineIndex } from '../../text/lines.ts';
import { printable } from '../../text/printable.ts';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle } from '../help-words.ts';
import { tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import { readNamedLayers } from './named-layers.ts';

interface AdjudicateOptions {
  readonly gold: string;
  readonly write?: boolean;
  readonly json?: boolean;
  readonly annotator?: string;
}

export function addAdjudicate(program: Command): void {
  program
    .command('adjudicate')
    .summary(wording(say('merge layers into a gold layer')))
    .description(
      wording(
        say(
          'Compares layers of one article. What all say alike goes into the gold layer with --write; the rest is listed with every reading. What the gold layer says already is decided. Exit code 0: nothing is left to decide; 1: something is; 2: bad usage, or something could not be read or written.',
        ),
      ),
    )
    .argument('<SIDECAR...>', wording(say('sidecars of two layers or more')))
    .option('--gold <layer>', wording(say('name of the gold layer')), 'gold')
    .option('--write', wording(say('write what all agree on into the gold layer')))
    .option('--annotator <name>', wording(say('who adjudicates (default: the name of your account)')))
    .option('--json', wording(say('write one object')))
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk adjudicate story.txt.amal.ann.jsonl story.txt.omar.ann.jsonl
  $ copydesk adjudicate --write story.txt.*.ann.jsonl`,
    )
    .action(async (paths: readonly string[], options: AdjudicateOptions) => {
      process.exitCode = await run(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function run(given: readonly string[], options: AdjudicateOptions): Promise<number> {
  if (!isLayerName(options.gold))
    throw new UsageError(say('“{gold}” cannot be the name of a layer', { gold: options.gold }));
  // A pattern of the shell takes in the gold layer too.
  const paths = given.filter((path) => parseSidecarName(path)?.layer !== options.gold);
  if (paths.length < 2)
    throw new UsageError(
      say('two layers or more are needed: name the sidecars of one article, such as {one} and {other}', {
        one: 'story.txt.amal.ann.jsonl',
        other: 'story.txt.omar.ann.jsonl',
      }),
    );
  const { article, text, layers, problems } = await readNamedLayers(paths);
  for (const problem of problems) tell(problem);
  const sidecars = new SidecarStore();
  const gold = await sidecars.read(article, options.gold);
  if (!gold.ok) throw new UsageError(gold.message);
  const result = adjudicate(layers, recordsOf(gold.layer), text);
  await write(options.json === true ? jsonOf(article, result) : prettyOf(article, text, result));
  if (options.write === true && result.agreed.length > 0) {
    const written = await sidecars.change(
      article,
      (layer) => {
        const { agreed } = adjudicate(layers, recordsOf(layer), text);
        return addRecords(
          layer,
          agreed.map(({ record }) => goldRecord(record, options)),
          text,
        );
      },
      options.gold,
    );
    if (!written.ok) {
      tell(written.message);
      return EXIT_TROUBLE;
    }
    tell(
      say('{path}: {agreed, plural, one {# annotation} other {# annotations}} on which all agree', {
        path: written.path,
        agreed: result.agreed.length,
      }),
    );
  }
  if (problems.length > 0) return EXIT_TROUBLE;
  return result.conflicts.length > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}

/** What the annotators say, said by the adjudicator. */
function goldRecord(record: AnnotationRecord, { annotator }: AdjudicateOptions): AnnotationRecord {
  const { modified: _, ...said } = record;
  return {
    ...said,
    id: `urn:uuid:${v7()}`,
    'copydesk:status': 'accepted',
    creator: { type: 'Person', name: annotator ?? userInfo().username },
    generator: { type: 'Software', name: `Copydesk ${VERSION}` },
    created: new Date().toISOString(),
  };
}

const saying = ({ units }: Reading) =>
  units.map(({ start, end, label, record }) => ({
    id: record.id,
    start,
    end,
    label,
    entity: identified(record),
  }));

const jsonOf = (article: string, { agreed, conflicts, lost }: Adjudication): string =>
  `${JSON.stringify(
    {
      version: 1,
      article,
      agreed: saying({ layer: '', units: agreed }),
      conflicts: conflicts.map(({ start, end, readings }) => ({
        start,
        end,
        readings: readings.map((reading) => ({ layer: reading.layer, says: saying(reading) })),
      })),
      lost,
    },
    null,
    2,
  )}\n`;

function prettyOf(article: string, text: string, { agreed, conflicts, lost }: Adjudication): string {
  const lines = new LineIndex(text);
  const listed = conflicts.map((conflict) => conflictText(article, text, lines, conflict)).join('');
  const sum = say('{agreed} agreed, {conflicts} to decide, {lost} without a place', {
    agreed: String(agreed.length),
    conflicts: String(conflicts.length),
    lost: String(lost),
  });
  return `${listed}${wording(sum)}\n`;
}

function conflictText(article: string, text: string, lines: LineIndex, conflict: Conflict): string {
  const line = lines.lineAt(conflict.start);
  const column = conflict.start - lines.span(line).start + 1;
  const readings = conflict.readings.map(({ layer, units }) => {
    const said = units.map(({ start, end, label, record }) => {
      const entity = identified(record);
      const words = isolate(printable(text.slice(start, end)));
      return `${label} ${words}${entity === undefined ? '' : ` ${entity}`}`;
    });
    return `  ${layer}: ${said.length === 0 ? wording(say('nothing')) : said.join(', ')}\n`;
  });
  return `${printable(article)}:${line + 1}:${column}\n${readings.join('')}`;
}
