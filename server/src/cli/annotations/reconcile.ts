/** `copydesk reconcile`: what became of annotations when their article was edited outside, and new anchors for them. */

import { type Command, Option } from 'commander';
import type { Reconciliation } from '../../annotations/anchoring/reconcile.ts';
import {
  type ReconciledRecord,
  reconcileRecords,
  refreshLayer,
} from '../../annotations/anchoring/reconcile-layer.ts';
import { distinctNames } from '../../annotations/decisions/known-names.ts';
import { recordsOf } from '../../annotations/records/layer.ts';
import { quoteOf } from '../../annotations/records/record.ts';
import { readBases } from '../../host/base-store.ts';
import { findArticles } from '../../host/find-articles.ts';
import { SidecarStore } from '../../host/sidecar-store.ts';
import { say } from '../../messages/message.ts';
import { isolate } from '../../text/direction.ts';
import { LineIndex } from '../../text/lines.ts';
import { printable } from '../../text/printable.ts';
import { type InputText, readInput } from '../article-input.ts';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_TROUBLE } from '../exit-codes.ts';
import { examplesTitle, type HelpExample, helpExamples } from '../help-words.ts';
import { type Told, tell, write } from '../output.ts';
import { wording } from '../reader.ts';
import { loadResourcesHere } from '../resources.ts';
import { addPathArgument } from '../shared-options.ts';
import { layersBeside } from './article-layers.ts';

interface ReconcileOptions {
  readonly check?: boolean;
  readonly write?: boolean;
  readonly format: 'pretty' | 'json';
}

const EXAMPLES: readonly HelpExample[] = [
  ['git pull && copydesk reconcile articles/'],
  ['copydesk reconcile --write story.txt'],
  ['copydesk reconcile --check articles/', say('in continuous integration')],
];

export function addReconcile(program: Command): void {
  const command = program
    .command('reconcile')
    .summary(wording(say('find annotations again after an article was edited outside')))
    .description(
      wording(
        say(
          'Says what became of each annotation: kept, moved, changed, resolved (a finding whose words are gone) or orphaned, with the places where an orphan may belong. With --write the anchors of moved and changed ones are written anew and lost ones are marked; nothing is removed. Exit code 0; with --check 1 when any is changed or orphaned; 2 when something could not be read or written.',
        ),
      ),
    );
  addPathArgument(command)
    .option('--check', wording(say('exit with 1 when an annotation is changed or orphaned')))
    .option('--write', wording(say('write new anchors')))
    .addOption(
      new Option('--format <format>', wording(say('how to report')))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
${helpExamples(EXAMPLES)}`,
    )
    .action(async (paths: readonly string[], options: ReconcileOptions) => {
      process.exitCode = await reconcile(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function reconcile(paths: readonly string[], options: ReconcileOptions): Promise<number> {
  const { gazetteer } = await loadResourcesHere();
  const run = new ReconcileRun(options, distinctNames(gazetteer));
  for await (const found of findArticles(paths, options.write === true)) {
    const input = await readInput(found);
    if (input.kind === 'problem') run.complain(input.message);
    else if (input.inFile) await run.article(input);
    else run.complain(say('standard input has no file beside which annotations are kept'));
  }
  return run.end();
}

/** One run over several articles. */
class ReconcileRun {
  readonly #options: ReconcileOptions;
  readonly #areDistinct: (a: string, b: string) => boolean;
  readonly #sidecars = new SidecarStore();
  readonly #counts = new Map<Reconciliation['state'], number>();
  readonly #reports: object[] = [];
  #problems = 0;

  constructor(options: ReconcileOptions, areDistinct: (a: string, b: string) => boolean) {
    this.#options = options;
    this.#areDistinct = areDistinct;
  }

  complain(message: Told): void {
    this.#problems++;
    tell(message);
  }

  async article(input: InputText): Promise<void> {
    for (const layer of await layersBeside(input.path)) await this.#layer(input, layer);
  }

  async #layer({ path, text }: InputText, layer: string | undefined): Promise<void> {
    const read = await this.#sidecars.read(path, layer);
    if (!read.ok) {
      this.complain(read.message);
      return;
    }
    const knowledge = { areDistinct: this.#areDistinct };
    const bases = await readBases(path, read.path);
    const reconciled = reconcileRecords(recordsOf(read.layer), bases, text, knowledge);
    const lines = new LineIndex(text);
    for (const one of reconciled) {
      this.#counts.set(one.state, (this.#counts.get(one.state) ?? 0) + 1);
      if (this.#options.format === 'json') this.#reports.push(jsonOf(read.path, one));
      else if (one.state !== 'kept') await write(prettyOf(read.path, one, lines));
    }
    if (this.#options.write !== true) return;
    const change = await this.#sidecars.change(
      path,
      (standing) => refreshLayer(standing, reconciled, text, Date.now()),
      layer,
    );
    if (!change.ok) this.complain(change.message);
  }

  /** Ends the report. Returns the exit code. */
  async end(): Promise<number> {
    const count = (state: Reconciliation['state']): number => this.#counts.get(state) ?? 0;
    const summary = Object.fromEntries(STATES.map((state) => [state, count(state)]));
    if (this.#options.format === 'json') {
      await write(`${JSON.stringify({ version: 1, annotations: this.#reports, summary }, null, 2)}\n`);
    } else if (this.#counts.size > 0 || this.#problems === 0)
      await write(`${STATES.map((state) => `${count(state)} ${state}`).join(', ')}\n`);
    if (this.#problems > 0) return EXIT_TROUBLE;
    const fails = this.#options.check === true && count('changed') + count('orphaned') > 0;
    return fails ? EXIT_FINDINGS : EXIT_CLEAN;
  }
}

const STATES = ['kept', 'moved', 'changed', 'resolved', 'orphaned'] as const;

const quoted = (words: string): string => isolate(printable(words));

const jsonOf = (sidecar: string, { record, state, pieces }: ReconciledRecord): object => ({
  sidecar,
  id: record.id,
  state,
  quote: quoteOf(record),
  pieces,
});

function prettyOf(sidecar: string, { record, state, pieces }: ReconciledRecord, lines: LineIndex): string {
  const place = (offset: number): string => {
    const line = lines.lineAt(offset);
    return `${line + 1}:${offset - lines.span(line).start + 1}`;
  };
  const details = pieces.flatMap((piece): string[] => {
    if (piece.state === 'changed') return [`now ${quoted(piece.now)} at ${place(piece.span.start)}`];
    if (piece.state === 'moved') return [`at ${place(piece.span.start)}`];
    if (piece.state !== 'orphaned') return [];
    const proposed = piece.proposals.map(({ text, span }) => `${quoted(text)} at ${place(span.start)}`);
    return [piece.reason, ...(proposed.length === 0 ? [] : [`perhaps ${proposed.join(', ')}`])];
  });
  const detail = details.length === 0 ? '' : `: ${details.join('; ')}`;
  return `${sidecar}: ${state} ${quoted(quoteOf(record))}${detail}\n`;
}
