/** Diagnostics over the protocol: pushed with their version or pulled, never both; settings; several documents. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { SHOWN_FINDINGS } from '../../server/src/service/diagnostics.ts';
import { EGLOT_1_9, NEOVIM_0_7, VSCODE, VSCODE_PUSH } from './client-profiles.ts';
import { buildServer, LanguageClient, wordsOf } from './language-client.ts';

const URI = 'file:///articles/story.txt';
const ARTICLE = '🚀 [ad_1]\nوصل الوفد.\n[ad_2]\n';

let server: ReturnType<typeof buildServer>;
let client: LanguageClient;
const clients: LanguageClient[] = [];
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
afterEach(() => {
  for (const one of clients.splice(0)) one.dispose();
});

function start(): LanguageClient {
  client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', () => [null]);
  return client;
}

const pull = (previousResultId?: string, uri = URI): Promise<DocumentDiagnosticReport> =>
  client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

const pushed = (): number =>
  client.incoming.filter(({ method }) => method === 'textDocument/publishDiagnostics').length;

test('a client that pulls is pushed nothing about articles, and gets `unchanged` for what it has', async () => {
  const { capabilities } = await start().initialize(VSCODE);
  expect(capabilities.diagnosticProvider).toEqual({
    identifier: 'copydesk',
    interFileDependencies: false,
    workspaceDiagnostics: true,
  });
  await client.open(URI, ARTICLE);
  const first = await pull();
  if (first.kind !== 'full') throw new Error('a full report was expected');
  expect(first.items.map(({ range }) => range.start)).toEqual([
    { line: 0, character: 3 },
    { line: 2, character: 0 },
  ]);
  expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await client.replace(URI, ARTICLE.replace('[ad_2]\n', ''), 2);
  const second = await pull(first.resultId);
  expect(second.kind === 'full' && second.items).toHaveLength(1);
  expect(second.resultId).not.toBe(first.resultId);
  expect(pushed()).toBe(0);
});

test('a client that does not pull is pushed diagnostics with the version that they speak of', async () => {
  const { capabilities } = await start().initialize(NEOVIM_0_7);
  expect(capabilities.diagnosticProvider).toBeUndefined();
  await client.open(URI, ARTICLE, 3);
  expect((await client.diagnostics(URI)).version).toBe(3);
  await client.replace(URI, 'وصل الوفد.\n', 9);
  const { diagnostics } = await client.diagnostics(URI, ({ version }) => version === 9);
  expect(diagnostics).toEqual([]);
});

test('what a diagnostic carries follows what the client understands', async () => {
  const diagnosticFor = async (capabilities: object): Promise<Diagnostic> => {
    await start().initialize(capabilities);
    await client.open(URI, ARTICLE);
    return (await client.diagnostics(URI)).diagnostics[0]!;
  };
  const rich = await diagnosticFor(VSCODE_PUSH);
  expect(rich).toMatchObject({
    source: 'copydesk',
    code: 'template/ad-placeholder',
    tags: [1],
    codeDescription: { href: expect.stringMatching(/^file:\/\/\/.*\/rules\/template\/ad-placeholder\.md$/) },
    data: { rule: 'template/ad-placeholder', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
  });
  expect(readFileSync(fileURLToPath(rich.codeDescription!.href), 'utf8')).toContain(
    'template/ad-placeholder',
  );
  const poor = await diagnosticFor({});
  expect(Object.keys(poor).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
  const eglot = await diagnosticFor(EGLOT_1_9);
  expect(eglot.tags).toEqual([1]);
  expect(eglot.codeDescription).toBeUndefined();
});

test('typing fast: only the newest version is reported in the end, and each report names its version', async () => {
  await start().initialize(NEOVIM_0_7);
  await client.open(URI, 'ا');
  for (let version = 2; version <= 40; version++) {
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '[ad_1] ' },
      ],
    });
  }
  const { diagnostics } = await client.diagnostics(URI, ({ version }) => version === 40);
  expect(diagnostics).toHaveLength(39);
});

test('Arabic words in a message are isolated once for clients that draw it, and never for Vim', async () => {
  const article = 'قال سيرجي شويغو.\nوقال شويغو.\nوأضاف شويجو.\n';
  const messageFor = async (clientInfo: { name: string }): Promise<string> => {
    await start().initialize(VSCODE_PUSH, { clientInfo });
    await client.open(URI, article);
    const { diagnostics } = await client.diagnostics(URI);
    const actions = await client.request<{ title: string }[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: diagnostics[0]!.range,
      context: { diagnostics: [] },
    });
    return [...diagnostics.map(wordsOf), ...actions.map(({ title }) => title)].join('\n');
  };
  const code = await messageFor({ name: 'Visual Studio Code' });
  expect(code).toMatch(/“\u2068شويغو\u2069”/);
  expect(code).not.toMatch(/“[\u0621-\u064a]|\u2068\u2068/);
  const vim = await messageFor({ name: 'Neovim' });
  expect(vim).toMatch(/“شويغو”/);
  expect(vim).not.toMatch(/[\u2066-\u2069]/);
});

test('two documents are reported apart; a closed one is cleared and can be opened again', async () => {
  await start().initialize(NEOVIM_0_7);
  const other = 'file:///articles/other.txt';
  await client.open(URI, ARTICLE);
  await client.open(other, 'خبر.\n[ad_3]\n');
  expect((await client.diagnostics(URI)).diagnostics).toHaveLength(2);
  expect((await client.diagnostics(other)).diagnostics).toHaveLength(1);
  const from = client.incoming.length;
  await client.notify('textDocument/didClose', { textDocument: { uri: other } });
  expect((await client.diagnostics(other, undefined, from)).diagnostics).toEqual([]);
  await client.open(other, 'خبر.\n[ad_3]\n', 1);
  const again = await client.diagnostics(other, ({ diagnostics }) => diagnostics.length === 1, from);
  expect(again.version).toBe(1);
});

test('settings are pulled, and a change of them analyses open articles anew', async () => {
  start();
  let settings: unknown = { rules: { 'template/*': 'hint' } };
  client.answer('workspace/configuration', () => [settings]);
  await client.initialize(VSCODE_PUSH);
  await client.open(URI, ARTICLE);
  expect((await client.diagnostics(URI)).diagnostics.map(({ severity }) => severity)).toEqual([4, 4]);
  settings = { rules: { 'template/ad-placeholder': 'off' } };
  const from = client.incoming.length;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect((await client.diagnostics(URI, undefined, from)).diagnostics).toEqual([]);
});

test('each document has the settings of its own folder', async () => {
  start();
  const rules: Record<string, unknown> = { desk: { 'template/*': 'hint' }, wire: { 'template/*': 'off' } };
  client.answer(
    'workspace/configuration',
    ({ items }: { items: readonly { scopeUri: string; section: string }[] }) =>
      items.map(({ scopeUri }) => ({ rules: rules[scopeUri.split('/')[3]!] })),
  );
  await client.initialize(VSCODE_PUSH);
  const [desk, wire] = ['file:///desk/story.txt', 'file:///wire/story.txt'];
  await client.open(desk, ARTICLE);
  await client.open(wire, ARTICLE);
  expect((await client.diagnostics(desk)).diagnostics.map(({ severity }) => severity)).toEqual([4, 4]);
  expect((await client.diagnostics(wire)).diagnostics).toEqual([]);
  rules.wire = { 'template/*': 'error' };
  const from = client.incoming.length;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  const changed = await client.diagnostics(wire, undefined, from);
  expect(changed.diagnostics.map(({ severity }) => severity)).toEqual([1, 1]);
  const again = await client.diagnostics(desk, undefined, from);
  expect(again.diagnostics.map(({ severity }) => severity)).toEqual([4, 4]);
});

test('a setting that makes no sense is complained of once, not for each document', async () => {
  start();
  client.answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => ({ rules: { 'template/ad-placeholder': 'loud' } })),
  );
  await client.initialize(VSCODE_PUSH);
  for (const uri of ['file:///a/one.txt', 'file:///a/two.txt']) {
    await client.open(uri, ARTICLE);
    expect((await client.diagnostics(uri)).diagnostics).toHaveLength(2);
  }
  expect(client.incoming.filter(({ method }) => method === 'window/showMessage')).toHaveLength(1);
});

test('a client that does not answer what its settings are is not waited for', async () => {
  start();
  client.answer('workspace/configuration', () => {
    throw new Error('no settings here');
  });
  await client.initialize(VSCODE_PUSH, { initializationOptions: { rules: { 'template/*': 'hint' } } });
  await client.open(URI, ARTICLE);
  expect((await client.diagnostics(URI)).diagnostics.map(({ severity }) => severity)).toEqual([4, 4]);
});

test('a client that cannot be asked gives settings at the start, or pushes them', async () => {
  await start().initialize(NEOVIM_0_7, {
    initializationOptions: { copydesk: { rules: { 'template/*': 'information' } } },
  });
  await client.open(URI, ARTICLE);
  expect((await client.diagnostics(URI)).diagnostics[0]!.severity).toBe(3);
  const from = client.incoming.length;
  await client.notify('workspace/didChangeConfiguration', {
    settings: { copydesk: { rules: { 'template/*': 'off' } } },
  });
  expect((await client.diagnostics(URI, undefined, from)).diagnostics).toEqual([]);
});

test('settings that make no sense are reported and do no harm', async () => {
  await start().initialize(NEOVIM_0_7, {
    initializationOptions: { rules: { 'template/ad-placeholder': 'loud' }, annotations: 7 },
  });
  await client.open(URI, ARTICLE);
  expect((await client.diagnostics(URI)).diagnostics).toHaveLength(2);
  const said = client.incoming.filter(({ method }) => method === 'window/showMessage');
  expect(said.map(({ params }) => (params as { message: string }).message)).toEqual([
    expect.stringContaining('annotations'),
    expect.stringContaining('loud'),
  ]);
});

test('a client that pulls is asked to pull again when the settings change', async () => {
  start();
  let settings: unknown = {};
  client.answer('workspace/configuration', () => [settings]);
  await client.initialize(VSCODE);
  await client.open(URI, ARTICLE);
  const { resultId } = await pull();
  settings = { rules: { 'template/*': 'off' } };
  const from = client.incoming.length;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.next(({ method }) => method === 'workspace/diagnostic/refresh', from);
  expect(await pull(resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('a sidecar is no article: pulling it gives nothing, what is wrong with it is pushed', async () => {
  await start().initialize(VSCODE);
  const sidecar = `${URI}.ann.jsonl`;
  await client.open(sidecar, '{"id":1\n[ad_1]\n');
  expect(await pull(undefined, sidecar)).toEqual({ kind: 'full', items: [] });
  const { diagnostics } = await client.diagnostics(sidecar, (params) => params.diagnostics.length > 0);
  expect(diagnostics.map(({ range, code }) => [range.start.line, code])).toEqual([
    [0, 'sidecar/malformed'],
    [1, 'sidecar/malformed'],
  ]);
  const from = client.incoming.length;
  await client.replace(sidecar, '', 2);
  expect((await client.diagnostics(sidecar, undefined, from)).diagnostics).toEqual([]);
});

test('columns count what was negotiated, with an astral character before the span and CRLF', async () => {
  const columns = { 'utf-8': 5, 'utf-16': 3, 'utf-32': 2 };
  for (const [encoding, character] of Object.entries(columns)) {
    const { capabilities } = await start().initialize({
      general: { positionEncodings: [encoding as 'utf-8', 'utf-16'] },
    });
    expect(capabilities.positionEncoding).toBe(encoding);
    await client.open(URI, ARTICLE.replaceAll('\n', '\r\n'));
    const { diagnostics } = await client.diagnostics(URI);
    expect(diagnostics[0]!.range).toEqual({
      start: { line: 0, character },
      end: { line: 0, character: character + 6 },
    });
  }
  const { capabilities } = await start().initialize({ general: { positionEncodings: ['ucs-2'] } });
  expect(capabilities.positionEncoding).toBe('utf-16');
});

test('one line of 10 MB does not hold up a small article, and what is not shown is said', async () => {
  await start().initialize({ general: { positionEncodings: ['utf-8'] } });
  const large = 'file:///articles/large.txt';
  const line = 'وقال المتحدث إن اللقاء كان مفيدا ، ثم غادر [ad_1] المدينة. ';
  client.open(large, line.repeat(Math.ceil(10_000_000 / line.length)));
  client.open(URI, ARTICLE);
  await client.diagnostics(URI);
  const earlier = client.incoming.map(({ params }) => (params as { uri?: string }).uri);
  expect(earlier).not.toContain(large);
  const { diagnostics } = await client.diagnostics(large);
  expect(diagnostics[0]!.message).toMatch(new RegExp(`Only the first ${SHOWN_FINDINGS} of \\d+ findings`));
  expect(diagnostics.length).toBe(SHOWN_FINDINGS + 1);
  // The columns of a long line are right to the end: each placeholder is six bytes.
  const far = diagnostics.findLast(({ code }) => code === 'template/ad-placeholder')!;
  expect(far.range.end.character - far.range.start.character).toBe(6);
  const from = client.incoming.length;
  client.notify('textDocument/didChange', {
    textDocument: { uri: large, version: 2 },
    contentChanges: [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: '[ad_9] ' },
    ],
  });
  const after = await client.diagnostics(large, ({ version }) => version === 2, from);
  expect(after.diagnostics[1]!.range.start).toEqual({ line: 0, character: 0 });
  expect(await client.shutdown()).toBe(0);
}, 180_000);
