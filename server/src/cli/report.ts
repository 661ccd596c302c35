/** `copydesk report`: one HTML page about the articles, to look at, to print, to send on. */

import type { Command } from 'commander';
import { recordsOf } from '../annotations/records/layer.ts';
import { writeFileAtomic } from '../host/files.ts';
import { STANDARD_INPUT } from '../host/find-articles.ts';
import { findSidecars } from '../host/find-sidecars.ts';
import { SidecarStore } from '../host/sidecar-store.ts';
import { say } from '../messages/message.ts';
import { knowledgeOf } from '../names/pair-knowledge.ts';
import { ReportDraft, SHOWN_ARTICLES } from '../service/report/draft.ts';
import type { ReadLayer } from '../service/report/folder-overview.ts';
import { pageReader } from '../service/report/html.ts';
import { printable } from '../text/printable.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { examplesTitle } from './help-words.ts';
import { tell, write } from './output.ts';
import { catalogue, wording } from './reader.ts';
import { loadResourcesHere } from './resources.ts';
import { type RuleOptions, selectRules } from './rule-selection.ts';
import { checkAll } from './run.ts';
import { addPathArgument, addRuleOptions } from './shared-options.ts';

interface ReportOptions extends RuleOptions {
  readonly output: string;
  readonly full: boolean;
}

export function addReport(program: Command): void {
  const command = program
    .command('report')
    .summary(wording(say('make one HTML page of the articles, with findings and names')))
    .description(
      wording(
        say(
          'Makes one self-contained HTML page: the text with findings and names marked, notes in the margin, every entity with its forms. The page loads nothing and runs no script.',
        ),
      ),
    );
  addRuleOptions(addPathArgument(command))
    .option(
      '-o, --output <file>',
      wording(say('where to write the page; - is standard output')),
      'copydesk-report.html',
    )
    .option(
      '--full',
      wording(
        say('show every article in full, not only the first {shown}', {
          shown: SHOWN_ARTICLES,
        }),
      ),
      false,
    )
    .addHelpText(
      'after',
      `
${examplesTitle}
  $ copydesk report story.txt
  $ copydesk report articles/ --output desk.html
  $ cat story.txt | copydesk report - --output - > story.html`,
    )
    .action(async (paths: readonly string[], options: ReportOptions) => {
      process.exitCode = await report(paths, options);
    });
}

/** Runs the command. Returns the exit code. */
async function report(paths: readonly string[], options: ReportOptions): Promise<number> {
  const draft = new ReportDraft(options.full ? Number.POSITIVE_INFINITY : SHOWN_ARTICLES);
  const summary = await checkAll(paths, selectRules(options), async (file) => {
    draft.add(file, file.article === undefined ? [] : await layersBeside(file.path));
    for (const { message } of file.problems) tell(message);
  });
  const page = await draft.page(knowledgeOf(await loadResourcesHere()), pageReader(catalogue));
  if (options.output === STANDARD_INPUT) await write(page);
  else {
    const written = await writeFileAtomic(options.output, page);
    if (!written.ok) {
      tell(written.message);
      return EXIT_TROUBLE;
    }
    await write(`${printable(options.output)}\n`);
  }
  return summary.problems > 0 ? EXIT_TROUBLE : EXIT_CLEAN;
}

/** The layers of an article's annotations; what cannot be read was told of when the article was checked. */
async function layersBeside(article: string): Promise<ReadLayer[]> {
  if (article === STANDARD_INPUT) return [];
  const store = new SidecarStore();
  const layers: ReadLayer[] = [];
  for (const { layer } of await findSidecars(article)) {
    const read = await store.read(article, layer);
    if (read.ok) layers.push({ name: layer ?? 'unnamed', records: recordsOf(read.layer) });
  }
  return layers;
}
