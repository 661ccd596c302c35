/** Requests over the protocol: what they answer, and that nothing a client sends makes the server fall. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import type {
  CodeAction,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { EGLOT_1_9, NEOVIM_0_7, VSCODE } from '../client-profiles.ts';
import { buildServer, LanguageClient } from '../language-client.ts';

const URI = 'file:///articles/story.txt';
const ARTICLE = '🚀 وصل الوفد إلى موسكو يوم الثلاثاء.\r\n[ad_1]\r\nثم غادر موسكو إلى القاهرة.\r\n';
const PLACE = { line: 2, character: 9 };

let server: ReturnType<typeof buildServer>;
let client: LanguageClient;
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  client = new LanguageClient(server.path);
  client.answer('workspace/configuration', () => [null]);
});
afterEach(() => client.dispose());

const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
  client.request(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });

const at = (line: number, character: number) => ({ position: { line, character } });

describe.each([
  ['VS Code', VSCODE],
  ['Neovim 0.7', NEOVIM_0_7],
  ['Eglot 1.9', EGLOT_1_9],
])('%s', (_, capabilities) => {
  test('asks who is named: hover, highlights, references, outline', async () => {
    await client.initialize(capabilities);
    await client.open(URI, ARTICLE);
    const hover = await ask<Hover>('hover', { position: PLACE });
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('\u2068موسكو\u2069 × 2'),
    });
    expect(hover.range).toEqual({ start: { line: 2, character: 8 }, end: { line: 2, character: 13 } });
    const ranges = [
      { start: { line: 0, character: 17 }, end: { line: 0, character: 22 } },
      { start: { line: 2, character: 8 }, end: { line: 2, character: 13 } },
    ];
    const highlights = await ask<DocumentHighlight[]>('documentHighlight', { position: PLACE });
    expect(highlights.map(({ range }) => range)).toEqual(ranges);
    const context = { includeDeclaration: true };
    const references = await ask<Location[]>('references', { position: PLACE, context });
    expect(references).toEqual(ranges.map((range) => ({ uri: URI, range })));
    const symbols = await ask<DocumentSymbol[]>('documentSymbol');
    const moscow = symbols.find(({ name }) => name === 'موسكو');
    expect(moscow?.children?.map(({ range }) => range)).toEqual(ranges);
  });

  test('a place past the end, and a document that is not open, have an empty answer', async () => {
    await client.initialize(capabilities);
    await client.open(URI, ARTICLE);
    expect(await ask('hover', at(99, 0))).toBeNull();
    expect(await ask('hover', at(0, 9999))).toBeNull();
    expect(await ask('documentHighlight', at(99, 0))).toEqual([]);
    expect(await ask('references', { ...at(0, 9999), context: { includeDeclaration: true } })).toEqual([]);
    const textDocument = { uri: 'file:///nowhere.txt' };
    expect(await client.request('textDocument/hover', { textDocument, ...at(0, 0) })).toBeNull();
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
    const range = { start: { line: 50, character: 0 }, end: { line: 60, character: 0 } };
    const context = { diagnostics: [] };
    expect(await ask('codeAction', { range, context })).toEqual([]);
  });
});

test('a client that knows no tree gets the mentions as a list, one without Markdown plain text', async () => {
  await client.initialize({});
  await client.open(URI, ARTICLE);
  const symbols = await ask<SymbolInformation[]>('documentSymbol');
  const names = symbols.filter(({ containerName }) => containerName === 'موسكو').map(({ name }) => name);
  expect(names).toEqual(['موسكو', 'موسكو']);
  expect((await ask<Hover>('hover', { position: PLACE })).contents).toMatchObject({ kind: 'plaintext' });
});

test('semantic tokens: whole, of a range, and what has changed since', async () => {
  const { capabilities } = await client.initialize(VSCODE);
  const legend = capabilities.semanticTokensProvider!.legend;
  await client.open(URI, ARTICLE);
  const full = await ask<SemanticTokens>('semanticTokens/full');
  const [line, character, length, type, modifiers] = full.data;
  expect([line, character, length]).toEqual([0, 17, 5]);
  expect(legend.tokenTypes[type!]).toBe('namespace');
  expect(legend.tokenModifiers[Math.log2(modifiers!)]).toBe('declaration');
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  const part = await ask<SemanticTokens>('semanticTokens/range', { range });
  expect(part.data.slice(0, 3)).toEqual([2, 8, 5]);
  await client.replace(URI, `${ARTICLE}وعاد إلى موسكو.\r\n`, 2);
  const delta = await ask<{ edits: { start: number; deleteCount: number; data: number[] }[] }>(
    'semanticTokens/full/delta',
    { previousResultId: full.resultId },
  );
  const whole = await ask<SemanticTokens>('semanticTokens/full');
  const patched = [...full.data];
  for (const edit of [...delta.edits].reverse()) {
    patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  }
  expect(patched).toEqual(whole.data);
});

test('`only` is honoured, and kinds are hierarchical', async () => {
  await client.initialize(EGLOT_1_9);
  await client.open(URI, ARTICLE);
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
  const kindsFor = async (only?: string[], where = range): Promise<Set<string | undefined>> => {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const actions = await ask<CodeAction[]>('codeAction', { range: where, context });
    return new Set(actions.map(({ kind }) => kind));
  };
  expect(await kindsFor()).toEqual(new Set(['quickfix', 'source.fixAll.copydesk']));
  expect(await kindsFor(['quickfix'])).toEqual(new Set(['quickfix']));
  expect(await kindsFor(['source.fixAll'])).toEqual(new Set(['source.fixAll.copydesk']));
  const elsewhere = { start: PLACE, end: PLACE };
  expect(await kindsFor(['source'], elsewhere)).toEqual(new Set(['source.fixAll.copydesk']));
  expect(await kindsFor(['refactor'])).toEqual(new Set());
});

test('edits are versioned where the client supports it, plain where it does not, filled in later where it may', async () => {
  const range = { start: { line: 1, character: 1 }, end: { line: 1, character: 1 } };
  const context = { diagnostics: [] };
  const actionsOf = async (one: LanguageClient, capabilities: object): Promise<CodeAction[]> => {
    one.answer('workspace/configuration', () => [null]);
    await one.initialize(capabilities);
    await one.open(URI, ARTICLE, 5);
    return one.request('textDocument/codeAction', { textDocument: { uri: URI }, range, context });
  };
  const [eglot] = await actionsOf(client, EGLOT_1_9);
  expect(eglot!.edit?.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 5 } }]);
  const neovim = new LanguageClient(server.path);
  const [shown] = await actionsOf(neovim, NEOVIM_0_7);
  expect(shown!.edit).toBeUndefined();
  expect(shown!.command?.command).toBe('copydesk.record');
  const filled = await neovim.request<CodeAction>('codeAction/resolve', shown);
  expect(Object.keys(filled.edit?.changes ?? {})).toEqual([URI]);
  await neovim.replace(URI, ARTICLE.slice(3), 6);
  await expect(neovim.request('codeAction/resolve', shown)).rejects.toMatchObject({ code: -32801 });
  neovim.dispose();
  const old = new LanguageClient(server.path);
  const commands = await actionsOf(old, { textDocument: { codeAction: {} } });
  expect(commands.every(({ command }) => typeof command === 'string')).toBe(true);
  const names = commands.map(({ command }): unknown => command);
  expect(names.filter((name) => name === 'copydesk.record')).toHaveLength(3);
  expect(names.filter((name) => name === 'copydesk.changeProject')).toHaveLength(4);
  old.dispose();
});

test('a cancelled request is answered as cancelled, one that the text overtook as modified', async () => {
  await client.initialize(NEOVIM_0_7);
  const long = 'وقال المتحدث إن اللقاء كان مفيدا في موسكو. '.repeat(20_000);
  await client.open(URI, long);
  const source = new CancellationTokenSource();
  const position = { line: 0, character: 1 };
  const cancelled = client.connection.sendRequest(
    'textDocument/hover',
    { textDocument: { uri: URI }, position },
    source.token,
  );
  source.cancel();
  await expect(cancelled).rejects.toMatchObject({ code: -32800 });
  const insert = (version: number): Promise<void> =>
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'و' }],
    });
  insert(2);
  const overtaken = ask('hover', { position });
  insert(3);
  await expect(overtaken).rejects.toMatchObject({ code: -32801 });
  await client.diagnostics(URI, ({ version }) => version === 3);
});

test('malformed requests and notifications are refused or left out of account, and the server goes on', async () => {
  await client.initialize(EGLOT_1_9);
  await client.open(URI, ARTICLE);
  for (const params of [undefined, {}, { textDocument: {} }, { textDocument: { uri: 7 } }, []]) {
    await expect(client.request('textDocument/hover', params)).rejects.toBeDefined();
    await expect(client.request('textDocument/codeAction', params)).rejects.toBeDefined();
    client.notify('textDocument/didOpen', params);
    client.notify('textDocument/didChange', params);
    client.notify('textDocument/didClose', params);
    client.notify('workspace/didChangeWatchedFiles', params);
  }
  await expect(ask('hover', { position: 'here' })).rejects.toMatchObject({ code: -32602 });
  await expect(ask('codeAction', { range: {} })).rejects.toMatchObject({ code: -32602 });
  for (const args of [
    undefined,
    [],
    [7],
    [{ uri: URI, version: 1, request: { kind: 'fix', places: [{}] } }],
  ]) {
    const run = client.request('workspace/executeCommand', { command: 'copydesk.record', arguments: args });
    await expect(run).rejects.toMatchObject({ code: -32602 });
  }
  const unknown = client.request('workspace/executeCommand', { command: 'rm' });
  await expect(unknown).rejects.toMatchObject({ code: -32602 });
  await client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [
      { range: { start: { line: 90, character: 9 }, end: { line: -1, character: -9 } }, text: 'خبر' },
    ],
  });
  expect(await ask('hover', at(0, 1))).toBeNull();
  expect(await client.shutdown()).toBe(0);
});
