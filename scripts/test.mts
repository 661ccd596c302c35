/**
 * Runs everything that must hold: format, lint, types, the unit, protocol and command-line tests, and the suites in
 * real editors. Goes on after a failure. The last line is the sum over all of them; exit 1 when anything failed.
 *
 * A suite prints its counts as its last line of JSON, `{"passed":n,"failed":n,"skipped":n}`. An editor that is not
 * there counts as one skipped test; with CI=true as a failed one.
 */

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Editor, prepareEditors, prepareTools } from './install-editors.mts';
import { prepareOnnxRuntime } from './install-onnx-runtime.mts';
import { type Counts, runUnitTests } from './unit-tests.mts';

interface Stage {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

interface Outcome extends Counts {
  /** The last lines that a suite printed. */
  readonly end?: string;
}

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
const SKIPPED: Counts = { passed: 0, failed: 0, skipped: 1 };

/** No stage may hang the whole. Milliseconds. */
const STAGE_LIMIT = 30 * 60_000;

/** So many lines of a suite that failed are shown again. */
const SHOWN_AGAIN = 40;

/** What failed, and how: a log is read from its end, and often only its end is kept. */
const faults: string[] = [];

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

const checks: readonly Stage[] = [
  { title: 'Format', run: single('biome', ['ci', '--linter-enabled=false', '.']) },
  { title: 'Lint', run: single('biome', ['ci', '--formatter-enabled=false', '.']) },
  { title: 'Types', run: single('npm', ['run', '--silent', 'types']) },
  { title: 'Build', run: single(process.execPath, ['scripts/build.mts']) },
  { title: 'Unit, protocol and command-line tests', run: unitTests },
  { title: 'Speed, in times of the floor', run: script('bench/check-ratios.mts') },
  { title: 'Package', run: single(process.execPath, ['scripts/package.mts']) },
];

const neovim = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', 'test/editors/neovim/test.lua'];
const emacs = ['-q', '--batch', '-l', 'test/editors/emacs/test.el'];
const drive = 'test/editors/vscode/drive-desk.mts';
const world = 'test/editors/vscode/drive-desk-world.mts';
const keys = 'test/editors/vscode/drive-desk-keys.mts';
const views = 'test/editors/vscode/drive-views.mts';
const suites: readonly (Stage & { readonly editor: Editor })[] = [
  { editor: 'neovim', title: 'Neovim', run: suite('nvim', neovim) },
  { editor: 'emacs', title: 'Emacs with Eglot', run: suite('emacs', emacs) },
  { editor: 'vscode', title: 'VS Code, newest', run: script('test/editors/vscode/run-server.mts', 'newest') },
  { editor: 'vscode', title: 'VS Code, oldest', run: script('test/editors/vscode/run-server.mts', 'oldest') },
  { editor: 'vscode', title: 'VS Code with the package', run: script('test/editors/vscode/drive-vsix.mts') },
  { editor: 'vscode', title: 'VS Code, the views', run: script(views, 'newest') },
  { editor: 'vscode', title: 'VS Code, the views in the oldest', run: script(views, 'oldest') },
  { editor: 'vscode', title: 'VS Code, the views in a browser', run: script(views, 'newest', 'browser') },
  {
    editor: 'vscode',
    title: 'VS Code in Arabic',
    run: script('test/editors/vscode/drive-arabic.mts'),
  },
  { editor: 'vscode', title: 'VS Code, the Desk', run: script(drive, 'newest') },
  { editor: 'vscode', title: 'VS Code, the Desk in the oldest', run: script(drive, 'oldest') },
  { editor: 'vscode', title: 'VS Code, the Desk in a browser', run: script(drive, 'newest', 'browser') },
  { editor: 'vscode', title: 'VS Code, the Desk by keyboard', run: script(keys, 'newest') },
  { editor: 'vscode', title: 'VS Code, the Desk while the world changes', run: script(world, 'newest') },
  { editor: 'vscode', title: 'The same in the oldest VS Code', run: script(world, 'oldest') },
  { editor: 'vscode', title: 'The same in a browser', run: script(world, 'newest', 'browser') },
  {
    editor: 'vscode',
    title: 'VS Code with the package in a browser',
    run: script('test/editors/vscode/drive-vsix.mts', 'newest', 'browser'),
  },
];

async function main(): Promise<number> {
  const results: (readonly [title: string, counts: Counts])[] = [];
  prepareOnnxRuntime((line) => console.log(line));
  prepareTools((line) => console.log(line));
  // Before the unit tests: the guides that they follow are tried in the editors too.
  const missing = prepareEditors((line) => console.log(line));
  for (const stage of checks) results.push([stage.title, await timed(stage)]);
  for (const { editor, ...stage } of suites) {
    const why = missing.get(editor);
    results.push([stage.title, why === undefined ? await steady(stage) : absent(stage.title, why)]);
  }
  heading('All');
  for (const [title, counts] of results) console.log(`${title.padEnd(40)} ${sentence(counts)}`);
  for (const fault of faults) console.log(fault);
  const total = results.map(([, counts]) => counts).reduce(add);
  console.log(sentence(total));
  return total.failed > 0 ? 1 : 0;
}

function absent(title: string, why: string): Counts {
  const isRequired = process.env.CI === 'true';
  console.log(`${title}: ${isRequired ? 'FAILED' : 'skipped'}, because ${why}.`);
  return isRequired ? FAILED : SKIPPED;
}

/** A suite in an editor that failed is run once more, as a file of unit tests is (unit-tests.mts). */
async function steady(stage: Stage): Promise<Counts> {
  const first = await timed(stage);
  if (first.failed === 0) return first;
  const second = await timed({ ...stage, title: `${stage.title}, again` });
  const [what, { end }] = second.failed === 0 ? ['unsteady', first] : ['failed', second];
  faults.push(`${what}: ${stage.title}${end === undefined ? '' : `\n${end}`}`);
  return second;
}

async function timed(stage: Stage): Promise<Outcome> {
  heading(stage.title);
  const start = performance.now();
  const counts = await stage.run();
  console.log(`${stage.title}: ${sentence(counts)}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return counts;
}

const heading = (title: string): void => console.log(`\n== ${title} ${'='.repeat(70 - title.length)}`);

const sentence = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A program that counts as one test. */
function single(program: string, args: readonly string[]): () => Promise<Outcome> {
  return async () => ((await run(program, args)).code === 0 ? PASSED : FAILED);
}

function script(path: string, ...args: readonly string[]): () => Promise<Outcome> {
  return suite(process.execPath, [path, ...args]);
}

/** A program whose last line of JSON holds its counts. */
function suite(program: string, args: readonly string[]): () => Promise<Outcome> {
  return async () => {
    const { code, output, printed } = await run(program, args);
    const line = output
      .trimEnd()
      .split('\n')
      .findLast((text) => text.startsWith('{'));
    const end = printed.trimEnd().split('\n').slice(-SHOWN_AGAIN).join('\n');
    return { ...agreeing(line === undefined ? undefined : readCounts(line), code), end };
  };
}

async function unitTests(): Promise<Outcome> {
  const { counts, failed, unsteady } = await runUnitTests(root, run);
  faults.push(...failed.map((one) => `failed: ${one}`), ...unsteady.map((one) => `unsteady: ${one}`));
  return counts;
}

/** A suite that ended badly has failed, whatever it counted; so has one that counted nothing. */
function agreeing(counts: Counts | undefined, code: number): Counts {
  if (counts === undefined || counts.passed + counts.failed + counts.skipped === 0) return FAILED;
  return code !== 0 && counts.failed === 0 ? add(counts, FAILED) : counts;
}

function readCounts(line: string): Counts | undefined {
  try {
    const { passed, failed, skipped } = JSON.parse(line) as Record<string, unknown>;
    if (typeof passed !== 'number' || typeof failed !== 'number') return undefined;
    return { passed, failed, skipped: typeof skipped === 'number' ? skipped : 0 };
  } catch {
    return undefined;
  }
}

interface Run {
  readonly code: number;
  /** Standard output. */
  readonly output: string;
  /** Standard output and standard error as they came. */
  readonly printed: string;
}

/** Runs a program, and shows what it prints as it prints it. */
function run(program: string, args: readonly string[]): Promise<Run> {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: STAGE_LIMIT,
    killSignal: 'SIGKILL',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  let output = '';
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    printed += text;
    process.stdout.write(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    process.stderr.write(text);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.log(String(error));
      resolve({ code: 1, output, printed });
    });
    child.on('close', (code, signal) => {
      if (signal !== null)
        console.log(`stopped by ${signal}: it ran longer than ${STAGE_LIMIT / 60_000} minutes`);
      resolve({ code: code ?? 1, output, printed });
    });
  });
}

process.exitCode = await main();
