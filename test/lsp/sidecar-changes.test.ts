/** Sidecars that change outside the server: read when the article is opened, watched, or looked at when asked. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, RegistrationParams } from 'vscode-languageserver-protocol';
import { EGLOT_1_9, NEOVIM_0_7, VSCODE_PUSH } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const ARTICLE = 'وصل الوفد إلى المدينة.\n[ad_1]\nوقال المتحدث إن اللقاء كان مفيدا.\n';

let server: ReturnType<typeof buildServer>;
let folder: string;
let path: string;
let uri: string;
let dismissed: string;
const clients: LanguageClient[] = [];

beforeAll(async () => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  path = join(folder, 'story.txt');
  uri = pathToFileURL(path).href;
  writeFileSync(path, ARTICLE);
  dismissed = await dismissOnce();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

function start(): LanguageClient {
  const client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', () => [null]);
  return client;
}

const sidecar = (): string => `${path}.ann.jsonl`;

/** Dismisses the only finding and returns the sidecar that was written; it is taken away again. */
async function dismissOnce(): Promise<string> {
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  const position = { line: 1, character: 1 };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const dismissal = actions.find(({ title }) => title.startsWith('Dismiss'));
  await client.request('workspace/executeCommand', dismissal!.command);
  await client.shutdown();
  const written = readFileSync(sidecar(), 'utf8');
  rmSync(sidecar());
  return written;
}

const findings = async (client: LanguageClient, number: number, from = 0): Promise<Diagnostic[]> =>
  (await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === number, from)).diagnostics;

test('what was dismissed before is silent from the first diagnostics on', async () => {
  writeFileSync(sidecar(), dismissed);
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
});

test('so is what another layer dismissed, and an empty sidecar is no fault', async () => {
  writeFileSync(sidecar(), '');
  writeFileSync(`${path}.gold.ann.jsonl`, dismissed);
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
  const uris = client.incoming.map(({ params }) => (params as { uri?: string }).uri);
  expect(uris.filter((one) => one?.endsWith('.ann.jsonl'))).toEqual([]);
});

test('a finding stays dismissed when another place is edited, and comes back when its own text changes', async () => {
  writeFileSync(sidecar(), dismissed);
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  await findings(client, 0);
  await client.replace(uri, `${ARTICLE}وأضاف أن الزيارة ستتكرر.\n`, 2);
  const { diagnostics } = await client.diagnostics(uri, ({ version }) => version === 2);
  expect(diagnostics).toEqual([]);
  await client.replace(uri, ARTICLE.replace('[ad_1]', '[ad_2]'), 3);
  expect((await findings(client, 1))[0]!.message).toContain('[ad_2]');
});

test('a client that watches files is asked to watch sidecars, and what it tells is read', async () => {
  for (const profile of [VSCODE_PUSH, EGLOT_1_9]) {
    rmSync(sidecar(), { force: true });
    const client = start();
    await client.initialize(profile);
    await client.open(uri, ARTICLE);
    await findings(client, 1);
    const isWatching = ({ method, params }: { method: string; params: unknown }): boolean =>
      method === 'client/registerCapability' &&
      (params as RegistrationParams).registrations.some(
        (one) => one.method === 'workspace/didChangeWatchedFiles',
      );
    await client.next(isWatching, 0);
    writeFileSync(sidecar(), dismissed);
    const changes = [{ uri: pathToFileURL(sidecar()).href, type: 1 }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await findings(client, 0, 1);
    rmSync(sidecar());
    const from = client.incoming.length;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ ...changes[0], type: 3 }] });
    await findings(client, 1, from);
  }
});

test('for a client that watches nothing, the sidecar is looked at when its article is saved', async () => {
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  await findings(client, 1);
  writeFileSync(sidecar(), dismissed);
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  await findings(client, 0);
});

test('what is said about a sidecar is taken back when it is mended, deleted, or its article is closed', async () => {
  const client = start();
  await client.initialize(NEOVIM_0_7);
  writeFileSync(sidecar(), `${dismissed}{"broken\n`);
  await client.open(uri, ARTICLE);
  const about = pathToFileURL(sidecar()).href;
  const said = async (number: number, from: number): Promise<unknown> =>
    client.diagnostics(about, ({ diagnostics }) => diagnostics.length === number, from);
  await said(1, 0);
  for (const end of [() => writeFileSync(sidecar(), dismissed), () => rmSync(sidecar())]) {
    const from = client.incoming.length;
    end();
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await said(0, from);
    writeFileSync(sidecar(), `${dismissed}{"broken\n`);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await said(1, from);
  }
  const from = client.incoming.length;
  await client.notify('textDocument/didClose', { textDocument: { uri } });
  await said(0, from);
});

test('a sidecar that is not UTF-8 is reported and never touched', async () => {
  const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x0a]);
  writeFileSync(sidecar(), bytes);
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  const about = pathToFileURL(sidecar()).href;
  const { diagnostics } = await client.diagnostics(about);
  expect(diagnostics).toMatchObject([{ code: 'sidecar/unreadable', severity: 1 }]);
  const position = { line: 1, character: 1 };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const dismissal = actions.find(({ title }) => title.startsWith('Dismiss'));
  await client.request('workspace/executeCommand', dismissal!.command);
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect(params).toMatchObject({ type: 1, message: expect.stringContaining('UTF-8') });
  expect(readFileSync(sidecar()).equals(bytes)).toBe(true);
});

test('an article whose file and folder are deleted while it is open: it is still served, and nothing is lost silently', async () => {
  const client = start();
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  await findings(client, 1);
  rmSync(folder, { recursive: true });
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  const position = { line: 1, character: 1 };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const dismissal = actions.find(({ title }) => title.startsWith('Dismiss'));
  await client.request('workspace/executeCommand', dismissal!.command);
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect(params).toMatchObject({ type: 1, message: expect.stringContaining('was not written down') });
  expect(await client.shutdown()).toBe(0);
});
