/** What the whole run says of tests that fail, fail again, or fail only beside the others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Run, runUnitTests } from '../../scripts/unit-tests.mts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-tests-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Names of tests in a file; one that ends in ✗ fails, one that begins with - is skipped. */
type File = readonly [name: string, ...tests: readonly string[]];

/** What vitest would write of some files. */
function reportOf(files: readonly File[]): string {
  const status = (test: string): string =>
    test.endsWith('✗') ? 'failed' : test.startsWith('-') ? 'skipped' : 'passed';
  const all = files.flatMap(([, ...tests]) => tests.map(status));
  const count = (one: string): number => all.filter((other) => other === one).length;
  return JSON.stringify({
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: 0,
    testResults: files.map(([name, ...tests]) => ({
      name: join(root, name),
      status: tests.length === 0 || tests.some((test) => status(test) === 'failed') ? 'failed' : 'passed',
      message: tests.length === 0 ? 'no such module\n    at line 1' : '',
      assertionResults: tests.map((test) => ({
        fullName: test,
        status: status(test),
        failureMessages: status(test) === 'failed' ? ['expected 1 to be 2\n+ 1\n- 2\n    at line 7'] : [],
      })),
    })),
  });
}

/** Runs that find what they are told, one after the other, and what they were asked. */
function runsThatFind(...found: (readonly File[] | undefined)[]) {
  const asked: string[][] = [];
  const run: Run = (program, args) => {
    const files = found[asked.length];
    asked.push([program, ...args]);
    const path = args.find((arg) => arg.startsWith('--outputFile'))!.split('=')[1]!;
    if (files !== undefined) writeFileSync(path, reportOf(files));
    const isGood = files?.every(
      ([, ...tests]) => tests.length > 0 && !tests.some((one) => one.endsWith('✗')),
    );
    return Promise.resolve({ code: isGood === true ? 0 : 1 });
  };
  return { run, asked };
}

test('all is well', async () => {
  const { run, asked } = runsThatFind([['a.test.ts', 'one', 'two', '-three']]);
  expect(await runUnitTests(root, run)).toEqual({
    counts: { passed: 2, failed: 0, skipped: 1 },
    failed: [],
    unsteady: [],
  });
  expect(asked).toHaveLength(1);
});

test('what fails beside the others and passes alone is told as unsteady', async () => {
  const { run, asked } = runsThatFind(
    [
      ['a.test.ts', 'one', 'two ✗'],
      ['b.test.ts', 'three', '-four'],
    ],
    [['a.test.ts', 'one', 'two']],
  );
  expect(await runUnitTests(root, run)).toEqual({
    counts: { passed: 3, failed: 0, skipped: 1 },
    failed: [],
    unsteady: ['a.test.ts: two ✗: expected 1 to be 2\n    + 1\n    - 2'],
  });
  expect(asked[1]).toContain('--no-file-parallelism');
  expect(asked[1]).toContain('a.test.ts');
  expect(asked[1]).not.toContain('b.test.ts');
});

test('what fails again is a fault, and the rest counts once', async () => {
  const { run } = runsThatFind(
    [
      ['a.test.ts', 'one', 'two ✗'],
      ['b.test.ts', 'three ✗', '-four'],
    ],
    [
      ['a.test.ts', 'one', 'two ✗'],
      ['b.test.ts', 'three', '-four'],
    ],
  );
  expect(await runUnitTests(root, run)).toEqual({
    counts: { passed: 2, failed: 1, skipped: 1 },
    failed: ['a.test.ts: two ✗: expected 1 to be 2\n    + 1\n    - 2'],
    unsteady: [],
  });
});

test('all lines of a message are told, a place in the code is not', async () => {
  const { run } = runsThatFind([['a.test.ts', 'one ✗']], [['a.test.ts', 'one ✗']]);
  const { failed } = await runUnitTests(root, run);
  expect(failed).toEqual(['a.test.ts: one ✗: expected 1 to be 2\n    + 1\n    - 2']);
});

test('a file that cannot be loaded fails', async () => {
  const { run } = runsThatFind([['a.test.ts', 'one'], ['b.test.ts']], [['b.test.ts']]);
  expect(await runUnitTests(root, run)).toEqual({
    counts: { passed: 1, failed: 1, skipped: 0 },
    failed: ['b.test.ts: no such module'],
    unsteady: [],
  });
});

test('a run without a report fails, the first or the second', async () => {
  const failed = { passed: 0, failed: 1, skipped: 0 };
  expect((await runUnitTests(root, runsThatFind(undefined).run)).counts).toEqual(failed);
  const second = runsThatFind([['a.test.ts', 'one ✗']], undefined);
  expect((await runUnitTests(root, second.run)).counts).toEqual(failed);
});

test('with many broken files nothing is run again', async () => {
  const files = Array.from({ length: 20 }, (_, at): File => [`${at}.test.ts`, 'one ✗']);
  const { run, asked } = runsThatFind(files);
  expect((await runUnitTests(root, run)).failed).toHaveLength(20);
  expect(asked).toHaveLength(1);
});
