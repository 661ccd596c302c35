/**
 * Requests that are right but for one place: each part of the parameters of each request that the server serves is taken
 * away, or something else is put into it. The requests are those that the server offers by itself as well: the commands and
 * the data of its own code actions.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { damaged } from './damaged-values.ts';
import type { RawClient } from './raw-client.ts';
import { startedServers } from './started-server.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

const { start } = startedServers();
const INTERNAL_ERROR = -32603;

let folder: string;
let uri: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-parameters-'));
  uri = pathToFileURL(join(folder, 'a.txt')).href;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'زار سيرغي شويغو كورسك. قال شويغو. قال شويغو. قال شويغو. وقال شويجو ذلك.\n[ad_1]\n';

interface Action {
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
}

async function openArticle(client: RawClient): Promise<void> {
  writeFileSync(join(folder, 'a.txt'), TEXT);
  await client.initialize({
    textDocument: { codeAction: { dataSupport: true, codeActionLiteralSupport: {} } },
  });
  client.open(uri, TEXT);
  await client.diagnostics(uri, 1);
}

/** Answers what the server asks of its client: nothing was chosen, and nothing was done. */
async function answerAll(client: RawClient): Promise<void> {
  const answered = new Set<unknown>();
  for (;;) {
    const { id } = await client.next(
      ({ id, method }) => method !== undefined && id !== undefined && !answered.has(id),
    );
    answered.add(id);
    client.send({ id, result: null });
  }
}

/** All requests with parameters that are right. */
async function rightRequests(client: RawClient): Promise<(readonly [method: string, params: object])[]> {
  const textDocument = { uri };
  const position = { line: 0, character: 12 };
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 6 } };
  const place = { textDocument, position };
  const { result } = await client.request('actions', 'textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  const actions = result as readonly Action[];
  const commands = new Map(
    actions.flatMap(({ command }) => {
      const [first] = (command?.arguments ?? []) as readonly {
        readonly request?: { readonly kind?: string };
      }[];
      return command === undefined ? [] : [[`${command.command} ${first?.request?.kind}`, command] as const];
    }),
  );
  expect(commands.size).toBeGreaterThan(3);
  const folderUri = pathToFileURL(folder).href;
  return [
    ['textDocument/hover', place],
    ['textDocument/definition', place],
    ['textDocument/references', { ...place, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', place],
    ['textDocument/completion', { ...place, context: { triggerKind: 1 } }],
    ['completionItem/resolve', { label: 'x', data: { uri, id: 'cd:kursk' } }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: ['quickfix'] } }],
    ['codeAction/resolve', actions[0]!],
    ['textDocument/prepareRename', place],
    ['textDocument/rename', { ...place, newName: 'شويغو' }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: 'x' }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/diagnostic', { textDocument, previousResultId: 'x' }],
    ['workspace/diagnostic', { previousResultIds: [{ uri, value: 'x' }] }],
    ['workspace/symbol', { query: 'a' }],
    ['copydesk/desk', { textDocument }],
    ['copydesk/deskActions', { textDocument, position, fingerprint: 'x', range }],
    ['copydesk/workspaceNames', { part: 'a', onlyCompeting: true, order: 'count', most: 5 }],
    ['copydesk/namePlaces', { ids: ['cd:kursk'], writings: ['كورسك'] }],
    ['copydesk/unifyEdits', { textDocument, ids: ['cd:kursk'], to: 'كورسك', scope: 'article' }],
    ['copydesk/decideName', { textDocument, decision: 'prefer', form: 'كورسك', entities: ['cd:kursk'] }],
    ['copydesk/articleAnnotations', { textDocument }],
    ['copydesk/workspaceFindings', { rules: ['template'] }],
    ['copydesk/findingPlaces', { rule: 'template/ad-placeholder', uris: [uri] }],
    ['copydesk/ruleFixes', { rule: 'template/ad-placeholder', uris: [uri] }],
    ['copydesk/fixesMade', { fixes: [{ uri, version: 1, request: {} }] }],
    ['copydesk/report', { folder: folderUri, locale: 'ar' }],
    [
      'workspace/executeCommand',
      { command: 'copydesk.boilerplate', arguments: [{ folder: folderUri, min: 2 }] },
    ],
    ...[...commands.values()].map((command) => ['workspace/executeCommand', { ...command }] as const),
  ];
}

test('a part of another kind is refused or passed over, and is never a fault of the server', async () => {
  const client = start();
  await openArticle(client);
  void answerAll(client);
  const faults = new Set<string>();
  let count = 0;
  for (const [method, params] of await rightRequests(client)) {
    for (const other of damaged(params)) {
      // The protocol asks for an object or an array; anything else is refused before a handler sees it.
      const id = `${++count}`;
      client.send({ id, method, params: other });
      const { error } = await client.answer(id);
      if (error?.code === INTERNAL_ERROR) faults.add(`${method}: ${error.message} ${JSON.stringify(other)}`);
    }
  }
  expect(count).toBeGreaterThan(2000);
  expect([...faults]).toEqual([]);
  expect(client.log).not.toContain('    at ');
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
});
