/** The articles of the workspace over the protocol: reported although nobody has them open, kept, watched. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  Diagnostic,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { NEOVIM_0_7, VSCODE } from './client-profiles.ts';
import { buildServer, type Incoming, LanguageClient } from './language-client.ts';

// Servers are started several times, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

let server: ReturnType<typeof buildServer>;
let root: string;
let desk: string;
let cache: string;
const clients: LanguageClient[] = [];
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-workspace-'));
  [desk, cache] = [join(root, 'desk'), join(root, 'cache')];
});
afterEach(() => {
  for (const one of clients.splice(0)) one.dispose();
  rmSync(root, { recursive: true, force: true });
});

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const BAD = 'وصل الوفد إلى المدينة.\n[ad_1]\nوغادر الوفد.\n';
const GOOD = 'وصل الوفد إلى المدينة.\nوغادر الوفد.\n';

function write(path: string, text: string, time = LONG_AGO): string {
  const file = join(desk, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, time, time);
  return uriOf(path);
}

const uriOf = (path: string): string => pathToFileURL(join(desk, path)).href;

async function start(
  capabilities: object = VSCODE,
  options: object = { cache },
  settings: unknown = null,
): Promise<LanguageClient> {
  const client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => settings),
  );
  await client.initialize(capabilities, {
    workspaceFolders: [{ uri: pathToFileURL(desk).href, name: 'desk' }],
    initializationOptions: options,
  });
  return client;
}

type Ids = readonly { readonly uri: string; readonly value: string }[];

const pull = (client: LanguageClient, previousResultIds: Ids = []): Promise<WorkspaceDiagnosticReport> =>
  client.request('workspace/diagnostic', { previousResultIds });

const idsOf = (items: readonly WorkspaceDocumentDiagnosticReport[]): Ids =>
  items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

/** Codes of each article’s findings by the name of its file, or `unchanged`. */
const found = (items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, unknown> =>
  Object.fromEntries(
    items.map((report) => [
      report.uri.slice(pathToFileURL(desk).href.length + 1),
      report.kind === 'full' ? report.items.map(({ code }: Diagnostic) => code) : report.kind,
    ]),
  );

/** What a client knows after several answers. */
class Seen {
  readonly #reports = new Map<string, WorkspaceDocumentDiagnosticReport>();
  readonly codes: Record<string, readonly unknown[]> = {};

  constructor(items: readonly WorkspaceDocumentDiagnosticReport[]) {
    this.add(items);
  }

  add(items: readonly WorkspaceDocumentDiagnosticReport[]): void {
    for (const report of items) this.#reports.set(report.uri, report);
    for (const [name, codes] of Object.entries(found(items))) {
      if (Array.isArray(codes)) this.codes[name] = codes;
    }
  }

  get ids(): Ids {
    return idsOf([...this.#reports.values()]);
  }

  versionOf(uri: string): number | null | undefined {
    return this.#reports.get(uri)?.version;
  }
}

const AD = ['template/ad-placeholder'];

const logged = (client: LanguageClient, words: string | RegExp, from = 0): Promise<Incoming> =>
  client.next(({ method, params }) => {
    if (method !== 'window/logMessage') return false;
    return new RegExp(words).test((params as { message: string }).message);
  }, from);

const messageOf = ({ params }: Incoming): string => (params as { message: string }).message;

describe('workspace diagnostics', () => {
  test('report every article of the folders, and nothing that is no article', async () => {
    write('a.txt', BAD);
    write('below/b.txt', GOOD);
    write('below/c.md', `🚀\r\n${BAD.replaceAll('\n', '\r\n')}`);
    write('notes.html', BAD);
    write('node_modules/d.txt', BAD);
    const { items } = await pull(await start());
    expect(found(items)).toEqual({ 'a.txt': AD, 'below/b.txt': [], 'below/c.md': AD });
    const third = items.find(({ uri }) => uri.endsWith('c.md'));
    expect(third?.kind === 'full' && third.items[0]!.range.start).toEqual({ line: 2, character: 0 });
  });

  test('are told once: then they are unchanged, and whoever knows that too waits for news', async () => {
    write('a.txt', BAD);
    const b = write('b.txt', GOOD);
    const client = await start();
    const first = await pull(client);
    const second = await pull(client, idsOf(first.items));
    expect(found(second.items)).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'unchanged' });
    let answered = false;
    const third = pull(client, idsOf(second.items)).then((answer) => {
      answered = true;
      return answer;
    });
    await client.request('workspace/symbol', { query: 'x' });
    expect(answered).toBe(false);
    write('b.txt', BAD, new Date('2021-01-01T00:00:00Z'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
    expect(found((await third).items)).toEqual({ 'a.txt': 'unchanged', 'b.txt': AD });
  });

  test('are streamed where the client can take parts', async () => {
    for (let at = 0; at < 70; at++) write(`${String(at).padStart(2, '0')}.txt`, BAD);
    const client = await start();
    const parts: WorkspaceDocumentDiagnosticReport[][] = [];
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: WorkspaceDiagnosticReport }) => {
        if (token === 'parts') parts.push(value.items);
      },
    );
    const answer: WorkspaceDiagnosticReport = await client.request('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    expect(answer.items).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.flat().map(({ uri }) => uri)).size).toBe(70);
  });

  test('follow what the editor shows, the disk, and what is deleted or renamed', async () => {
    const a = write('a.txt', BAD);
    const b = write('b.txt', BAD);
    const client = await start();
    const first = await pull(client);
    await client.open(a, GOOD, 7);
    await client.request('textDocument/diagnostic', { textDocument: { uri: a } });
    rmSync(join(desk, 'b.txt'));
    const c = write('c.txt', BAD);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: b, type: 3 },
        { uri: c, type: 1 },
      ],
    });
    const seen = new Seen(first.items);
    // What was noticed last may need another turn: the article is read in the background.
    while (seen.codes['c.txt'] === undefined) seen.add((await pull(client, seen.ids)).items);
    expect(seen.codes).toEqual({ 'a.txt': [], 'b.txt': [], 'c.txt': AD });
    expect(seen.versionOf(a)).toBe(7);
    await client.notify('textDocument/didClose', { textDocument: { uri: a } });
    while (seen.codes['a.txt']?.length === 0) seen.add((await pull(client, seen.ids)).items);
    expect(seen.codes['a.txt']).toEqual(AD);
  });

  test('follow the project, its nested one, the settings and the annotations of an article', async () => {
    write('a.txt', BAD);
    write('wire/b.txt', BAD);
    write('wire/.copydesk/settings.yaml', 'severities:\n  template/ad-placeholder: off\n');
    const client = await start();
    const first = await pull(client);
    expect(found(first.items)).toEqual({ 'a.txt': AD, 'wire/b.txt': [] });
    write('.copydesk/settings.yaml', 'allow:\n  - "[ad_1]"\n', new Date());
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('.copydesk/settings.yaml'), type: 1 }],
    });
    let items = (await pull(client, idsOf(first.items))).items;
    while (found(items)['a.txt'] === 'unchanged') items = (await pull(client, idsOf(items))).items;
    expect(found(items)).toEqual({ 'a.txt': [], 'wire/b.txt': 'unchanged' });
  });

  test('are not made where the settings do not want them', async () => {
    write('a.txt', BAD);
    const client = await start(VSCODE, { cache }, { workspaceDiagnostics: { enabled: false } });
    expect((await pull(client)).items).toEqual([]);
  });

  test('that are waited for end when the request is cancelled, and with the server', async () => {
    write('a.txt', BAD);
    const client = await start();
    const { items } = await pull(client);
    await pull(client, idsOf(items));
    const source = new CancellationTokenSource();
    const params = { previousResultIds: idsOf(items) };
    const answer = client.connection.sendRequest('workspace/diagnostic', params, source.token);
    await client.request('workspace/symbol', { query: 'x' });
    source.cancel();
    await answer.catch(() => undefined);
    void pull(client, idsOf(items)).catch(() => undefined);
    expect(await client.shutdown()).toBe(0);
  });

  test('without folders there are none', async () => {
    const client = new LanguageClient(server.path);
    clients.push(client);
    await client.initialize(VSCODE);
    expect((await pull(client)).items).toEqual([]);
  });
});

describe('what was counted is kept', () => {
  const COUNTED = 'articles were counted, of which';

  test('so that the next start opens nothing that has not changed', async () => {
    for (let at = 0; at < 12; at++) write(`${at}.txt`, BAD);
    const first = await start();
    const before = found((await pull(first)).items);
    expect(messageOf(await logged(first, COUNTED))).toContain(
      '12 articles were counted, of which 12 were opened',
    );
    expect(await first.shutdown()).toBe(0);
    write('3.txt', GOOD, new Date('2021-01-01T00:00:00Z'));
    const second = await start();
    const after = found((await pull(second)).items);
    expect(messageOf(await logged(second, COUNTED))).toContain(
      '12 articles were counted, of which 1 were opened',
    );
    expect(after).toEqual({ ...before, '3.txt': [] });
    // Nothing is written into the folder of the articles.
    expect(readdirSync(desk).filter((name) => !name.endsWith('.txt'))).toEqual([]);
  });

  test('in a file that is made anew when it is damaged, with a word in the log', async () => {
    write('a.txt', BAD);
    const first = await start();
    await logged(first, COUNTED);
    await first.shutdown();
    const [name] = readdirSync(cache);
    writeFileSync(join(cache, name!), 'nothing\n');
    const second = await start();
    expect(messageOf(await logged(second, 'made anew'))).toContain('its beginning is damaged');
    expect(found((await pull(second)).items)).toEqual({ 'a.txt': AD });
    await second.shutdown();
    expect(readFileSync(join(cache, name!), 'utf8')).toMatch(/^\{"copydesk":"cache"/);
  });

  test('nowhere, if the client wants that', async () => {
    write('a.txt', BAD);
    const client = await start(VSCODE, { cache: false });
    expect(found((await pull(client)).items)).toEqual({ 'a.txt': AD });
    expect(readdirSync(root)).toEqual(['desk']);
  });
});

test('a change on disk is noticed for a client that watches no files', async () => {
  write('a.txt', GOOD);
  const client = await start({ ...NEOVIM_0_7, textDocument: { diagnostic: {} } });
  const first = await pull(client);
  expect(found(first.items)).toEqual({ 'a.txt': [] });
  write('a.txt', BAD, new Date('2021-01-01T00:00:00Z'));
  write('new.txt', BAD);
  let items = first.items;
  while (found(items)['new.txt'] === undefined) items = (await pull(client, idsOf(items))).items;
  expect(found(items)).toMatchObject({ 'new.txt': AD });
  const all = await pull(client);
  expect(found(all.items)).toEqual({ 'a.txt': AD, 'new.txt': AD });
});

test('an open article is judged anew when other articles decide otherwise, and only then', async () => {
  for (let at = 0; at < 6; at++) write(`${at}.txt`, 'قال وزير الدفاع سيرغي شويغو إن القوات باقية.\n');
  const story = write(
    'story.txt',
    'قال وزير الدفاع سيرغي شويغو إن القوات باقية.\nوأضاف شويجو أن الوفد غادر. وقال شويجو ذلك.\n',
  );
  const other = write('other.txt', BAD);
  const client = await start({ ...VSCODE, textDocument: { ...VSCODE.textDocument, diagnostic: undefined } });
  await logged(client, 'articles were counted');
  await client.open(story, readFileSync(join(desk, 'story.txt'), 'utf8'));
  await client.open(other, BAD);
  const judged = await client.diagnostics(story, ({ diagnostics }) => diagnostics.length > 0);
  expect(judged.diagnostics.map(({ code }) => code)).toContain('name/name-variant');
  await client.diagnostics(other, ({ diagnostics }) => diagnostics.length > 0);
  const from = client.incoming.length;
  for (let at = 0; at < 6; at++)
    write(`${at}.txt`, 'قال وزير الدفاع سيرغي شويجو إن القوات باقية. وأضاف شويجو ذلك.\n', new Date());
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: Array.from({ length: 6 }, (_, at) => ({ uri: uriOf(`${at}.txt`), type: 2 })),
  });
  const before = JSON.stringify(judged.diagnostics);
  await client.diagnostics(story, ({ diagnostics }) => JSON.stringify(diagnostics) !== before, from);
  const again = client.incoming
    .slice(from)
    .filter(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(again.map(({ params }) => (params as { uri: string }).uri)).not.toContain(other);
});

describe('the archive of a project', () => {
  const STORY = 'قال وزير الدفاع سيرغي شويغو إن القوات باقية. وأضاف شويجو ذلك. وقال شويجو إن الوفد غادر.\n';
  const names = [['شويغو', 'cd:sergei-shoigu', 'PER', 'head', 9]];
  const lines = (articles: number): string =>
    [
      JSON.stringify({ copydesk: 'index', version: 1, engine: 'test', articles }),
      ...Array.from({ length: 3 }, (_, at) => JSON.stringify({ path: `${at}`, language: 'ar', names })),
    ].join('\n');

  test('decides which form is preferred', async () => {
    const story = write('story.txt', STORY);
    write('.copydesk/archive.index', `${lines(3)}\n`);
    const client = await start();
    await pull(client);
    await logged(client, '3 articles of the archive were counted');
    await client.open(story, STORY);
    const hover: { contents: { value: string } } = await client.request('textDocument/hover', {
      textDocument: { uri: story },
      position: { line: 0, character: STORY.indexOf('شويجو') + 1 },
    });
    expect(hover.contents.value).toContain('28 of 30');
  });

  test('that is not whole is told, and does not count', async () => {
    write('story.txt', STORY);
    write('.copydesk/archive.index', `${lines(4)}\n`);
    const client = await start();
    const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
    expect((params as { message: string }).message).toMatch(/not counted: .*it has 3 of 4 articles/);
  });
});
