/** `.copydesk` folders over the wire: read for each article, seen when they change, their faults shown where they are. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { NEOVIM_0_7, VSCODE_PUSH } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const ARTICLE = 'The delegation arrived on Monday.\n[ad_1]\nThe talks went on for two days.\n';
const QUIET = 'severities:\n  template/ad-placeholder: off\n';

let server: ReturnType<typeof buildServer>;
let folder: string;
const clients: LanguageClient[] = [];

beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-project-')));
});
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function start(capabilities = VSCODE_PUSH, folders: readonly string[] = []): Promise<LanguageClient> {
  const client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', () => [null]);
  await client.initialize(capabilities, {
    workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
  });
  return client;
}

const uriOf = (path: string): string => pathToFileURL(path).href;

/** Writes the settings of a project and returns their path. */
function settings(text: string, root = folder): string {
  mkdirSync(join(root, '.copydesk'), { recursive: true });
  const path = join(root, '.copydesk', 'settings.yaml');
  writeFileSync(path, text);
  return path;
}

function changed(client: LanguageClient, path: string): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] });
}

const rulesOf = ({ diagnostics }: PublishDiagnosticsParams): unknown[] => diagnostics.map(({ code }) => code);

async function findings(
  client: LanguageClient,
  uri: string,
  number: number,
  from = 0,
): Promise<readonly Diagnostic[]> {
  const shown = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === number, from);
  return shown.diagnostics;
}

test('settings hold from the first diagnostics on, and a change of them re-judges every open article', async () => {
  const path = settings(QUIET);
  const client = await start();
  const [first, second] = [uriOf(join(folder, 'a.txt')), uriOf(join(folder, 'b.txt'))];
  await client.open(first, ARTICLE);
  await client.open(second, ARTICLE);
  expect(rulesOf(await client.diagnostics(first))).toEqual([]);
  expect(rulesOf(await client.diagnostics(second))).toEqual([]);
  const from = client.incoming.length;
  settings('severities:\n  template/ad-placeholder: hint\n');
  await changed(client, path);
  expect(await findings(client, first, 1, from)).toMatchObject([{ severity: 4 }]);
  expect(await findings(client, second, 1, from)).toMatchObject([{ severity: 4 }]);
});

test('a client that watches no files sees the change without doing anything', async () => {
  settings(QUIET);
  const client = await start(NEOVIM_0_7);
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, ARTICLE);
  expect(await findings(client, uri, 0)).toEqual([]);
  settings('');
  await findings(client, uri, 1, client.incoming.length);
});

test('a fault is shown in the settings, which need not be open, and what held before goes on to hold', async () => {
  const path = settings(QUIET);
  const client = await start();
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, ARTICLE);
  await findings(client, uri, 0);
  settings('severities:\n  template/ad-placeholder: lout\n');
  await changed(client, path);
  const [fault] = await findings(client, uriOf(path), 1);
  expect(fault).toMatchObject({
    severity: 1,
    code: 'settings/error',
    range: { start: { line: 1, character: 27 }, end: { line: 1, character: 31 } },
  });
  expect(fault!.message).toMatch(/^A severity is one of error.*what held before goes on to hold\.$/);
  const from = client.incoming.length;
  settings(QUIET);
  await changed(client, path);
  expect(await findings(client, uriOf(path), 0, from)).toEqual([]);
  const said = client.incoming.slice(from).map(({ params }) => params as PublishDiagnosticsParams);
  expect(said.filter((params) => params.uri === uri && params.diagnostics.length > 0)).toEqual([]);
});

test('each folder of a workspace has its own project, and the nearest one decides', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  settings(QUIET, one);
  settings('severities:\n  template/*: hint\n', two);
  const client = await start(VSCODE_PUSH, [one, two]);
  const [first, second, outside] = [
    join(one, 'a.txt'),
    join(two, 'deep', 'a.txt'),
    join(folder, 'a.txt'),
  ].map(uriOf);
  for (const uri of [first!, second!, outside!]) await client.open(uri, ARTICLE);
  expect(await findings(client, first!, 0)).toEqual([]);
  expect(await findings(client, second!, 1)).toMatchObject([{ severity: 4 }]);
  expect(await findings(client, outside!, 1)).toMatchObject([{ severity: 1 }]);
});

test('the settings of a workspace are looked at before an article is open', async () => {
  const path = settings('allow: [');
  const client = await start(VSCODE_PUSH, [folder]);
  expect(await findings(client, uriOf(path), 1)).toMatchObject([{ severity: 1 }]);
});
