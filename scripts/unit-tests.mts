/**
 * Runs the unit, protocol and command-line tests. Many of them start programs and measure times, all at once, on a
 * machine that has other work too. The files in which something failed are therefore run once more, one after the other:
 * what fails again is a fault; what does not is told as unsteady, because somebody has to find out why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The result of a stage of `npm test`. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface UnitTests {
  readonly counts: Counts;
  /** A sentence for each test that failed, and failed again. */
  readonly failed: readonly string[];
  /** A sentence for each test that failed beside the others and passed alone. */
  readonly unsteady: readonly string[];
}

/** Runs a program to its end; resolves with its exit code. */
export type Run = (program: string, args: readonly string[]) => Promise<{ readonly code: number }>;

/** With more files than these something is wrong with all of them, and running them again would tell nothing. */
const MOST_FILES_AGAIN = 8;

/** So much of what went wrong is told: lines, and UTF-16 units of a line. */
const MOST_LINES = 20;
const MOST_LETTERS = 400;

/** What is read of the report, a file of JSON in the form that Jest made common. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestedFile[];
}

interface TestedFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** @param root of the repository @param run runs vitest there and shows what it prints */
export async function runUnitTests(root: string, run: Run): Promise<UnitTests> {
  const first = await reported(root, run, 'out/unit-tests.json', []);
  if (first === undefined) return died('the tests ended without a report');
  const broken = first.report.testResults.filter(hasFailed);
  const failures = broken.flatMap((file) => sentencesOf(root, file));
  if (first.code === 0 && broken.length === 0)
    return { counts: countsOf(first.report), failed: [], unsteady: [] };
  // A run that ends badly although no file failed had an error outside of its tests.
  if (broken.length === 0) return died('an error outside of the tests');
  if (broken.length > MOST_FILES_AGAIN) {
    return { counts: atLeastOne(countsOf(first.report)), failed: failures, unsteady: [] };
  }
  const files = broken.map(({ name }) => relative(root, name));
  console.log(`\nRun again, one after the other: ${files.join(', ')}`);
  const again = await reported(root, run, 'out/unit-tests-again.json', ['--no-file-parallelism', ...files]);
  if (again === undefined) return died('the second run ended without a report');
  const stillBroken = again.report.testResults.filter(hasFailed);
  const counts = secondThoughts(first.report, broken, again.report);
  return {
    counts: again.code === 0 ? counts : atLeastOne(counts),
    failed: stillBroken.flatMap((file) => sentencesOf(root, file)),
    unsteady: again.code === 0 ? failures : [],
  };
}

const died = (why: string): UnitTests => ({
  counts: { passed: 0, failed: 1, skipped: 0 },
  failed: [why],
  unsteady: [],
});

async function reported(
  root: string,
  run: Run,
  file: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly report: Report } | undefined> {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const { code } = await run('vitest', ['run', ...reporters, ...args]);
  return existsSync(path) ? { code, report: JSON.parse(readFileSync(path, 'utf8')) as Report } : undefined;
}

const hasFailed = ({ status, assertionResults }: TestedFile): boolean =>
  status === 'failed' || assertionResults.some((test) => test.status === 'failed');

/** Each test of a file that failed, with what went wrong; a file that failed whole has no tests. */
function sentencesOf(root: string, { name, message, assertionResults }: TestedFile): readonly string[] {
  const file = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${file}: ${beginningOf(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}: ${beginningOf(failureMessages[0] ?? '')}`,
  );
}

/** The first lines of a message, without the places in the code that come after it; others than the first indented. */
function beginningOf(message: string): string {
  const lines = message.split('\n');
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  const told = lines.slice(0, stack === -1 ? MOST_LINES : Math.min(stack, MOST_LINES));
  return told.map((line) => line.slice(0, MOST_LETTERS)).join('\n    ');
}

const countsOf = (report: Report): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** The counts of the first run, in which those of some files are replaced by those of the second. */
function secondThoughts(first: Report, broken: readonly TestedFile[], second: Report): Counts {
  const tests = broken.flatMap(({ assertionResults }) => assertionResults);
  const of = (status: string): number => tests.filter((test) => test.status === status).length;
  const [before, after] = [countsOf(first), countsOf(second)];
  const skipped = tests.length - of('passed') - of('failed');
  return {
    passed: before.passed - of('passed') + after.passed,
    failed: before.failed - of('failed') + after.failed,
    skipped: before.skipped - skipped + after.skipped,
  };
}

/** A run that ended badly has failed, whatever it counted. */
const atLeastOne = ({ passed, failed, skipped }: Counts): Counts => ({
  passed,
  failed: Math.max(failed, 1),
  skipped,
});
