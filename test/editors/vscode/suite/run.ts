/** What the extension host calls: runs every compiled test file beside this one and writes down the counts. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MochaOptions, Stats } from 'mocha';

const OPTIONS: MochaOptions = {
  ui: 'bdd',
  timeout: 30_000,
  slow: 3_000,
  color: false,
  reporter: 'spec',
};

/** Counts of one run, as the runner outside reads them. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Title and cause of each failure. */
  readonly failures: readonly string[];
}

/** @throws Error when a test failed, which is how VS Code learns of it */
export async function run(): Promise<void> {
  // Mocha is a module; a host on Node 20 does not find the default export of a required one.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha(OPTIONS);
  // One test alone: COPYDESK_TEST_GREP='taken back by undo'.
  const only = process.env.COPYDESK_TEST_GREP;
  if (only !== undefined) mocha.grep(only);
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  const failures: string[] = [];
  const stats = await new Promise<Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}: ${error.stack ?? error.message}`));
  });
  const report: Report = {
    passed: stats?.passes ?? 0,
    failed: failures.length,
    skipped: stats?.pending ?? 0,
    failures,
  };
  const path = process.env.COPYDESK_TEST_REPORT;
  if (path !== undefined) writeFileSync(path, JSON.stringify(report));
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
