/** More than an editor would ever send: requests that are cancelled at once, and open documents without number. */
import { expect, test, vi } from 'vitest';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start } = startedServers();

const CANCELLED = -32800;
const article = (number: number): string => `زار سيرغي شويغو مدينة كورسك للمرة ${number}.\n[ad_${number}]\n`;

test('10,000 requests that are cancelled at once are each answered once, and the next one still is', async () => {
  const client = start();
  await client.initialize();
  client.open('file:///a.txt', article(1).repeat(50));
  const requests = 10_000;
  const methods = ['hover', 'documentSymbol', 'completion', 'references', 'codeLens'];
  for (let id = 0; id < requests; id++) {
    const params = { textDocument: { uri: 'file:///a.txt' }, position: { line: id % 100, character: 3 } };
    client.send({
      id,
      method: `textDocument/${methods[id % methods.length]}`,
      params: { ...params, context: {} },
    });
    client.send({ method: '$/cancelRequest', params: { id } });
  }
  const after = await client.request('after', 'textDocument/hover', {
    textDocument: { uri: 'file:///a.txt' },
    position: { line: 0, character: 6 },
  });
  expect(after.result).toMatchObject({ contents: expect.anything() });
  const answers = client.messages.filter(({ id, method }) => typeof id === 'number' && method === undefined);
  expect(answers).toHaveLength(requests);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(requests);
  const unexpected = answers.filter(({ error }) => error !== undefined && error.code !== CANCELLED);
  expect(unexpected).toEqual([]);
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('a request that waits for a long article is cancelled while it waits', async () => {
  const client = start();
  await client.initialize();
  client.open('file:///long.txt', article(1).repeat(8000));
  client.send({
    id: 1,
    method: 'textDocument/documentSymbol',
    params: { textDocument: { uri: 'file:///long.txt' } },
  });
  client.send({ method: '$/cancelRequest', params: { id: 1 } });
  expect(await client.answer(1)).toMatchObject({ error: { code: CANCELLED } });
  expect(client.messages.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(false);
});

test('1,000 open documents each get their diagnostics, and closing them takes these away', async () => {
  const client = start();
  await client.initialize();
  const documents = Array.from({ length: 1000 }, (_, number) => `file:///folder/${number}.txt`);
  for (const [number, uri] of documents.entries()) client.open(uri, article(number));
  const all = await Promise.all(documents.map((uri) => client.diagnostics(uri, 1)));
  for (const { params } of all) {
    expect(params).toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'template/ad-placeholder' })]),
    });
  }
  for (const uri of documents)
    client.send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('10,000 changes of one document end with the diagnostics of the last', async () => {
  const client = start();
  await client.initialize();
  client.open('file:///a.txt', 'نص ', 1);
  for (let version = 2; version <= 10_001; version++) {
    client.send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: 'file:///a.txt', version },
        contentChanges: [
          { range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }, text: 'ا' },
        ],
      },
    });
  }
  await client.diagnostics('file:///a.txt', 10_001);
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});
