/** What comes when a client sends something that is no message of the protocol. */
import { expect, test, vi } from 'vitest';
import { framed } from './raw-client.ts';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start } = startedServers();

const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;

test.each([
  ['no Content-Length', 'Content-Type: text/plain\r\n\r\n{}'],
  ['a negative Content-Length', 'Content-Length: -5\r\n\r\n{}'],
  ['a Content-Length that is no number', 'Content-Length: abc\r\n\r\n{}'],
  ['a Content-Length with letters behind it', 'Content-Length: 2abc\r\n\r\n{}'],
  ['a Content-Length of 100 gigabytes', 'Content-Length: 99999999999\r\n\r\n{}'],
  ['a header line without a colon', 'hello\r\n\r\n'],
  ['a header without an end', 'x'.repeat(10_000)],
  ['another protocol', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
])('%s: a ParseError, then the end with code 1 and the reason on standard error', async (_, bytes) => {
  const client = start();
  await client.initialize();
  client.write(bytes);
  expect(await client.answer(null)).toMatchObject({ error: { code: PARSE_ERROR } });
  expect(await client.ended).toEqual({ code: 1, signal: null });
  expect(client.log).toMatch(/^copydesk: The messages cannot be told apart any more: .+\.$/m);
});

test.each([
  ['broken JSON', '{"jsonrpc":', PARSE_ERROR, null],
  ['an empty body', '', PARSE_ERROR, null],
  ['UTF-16 in place of UTF-8', Buffer.from('{"jsonrpc":"2.0"}', 'utf16le'), PARSE_ERROR, null],
  ['a number', '5', INVALID_REQUEST, null],
  ['null', 'null', INVALID_REQUEST, null],
  ['a batch', '[{"jsonrpc":"2.0","id":5,"method":"x"}]', INVALID_REQUEST, null],
  ['an empty object', '{}', INVALID_REQUEST, null],
  ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"shutdown"}', INVALID_REQUEST, null],
  ['an id that is null', '{"jsonrpc":"2.0","id":null,"method":"shutdown"}', INVALID_REQUEST, null],
  ['a method that is a number', '{"jsonrpc":"2.0","id":7,"method":5}', INVALID_REQUEST, 7],
  [
    'parameters that are a text',
    '{"jsonrpc":"2.0","id":8,"method":"shutdown","params":"x"}',
    INVALID_REQUEST,
    8,
  ],
  ['a cancelling of nothing', '{"jsonrpc":"2.0","method":"$/cancelRequest"}', INVALID_REQUEST, null],
])('%s is refused, and the session goes on', async (_, body, code, id) => {
  const client = start();
  await client.initialize();
  client.write(framed(body));
  expect(await client.answer(id)).toMatchObject({ error: { code } });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('bytes that are no UTF-8 are read as U+FFFD, as an editor shows them', async () => {
  const client = start();
  await client.initialize();
  const [before, after] = JSON.stringify({
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: {
      textDocument: { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: 'a@b [ad_1]' },
    },
  }).split('@');
  client.write(framed(Buffer.concat([Buffer.from(before!), Buffer.from([0xff]), Buffer.from(after!)])));
  const { params } = await client.diagnostics('file:///a.txt', 1);
  const placeholder = { code: 'template/ad-placeholder', range: { start: { line: 0, character: 4 } } };
  expect(params).toMatchObject({
    diagnostics: expect.arrayContaining([expect.objectContaining({ code: placeholder.code })]),
  });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('a million nested brackets in a request and in the settings do no harm', async () => {
  const client = start();
  await client.initialize();
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  client.write(framed(`{"jsonrpc":"2.0","id":9,"method":"copydesk/unknown","params":${deep}}`));
  expect(await client.answer(9)).toMatchObject({ error: { code: -32601 } });
  const settings = `{"copydesk":{"rules":{"name/x":${deep}}}}`;
  client.write(
    framed(`{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":${settings}}}`),
  );
  const complaint = await client.next(({ method }) => method === 'window/showMessage');
  expect(complaint.params).toMatchObject({ message: expect.stringContaining('not a list') });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('answers to requests that were never made are passed over', async () => {
  const client = start();
  await client.initialize();
  client.send({ id: 4711, result: 1 });
  client.send({ id: null, error: { code: -32700, message: 'cannot read' } });
  client.send({ id: 'never', error: null });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('a message that comes byte by byte is read', async () => {
  const client = start();
  for (const byte of framed(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'shutdown' }))) {
    client.write(Buffer.from([byte]));
  }
  expect(await client.answer(1)).toMatchObject({ error: { code: -32002 } });
});
