/** What the built language server takes: time from its start to the first diagnostics, and memory when it is idle. */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

export interface ServerFigures {
  /** Milliseconds from starting the process to the first diagnostics of the article. */
  readonly start: number;
  /** Milliseconds from starting the same Node with nothing to do to its end. */
  readonly bare: number;
  /** Milliseconds of processor time that the server has taken by then, all its threads together. */
  readonly processor: number;
  /** Megabytes (2^20 bytes) of resident memory once the server has nothing more to do. */
  readonly memory: number;
}

/** How long the server is left alone before its memory is read. Milliseconds. */
const IDLE = 1500;

/** Starts the server at `path` with the Node at `node`, opens one article and reads the figures. */
export async function measureServer(node: string, path: string, article: string): Promise<ServerFigures> {
  const bareBegin = performance.now();
  execFileSync(node, ['-e', '0']);
  const bare = performance.now() - bareBegin;
  const begin = performance.now();
  const server = spawn(node, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let processor = Number.NaN;
  const published = new Promise<number>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', () => {
      resolve(performance.now());
      processor = processorTimeOf(server.pid);
    });
  });
  connection.listen();
  const uri = 'file:///bench/article.txt';
  const capabilities = { textDocument: { publishDiagnostics: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: article },
  });
  const start = (await published) - begin;
  await new Promise((resolve) => setTimeout(resolve, IDLE));
  const kilobytes = Number(
    execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' }),
  );
  const ended = new Promise((resolve) => server.on('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return { start, bare, processor, memory: kilobytes / 1024 };
}

/** Milliseconds of processor time of a process so far; unknown where the system has no `/proc`. */
function processorTimeOf(pid: number | undefined): number {
  try {
    const tasks = `/proc/${pid}/task`;
    const nanoseconds = readdirSync(tasks).map((task) =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ', 1)[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}
