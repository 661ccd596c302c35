/** The sample article of the design, over the protocol. Skipped where it is not beside the repository. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, Position, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withoutIsolates } from '../../server/src/text/direction.ts';
import { EGLOT_1_9 } from './client-profiles.ts';
import { buildServer, LanguageClient, wordsOf } from './language-client.ts';

const SAMPLE = fileURLToPath(new URL('../../../shared/seeds/kursk-ar.txt', import.meta.url));

describe.skipIf(!existsSync(SAMPLE))('the sample article', () => {
  let server: ReturnType<typeof buildServer>;
  let client: LanguageClient;
  let folder: string;
  let uri: string;
  let text: string;
  let diagnostics: Diagnostic[];
  beforeAll(() => {
    server = buildServer();
  });
  afterAll(() => server.dispose());
  beforeEach(async () => {
    text = readFileSync(SAMPLE, 'utf8');
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    uri = pathToFileURL(join(folder, 'sample.txt')).href;
    writeFileSync(join(folder, 'sample.txt'), text);
    client = new LanguageClient(server.path);
    client.answer('workspace/configuration', () => [null]);
    await client.initialize(EGLOT_1_9);
    await client.open(uri, text);
    diagnostics = (await client.diagnostics(uri)).diagnostics;
    return () => {
      client.dispose();
      rmSync(folder, { recursive: true });
    };
  });

  const of = (rule: string): Diagnostic[] => diagnostics.filter(({ code }) => code === rule);
  const actionsAt = (position: Position): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  const apply = async (action: CodeAction, version: number): Promise<string> => {
    const change = action.edit?.documentChanges?.[0];
    const edits = change !== undefined && 'edits' in change ? (change.edits as TextEdit[]) : [];
    const mended = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
    await client.replace(uri, mended, version);
    await client.request('workspace/executeCommand', action.command);
    return mended;
  };
  const records = (): Record<string, unknown>[] =>
    readFileSync(join(folder, 'sample.txt.ann.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('its residue is reported, and all spaces before commas are mended and recorded at once', async () => {
    expect(of('template/ad-placeholder')).toHaveLength(2);
    const spaces = of('punctuation/space-before-punct');
    expect(spaces).toHaveLength(17);
    const actions = await actionsAt(spaces[0]!.range.start);
    const all = actions.find(({ title }) => title.startsWith('Fix all 17'))!;
    const mended = await apply(all, 2);
    expect(mended).not.toMatch(/\s،/);
    expect(records()).toHaveLength(17);
    const after = await client.diagnostics(uri, ({ version }) => version === 2);
    expect(after.diagnostics.filter(({ code }) => code === 'punctuation/space-before-punct')).toEqual([]);
    const from = client.incoming.length;
    await client.replace(uri, text, 3);
    await client.diagnostics(uri, ({ version }) => version === 3, from);
    await client.request('workspace/executeCommand', {
      command: 'copydesk.record',
      arguments: [{ uri, version: 3, request: { kind: 'fix', places: [] } }],
    });
    expect(readFileSync(join(folder, 'sample.txt.ann.jsonl'), 'utf8')).toBe('');
  });

  test('a name that is spelled two ways: mended everywhere, or annotated as a variant and silent', async () => {
    const [first] = of('name/name-variant').filter((diagnostic) => wordsOf(diagnostic).includes('شويجو'));
    const actions = await actionsAt(first!.range.start);
    const titles = actions.map(({ title }) => title);
    expect(titles.map(withoutIsolates).some((title) => title.includes('all 2 “شويجو”'))).toBe(true);
    const variant = actions.find(({ title }) => title.startsWith('Annotate'))!;
    const from = client.incoming.length;
    await client.request('workspace/executeCommand', variant.command);
    expect(records()).toMatchObject([{ motivation: 'tagging', 'copydesk:form': 'شويجو' }]);
    const isSilent = (message: Diagnostic): boolean =>
      !(message.code === 'name/name-variant' && withoutIsolates(wordsOf(message)).startsWith('“شويجو”'));
    await client.diagnostics(uri, (params) => params.diagnostics.every(isSilent), from);
  });

  test('fix-all leaves names alone and gives an article without the residue', async () => {
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll.copydesk'] },
    });
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.copydesk']);
    const mended = await apply(actions[0]!, 2);
    expect(mended).not.toContain('[ad_');
    expect(mended).toContain('شويجو');
    expect(records().length).toBeGreaterThanOrEqual(19);
  });
});
