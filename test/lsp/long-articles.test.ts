/** An article with very many findings and mentions: what speaks of all of them lets other documents have their turn. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { CodeAction, DocumentSymbol, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { SHOWN_FINDINGS } from '../../server/src/service/diagnostics.ts';
import { buildServer, LanguageClient } from './language-client.ts';

vi.setConfig({ testTimeout: 120_000 });

const LONG = 'file:///long.txt';
const SHORT = 'file:///short.txt';
/** In each line a space before a comma and one before the full stop, and of one name two spellings. */
const LINES = 6000;
const line = (at: number) => `قال سيرجي شويغو ، في البيان ${at} إن شويجو يزور اللاذقية .`;
const long = Array.from({ length: LINES }, (_, at) => line(at)).join('\n');

/** The surname in the first line. */
const NAME = { line: 0, character: 11 };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } };
const place = (uri: string, position = NAME) => ({ textDocument: { uri }, position });
const actions = { textDocument: { uri: LONG }, range, context: { diagnostics: [] } };

let built: ReturnType<typeof buildServer>;
let client: LanguageClient | undefined;
beforeAll(() => {
  built = buildServer();
});
afterEach(() => {
  client?.process.kill();
});
afterAll(() => built.dispose());

async function opened(): Promise<LanguageClient> {
  client = new LanguageClient(built.path);
  await client.initialize({
    textDocument: {
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
        dataSupport: true,
        resolveSupport: { properties: ['edit', 'command'] },
      },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
    workspace: { workspaceEdit: { documentChanges: true } },
  });
  await client.open(SHORT, 'قال شويغو ، أمس إن الجسر مفتوح.');
  await client.diagnostics(SHORT);
  await client.open(LONG, long);
  const shown = await client.diagnostics(LONG);
  expect(shown.diagnostics.length).toBeGreaterThan(SHOWN_FINDINGS);
  return client;
}

/** In what order what is asked of the long article and a hover in the short one are answered. */
async function order(server: LanguageClient, method: string, params: unknown): Promise<string[]> {
  const answered: string[] = [];
  await Promise.all([
    server.request(method, params).then(() => answered.push('long')),
    server.request('textDocument/hover', place(SHORT)).then(() => answered.push('short')),
  ]);
  return answered;
}

test.each([
  ['textDocument/hover', place(LONG)],
  ['textDocument/codeAction', actions],
  ['textDocument/semanticTokens/range', { textDocument: { uri: LONG }, range }],
  ['textDocument/rename', { ...place(LONG), newName: 'شويغوف' }],
])(
  'a hover in another document is answered before %s of a long one that was asked before',
  async (method, params) => {
    const server = await opened();
    expect(await order(server, method, params)).toEqual(['short', 'long']);
  },
);

test('so it is before a menu and an entry of it once all findings are named', async () => {
  const server = await opened();
  const menu = await server.request<CodeAction[]>('textDocument/codeAction', actions);
  expect(await order(server, 'textDocument/codeAction', actions)).toEqual(['short', 'long']);
  const keyOf = ({ data }: CodeAction): unknown => (data as { readonly key?: unknown } | undefined)?.key;
  const all = menu.find((one) => keyOf(one) === 'fix-all');
  expect(all).toBeDefined();
  expect(await order(server, 'codeAction/resolve', all)).toEqual(['short', 'long']);
});

test('a rename of a long article changes every line, in its version', async () => {
  const server = await opened();
  const edit = await server.request<WorkspaceEdit>('textDocument/rename', {
    ...place(LONG),
    newName: 'شويغوف',
  });
  const [changed] = edit.documentChanges ?? [];
  expect(changed).toMatchObject({ textDocument: { uri: LONG, version: 1 } });
  expect((changed as { readonly edits: readonly unknown[] }).edits).toHaveLength(2 * LINES);
});

test.each([
  ['textDocument/hover', place(LONG)],
  ['textDocument/codeAction', actions],
  ['textDocument/rename', { ...place(LONG), newName: 'شويغوف' }],
])('%s of a version that is gone is refused, and the server goes on', async (method, params) => {
  const server = await opened();
  const asked = server.request(method, params).then(
    () => 'answered',
    (error: { readonly code: number }) => error.code,
  );
  await server.notify('textDocument/didChange', {
    textDocument: { uri: LONG, version: 2 },
    contentChanges: [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'x' },
    ],
  });
  expect(await asked).toBe(-32801);
  await server.diagnostics(LONG, ({ version }) => version === 2);
});

test('the outline of a long article lists some mentions of each name, and tells how many there are more', async () => {
  const server = await opened();
  const outline = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: LONG },
  });
  const counts = outline.map(({ children = [] }) => children.length);
  expect(counts.reduce((sum, count) => sum + count)).toBeLessThan(5010);
  const last = outline[0]?.children?.at(-1);
  expect(last?.name).toMatch(/^[\d,]+ more mentions are not listed$/);
  // It leads to the first of them.
  expect(last?.range.start.line).toBeGreaterThan(0);
});
