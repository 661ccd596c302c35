/** `.copydesk` folders over the wire: read for each article, seen when they change, their faults shown where they are. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { NEOVIM_0_7, VSCODE_PUSH } from '../client-profiles.ts';
import { buildServer, LanguageClient } from '../language-client.ts';

const ARTICLE = 'The delegation arrived on Monday.\n[ad_1]\nThe talks went on for two days.\n';
const QUIET = 'severities:\n  template/ad-placeholder: off\n';

let server: ReturnType<typeof buildServer>;
let folder: string;
const clients: LanguageClient[] = [];

beforeAll(() => {
  server = buildServer();
}, 60_000);
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

const PATTERN = "patterns:\n  - name: slug\n    pattern: '\\(Desk-\\d+\\)'\n    severity: hint\n";
const SLUG = 'It rained on Monday (Desk-12).\n';

test('a pattern is a rule of the project, and a bad one is shown where it stands', async () => {
  const path = settings(PATTERN);
  const client = await start();
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, `🚀 ${SLUG}`);
  expect(await findings(client, uri, 1)).toMatchObject([
    { code: 'project/slug', severity: 4, range: { start: { character: 23 }, end: { character: 32 } } },
  ]);
  settings(`${PATTERN}  - name: bad\n    pattern: '(a'\n`);
  await changed(client, path);
  const [fault] = await findings(client, uriOf(path), 1);
  expect(fault).toMatchObject({
    range: { start: { line: 5, character: 13 }, end: { line: 5, character: 17 } },
    message: expect.stringMatching(/^The pattern cannot be read: missing closing \): “\(a”\./),
  });
});

test('settings that are open are read as the editor shows them', async () => {
  const path = settings(PATTERN);
  const client = await start();
  const [uri, file] = [uriOf(join(folder, 'a.txt')), uriOf(path)];
  await client.open(uri, SLUG);
  await findings(client, uri, 1);
  await client.open(file, PATTERN);
  let from = client.incoming.length;
  await client.replace(file, '# nothing\n', 2);
  await findings(client, uri, 0, from);
  from = client.incoming.length;
  await client.notify('textDocument/didClose', { textDocument: { uri: file } });
  await findings(client, uri, 1, from);
});

/** Opens an article, writes what is hostile, and counts how long the server lets others wait for an answer. */
async function worstAnswer(
  client: LanguageClient,
  uri: string,
  whileDoing: Promise<unknown>,
): Promise<number> {
  let worst = 0;
  let isDone = false;
  const done = whileDoing.then(() => {
    isDone = true;
  });
  while (!isDone) {
    const asked = performance.now();
    await client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    worst = Math.max(worst, performance.now() - asked);
  }
  await done;
  return worst;
}

test.each([
  ['(a+)+$', '(a+)+$'],
  ['ten thousand alternatives', Array.from({ length: 10_000 }, (_, at) => `w${at}`).join('|')],
  ['a megabyte', 'a'.repeat(1 << 20)],
  ['huge counts', '((a{1,1000}){1,1000}){1,1000}'],
  ['a search to the end from every letter', '.*z|a'],
])('no pattern keeps others waiting: %s', { timeout: 60_000 }, async (_, pattern) => {
  settings(`patterns:\n  - name: hostile\n    pattern: '${pattern}'\n`);
  const client = await start(VSCODE_PUSH, [folder]);
  const other = uriOf(join(tmpdir(), 'elsewhere.txt'));
  await client.open(other, 'Nothing is wrong here.\n');
  await client.diagnostics(other);
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, `${'a'.repeat(100_000)}!\n[ad_1]\n`);
  const shown = client.diagnostics(uri, (params) => rulesOf(params).includes('template/ad-placeholder'));
  expect(await worstAnswer(client, other, shown)).toBeLessThan(5000);
});

test.each([
  ['garbage', (path: string) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 0x80])), /not valid UTF-8/],
  ['ten megabytes', (path: string) => writeFileSync(path, '- a\n'.repeat(2_500_000)), /larger than 128 kB/],
  ['a folder', (path: string) => mkdirSync(path), /a folder or a device/],
  [
    'a link out of the project',
    (path: string) => symlinkSync('/etc/hostname', path),
    /leads out of the project/,
  ],
])('settings that are %s are refused with a word', async (_, make, message) => {
  mkdirSync(join(folder, '.copydesk'));
  const path = join(folder, '.copydesk', 'settings.yaml');
  make(path);
  const client = await start();
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, ARTICLE);
  expect(await findings(client, uri, 1)).toMatchObject([{ code: 'template/ad-placeholder' }]);
  const [fault] = await findings(client, uriOf(path), 1);
  expect(fault).toMatchObject({
    severity: 1,
    code: 'settings/unreadable',
    message: expect.stringMatching(message),
  });
});

test('a project that is taken away is forgotten, with its faults', async () => {
  const path = settings(`${QUIET}foo: 1\n`);
  const client = await start();
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, ARTICLE);
  await findings(client, uri, 0);
  await findings(client, uriOf(path), 1);
  const from = client.incoming.length;
  rmSync(join(folder, '.copydesk'), { recursive: true });
  await changed(client, join(folder, '.copydesk'));
  await findings(client, uri, 1, from);
  await findings(client, uriOf(path), 0, from);
});

test('a folder that joins the workspace is looked at, and one that leaves is forgotten', async () => {
  const path = settings('allow: 3\n');
  const client = await start(VSCODE_PUSH, []);
  const event = { uri: uriOf(folder), name: 'x' };
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [event], removed: [] } });
  await findings(client, uriOf(path), 1);
  const from = client.incoming.length;
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [event] } });
  await findings(client, uriOf(path), 0, from);
});

test('a place in the settings is counted in the encoding that was negotiated', async () => {
  const path = settings('allow: [🚀س, [x]]\n');
  const general = { positionEncodings: ['utf-8' as const] };
  const client = await start({ ...VSCODE_PUSH, general }, [folder]);
  const [fault] = await findings(client, uriOf(path), 1);
  expect(fault!.range).toEqual({ start: { line: 0, character: 16 }, end: { line: 0, character: 19 } });
});
