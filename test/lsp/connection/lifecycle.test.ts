import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildServer, LanguageClient } from '../language-client.ts';

let server: ReturnType<typeof buildServer>;
const clients: LanguageClient[] = [];
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function start(): LanguageClient {
  const client = new LanguageClient(server.path);
  clients.push(client);
  return client;
}

test('a session from start to end: diagnostics with their version, then exit code 0', async () => {
  const client = start();
  const { capabilities } = await client.initialize({});
  expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  expect(capabilities.positionEncoding).toBe('utf-16');
  await client.open('file:///a.txt', 'نص أول\n[ad_1]\n', 7);
  const { version, diagnostics } = await client.diagnostics('file:///a.txt');
  expect(version).toBe(7);
  expect(diagnostics).toMatchObject([
    {
      code: 'template/ad-placeholder',
      source: 'copydesk',
      severity: 1,
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    },
  ]);
  expect(await client.shutdown()).toBe(0);
});

test('a request before initialize is refused with ServerNotInitialized', async () => {
  const client = start();
  const hover = client.request('textDocument/hover', {
    textDocument: { uri: 'file:///a.txt' },
    position: { line: 0, character: 0 },
  });
  await expect(hover).rejects.toMatchObject({ code: -32002 });
});

test('a request after shutdown is refused with InvalidRequest', async () => {
  const client = start();
  await client.initialize({});
  await client.request('shutdown');
  await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({ code: -32600 });
  await expect(client.request('shutdown')).rejects.toMatchObject({ code: -32600 });
  await client.notify('exit');
  expect(await client.exited).toBe(0);
});

test('initialize twice is refused', async () => {
  const client = start();
  await client.initialize({});
  await expect(client.initialize({})).rejects.toMatchObject({ code: -32600 });
});

test('exit without shutdown ends with code 1', async () => {
  const client = start();
  await client.initialize({});
  await client.notify('exit');
  expect(await client.exited).toBe(1);
});

test('a closed input without shutdown ends with code 1', async () => {
  const client = start();
  await client.initialize({});
  client.process.stdin!.end();
  expect(await client.exited).toBe(1);
});

test('the server ends when the process that started it is gone', async () => {
  const client = start();
  // No process has this id: it is beyond what Linux, macOS and Windows give out.
  await client.initialize({}, { processId: 2 ** 30 });
  expect(await client.exited).toBe(1);
});

test('an unknown request is answered with MethodNotFound', async () => {
  const client = start();
  await client.initialize({});
  await expect(client.request('copydesk/unknown', {})).rejects.toMatchObject({ code: -32601 });
});
