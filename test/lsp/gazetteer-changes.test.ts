/** Gazetteers of a project and of a user over the wire: they hold, are seen when they change, and show their faults. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { loadGazetteer } from '../../server/src/names/gazetteer/gazetteer-index.ts';
import { buildIndex } from '../../server/src/names/gazetteer/index-writer.ts';
import { NEOVIM_0_7, VSCODE_PUSH } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const ARTICLE = 'وصل الوفد إلى كيبارا صباح اليوم، ثم غادر كيبارا مساء.\n';
const HEADER = 'id\ttype\tkind\tar\ten\tdescription\n';
const TOWN = `${HEADER}desk:q\tLOC\tcity\tكيبارا\tQuebara\tA town on the river\n`;
const HARBOUR = `${HEADER}desk:q\tLOC\tcity\tكوبرينغ\tKubring\tA harbour\n`;
const VILLAGE = `${HEADER}desk:q\tLOC\tcity\tكيبارا\tQuebara\tA village in the hills\n`;

let server: ReturnType<typeof buildServer>;
let folder: string;
const clients: LanguageClient[] = [];

beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-gazetteer-')));
});
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function start(capabilities = VSCODE_PUSH, settings: unknown = null): Promise<LanguageClient> {
  const client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', (params) => {
    const { items } = params as { readonly items: readonly unknown[] };
    return items.map(() => settings);
  });
  await client.initialize(capabilities, {});
  return client;
}

const uriOf = (path: string): string => pathToFileURL(path).href;

function write(path: string, content: string | Uint8Array): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const changed = (client: LanguageClient, path: string): Promise<void> =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] });

/** What the hover over the town says. */
async function hover(client: LanguageClient, uri: string): Promise<string> {
  const found = (await client.request('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 16 },
  })) as Hover | null;
  return JSON.stringify(found?.contents ?? '');
}

async function faults(client: LanguageClient, path: string, from = 0): Promise<readonly Diagnostic[]> {
  const shown = await client.diagnostics(uriOf(path), ({ diagnostics }) => diagnostics.length > 0, from);
  return shown.diagnostics;
}

async function openArticle(client: LanguageClient, text = ARTICLE): Promise<string> {
  const uri = uriOf(join(folder, 'a.txt'));
  await client.open(uri, text);
  return uri;
}

test('a table of the project holds from the first hover on, and a change of it is seen', async () => {
  const path = write('.copydesk/gazetteer/own.tsv', TOWN);
  const client = await start();
  const uri = await openArticle(client);
  expect(await hover(client, uri)).toContain('A town on the river');
  const from = client.incoming.length;
  write('.copydesk/gazetteer/own.tsv', VILLAGE);
  await changed(client, path);
  await client.diagnostics(uri, () => true, from);
  expect(await hover(client, uri)).toContain('A village in the hills');
  unlinkSync(path);
  const then = client.incoming.length;
  await changed(client, path);
  await client.diagnostics(uri, () => true, then);
  expect(await hover(client, uri)).not.toContain('village');
});

test.each([
  ['a table', 'table.tsv', HARBOUR, { line: 1, from: 16, to: 23 }],
  [
    'a table with an astral character and CRLF before',
    'table.tsv',
    `# 🚀\r\n${HARBOUR.replaceAll('\n', '\r\n')}`,
    { line: 2, from: 16, to: 23 },
  ],
  [
    'YAML',
    'names.yaml',
    'entities:\n  - id: desk:quarter\n    type: LOC\n    kind: city\n    forms:\n      ar: كيبورلي\n  - id: desk:q\n    type: LOC\n    kind: city\n    forms:\n      ar: كوبرينغ\n',
    { line: 10, from: 10, to: 17 },
  ],
])(
  'a finding points to the form that %s of the project prefers',
  async (_, name, content, { line, from, to }) => {
    const table = write(`.copydesk/gazetteer/${name}`, content);
    const text =
      'وصل الوفد إلى كوبرينغ صباح اليوم. وقال سكان مدينة كوبرينج إن الطقس جميل. ثم غادر الوفد كوبرينغ مساء.\n';
    const uri = uriOf(write('story.txt', text));
    const client = await start();
    await client.open(uri, text);
    const isFound = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): boolean =>
      diagnostics.some(({ code }) => code === 'name/name-variant');
    const { diagnostics } = await client.diagnostics(uri, isFound);
    const found = diagnostics.find(({ code }) => code === 'name/name-variant');
    expect(found?.relatedInformation?.at(-1)).toMatchObject({
      location: {
        uri: uriOf(table),
        range: { start: { line, character: from }, end: { line, character: to } },
      },
      message: expect.stringContaining('the gazetteer of the project has'),
    });
  },
);

test('a client that watches no files sees a new gazetteer too', async () => {
  mkdirSync(join(folder, '.copydesk'));
  const client = await start(NEOVIM_0_7);
  const uri = await openArticle(client);
  expect(await hover(client, uri)).not.toContain('A town');
  const from = client.incoming.length;
  write(
    '.copydesk/gazetteer/own.yaml',
    '- id: desk:q\n  type: LOC\n  description: A town\n  forms: {ar: كيبارا}\n',
  );
  await client.diagnostics(uri, () => true, from);
  expect(await hover(client, uri)).toContain('A town');
});

test('a fault is shown at its line, and what held before goes on to hold', async () => {
  const path = write('.copydesk/gazetteer/own.tsv', TOWN);
  const client = await start();
  const uri = await openArticle(client);
  await hover(client, uri);
  write('.copydesk/gazetteer/own.tsv', `${VILLAGE}desk:r\tROBOT\tx\tآلة\tRobot\t\n`);
  await changed(client, path);
  const [fault] = await faults(client, path);
  expect(fault).toMatchObject({ severity: 1, range: { start: { line: 2, character: 0 } } });
  expect(fault!.message).toMatch(/^The type “ROBOT” of desk:r.*what held before goes on to hold\.$/);
  expect(await hover(client, uri)).toContain('A town on the river');
});

test('what an editor shows of a table holds before it is saved', async () => {
  const path = write('.copydesk/gazetteer/own.tsv', TOWN);
  const client = await start();
  const uri = await openArticle(client);
  await hover(client, uri);
  const from = client.incoming.length;
  await client.open(uriOf(path), VILLAGE);
  await client.diagnostics(uri, () => true, from);
  expect(await hover(client, uri)).toContain('A village in the hills');
});

test('an index of the project and a file that the settings name hold', async () => {
  const { gazetteer } = loadGazetteer([{ name: 't', text: TOWN }]);
  write('.copydesk/gazetteer/q.index', buildIndex([...gazetteer.entries()]));
  const client = await start();
  expect(await hover(client, await openArticle(client))).toContain('A town on the river');

  rmSync(join(folder, '.copydesk'), { recursive: true });
  const named = write('elsewhere/names.tsv', VILLAGE);
  const other = await start(VSCODE_PUSH, { gazetteers: [named] });
  const uri = await openArticle(other);
  await other.diagnostics(uri);
  await expect.poll(() => hover(other, uri)).toContain('A village in the hills');
});

test('an index that is none is told of, and the rest goes on', async () => {
  const path = write('.copydesk/gazetteer/q.index', 'nonsense');
  const client = await start();
  const uri = await openArticle(client);
  expect((await faults(client, path))[0]?.message).toContain('it is no gazetteer index');
  expect(await hover(client, uri)).toBeDefined();
});

test('every name of a large gazetteer is offered, and what ships beside it', async () => {
  const rows = Array.from(
    { length: 20_100 },
    (_, at) => `desk:p${at}\tLOC\tcity\tقرية${at}\tVillage${at}\t\n`,
  );
  write('.copydesk/gazetteer/many.tsv', `${HEADER}${rows.join('')}desk:z\tLOC\tcity\tظرمنتين\t\t\n`);
  const client = await start();
  const uri = await openArticle(client, 'وصل الوفد إلى ظرم');
  const { isIncomplete, items } = (await client.request('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: 17 },
  })) as { isIncomplete: boolean; items: { label: string }[] };
  expect(isIncomplete).toBe(true);
  expect(items.map(({ label }) => label)).toContain('ظرمنتين');
  expect(client.incoming.filter(({ method }) => method === 'window/showMessage')).toEqual([]);
});
