/** A workspace of a stranger in the language server: nothing in it runs. The cases are those of docs/security.md. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { readBases } from '../../server/src/host/base-store.ts';
import { VSCODE_PUSH } from '../lsp/client-profiles.ts';
import { buildServer, LanguageClient } from '../lsp/language-client.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const ARTICLE = 'زار سيرغي شويغو مدينة كورسك. [ad_1]\n';

let server: ReturnType<typeof buildServer>;
let folder: string;
const clients: LanguageClient[] = [];

beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-stranger-')));
});
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
const proof = (): string => join(folder, 'something-was-run');

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A program that leaves a proof that it was run. */
function trap(path: string): string {
  write(path, `#!/bin/sh\ntouch '${proof()}'\n`);
  chmodSync(join(folder, path), 0o755);
  return join(folder, path);
}

async function open(text = ARTICLE, settings: unknown = null): Promise<LanguageClient> {
  const client = new LanguageClient(server.path);
  clients.push(client);
  client.answer('workspace/configuration', (params) =>
    (params as { items: readonly unknown[] }).items.map(() => settings),
  );
  await client.initialize(VSCODE_PUSH, {
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'stranger' }],
  });
  write('a.txt', text);
  await client.open(uriOf('a.txt'), text);
  await client.diagnostics(uriOf('a.txt'));
  return client;
}

/** Everything that a person does: reads, hovers, annotates, saves, closes. */
async function work(client: LanguageClient): Promise<void> {
  const document = { textDocument: { uri: uriOf('a.txt') } };
  await client.request<Hover>('textDocument/hover', { ...document, position: { line: 0, character: 10 } });
  await client.request('textDocument/documentSymbol', document);
  await client.request('workspace/symbol', { query: 'شو' });
  const request = { kind: 'mark', type: 'PER', status: 'accepted', places: [{ start: 10, text: 'شويغو' }] };
  await client.request('workspace/executeCommand', {
    command: 'copydesk.annotate',
    arguments: [{ uri: uriOf('a.txt'), version: 1, request }],
  });
  write('a.txt', `مقدمة جديدة.\n${ARTICLE}`);
  await client.notify('textDocument/didClose', document);
  await client.open(uriOf('a.txt'), `مقدمة جديدة.\n${ARTICLE}`, 2);
  await client.diagnostics(uriOf('a.txt'), ({ version }) => version === 2);
  await client.request('textDocument/hover', { ...document, position: { line: 1, character: 10 } });
  expect(await client.shutdown()).toBe(0);
}

test('modules, runtimes and networks in the folder of the articles', async () => {
  const evil = `require('fs').writeFileSync(${JSON.stringify(proof())}, '')`;
  for (const name of ['onnxruntime-node', 'yaml', 're2js', 'copydesk', 'vscode-languageserver']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, evil);
    write(`.onnxruntime/node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`.onnxruntime/node_modules/${name}/index.js`, evil);
  }
  for (const file of [
    'copydesk.config.js',
    '.copydesk/settings.js',
    '.copydesk/index.js',
    '.copydesk.js',
    'package.js',
  ])
    write(file, evil);
  for (const file of ['model.onnx', 'config.json', 'tokenizer.json']) write(file, '{}');
  write(
    'package.json',
    JSON.stringify({ main: 'index.js', copydesk: { 'ner.model': '.' }, scripts: { prepare: evil } }),
  );
  write(
    '.vscode/settings.json',
    JSON.stringify({ 'copydesk.ner.model': folder, 'copydesk.gazetteers': ['x.js'] }),
  );
  write(
    '.copydesk/settings.yaml',
    `ner.model: ${folder}\nner:\n  model: ${folder}\nplugins: [./index.js]\nphrases: [x]\n`,
  );
  await work(await open());
  expect(existsSync(proof())).toBe(false);
});

test('settings of the workspace that would load a network or read any file are switched off until it is trusted', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly capabilities: {
      readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
    };
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope: string }>> };
    };
  };
  expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual([
    'copydesk.gazetteers',
    'copydesk.ner.model',
  ]);
  expect(manifest.contributes.configuration.properties['copydesk.ner.model']?.scope).toBe('machine');
});

test('a repository whose settings name programs for git', async () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
  const program = trap('program');
  git('init', '-q');
  git('config', 'user.email', 'stranger@example.org');
  git('config', 'user.name', 'Stranger');
  write('a.txt', ARTICLE);
  write('a.txt.ann.jsonl', '');
  write('.gitattributes', '*.txt diff=evil filter=evil\n*.ann.jsonl diff=evil filter=evil merge=evil\n');
  git('add', '.');
  git('commit', '-qm', 'one');
  signHead(git);
  for (const [key, value] of [
    ['core.fsmonitor', program],
    ['core.hooksPath', join(folder, 'hooks')],
    ['core.pager', program],
    ['core.sshCommand', program],
    ['core.editor', program],
    ['log.showSignature', 'true'],
    ['gpg.program', program],
    ['gpg.ssh.program', program],
    ['diff.external', program],
    ['diff.evil.command', program],
    ['diff.evil.textconv', program],
    ['filter.evil.smudge', program],
    ['filter.evil.clean', program],
    ['filter.evil.process', program],
    ['alias.log', `!${program}`],
    ['alias.cat-file', `!${program}`],
    ['pager.log', program],
    ['uploadpack.packObjectsHook', program],
    ['remote.origin.url', `ext::${program}`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
    ['extensions.partialClone', 'origin'],
    ['protocol.ext.allow', 'always'],
    ['core.repositoryformatversion', '1'],
  ] as const) {
    git('config', key, value);
  }
  for (const hook of ['post-checkout', 'pre-commit', 'post-index-change', 'reference-transaction'])
    trap(`hooks/${hook}`);
  // Plain git falls into the trap: the case would mean nothing otherwise.
  git('log', '-1', '--', 'a.txt');
  expect(existsSync(proof())).toBe(true);
  rmSync(proof());
  expect(await readBases(join(folder, 'a.txt'), join(folder, 'a.txt.ann.jsonl'))).toContain(ARTICLE);
  expect(existsSync(proof())).toBe(false);
  await work(await open());
  expect(existsSync(proof())).toBe(false);
});

/** Gives the last commit a signature, so that git would ask a program about it. */
function signHead(git: (...args: readonly string[]) => string): void {
  const raw = git('cat-file', 'commit', 'HEAD');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----\n';
  write('commit', raw.replace('\n\n', `\n${signature}\n`));
  const id = git('hash-object', '-t', 'commit', '-w', join(folder, 'commit')).trim();
  git('update-ref', 'HEAD', id);
}

test('programs with the names of those that are started', async () => {
  for (const name of ['git', 'git.exe', 'git.cmd', 'node', 'node.exe']) trap(name);
  await work(await open());
  expect(existsSync(proof())).toBe(false);
});

test('pipes and devices in place of files that the server reads by itself', async () => {
  mkdirSync(join(folder, '.copydesk/gazetteer'), { recursive: true });
  for (const file of [
    'b.txt',
    'a.txt.ann.jsonl',
    'a.txt.amal.ann.jsonl',
    '.copydesk/settings.yaml',
    '.copydesk/gazetteer/x.tsv',
  ]) {
    execFileSync('mkfifo', [join(folder, file)]);
  }
  symlinkSync('/dev/zero', join(folder, 'c.txt'));
  const client = await open();
  await client.request('workspace/symbol', { query: 'شو' });
  expect(await client.shutdown()).toBe(0);
});

test('an archive of names in the workspace that is a gzip bomb', async () => {
  const member = gzipSync('x'.repeat(16 * 1024 * 1024));
  const bomb = Buffer.concat(Array.from({ length: 40 }, () => member));
  mkdirSync(join(folder, '.copydesk'));
  writeFileSync(join(folder, '.copydesk/archive.index.gz'), bomb);
  const client = await open();
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect((params as { readonly message: string }).message).toContain(
    'archive.index.gz:1: this is no line of an index',
  );
  expect(await client.shutdown()).toBe(0);
});

test('a pattern of the project on a line built for it does not stall the server', async () => {
  write(
    '.copydesk/settings.yaml',
    "patterns:\n  - name: a\n    pattern: '(a|aa)+$'\n  - name: b\n    pattern: '(.*a){30}b'\n",
  );
  const client = await open();
  const long = `${'a'.repeat(300_000)}!\n[ad_1]\n`;
  await client.open(uriOf('long.txt'), long);
  // While the long one is searched, the short one is served.
  await client.replace(uriOf('a.txt'), `${ARTICLE}[ad_2]\n`, 2);
  await client.diagnostics(uriOf('a.txt'), ({ version }) => version === 2);
  const published = client.incoming.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(published.some(({ params }) => (params as { uri: string }).uri === uriOf('long.txt'))).toBe(false);
  await client.diagnostics(uriOf('long.txt'));
  expect(await client.shutdown()).toBe(0);
});

test('words of articles and annotations that would be links, commands or pictures in a hover', async () => {
  const text = 'زار سيرغي شويغو مدينة كورسك. [ad_1]\n';
  const comment =
    '[run](command:workbench.action.terminal.new) ![x](http://127.0.0.1/x.png) <img src=x onerror=alert(1)> `x`';
  const client = await open(text);
  const request = { kind: 'comment', place: { start: 10, text: 'شويغو' }, value: comment };
  const annotate = {
    command: 'copydesk.annotate',
    arguments: [{ uri: uriOf('a.txt'), version: 1, request }],
  };
  await client.request('workspace/executeCommand', annotate);
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri: uriOf('a.txt') },
    position: { line: 0, character: 12 },
  });
  const { value } = hover.contents as { readonly value: string };
  expect(value).toContain('run');
  expect(value).not.toMatch(/(?<!\\)\]\(command:|(?<!\\)!\[x|(?<!\\)<img/);
});
