import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../host/temporary-folder.ts';

const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

/** A client that says nothing and leaves: the server ends, and what was compiled of it is kept. */
function startAndEnd(folder: string, before: string): void {
  const words = ['--require', before, SERVER, '--stdio', '--clientProcessId=0'];
  const env = { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder };
  const exit = JSON.stringify({ jsonrpc: '2.0', method: 'exit' });
  try {
    execFileSync(process.execPath, words, {
      env,
      input: `Content-Length: ${exit.length}\r\n\r\n${exit}`,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  } catch {
    // It was not shut down before it was told to leave, which the protocol calls a failure.
  }
}

const keptIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.code'))
    .map((name) => join(folder, name));

// An older Node keeps nothing by itself; one that does is told that it cannot.
test('a Node that keeps no compiled code takes at the second start what the first one kept', async () => {
  const folder = await temporaryFolder();
  const before = join(folder, 'older-node.cjs');
  writeFileSync(before, "delete require('node:module').enableCompileCache;");
  startAndEnd(folder, before);
  const [kept, ...others] = keptIn(folder);
  expect(others).toEqual([]);
  const { ino, mtimeMs } = statSync(kept!);
  startAndEnd(folder, before);
  // What V8 refuses is kept anew.
  expect(keptIn(folder)).toEqual([kept]);
  expect(statSync(kept!)).toMatchObject({ ino, mtimeMs });
});
