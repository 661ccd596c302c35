/** Messages that the protocol allows and nobody sends, and notifications and settings of which one part is wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { damaged } from './damaged-values.ts';
import { framed, type RawClient } from './raw-client.ts';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start } = startedServers();
const METHOD_NOT_FOUND = -32601;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-odd-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = (id: unknown): string => JSON.stringify({ jsonrpc: '2.0', id, method: 'copydesk/unknown' });

async function isHealthy(client: RawClient): Promise<void> {
  client.open('file:///healthy.txt', 'نص [ad_1]\n');
  const { params } = await client.diagnostics('file:///healthy.txt', 1);
  expect(params).toMatchObject({
    diagnostics: [expect.objectContaining({ code: 'template/ad-placeholder' })],
  });
  expect(client.log).not.toContain('    at ');
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
}

test.each([
  [
    'the same length twice',
    (body: string) => `Content-Length: ${body.length}\r\nContent-Length: ${body.length}\r\n\r\n`,
  ],
  ['names in small letters', (body: string) => `content-length: ${body.length}\r\n\r\n`],
  ['no space behind the colon', (body: string) => `Content-Length:${body.length}\r\n\r\n`],
  ['spaces around the length', (body: string) => `Content-Length:   ${body.length}  \r\n\r\n`],
  ['zeros before the length', (body: string) => `Content-Length: 000${body.length}\r\n\r\n`],
  [
    'a type',
    (body: string) =>
      `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
  ],
  [
    'a header that nobody knows',
    (body: string) => `X-Other: ${'y'.repeat(500)}\r\nContent-Length: ${body.length}\r\n\r\n`,
  ],
])('a frame with %s is read', async (_, head) => {
  const client = start();
  await client.initialize();
  client.write(head(request(1)) + request(1));
  expect(await client.answer(1)).toMatchObject({ error: { code: METHOD_NOT_FOUND } });
  await isHealthy(client);
});

test('two lengths that differ are a frame that cannot be told apart', async () => {
  const client = start();
  await client.initialize();
  client.write(`Content-Length: 5\r\nContent-Length: 500\r\n\r\n${request(1)}`);
  expect(await client.ended).toEqual({ code: 1, signal: null });
  expect(client.log).toMatch(/^copydesk: The messages cannot be told apart any more: .+\.$/m);
});

test.each([[0], [-1], [1.5], [1e15], [''], ['x'.repeat(100_000)], ['شويغو 🚀 \u0000'], ['__proto__']])(
  'a request with the id %j is answered under it',
  async (id) => {
    const client = start();
    await client.initialize();
    client.write(framed(request(id)));
    expect(await client.answer(id)).toMatchObject({ error: { code: METHOD_NOT_FOUND } });
    await isHealthy(client);
  },
);

test('a message that is cut inside of a character, and the next one behind it, are read', async () => {
  const client = start();
  await client.initialize();
  const open = {
    method: 'textDocument/didOpen',
    params: {
      textDocument: { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: '🚀شويغو [ad_1]' },
    },
  };
  const bytes = Buffer.concat([framed(JSON.stringify({ jsonrpc: '2.0', ...open })), framed(request(1))]);
  const inside = bytes.indexOf(Buffer.from('🚀')) + 2;
  client.write(bytes.subarray(0, inside));
  // In a write of its own.
  await new Promise<void>((resolve) => client.process.stdin!.write('', () => resolve()));
  client.write(bytes.subarray(inside));
  expect((await client.diagnostics('file:///a.txt', 1)).params).toMatchObject({
    diagnostics: [
      expect.objectContaining({
        range: { start: { line: 0, character: 8 }, end: { line: 0, character: 14 } },
      }),
    ],
  });
  expect(await client.answer(1)).toMatchObject({ error: { code: METHOD_NOT_FOUND } });
  await isHealthy(client);
});

test('notifications of which one part is wrong leave the session standing', async () => {
  const client = start();
  await client.initialize();
  const uri = 'file:///a.txt';
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const notifications: readonly (readonly [string, object])[] = [
    [
      'textDocument/didOpen',
      { textDocument: { uri, languageId: 'plaintext', version: 1, text: 'نص [ad_1]' } },
    ],
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'x' }] }],
    ['textDocument/didSave', { textDocument: { uri } }],
    ['workspace/didChangeConfiguration', { settings: { copydesk: { rules: { 'name/*': 'off' } } } }],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }],
    [
      'workspace/didChangeWorkspaceFolders',
      { event: { added: [{ uri, name: 'x' }], removed: [{ uri, name: 'x' }] } },
    ],
    ['$/cancelRequest', { id: 5 }],
    ['$/setTrace', { value: 'verbose' }],
    ['$/progress', { token: 1, value: {} }],
    ['window/workDoneProgress/cancel', { token: 1 }],
    ['textDocument/didClose', { textDocument: { uri } }],
  ];
  for (const [method, right] of notifications) {
    for (const params of damaged(right)) client.send({ method, params });
    client.send({ method, params: right });
  }
  client.send({ method: '$/setTrace', params: { value: 'off' } });
  client.send({ method: 'workspace/didChangeConfiguration', params: { settings: { copydesk: {} } } });
  await isHealthy(client);
});

const SETTINGS = {
  rules: { 'name/*': 'off' },
  annotations: { recordFixes: true, creator: 'x', layer: 'y', clitics: 'outside' },
  gazetteers: ['x'],
  entities: { recogniser: false },
  ner: { model: '' },
  completion: { enabled: true },
  codeLens: { enabled: false },
  workspaceDiagnostics: { enabled: true },
  inlayHints: { enabled: false },
  cache: false,
};

test('settings of wrong types are said, and the others hold', async () => {
  const client = start();
  await client.initialize();
  for (const copydesk of damaged(SETTINGS)) {
    client.send({ method: 'workspace/didChangeConfiguration', params: { settings: { copydesk } } });
  }
  client.send({ method: 'workspace/didChangeConfiguration', params: { settings: { copydesk: {} } } });
  await isHealthy(client);
  const said = client.messages.filter(({ method }) => method === 'window/showMessage');
  expect(said.length).toBeGreaterThan(5);
});

test('options and folders of initialize that are wrong or lead nowhere do not keep the server from starting', async () => {
  const nowhere = pathToFileURL(join(folder, 'is-not-there')).href;
  const all: readonly object[] = [
    { workspaceFolders: [{ uri: nowhere, name: 'x' }] },
    { workspaceFolders: [null, {}, { uri: 5 }, { uri: 'file://%zz' }, { uri: 'http://x/y' }] },
    { rootUri: nowhere, workspaceFolders: null },
    { initializationOptions: 5 },
    { initializationOptions: { rules: [], cache: {}, gazetteers: 'x', __proto__: 5 } },
    { locale: 5, clientInfo: 'x', trace: 7, workDoneToken: {} },
    { processId: -5 },
  ];
  for (const [at, options] of all.entries()) {
    const client = start();
    const answer = await client.request(at, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      ...options,
    });
    expect(answer.error, JSON.stringify(options)).toBeUndefined();
    client.send({ method: 'initialized', params: {} });
    await isHealthy(client);
  }
});
