/** Decisions for a whole project, over the wire: made from a finding or from a search, by any client. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type ApplyWorkspaceEditParams,
  type CodeAction,
  type Command,
  WorkDoneProgress,
} from 'vscode-languageserver-protocol';
import { EGLOT_1_9, NEOVIM_0_7, VSCODE_PUSH } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const LINE = 'A line of the example desk';
const ARTICLE = `The delegation arrived on Monday.\n[ad_1]\n${LINE}\nThe talks went on for two days.\n`;

let server: ReturnType<typeof buildServer>;
let folder: string;
const clients: LanguageClient[] = [];

beforeAll(() => {
  server = buildServer();
}, 60_000);
afterAll(() => server.dispose());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-decisions-')));
});
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (path: string): string => pathToFileURL(path).href;
const inProject = (name: string): string => join(folder, '.copydesk', name);
const read = (name: string): string => readFileSync(inProject(name), 'utf8');

async function start(capabilities = VSCODE_PUSH, folders = [folder]): Promise<LanguageClient> {
  const client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', () => [{ annotations: { creator: 'Amal' } }]);
  await client.initialize(capabilities, {
    workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
    initializationOptions: { annotations: { creator: 'Amal' } },
  });
  return client;
}

/** Opens an article of the folder and waits until its findings are there. */
async function open(client: LanguageClient, name: string, number = 1): Promise<string> {
  const uri = uriOf(join(folder, name));
  await client.open(uri, ARTICLE);
  await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === number);
  return uri;
}

const isAction = (entry: CodeAction | Command): entry is CodeAction => typeof entry.command !== 'string';

/** What the menu offers to decide for the project about a line, as commands. */
async function offered(
  client: LanguageClient,
  uri: string,
  line: number,
  selected = false,
): Promise<Command[]> {
  const end = { line, character: selected ? 200 : 0 };
  const entries = await client.request<(CodeAction | Command)[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line, character: 0 }, end },
    context: { diagnostics: [] },
  });
  const commands = entries.flatMap((entry) => (isAction(entry) ? (entry.command ?? []) : entry));
  return commands.filter(({ command }) => command === 'copydesk.changeProject');
}

async function choose(client: LanguageClient, commands: readonly Command[], title: RegExp): Promise<unknown> {
  const command = commands.find((one) => title.test(one.title));
  expect(commands.map((one) => one.title)).toContainEqual(expect.stringMatching(title));
  return client.request('workspace/executeCommand', command);
}

test.each([
  ['VS Code', VSCODE_PUSH],
  ['Neovim', NEOVIM_0_7],
  ['Eglot', EGLOT_1_9],
])(
  'a text that is never to be reported is not reported in any open article (%s)',
  async (_, capabilities) => {
    const client = await start(capabilities);
    const [first, second] = [await open(client, 'a.txt'), await open(client, 'b.txt')];
    const from = client.incoming.length;
    await choose(client, await offered(client, first!, 1), /^Never report .*ad_1.* in this project$/);
    expect(read('settings.yaml')).toBe('allow:\n  - "[ad_1]"\n');
    await client.diagnostics(first!, ({ diagnostics }) => diagnostics.length === 0, from);
    await client.diagnostics(second!, ({ diagnostics }) => diagnostics.length === 0, from);
  },
);

test('a rule is quietened in the folder of the article, and what the settings say besides stays', async () => {
  mkdirSync(join(folder, '.copydesk'));
  mkdirSync(join(folder, 'wire'));
  writeFileSync(inProject('settings.yaml'), '# of the desk\nallow: [x] # why\n');
  const client = await start();
  const [wire, other] = [await open(client, 'wire/a.txt'), await open(client, 'b.txt')];
  let from = client.incoming.length;
  const menu = await offered(client, wire!, 1);
  await choose(client, menu, /^Report “template\/ad-placeholder” as a hint only in the folder “wire”$/);
  expect(read('settings.yaml')).toBe(
    '# of the desk\nallow: [x] # why\nfolders:\n  wire/:\n    template/ad-placeholder: hint\n',
  );
  await client.diagnostics(wire!, ({ diagnostics }) => diagnostics[0]?.severity === 4, from);
  from = client.incoming.length;
  await choose(
    client,
    await offered(client, other!, 1),
    /^Switch “template\/ad-placeholder” off in this project$/,
  );
  await client.diagnostics(other!, ({ diagnostics }) => diagnostics.length === 0, from);
  expect(read('settings.yaml')).toMatch(/severities:\n {2}template\/ad-placeholder: off\n$/);
});

test('a line that is selected becomes boilerplate, with who decided and when', async () => {
  const client = await start();
  const uri = await open(client, 'a.txt');
  const from = client.incoming.length;
  expect(await offered(client, uri, 2)).toEqual([]);
  await choose(client, await offered(client, uri, 2, true), /^“A line of .* is boilerplate/);
  const { diagnostics } = await client.diagnostics(uri, (shown) => shown.diagnostics.length === 2, from);
  expect(diagnostics.map(({ code }) => code)).toContain('chrome/project-phrase');
  expect(read('phrases.tsv')).toMatch(/^phrase\t.*\nA line of the example desk\tAmal\t\d{4}-\S+Z\n$/);
});

test('settings that are open are changed through the editor, where it can be undone', async () => {
  mkdirSync(join(folder, '.copydesk'));
  writeFileSync(inProject('settings.yaml'), 'allow: [x]\n');
  const client = await start();
  const uri = await open(client, 'a.txt');
  const file = uriOf(inProject('settings.yaml'));
  await client.open(file, 'allow: [x, y] # not saved\n');
  client.answer('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
    const [change] = edit.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri: file, version: 1 } });
    void client.replace(file, 'allow: [x, y, "[ad_1]"] # not saved\n', 2);
    return { applied: true };
  });
  const from = client.incoming.length;
  await choose(client, await offered(client, uri, 1), /^Never report/);
  await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0, from);
  expect(read('settings.yaml')).toBe('allow: [x]\n');
});

test('settings with faults are not touched, and the user is told', async () => {
  mkdirSync(join(folder, '.copydesk'));
  writeFileSync(inProject('settings.yaml'), 'allow: [x\n');
  const client = await start();
  const uri = await open(client, 'a.txt');
  const said = client.next(({ method }) => method === 'window/showMessage');
  await expect(choose(client, await offered(client, uri, 1), /^Never report/)).rejects.toThrow(/has faults/);
  expect((await said).params).toMatchObject({ type: 1 });
  expect(read('settings.yaml')).toBe('allow: [x\n');
});

/** Articles that share a line. */
function newsroom(number: number): void {
  for (let at = 0; at < number; at++) {
    writeFileSync(join(folder, `n${at}.txt`), `Story number ${at} is told here.\n  🚀 ${LINE}\n`);
  }
}

test('lines that the articles of a folder share are found, and flagged once they are accepted', async () => {
  newsroom(4);
  const client = await start();
  const uri = await open(client, 'a.txt');
  const token = 'search';
  const progress: string[] = [];
  client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
    progress.push(kind);
  });
  const found = await client.request<{ files: number; lines: { line: string }[] }>(
    'workspace/executeCommand',
    {
      command: 'copydesk.boilerplate',
      arguments: [{ folder: uriOf(folder) }],
      workDoneToken: token,
    },
  );
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 31 } };
  expect(found).toMatchObject({
    version: 1,
    files: 4,
    problems: [],
    lines: [
      {
        line: `🚀 ${LINE}`,
        files: 4,
        times: 4,
        places: [{ uri: uriOf(join(folder, 'n0.txt')), range }, {}, {}, {}],
      },
    ],
  });
  expect(progress).toEqual(['begin', 'end']);
  const from = client.incoming.length;
  const accepted = await client.request('workspace/executeCommand', {
    command: 'copydesk.acceptBoilerplate',
    arguments: [{ folder: uriOf(folder), lines: found.lines }],
  });
  expect(accepted).toEqual({ changed: true });
  expect(read('phrases.tsv')).toMatch(/\tAmal\t\S+Z\t4\t4\n$/);
  await client.diagnostics(
    uri,
    ({ diagnostics }) => diagnostics.some(({ code }) => code === 'chrome/project-phrase'),
    from,
  );
  const again = await client.request('workspace/executeCommand', {
    command: 'copydesk.boilerplate',
    arguments: [{ folder: uriOf(folder), min: 2 }],
  });
  expect(again).toMatchObject({ lines: [] });
});

test('a search can be cancelled, and does not keep others waiting', async () => {
  newsroom(400);
  const client = await start();
  const uri = await open(client, 'a.txt');
  const { CancellationTokenSource } = await import('vscode-jsonrpc');
  const source = new CancellationTokenSource();
  const search = client.connection.sendRequest(
    'workspace/executeCommand',
    { command: 'copydesk.boilerplate', arguments: [{ folder: uriOf(folder) }] },
    source.token,
  );
  await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 1 } });
  source.cancel();
  await expect(search).rejects.toMatchObject({ code: -32800 });
});

test('arguments of another shape, and folders that are not there, are refused with a word', async () => {
  const client = await start();
  const run = (command: string, argument: unknown): Promise<unknown> =>
    client.request('workspace/executeCommand', { command, arguments: [argument] });
  await expect(run('copydesk.changeProject', { uri: 3 })).rejects.toMatchObject({ code: -32602 });
  await expect(run('copydesk.boilerplate', { folder: uriOf(folder), min: 1 })).rejects.toMatchObject({
    code: -32602,
  });
  await expect(run('copydesk.boilerplate', { folder: 'untitled:x' })).rejects.toThrow(/Only folders on disk/);
  await expect(
    run('copydesk.acceptBoilerplate', { folder: uriOf(folder), lines: [3] }),
  ).rejects.toMatchObject({
    code: -32602,
  });
  const missing = await run('copydesk.boilerplate', { folder: uriOf(join(folder, 'none')) });
  expect(missing).toMatchObject({
    files: 0,
    lines: [],
    problems: [expect.stringMatching(/no such file or folder/)],
  });
  expect(existsSync(join(folder, '.copydesk'))).toBe(false);
});
