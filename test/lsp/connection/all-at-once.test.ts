/** A client that carries out whatever it is given for a finding is given its one fix, and nothing that decides anything. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-protocol';
import { mayCarryOutAll } from '../../../server/src/lsp/connection/all-at-once.ts';
import { CLIENTS, KATE } from '../client-profiles.ts';
import { buildServer, LanguageClient } from '../language-client.ts';

test.each(CLIENTS)('of all clients Kate alone may be such a one: $name', ({ name, info, capabilities }) => {
  expect(mayCarryOutAll(capabilities, info)).toBe(name === 'Kate');
});

describe('Kate', () => {
  const uri = 'file:///articles/story.txt';
  let server: ReturnType<typeof buildServer>;
  let client: LanguageClient;
  beforeAll(() => {
    server = buildServer();
  });
  afterAll(() => server.dispose());
  beforeEach(async () => {
    client = new LanguageClient(server.path);
    await client.initialize(KATE);
    await client.open(uri, '🚀 [ad_1] وصل وزير الخارجية إلى القاهرة.\n');
  });
  afterEach(() => client.dispose());

  const titles = async (range: Range, diagnostics: readonly Diagnostic[]): Promise<string[]> => {
    const asked = { textDocument: { uri }, range, context: { diagnostics } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', asked);
    return actions.map(({ title }) => title);
  };

  test('“Quick Fix” is given the fix alone', async () => {
    const { diagnostics } = await client.diagnostics(uri);
    expect(await titles(diagnostics[0]!.range, diagnostics)).toEqual(['Delete the placeholder']);
  });

  test('the menu “Code Action” is given all there are', async () => {
    const line = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const all = await titles(line, []);
    expect(all[0]).toBe('Delete the placeholder');
    expect(all.some((title) => title.startsWith('Dismiss'))).toBe(true);
  });
});
