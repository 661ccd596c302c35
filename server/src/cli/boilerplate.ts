/** `copydesk boilerplate`: short lines that many files of a folder share, which no list can know. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { phraseKey } from '../artifacts/project-lexicon.ts';
import { acceptPhrase, readProject } from '../host/project.ts';
import { projectRoot } from '../host/project-files.ts';
import { createArticle } from '../text/article.ts';
import { readInput } from './article-input.ts';
import { EXIT_CLEAN, EXIT_TROUBLE } from './exit-codes.ts';
import { findArticles } from './find-articles.ts';
import { tell, write } from './output.ts';
import { printable } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Longer lines are prose; a paragraph that two articles share is a copied paragraph and not a label. */
const LONGEST_LINE = 200;
const FEWEST_FILES = 3;

interface BoilerplateOptions {
  readonly min: string;
  readonly json?: boolean;
  readonly accept?: readonly string[];
  readonly annotator?: string;
}

/** A line, and in how many files and how often it stands. */
export interface SharedLine {
  readonly line: string;
  readonly files: number;
  readonly times: number;
}

export function addBoilerplate(program: Command): void {
  program
    .command('boilerplate')
    .summary('short lines that many files of a folder share')
    .description(
      'Lists short lines that repeat across the articles of a folder, those of most files first. --accept adds a ' +
        'line to .copydesk/phrases.tsv with who decided and when; it is reported from then on (chrome/project-phrase).',
    )
    .argument('[FOLDER...]', 'folders and articles; nothing is the current folder')
    .option('--min <files>', 'in how many files a line must stand', String(FEWEST_FILES))
    .option('--accept <line>', 'add this line to the project’s lexicon (may be repeated)', collect)
    .option('--annotator <name>', 'who decides, for --accept (default: the name of your account)')
    .option('--json', 'write one object instead of a list')
    .addHelpText(
      'after',
      '\nExamples:\n  $ copydesk boilerplate articles/\n  $ copydesk boilerplate articles/ --accept "Share this story"',
    )
    .action(async (folders: readonly string[], options: BoilerplateOptions) => {
      process.exitCode = await boilerplate(folders, options);
    });
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** Runs the command. Returns the exit code. */
async function boilerplate(folders: readonly string[], options: BoilerplateOptions): Promise<number> {
  const fewest = Number(options.min);
  if (!Number.isInteger(fewest) || fewest < 2) throw new UsageError('--min takes a whole number from 2 on');
  if (options.accept !== undefined) return accept(folders[0] ?? '.', options.accept, options.annotator);
  const texts: string[] = [];
  let exitCode = EXIT_CLEAN;
  for await (const found of findArticles(folders)) {
    const input = await readInput(found);
    if (input.kind === 'problem') {
      tell(input.message);
      exitCode = EXIT_TROUBLE;
    } else texts.push(input.text);
  }
  const { lexicon } = await readProject(folders[0] ?? '.');
  const lines = sharedLines(texts, fewest).filter(
    ({ line }) => !lexicon.residue.has(phraseKey(line)) && !lexicon.allowed.has(phraseKey(line)),
  );
  if (options.json === true) await write(`${JSON.stringify({ version: 1, files: texts.length, lines })}\n`);
  else for (const { line, files, times } of lines) await write(`${files}\t${times}\t${printable(line)}\n`);
  return exitCode;
}

async function accept(folder: string, lines: readonly string[], annotator?: string): Promise<number> {
  const root = (await projectRoot(folder)) ?? folder;
  let exitCode = EXIT_CLEAN;
  for (const line of lines) {
    if (phraseKey(line) === '') throw new UsageError(`“${line}” has no words`);
    const accepted = await acceptPhrase(root, {
      phrase: line,
      who: annotator ?? userInfo().username,
      when: new Date(),
      counts: undefined,
    });
    if (!accepted.ok) {
      tell(accepted.message);
      exitCode = EXIT_TROUBLE;
    } else tell(accepted.added ? `“${line}” is residue from now on` : `“${line}” was accepted before`);
  }
  return exitCode;
}

/** Lines that stand in at least `fewest` of some texts, those of most files first. Case, marks and accents are alike. */
export function sharedLines(texts: readonly string[], fewest: number): readonly SharedLine[] {
  const counts = new Map<string, { line: string; files: number; times: number; last: number }>();
  for (const [file, text] of texts.entries()) {
    for (const paragraph of createArticle(text).paragraphs) {
      if (paragraph.text.length > LONGEST_LINE) continue;
      const key = phraseKey(paragraph.text);
      if (key === '') continue;
      const count = counts.get(key) ?? { line: paragraph.text, files: 0, times: 0, last: -1 };
      count.times++;
      if (count.last !== file) count.files++;
      count.last = file;
      counts.set(key, count);
    }
  }
  return [...counts.values()]
    .filter(({ files }) => files >= fewest)
    .sort((a, b) => b.files - a.files || b.times - a.times || (a.line < b.line ? -1 : 1))
    .map(({ line, files, times }) => ({ line, files, times }));
}
