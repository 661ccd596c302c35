/** Every feature under the capabilities of every editor: answers in its encoding, in what it understands and no more. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  PositionEncodingKind,
  Range,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { CLIENTS } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const URI = 'file:///articles/story.txt';
const LINES = [
  '🚀 قال وزير الدفاع سيرغي شويغو إن الوفد وصل إلى موسكو .',
  '[ad_1]',
  '🚀 ثم أضاف شويغو ذلك أمس. وقال الوزير إن شويجو عاد من موسكو وشوي',
];
const ARTICLE = LINES.join('\r\n');

let server: ReturnType<typeof buildServer>;
let client: LanguageClient;
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());
beforeEach(() => {
  client = new LanguageClient(server.path);
});
afterEach(() => client.dispose());

const SETTINGS = { codeLens: { enabled: true }, inlayHints: { enabled: true } };

describe.each(CLIENTS)('$name', ({ info, capabilities }) => {
  let encoding: PositionEncodingKind;
  beforeEach(async () => {
    client.answer('workspace/configuration', () => [SETTINGS]);
    const { capabilities: offered } = await client.initialize(capabilities, {
      ...(info === undefined ? {} : { clientInfo: { name: info } }),
      initializationOptions: SETTINGS,
    });
    encoding = offered.positionEncoding ?? 'utf-16';
    await client.open(URI, ARTICLE);
  });

  const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
    client.request(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });
  const position = (line: number, word: string, within = 0): Position => ({
    line,
    character: units(LINES[line]!.slice(0, LINES[line]!.lastIndexOf(word) + within), encoding),
  });
  /** The words that a range covers, read in the negotiated encoding. */
  const words = ({ start, end }: Range): string =>
    LINES[start.line]!.slice(
      utf16(LINES[start.line]!, start.character, encoding),
      utf16(LINES[end.line]!, end.character, encoding),
    );
  const drawsMarks = info !== 'Neovim';

  test('the encoding is the first that the client prefers', () => {
    expect(encoding).toBe(capabilities.general?.positionEncodings?.[0] ?? 'utf-16');
  });

  test('hover, highlights, references', async () => {
    const hover = await ask<Hover>('hover', { position: position(2, 'شويجو', 2) });
    const { kind, value } = hover.contents as { kind: string; value: string };
    const format = capabilities.textDocument?.hover?.contentFormat?.[0] ?? 'plaintext';
    expect(kind).toBe(format);
    expect(value).toContain('شويغو');
    expect(value).toContain('First named in line 1');
    expect(value.includes('\u2068')).toBe(drawsMarks);
    expect(words(hover.range!)).toBe('شويجو');
    const marked = await ask<DocumentHighlight[]>('documentHighlight', { position: position(2, 'موسكو', 1) });
    expect(marked.map(({ range }) => words(range))).toEqual(['موسكو', 'موسكو']);
    const context = { includeDeclaration: false };
    const others = await ask<Location[]>('references', { position: position(2, 'موسكو', 1), context });
    expect(others.map(({ range }) => [range.start.line, words(range)])).toEqual([[2, 'موسكو']]);
  });

  test('symbols of the article and of the workspace', async () => {
    const symbols = await ask<(DocumentSymbol | SymbolInformation)[]>('documentSymbol');
    const tree = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    expect(symbols.length).toBeGreaterThan(1);
    for (const symbol of symbols) expect('selectionRange' in symbol).toBe(tree);
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'Mosc' });
    expect(found.map(({ name, location }) => [name, words(location.range)])).toEqual([
      ['موسكو (Moscow)', 'موسكو'],
    ]);
  });

  test('the definition of a known name is its line in the gazetteer', async () => {
    const [place] = await ask<(Location | LocationLink)[]>('definition', {
      position: position(2, 'موسكو', 1),
    });
    const link = capabilities.textDocument?.definition?.linkSupport === true;
    if (link) {
      expect(place).toMatchObject({ targetUri: expect.stringMatching(/gazetteer\/[\w-]+\.tsv$/) });
      expect(words((place as LocationLink).originSelectionRange!)).toBe('موسكو');
    } else expect(place).toMatchObject({ uri: expect.stringMatching(/gazetteer\/[\w-]+\.tsv$/) });
  });

  test('completion leaves the particle where it is, and tells of the entity', async () => {
    const { items, isIncomplete } = await ask<CompletionList>('completion', { position: endOf(encoding) });
    expect(isIncomplete).toBe(true);
    const item = items.find(({ label }) => label === 'شويغو')!;
    const edit = item.textEdit as { range: Range; newText: string };
    expect([words(edit.range), edit.newText]).toEqual(['شوي', 'شويغو']);
    expect(item.filterText!.startsWith('شوي')).toBe(true);
    const details = capabilities.textDocument?.completion?.completionItem?.labelDetailsSupport === true;
    expect(item.labelDetails !== undefined).toBe(details);
    expect(item.detail === undefined).toBe(details);
    const told =
      item.documentation === undefined ? await client.request('completionItem/resolve', item) : item;
    const formats = capabilities.textDocument?.completion?.completionItem?.documentationFormat;
    expect(told).toMatchObject({
      documentation: {
        kind: formats?.includes('markdown') ? 'markdown' : 'plaintext',
        value: expect.stringContaining('شويغو'),
      },
    });
  });

  test('counts above paragraphs and Latin forms beside names', async () => {
    const lenses = await ask<CodeLens[]>('codeLens');
    const moscow = lenses.find(({ range }) => words(range) === 'موسكو');
    expect(moscow?.command).toMatchObject({ title: expect.stringContaining('2 mentions'), command: '' });
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const hints = await ask<InlayHint[]>('inlayHint', { range });
    // Marks of direction are drawn as boxes in a hint.
    expect(hints.filter((hint) => hint.label === 'Moscow').map((hint) => hint.position)).toEqual([
      position(0, 'موسكو', 5),
    ]);
  });

  test('semantic tokens: whole, a range, a difference', async () => {
    const full = await ask<SemanticTokens>('semanticTokens/full');
    expect(full.data.length % 5).toBe(0);
    expect(full.resultId).toBeDefined();
    const range = { start: { line: 2, character: 0 }, end: endOf(encoding) };
    const part = await ask<SemanticTokens>('semanticTokens/range', { range });
    expect(part.data.length).toBeLessThan(full.data.length);
    const same = await ask<{ edits: unknown[] }>('semanticTokens/full/delta', {
      previousResultId: full.resultId,
    });
    expect(same.edits).toEqual([]);
  });

  test('findings are pulled or pushed, never both, and mended where only the cursor is sent', async () => {
    const pulls = capabilities.textDocument?.diagnostic !== undefined;
    const found: readonly Diagnostic[] = pulls
      ? ((await ask<DocumentDiagnosticReport>('diagnostic')) as { items: Diagnostic[] }).items
      : (await client.diagnostics(URI)).diagnostics;
    const space = found.find(({ code }) => code === 'punctuation/space-before-punct')!;
    expect(words(space.range)).toContain(' ');
    const related = found.some(({ relatedInformation }) => relatedInformation !== undefined);
    if (capabilities.textDocument?.publishDiagnostics?.relatedInformation !== true)
      expect(related).toBe(false);
    const cursor = { start: space.range.start, end: space.range.start };
    const actions = await ask<CodeAction[]>('codeAction', { range: cursor, context: { diagnostics: [] } });
    expect(actions.length).toBeGreaterThan(0);
    const resolves =
      capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
    const literals = capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
    if (literals && !resolves) expect(actions[0]!.edit).toBeDefined();
  });
});

const endOf = (encoding: PositionEncodingKind): Position => ({
  line: 2,
  character: units(LINES[2]!, encoding),
});

function units(text: string, encoding: PositionEncodingKind): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  return encoding === 'utf-32' ? [...text].length : text.length;
}

function utf16(line: string, character: number, encoding: PositionEncodingKind): number {
  for (let at = 0; at <= line.length; at++) if (units(line.slice(0, at), encoding) >= character) return at;
  return line.length;
}

test('settings change: a client that draws counts and hints is asked to ask anew', async () => {
  const { capabilities } = CLIENTS[0]!;
  client.answer('workspace/configuration', () => [{}]);
  await client.initialize(capabilities as ClientCapabilities);
  await client.open(URI, ARTICLE);
  const lens = (): Promise<CodeLens[]> =>
    client.request('textDocument/codeLens', { textDocument: { uri: URI } });
  expect(await lens()).toEqual([]);
  const from = client.incoming.length;
  client.answer('workspace/configuration', () => [SETTINGS]);
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.next(({ method }) => method === 'workspace/codeLens/refresh', from);
  await client.next(({ method }) => method === 'workspace/inlayHint/refresh', from);
  expect((await lens()).length).toBeGreaterThan(0);
});

test('completion can be switched off', async () => {
  client.answer('workspace/configuration', () => [{ completion: { enabled: false } }]);
  await client.initialize(CLIENTS[0]!.capabilities);
  await client.open(URI, ARTICLE);
  const found = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: URI },
    position: endOf('utf-16'),
  });
  expect(found.items).toEqual([]);
});
