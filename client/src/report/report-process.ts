/**
 * Makes the report of a folder with the command line that ships beside the extension: the same page as everywhere, in
 * a process of its own, which uses all cores and can be ended at any time. It runs in the editor's own Node.
 */
import { spawn } from 'node:child_process';
import { CancellationError, type CancellationToken } from 'vscode';

export interface ReportOptions {
  /** Path of the command line. */
  readonly program: string;
  /** Folder, or article, that the report is about. */
  readonly path: string;
  /** Folder from which paths in the report are named. */
  readonly from: string;
  /** Language of the page, BCP 47. */
  readonly locale: string;
  readonly token: CancellationToken;
  /** Hears how many articles were read by then. */
  readonly told: (articles: string) => void;
}

export interface Report {
  /** The page, whole. */
  readonly html: string;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** A page that ends the process: it found trouble in some file, and says which. */
const TROUBLE = 2;

/**
 * Runs `copydesk report`.
 * @throws CancellationError when it was cancelled; Error with what it said when it made no page
 */
export function makeReport({ program, path, from, locale, token, told }: ReportOptions): Promise<Report> {
  const child = spawn(process.execPath, [program, '--locale', locale, 'report', path, '--output', '-'], {
    cwd: from,
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
