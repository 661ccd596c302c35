/**
 * Makes the report of a folder with the command line that ships beside the extension: the same page as everywhere, in
 * a process of its own, which uses all cores and can be ended at any time. It runs in the editor's own Node.
 */
import { spawn } from 'node:child_process';
import { CancellationError, type CancellationToken, env, l10n } from 'vscode';
import type { MakeReport, Report } from './report-maker.ts';

/** A page that ends the process: it found trouble in some file, and says which. */
const TROUBLE = 2;

/**
 * Makes reports by running `copydesk report` in a folder.
 * @param program path of the command line
 */
export const reportByProcess =
  (program: string): MakeReport =>
  (folder, token, told) =>
    run(
      [program, '--locale', env.language, 'report', '.', '--output', '-'],
      folder.fsPath,
      token,
      (articles) => told(l10n.t('{0} articles', articles)),
    );

function run(
  args: readonly string[],
  cwd: string,
  token: CancellationToken,
  told: (articles: string) => void,
): Promise<Report> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', COPYDESK_PROGRESS: 'lines', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cancelling = token.onCancellationRequested(() => child.kill());
  let html = '';
  let unfinished = '';
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    html += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (unfinished + piece).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) {
      const progress = /^progress: (.+)$/.exec(line)?.[1];
      if (progress !== undefined) told(progress);
      else if (line.trim() !== '') said.push(line);
    }
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      cancelling.dispose();
      reject(error);
    });
    child.once('close', (code) => {
      cancelling.dispose();
      if (token.isCancellationRequested) reject(new CancellationError());
      else if (html !== '' && (code === 0 || code === TROUBLE)) resolve({ html, problems: said });
      else
        reject(new Error([...said, unfinished].filter((line) => line !== '').join('; ') || `exit ${code}`));
    });
  });
}
