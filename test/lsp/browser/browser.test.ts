/** The bundle for browser workers, in a scope that has nothing of Node: it must not ask for any of it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { DrawnArticle } from '../../../protocol/desk.ts';
import { SHIPPED_TABLES } from '../../../server/src/lsp/browser/browser-gazetteer-place.ts';
import { COUNTED_LANGUAGES } from '../../../server/src/lsp/browser/browser-models.ts';
import { BrowserServer } from '../browser-server.ts';
import { buildServer, LanguageClient, wordsOf } from '../language-client.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ARTICLE = '🚀 وصل الوفد إلى المدينة.\n[ad_1]\nوقال المتحدث إن اللقاء كان مفيدا.\n';
const OWN_GAZETTEER =
  'id\ttype\tkind\tar\ten\tdescription\ndesk:q\tLOC\tcity\tكيبارا\tQuebara\tA town on the river\n';
const PUBLISHED = 'textDocument/publishDiagnostics';

let bundle: ReturnType<typeof buildServer>;
let folder: string;
let server: BrowserServer;
beforeAll(() => {
  bundle = buildServer('server.browser.js');
});
afterAll(() => bundle.dispose());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-خبر (1) '));
  server = new BrowserServer(bundle.path);
});
afterEach(() => {
  server.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const read = (name: string): string =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';

function write(name: string, text: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return uriOf(name);
}

/** Begins a session in which the client lends its files, with the models of the build. */
async function begin(settings: object = {}): Promise<void> {
  server.lendFiles();
  server.answer('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => settings),
  );
  const files = { assets: pathToFileURL(dirname(bundle.path)).href };
  await server.request('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'articles' }],
    capabilities: {
      workspace: { configuration: true, applyEdit: true },
      experimental: { copydesk: { analysed: true, files } },
    },
  });
  server.notify('initialized', {});
}

function open(uri: string, text: string): void {
  const textDocument = { uri, languageId: 'plaintext', version: 1, text };
  server.notify('textDocument/didOpen', { textDocument });
}

const drawn = (uri: string): Promise<DrawnArticle> =>
  server.request('copydesk/desk', { textDocument: { uri } });

test('a client that lends no files is told its findings all the same', async () => {
  const result = await server.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  expect(result).toMatchObject({ serverInfo: { name: 'Copydesk' } });
  server.notify('initialized', {});
  open('vscode-vfs:/story.txt', 'خبر.\n[ad_1]\n');
  expect(await server.notification(PUBLISHED)).toMatchObject({
    version: 1,
    diagnostics: [{ code: 'template/ad-placeholder' }],
  });
});

describe('with the files of the client', () => {
  test('it says of an article what the server in Node says', async () => {
    const node = buildServer('server.js');
    const peer = new LanguageClient(node.path);
    await peer.initialize({ experimental: { copydesk: { analysed: true } } });
    await begin();
    for (const name of readdirSync(join(ROOT, 'seeds')).filter((one) => one.endsWith('.txt'))) {
      const text = readFileSync(join(ROOT, 'seeds', name), 'utf8');
      const uri = write(name, text);
      open(uri, text);
      await peer.open(uri, text);
      const expected = await peer.request<DrawnArticle>('copydesk/desk', { textDocument: { uri } });
      expect(expected.names.length).toBeGreaterThan(0);
      expect(await drawn(uri)).toEqual(expected);
    }
    await peer.shutdown();
    node.dispose();
  });

  test('it writes a decision into the sidecar, and reads there what others wrote', async () => {
    await begin({ annotations: { creator: 'Amal Haddad' } });
    const uri = write('قصة (١).txt', ARTICLE);
    open(uri, ARTICLE);
    const { findings } = await drawn(uri);
    const residue = findings.find(({ rule }) => rule === 'template/ad-placeholder');
    const actions = await server.request<readonly { purpose: string; command?: Command }[]>(
      'copydesk/deskActions',
      { textDocument: { uri }, fingerprint: residue?.fingerprint, start: residue?.start },
    );
    const { command } = actions.find(({ purpose }) => purpose === 'reject') ?? {};
    await server.request('workspace/executeCommand', command);
    const [record] = read('قصة (١).txt.ann.jsonl').trim().split('\n');
    expect(JSON.parse(record ?? '')).toMatchObject({
      'copydesk:status': 'rejected',
      creator: { name: 'Amal Haddad' },
    });
    expect((await drawn(uri)).findings).toHaveLength(findings.length - 1);
    rmSync(join(folder, 'قصة (١).txt.ann.jsonl'));
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${uri}.ann.jsonl`, type: 3 }] });
    await server.notification('copydesk/analysed', () => read('قصة (١).txt.ann.jsonl') === '');
    await expect.poll(async () => (await drawn(uri)).findings.length).toBe(findings.length);
  });

  test('a damaged sidecar is told of and left as it is', async () => {
    await begin();
    const uri = write('story.txt', ARTICLE);
    const sidecar = write('story.txt.ann.jsonl', '<<<<<<< ours\n');
    open(uri, ARTICLE);
    const told = await server.notification<PublishDiagnosticsParams>(PUBLISHED, (one) => one.uri === sidecar);
    expect(told.diagnostics.length).toBeGreaterThan(0);
    expect(read('story.txt.ann.jsonl')).toBe('<<<<<<< ours\n');
  });

  test('a sidecar that is no UTF-8 is told of and never written to', async () => {
    await begin();
    const uri = write('story.txt', ARTICLE);
    writeFileSync(join(folder, 'story.txt.ann.jsonl'), Uint8Array.of(0x7b, 0xff, 0x7d));
    open(uri, ARTICLE);
    const told = await server.notification<PublishDiagnosticsParams>(PUBLISHED, ({ uri: about }) =>
      about.endsWith('.ann.jsonl'),
    );
    expect(told.diagnostics[0]?.message).toContain('UTF-8');
    expect(readFileSync(join(folder, 'story.txt.ann.jsonl'))).toHaveLength(3);
  });

  test('the settings and the phrases of a project hold', async () => {
    await begin();
    write('.copydesk/phrases.tsv', 'سطر من مكتبنا\n');
    write('.copydesk/settings.yaml', 'severities:\n  template/ad-placeholder: off\n');
    const uri = write('desk/story.txt', `${ARTICLE}سطر من مكتبنا\n`);
    open(uri, `${ARTICLE}سطر من مكتبنا\n`);
    const rules = (await drawn(uri)).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('template/ad-placeholder');
    expect(rules).toContain('chrome/project-phrase');
  });

  test('a fault in a file of the project is shown at its line', async () => {
    await begin();
    const settings = write('.copydesk/settings.yaml', 'severities:\n  template/ad-placeholder: never\n');
    const uri = write('story.txt', ARTICLE);
    open(uri, ARTICLE);
    const { diagnostics } = await server.notification<PublishDiagnosticsParams>(
      PUBLISHED,
      (one) => one.uri === settings && one.diagnostics.length > 0,
    );
    expect(diagnostics[0]?.range.start.line).toBe(1);
  });

  test('a gazetteer of the project is read, and one in a home folder is refused with a reason', async () => {
    await begin({ gazetteers: ['~/names.tsv'] });
    write('.copydesk/gazetteer/own.tsv', OWN_GAZETTEER);
    const uri = write('story.txt', 'وصل الوفد إلى كيبارا.\n');
    open(uri, 'وصل الوفد إلى كيبارا.\n');
    const refused = await server.notification<PublishDiagnosticsParams>(PUBLISHED, ({ diagnostics }) =>
      diagnostics.some((diagnostic) => wordsOf(diagnostic).includes('home folder')),
    );
    expect(refused.uri).toContain('names.tsv');
    await expect.poll(async () => (await drawn(uri)).names.map(({ id }) => id)).toContain('desk:q');
  });

  test('what the articles of the workspace repeat is found', async () => {
    await begin();
    for (const name of ['a', 'b/c', 'b/d']) write(`${name}.txt`, `خبر ${name}\nهذا سطر يتكرر في كل مقال\n`);
    write('node_modules/e.txt', 'هذا سطر يتكرر في كل مقال\n');
    const found = await server.request<{
      readonly files: number;
      readonly lines: readonly { line: string }[];
    }>('workspace/executeCommand', {
      command: 'copydesk.boilerplate',
      arguments: [{ folder: pathToFileURL(folder).href }],
    });
    expect(found).toMatchObject({ files: 3, lines: [{ line: 'هذا سطر يتكرر في كل مقال' }] });
  });

  test('a neural recogniser is refused with a reason', async () => {
    await begin({ ner: { model: '/models/network' } });
    const uri = write('story.txt', ARTICLE);
    open(uri, ARTICLE);
    await drawn(uri);
    const said = await server.notification<{ readonly message: string }>('window/showMessage');
    expect(said.message).toContain('cannot be opened in a browser');
  });
});

describe('what ships', () => {
  test('has the tables of words that the browser asks for by name', () => {
    const folders = readdirSync(join(ROOT, 'models')).filter((name) => name.startsWith('words-'));
    expect(folders).toEqual(COUNTED_LANGUAGES.map((language) => `words-${language}`));
  });
  test('has the tables of the gazetteer that the browser asks for by name', () => {
    const tables = readdirSync(join(ROOT, 'models/gazetteer')).filter((name) => name.endsWith('.tsv'));
    expect(tables).toEqual(SHIPPED_TABLES.map((name) => `${name}.tsv`));
  });
});
