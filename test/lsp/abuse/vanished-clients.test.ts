/** Clients that go away: the server must notice, end by itself with the right code, and leave nothing behind. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { framed } from './raw-client.ts';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start, path } = startedServers();

const long = 'زار سيرغي شويغو مدينة كورسك.\n[ad_1]\n'.repeat(3000);

test('the end of the input ends the server: code 1 without shutdown, code 0 after it', async () => {
  const early = start();
  early.process.stdin!.end();
  expect(await early.ended).toEqual({ code: 1, signal: null });
  const client = start();
  await client.initialize();
  await client.request(1, 'shutdown');
  client.process.stdin!.end();
  expect(await client.ended).toEqual({ code: 0, signal: null });
});

test('a message that breaks off in the middle ends the server with code 1', async () => {
  const client = start();
  await client.initialize();
  client.write(framed('{"jsonrpc":"2.0","id":1,"method":"shutdown"}').subarray(0, 40));
  client.process.stdin!.end();
  expect(await client.ended).toEqual({ code: 1, signal: null });
});

test('a client that stops reading in the middle of an answer ends the server, without a stack trace', async () => {
  const client = start();
  await client.initialize();
  client.open('file:///long.txt', long);
  await client.diagnostics('file:///long.txt', 1);
  for (let id = 0; id < 200; id++) {
    client.send({
      id,
      method: 'textDocument/semanticTokens/full',
      params: { textDocument: { uri: 'file:///long.txt' } },
    });
  }
  await client.answer(0);
  client.process.stdout!.destroy();
  expect(await client.ended).toEqual({ code: 1, signal: null });
  expect(client.log).not.toMatch(/\n\s+at /);
});

test('a client whose pipes are closed while an article is analysed leaves no process behind', async () => {
  const client = start();
  await client.initialize();
  client.open('file:///long.txt', long);
  client.process.stdin!.destroy();
  client.process.stdout!.destroy();
  client.process.stderr!.destroy();
  expect(await client.ended).toEqual({ code: 1, signal: null });
});

test('the death of the process that the client named ends the server though its input stays open', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const client = start();
  await client.initialize({}, parent.pid);
  client.open('file:///a.txt', '[ad_1]');
  await client.diagnostics('file:///a.txt', 1);
  parent.kill('SIGKILL');
  expect(await client.ended).toEqual({ code: 1, signal: null });
});

test('a parent that is killed outright leaves no server behind', async () => {
  const script = `
    const { spawn } = require('node:child_process');
    const server = spawn(process.execPath, [${JSON.stringify(path())}, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, capabilities: {} } });
    server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
    server.stdout.once('data', () => console.log(server.pid));
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

test('what was being written down when the client went is written whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-vanished-'));
  const article = join(folder, 'story.txt');
  writeFileSync(article, 'زار شويغو كورسك.\n');
  const uri = pathToFileURL(article).href;
  const client = start();
  await client.initialize();
  client.open(uri, 'زار شويغو كورسك.\n');
  await client.diagnostics(uri, 1);
  for (let id = 0; id < 2; id++) {
    const places = [{ start: 4, text: 'شويغو' }];
    const request = { kind: 'mark', type: 'PER', status: 'accepted', places };
    const call = { command: 'copydesk.annotate', arguments: [{ uri, version: 1, request }] };
    client.send({ id, method: 'workspace/executeCommand', params: call });
  }
  await client.answer(0);
  client.process.stdin!.end();
  expect((await client.ended).signal).toBeNull();
  const left = readdirSync(folder).filter((name) => name !== 'story.txt');
  expect(left).toEqual(['story.txt.ann.jsonl']);
  const written = readFileSync(join(folder, 'story.txt.ann.jsonl'), 'utf8').trimEnd().split('\n');
  expect(written.map((line) => JSON.parse(line) as object)).not.toEqual([]);
  rmSync(folder, { recursive: true });
});

function isAlive(pid: number): boolean {
  try {
    // A process that has ended and was not waited for has no memory any more.
    return /^State:\s+[^ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
