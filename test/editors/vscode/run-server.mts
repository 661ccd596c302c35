/**
 * Runs the suite inside the extension host of a VS Code server, with headless Chromium as its window.
 * `node run-server.mts [oldest|newest]`; the last line printed is the counts as JSON. Exit 0 when all passed,
 * 1 when a test failed, 2 when the host did not run the suite.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost, startHost } from '../../../scripts/code-server.mts';
import { buildSuite } from './build-suite.mts';
import type { Report } from './suite/run.ts';
import { addressOf, launchBrowser, newPage, remoteUri } from './window.mts';
import { makeWorkspace, TEST_SETTINGS } from './workspace.mts';

/** A host that ignores the payload never says that the tests ended. Milliseconds. */
const TIME_LIMIT = 240_000;

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const name = process.argv[2] === 'oldest' ? 'oldest' : 'newest';
process.exitCode = await runSuite();

async function runSuite(): Promise<number> {
  const entry = await buildSuite();
  const installed = await installHost(name, (line) => console.log(line));
  const workspace = await makeWorkspace();
  const reportPath = join(workspace.folder, 'report.json');
  const host = await startHost(installed, {
    settings: { ...TEST_SETTINGS, 'security.workspace.trust.enabled': false },
    env: { COPYDESK_TEST_REPORT: reportPath, COPYDESK_TEST_ARTICLES: workspace.folder },
  });
  const hostLog: string[] = [];
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      // Errors of the host itself (it runs without its native logger) matter only when the suite did not run.
      if (type === 'log') console.log(...args);
      else hostLog.push(args.join(' '));
    });
    const ended = new Promise<void>((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', () => resolve()).catch(reject);
      setTimeout(() => reject(new Error('the suite did not end in time')), TIME_LIMIT).unref();
    });
    await page.goto(
      addressOf(
        host,
        { workspace: workspace.file },
        {
          extensionDevelopmentPath: remoteUri(host, root),
          extensionTestsPath: remoteUri(host, entry),
        },
      ),
    );
    try {
      await ended;
    } catch (error) {
      const picture = join(root, 'out/vscode-suite/unfinished.png');
      await page.screenshot({ path: picture });
      console.error(`${String(error)}; what the window showed then is in ${picture}`);
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  if (!existsSync(reportPath)) console.error(hostLog.join('\n'));
  const code = await report(reportPath);
  await workspace.remove();
  return code;
}

/** Prints the failures and the counts; returns the exit code. */
async function report(path: string): Promise<number> {
  if (!existsSync(path)) {
    console.log(JSON.stringify({ suite: `vscode ${name}`, passed: 0, failed: 1, skipped: 0 }));
    return 2;
  }
  const { failures, ...counts } = JSON.parse(await readFile(path, 'utf8')) as Report;
  for (const failure of failures) console.error(`FAILED ${failure}\n`);
  console.log(JSON.stringify({ suite: `vscode ${name}`, ...counts }));
  return counts.failed > 0 ? 1 : 0;
}
