/** Requests and notifications at the wrong time, of the wrong shape, about what is not there. */
import { expect, test, vi } from 'vitest';
import type { RawClient } from './raw-client.ts';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start } = startedServers();

const ARTICLE = 'file:///a.txt';
const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;

/** Every request that the server declares, as a client would ask it. */
const place = { textDocument: { uri: ARTICLE }, position: { line: 0, character: 1 } };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const REQUESTS: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/hover', place],
  ['textDocument/definition', place],
  ['textDocument/references', { ...place, context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', place],
  ['textDocument/documentSymbol', { textDocument: place.textDocument }],
  ['textDocument/completion', place],
  ['textDocument/codeAction', { textDocument: place.textDocument, range, context: { diagnostics: [] } }],
  ['textDocument/codeLens', { textDocument: place.textDocument }],
  ['textDocument/inlayHint', { textDocument: place.textDocument, range }],
  ['textDocument/diagnostic', { textDocument: place.textDocument }],
  ['textDocument/prepareRename', place],
  ['textDocument/rename', { ...place, newName: 'x' }],
  ['textDocument/semanticTokens/full', { textDocument: place.textDocument }],
  ['textDocument/semanticTokens/range', { textDocument: place.textDocument, range }],
  ['textDocument/semanticTokens/full/delta', { textDocument: place.textDocument, previousResultId: 'x' }],
  ['workspace/symbol', { query: 'a' }],
  ['workspace/executeCommand', { command: 'copydesk.record', arguments: [] }],
];

async function isHealthy(client: RawClient): Promise<void> {
  client.open('file:///healthy.txt', 'نص [ad_1]\n');
  await client.diagnostics('file:///healthy.txt', 1);
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
}

test('before initialize every request is refused, notifications are dropped, and the session can still begin', async () => {
  const client = start();
  client.open(ARTICLE, '[ad_1]');
  client.send({ method: 'initialized', params: {} });
  for (const [at, [method, params]] of [...REQUESTS, ['shutdown', {}] as const].entries()) {
    expect(await client.request(at, method, params), method).toMatchObject({
      error: { code: NOT_INITIALIZED },
    });
  }
  await client.initialize();
  expect(client.messages.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([]);
  await isHealthy(client);
});

test('exit before initialize ends with code 1', async () => {
  const client = start();
  client.send({ method: 'exit' });
  expect(await client.ended).toEqual({ code: 1, signal: null });
});

test('initialize twice is refused and changes nothing', async () => {
  const client = start();
  await client.initialize();
  expect(await client.request(2, 'initialize', { capabilities: {} })).toMatchObject({
    error: { code: INVALID_REQUEST },
  });
  await isHealthy(client);
});

test('after shutdown every request is refused, and exit ends with code 0', async () => {
  const client = start();
  await client.initialize();
  await client.request('s', 'shutdown');
  for (const [at, [method, params]] of REQUESTS.entries()) {
    expect(await client.request(at, method, params), method).toMatchObject({
      error: { code: INVALID_REQUEST },
    });
  }
  client.open(ARTICLE, '[ad_1]');
  client.send({ method: 'exit' });
  expect(await client.ended).toEqual({ code: 0, signal: null });
});

test('initialize without capabilities, with null and with nonsense in place of them is answered', async () => {
  for (const capabilities of [
    undefined,
    null,
    5,
    [],
    { textDocument: null, general: { positionEncodings: 'utf-8' } },
  ]) {
    const client = start();
    const answer = await client.request(1, 'initialize', {
      processId: null,
      rootUri: 5,
      capabilities,
      workspaceFolders: 'x',
    });
    expect(answer, JSON.stringify(capabilities)).toSatisfy(
      ({ result, error }) => result !== undefined || error?.code === -32602 || error?.code === -32603,
    );
    client.send({ method: 'exit' });
    expect((await client.ended).signal).toBeNull();
  }
});

test('unknown requests are answered with MethodNotFound, also those with $/; unknown notifications are dropped', async () => {
  const client = start();
  await client.initialize();
  for (const method of [
    'copydesk/unknown',
    '$/unknown',
    'textDocument/foldingRange',
    '',
    '__proto__',
    'constructor',
  ]) {
    expect(await client.request(`u${method}`, method, {}), method).toMatchObject({
      error: { code: METHOD_NOT_FOUND },
    });
    client.send({ method: `${method}x`, params: {} });
  }
  await isHealthy(client);
});

test('requests about a document that is not open are answered without a fault of the server', async () => {
  const client = start();
  await client.initialize();
  for (const [at, [method, params]] of REQUESTS.entries()) {
    const { error } = await client.request(at, method, params);
    expect(error?.code, `${method}: ${error?.message}`).not.toBe(-32603);
  }
  await isHealthy(client);
});

test('parameters of any shape are answered, and never with a fault of the server', async () => {
  const client = start();
  await client.initialize();
  client.open(ARTICLE, 'زار شويغو كورسك [ad_1]\n');
  const shapes = [
    undefined,
    null,
    {},
    [],
    { textDocument: null },
    { textDocument: { uri: 5 } },
    { textDocument: { uri: ARTICLE }, position: null, range: null, context: null },
    {
      textDocument: { uri: ARTICLE },
      position: { line: -1, character: -1 },
      range: { start: { line: 'x' } },
    },
    { textDocument: { uri: 'no uri at all' }, position: { line: 0, character: 0 }, range },
    { textDocument: { uri: 'file://%zz/\0' }, position: { line: 0, character: 0 }, range },
    {
      ...place,
      range,
      newName: null,
      query: 5,
      context: { diagnostics: [{}, null, 5], only: 5 },
      command: 5,
      arguments: 'x',
    },
    {
      ...place,
      range: { start: { line: 1e9, character: 1e9 }, end: { line: -5, character: 2.5 } },
      previousResultId: {},
    },
  ];
  let id = 0;
  const faults: string[] = [];
  for (const [method] of REQUESTS) {
    for (const params of shapes) {
      const { error } = await client.request(++id, method, params);
      if (error?.code === -32603) faults.push(`${method} ${JSON.stringify(params)}: ${error.message}`);
    }
  }
  expect(faults).toEqual([]);
  await isHealthy(client);
});

test('notifications of any shape leave the session standing', async () => {
  const client = start();
  await client.initialize();
  const methods = ['didOpen', 'didChange', 'didSave', 'didClose'].map((name) => `textDocument/${name}`);
  methods.push(
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeWorkspaceFolders',
  );
  methods.push('$/setTrace', '$/cancelRequest', 'window/workDoneProgress/cancel');
  const shapes = [
    undefined,
    null,
    {},
    [],
    { textDocument: null },
    { textDocument: { uri: 5, text: 5 } },
    { changes: 'x' },
  ];
  for (const method of methods) for (const params of shapes) client.send({ method, params });
  client.send({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 'x' }, {}, null] } });
  client.send({
    method: 'workspace/didChangeWorkspaceFolders',
    params: { event: { added: [{}], removed: null } },
  });
  await isHealthy(client);
});
