/** Documents that are opened, changed and closed as no editor should. */
import { expect, test, vi } from 'vitest';
import type { RawClient, ServerMessage } from './raw-client.ts';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start } = startedServers();

const ARTICLE = 'file:///a.txt';

interface Published {
  readonly diagnostics: readonly { readonly code?: string; readonly range: object }[];
}

function change(client: RawClient, version: number | null, contentChanges: readonly unknown[]): void {
  client.send({
    method: 'textDocument/didChange',
    params: { textDocument: { uri: ARTICLE, version }, contentChanges },
  });
}

const codesOf = ({ params }: ServerMessage): (string | undefined)[] =>
  (params as Published).diagnostics.map(({ code }) => code);

const at = (line: number, character: number, endLine = line, endCharacter = character): object => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

test('a document that is opened twice shows the second text', async () => {
  const client = start();
  await client.initialize();
  client.open(ARTICLE, '[ad_1]', 1);
  await client.diagnostics(ARTICLE, 1);
  client.open(ARTICLE, 'نص نظيف تماماً', 2);
  expect(codesOf(await client.diagnostics(ARTICLE, 2))).toEqual([]);
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('versions that go backwards are taken in the order in which they come', async () => {
  const client = start();
  await client.initialize();
  client.open(ARTICLE, 'نص', 9);
  change(client, 4, [{ text: '[ad_1]' }]);
  expect(codesOf(await client.diagnostics(ARTICLE, 4))).toEqual(['template/ad-placeholder']);
  change(client, 4, [{ text: '[ad_1] [ad_2]' }]);
  change(client, 5, [{ range: at(0, 0, 0, 7), text: '' }]);
  expect((await client.diagnostics(ARTICLE, 5)).params).toMatchObject({
    diagnostics: [{ range: at(0, 0, 0, 6) }],
  });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('ranges outside the text are taken to the nearest place', async () => {
  const client = start();
  await client.initialize();
  client.open(ARTICLE, 'أول\nثان', 1);
  change(client, 2, [{ range: at(900, 900), text: '\n[ad_1]' }]);
  change(client, 3, [{ range: at(1, 4000), text: '!' }]);
  change(client, 4, [{ range: at(-5, -5), text: '[ad_2]\n' }]);
  // Backwards: its end stands before its start.
  change(client, 5, [{ range: at(1, 2, 1, 0), text: '' }]);
  const { params } = await client.diagnostics(ARTICLE, 5);
  expect(params).toMatchObject({ diagnostics: [{ range: at(0, 0, 0, 6) }, { range: at(3, 0, 3, 6) }] });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('changes that are none leave the text as it is', async () => {
  const client = start();
  await client.initialize();
  client.open(ARTICLE, '[ad_1]', 1);
  change(client, 2, [null, 5, {}, { text: 5 }, { range: null, text: null }, { range: {}, text: 'x' }]);
  change(client, null, []);
  client.send({ method: 'textDocument/didChange', params: { textDocument: { uri: ARTICLE, version: 3 } } });
  change(client, 4, [{ range: at(0, 6), text: '\n[ad_2]' }]);
  const { params } = await client.diagnostics(ARTICLE, 4);
  expect(params).toMatchObject({ diagnostics: [{ range: at(0, 0, 0, 6) }, { range: at(1, 0, 1, 6) }] });
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('documents that are not open are changed, saved and closed without harm', async () => {
  const client = start();
  await client.initialize();
  change(client, 2, [{ text: '[ad_1]' }]);
  for (const method of ['didSave', 'didClose', 'didClose']) {
    client.send({ method: `textDocument/${method}`, params: { textDocument: { uri: ARTICLE } } });
  }
  client.open(ARTICLE, '[ad_1]', 1);
  await client.diagnostics(ARTICLE, 1);
  client.send({ method: 'textDocument/didClose', params: { textDocument: { uri: ARTICLE } } });
  await client.next(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && (params as Published).diagnostics.length === 0,
  );
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});

test('addresses that name no file are articles without sidecars', async () => {
  const client = start();
  await client.initialize();
  const addresses = [
    'untitled:Untitled-1',
    '',
    'file://%zz',
    'file:///a\0b.txt',
    'file://host/share/a.txt',
    'http://x/a.txt',
  ];
  for (const uri of [...addresses, '__proto__', 'constructor', 'file:///../../../etc/passwd']) {
    client.open(uri, '[ad_1]', 1);
    expect(codesOf(await client.diagnostics(uri, 1)), uri).toEqual(['template/ad-placeholder']);
  }
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});
