/**
 * Runs the suite in desktop VS Code, which @vscode/test-electron downloads: for machines with open internet.
 * `node run-electron.mts [version]`, the newest stable when none is named.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { buildSuite } from './build-suite.mts';
import { makeWorkspace, TEST_SETTINGS } from './workspace.mts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const workspace = await makeWorkspace();
const report = join(workspace.folder, 'report.json');
const userData = join(workspace.folder, '.profile');
try {
  const parsed = JSON.parse(await readFile(workspace.file, 'utf8'));
  await writeFile(workspace.file, JSON.stringify({ ...parsed, settings: TEST_SETTINGS }));
  process.exitCode = await runTests({
    ...(process.argv[2] === undefined ? {} : { version: process.argv[2] }),
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildSuite(),
    extensionTestsEnv: { COPYDESK_TEST_REPORT: report, COPYDESK_TEST_ARTICLES: workspace.folder },
    launchArgs: [
      workspace.file,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--user-data-dir',
      userData,
    ],
  });
  const { failures, ...counts } = JSON.parse(await readFile(report, 'utf8'));
  console.log(JSON.stringify({ suite: 'vscode electron', ...counts }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await workspace.remove();
}
