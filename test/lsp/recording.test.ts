/** Fixes and decisions on a real folder: what is written into the sidecar, when, and when it is taken back. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  PublishDiagnosticsParams,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EGLOT_1_9, NEOVIM_0_7, VSCODE, VSCODE_PUSH } from './client-profiles.ts';
import type { LanguageClient } from './language-client.ts';
import { workingFolder } from './working-folder.ts';

const ARTICLE = '🚀 وصل الوفد إلى المدينة.\n[ad_1]\nوقال المتحدث إن اللقاء كان مفيدا.\n[ad_2]\n';

const desk = workingFolder({ 'story.txt': ARTICLE });
let client: LanguageClient;
let path: string;
let uri: string;
beforeEach(() => {
  client = desk().client;
  path = desk().pathOf('story.txt');
  uri = desk().uri('story.txt');
});

const sidecar = (): string => `${path}.ann.jsonl`;
const records = (file = sidecar()): Record<string, unknown>[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];

async function start(capabilities: ClientCapabilities, settings: unknown = null): Promise<void> {
  client.answer('workspace/configuration', () => [settings]);
  await client.initialize(capabilities, { initializationOptions: settings });
  await client.open(uri, ARTICLE);
}

/** Actions at a cursor, filled in as the client would before it applies one. */
async function actionsAt(line: number, capabilities: ClientCapabilities): Promise<CodeAction[]> {
  const position = { line, character: 2 };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  if (capabilities.textDocument?.codeAction?.resolveSupport === undefined) return actions;
  return Promise.all(
    actions.map((action) =>
      action.data === undefined ? action : client.request<CodeAction>('codeAction/resolve', action),
    ),
  );
}

function editsOf(action: CodeAction): TextEdit[] {
  const { changes, documentChanges } = action.edit ?? {};
  const change = documentChanges?.[0];
  if (change !== undefined && 'edits' in change) return change.edits as TextEdit[];
  return changes?.[uri] ?? [];
}

const applied = (text: string, action: CodeAction): string =>
  TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), editsOf(action));

const run = (action: CodeAction): Promise<unknown> =>
  client.request('workspace/executeCommand', {
    command: action.command?.command,
    arguments: action.command?.arguments,
  });

/** Waits until all that was sent before was handled and the sidecar was written. */
async function settled(): Promise<void> {
  const position = { line: 0, character: 0 };
  await client.request('textDocument/hover', { textDocument: { uri }, position });
  await client.request('workspace/executeCommand', {
    command: 'copydesk.record',
    arguments: [{ uri, version: -1, request: { kind: 'fix', places: [] } }],
  });
}

const fixOf = (actions: readonly CodeAction[]): CodeAction =>
  actions.find(({ kind }) => kind === 'quickfix')!;

describe.each([
  ['VS Code', VSCODE],
  ['VS Code without pull', VSCODE_PUSH],
  ['Neovim 0.7', NEOVIM_0_7],
  ['Eglot 1.9', EGLOT_1_9],
])('%s', (_, capabilities) => {
  test('a fix is written down once the text shows it, taken back by undo, written again by redo', async () => {
    await start(capabilities);
    const fix = fixOf(await actionsAt(1, capabilities));
    const fixed = applied(ARTICLE, fix);
    expect(fixed).toBe(ARTICLE.replace('[ad_1]\n', ''));
    await client.replace(uri, fixed, 2);
    await run(fix);
    expect(records()).toMatchObject([
      {
        type: 'Annotation',
        motivation: 'editing',
        'copydesk:status': 'accepted',
        'copydesk:rule': 'template/ad-placeholder',
        'copydesk:original': '[ad_1]\n',
        target: { source: 'story.txt', selector: { exact: '' } },
      },
    ]);
    const written = readFileSync(sidecar(), 'utf8');
    await client.replace(uri, ARTICLE, 3);
    await settled();
    expect(records()).toEqual([]);
    await client.replace(uri, fixed, 4);
    await settled();
    expect(readFileSync(sidecar(), 'utf8')).toBe(written);
  });

  test('the command may come before the change, as from a client that flushes late', async () => {
    await start(capabilities);
    const fix = fixOf(await actionsAt(1, capabilities));
    await run(fix);
    expect(existsSync(sidecar())).toBe(false);
    // An unrelated change is no reason to write.
    await client.replace(uri, `${ARTICLE}وأضاف.\n`, 2);
    await settled();
    expect(existsSync(sidecar())).toBe(false);
    await client.replace(uri, applied(`${ARTICLE}وأضاف.\n`, fix), 3);
    await settled();
    expect(records()).toMatchObject([{ 'copydesk:original': '[ad_1]\n' }]);
  });

  test('a fix that the client never applies leaves no record', async () => {
    await start(capabilities);
    await run(fixOf(await actionsAt(1, capabilities)));
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.shutdown();
    expect(existsSync(sidecar())).toBe(false);
  });

  test('everything at once: one record for each place, all taken back by one undo', async () => {
    await start(capabilities);
    const all = (await actionsAt(1, capabilities)).find(({ title }) => title.startsWith('Fix all 2'))!;
    await client.replace(uri, applied(ARTICLE, all), 2);
    await run(all);
    expect(records().map((record) => record['copydesk:original'])).toEqual(['[ad_1]\n', '\n[ad_2]']);
    await client.replace(uri, ARTICLE, 3);
    await settled();
    expect(records()).toEqual([]);
  });

  test('a dismissed finding is written down and silent', async () => {
    await start(capabilities);
    const dismissal = (await actionsAt(1, capabilities)).find(({ title }) =>
      title.endsWith('part of a quotation'),
    )!;
    expect(dismissal.edit).toBeUndefined();
    const before = client.incoming.length;
    await run(dismissal);
    expect(records()).toMatchObject([
      {
        motivation: 'assessing',
        'copydesk:status': 'rejected',
        'copydesk:reason': 'part of a quotation',
        target: { selector: { exact: '[ad_1]' } },
      },
    ]);
    if (capabilities.textDocument?.diagnostic === undefined) {
      const { diagnostics } = await client.diagnostics(uri, ({ diagnostics: d }) => d.length === 1, before);
      expect(diagnostics[0]!.range.start.line).toBe(3);
    } else {
      await client.next(({ method }) => method === 'workspace/diagnostic/refresh', before);
      const report = await client.request<{ items: unknown[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      expect(report.items).toHaveLength(1);
    }
    const left = (await actionsAt(1, capabilities)).filter(({ kind }) => kind === 'quickfix');
    expect(left).toEqual([]);
  });
});

test('small changes of a client that sends ranges are followed, in every encoding', async () => {
  for (const encoding of ['utf-8', 'utf-16', 'utf-32']) {
    const one = desk().anotherClient();
    rmSync(sidecar(), { force: true });
    const { capabilities } = await one.initialize({
      ...EGLOT_1_9,
      workspace: { ...EGLOT_1_9.workspace, configuration: false },
      general: { positionEncodings: [encoding] },
    });
    expect(capabilities.positionEncoding).toBe(encoding);
    const text = '🚀 أولا [ad_1] ثم\r\n';
    await one.open(uri, text);
    const { diagnostics } = await one.diagnostics(uri);
    const range = diagnostics[0]!.range;
    const width = { 'utf-8': 14, 'utf-16': 8, 'utf-32': 7 }[encoding];
    expect(range.start).toEqual({ line: 0, character: width });
    const [fix] = await one.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
    expect(fix!.diagnostics).toEqual(diagnostics);
    const change = (start: number, end: number, newText: string, version: number): Promise<void> =>
      one.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          {
            range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
            text: newText,
          },
        ],
      });
    const [edit] = editsOf(fix!);
    await change(edit!.range.start.character, edit!.range.end.character, '', 2);
    await one.request('workspace/executeCommand', fix!.command);
    expect(records()).toMatchObject([{ 'copydesk:original': expect.stringContaining('[ad_1]') }]);
    const original = String(records()[0]!['copydesk:original']);
    await change(edit!.range.start.character, edit!.range.start.character, original, 3);
    await one.request('workspace/executeCommand', {
      command: 'copydesk.record',
      arguments: [{ uri, version: 3, request: { kind: 'fix', places: [] } }],
    });
    const open = await one.request<unknown>('textDocument/hover', {
      textDocument: { uri },
      position: range.start,
    });
    expect(open).toMatchObject({ range });
    await one.shutdown();
    expect(records()).toEqual([]);
  }
});

test('with recordFixes off a fix has no command, a dismissal still has', async () => {
  await start(VSCODE_PUSH, { annotations: { recordFixes: false } });
  await client.diagnostics(uri);
  const actions = await actionsAt(1, VSCODE_PUSH);
  expect(fixOf(actions).command).toBeUndefined();
  expect(actions.find(({ title }) => title.startsWith('Dismiss'))?.command?.command).toBe('copydesk.record');
});

test('decisions go to the layer and under the name that the settings give', async () => {
  await start(VSCODE_PUSH, { annotations: { layer: 'amal', creator: 'Amal' } });
  const dismissal = (await actionsAt(1, VSCODE_PUSH)).find(({ title }) => title.startsWith('Dismiss'))!;
  await run(dismissal);
  expect(existsSync(sidecar())).toBe(false);
  expect(records(`${path}.amal.ann.jsonl`)).toMatchObject([{ creator: { type: 'Person', name: 'Amal' } }]);
});

test('an article without a file: the decision is refused with a reason', async () => {
  await client.initialize(NEOVIM_0_7);
  uri = 'untitled:Untitled-1';
  await client.open(uri, ARTICLE);
  const actions = await actionsAt(1, NEOVIM_0_7);
  expect(fixOf(actions).command).toBeUndefined();
  await run(actions.find(({ title }) => title.startsWith('Dismiss'))!);
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect(params).toMatchObject({ type: 1, message: expect.stringContaining('Save the article first') });
});

test('a sidecar that cannot be written is said, and the server goes on', async () => {
  writeFileSync(desk().pathOf('file'), 'not a folder');
  uri = pathToFileURL(desk().pathOf('file/story.txt')).href;
  await client.initialize(NEOVIM_0_7);
  await client.open(uri, ARTICLE);
  await run((await actionsAt(1, NEOVIM_0_7)).find(({ title }) => title.startsWith('Dismiss'))!);
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect(params).toMatchObject({ type: 1, message: expect.stringContaining('was not written down') });
  expect(await client.shutdown()).toBe(0);
});

test('nonsense in a sidecar is reported at its line, kept byte for byte, and hides no good line', async () => {
  await start(VSCODE_PUSH);
  await run((await actionsAt(1, VSCODE_PUSH)).find(({ title }) => title.startsWith('Dismiss'))!);
  const good = readFileSync(sidecar(), 'utf8');
  const damaged = `${good}{"id": broken\n<<<<<<< HEAD\n`;
  writeFileSync(sidecar(), damaged);
  const from = client.incoming.length;
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  const about = (params: PublishDiagnosticsParams): boolean => params.diagnostics.length === 2;
  const { diagnostics } = await client.diagnostics(pathToFileURL(sidecar()).href, about, from);
  expect(diagnostics.map(({ range, severity }) => [range.start.line, severity])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  await run((await actionsAt(3, VSCODE_PUSH)).find(({ title }) => title.startsWith('Dismiss'))!);
  expect(readFileSync(sidecar(), 'utf8').startsWith(damaged)).toBe(true);
  expect(readFileSync(sidecar(), 'utf8').split('\n')).toHaveLength(5);
});

test('an undo that a damaged sidecar cannot follow is said', async () => {
  await start(VSCODE_PUSH);
  const fix = fixOf(await actionsAt(1, VSCODE_PUSH));
  await client.replace(uri, applied(ARTICLE, fix), 2);
  await run(fix);
  const damaged = `${readFileSync(sidecar(), 'utf8')}nonsense\n`;
  writeFileSync(sidecar(), damaged);
  await client.replace(uri, ARTICLE, 3);
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect(params).toMatchObject({ message: expect.stringContaining('its annotation still stands') });
  expect(readFileSync(sidecar(), 'utf8')).toBe(damaged);
});

test.each([
  ['on disk', ''],
  ['not saved yet', undefined],
])('a sidecar that the client has open is changed through the client: %s', async (_, onDisk) => {
  await start(VSCODE_PUSH);
  const sidecarUri = pathToFileURL(sidecar()).href;
  if (onDisk !== undefined) writeFileSync(sidecar(), onDisk);
  await client.open(sidecarUri, '');
  client.answer('workspace/applyEdit', ({ edit }: { edit: CodeAction['edit'] }) => {
    const change = edit?.documentChanges?.[0];
    const [textEdit] = change !== undefined && 'edits' in change ? (change.edits as TextEdit[]) : [];
    client.replace(sidecarUri, textEdit!.newText, 2);
    return { applied: true };
  });
  await run((await actionsAt(1, VSCODE_PUSH)).find(({ title }) => title.startsWith('Dismiss'))!);
  expect(existsSync(sidecar()) ? readFileSync(sidecar(), 'utf8') : undefined).toBe(onDisk);
  const { diagnostics } = await client.diagnostics(uri, ({ diagnostics: d }) => d.length === 1);
  expect(diagnostics[0]!.range.start.line).toBe(3);
  client.answer('workspace/applyEdit', () => ({ applied: false, failureReason: 'no' }));
  await run((await actionsAt(3, VSCODE_PUSH)).find(({ title }) => title.startsWith('Dismiss'))!);
  const { params } = await client.next(({ method }) => method === 'window/showMessage', 0);
  expect(params).toMatchObject({ type: 1, message: expect.stringContaining('no') });
});

test('annotations show as hovers; those of named layers too', async () => {
  await start(VSCODE_PUSH, { annotations: { layer: 'amal', creator: 'أمل' } });
  await run((await actionsAt(1, VSCODE_PUSH)).find(({ title }) => title.endsWith('house style'))!);
  const hover = await client.request<{ contents: { kind: string; value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 1, character: 1 },
  });
  expect(hover.contents.kind).toBe('markdown');
  expect(hover.contents.value).toContain('\u2068أمل\u2069');
  expect(hover.contents.value).toContain('house style');
});
