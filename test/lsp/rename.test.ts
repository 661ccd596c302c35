import { beforeEach, describe, expect, test } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CodeAction,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NEOVIM_0_7, VSCODE, VSCODE_PUSH } from './client-profiles.ts';
import type { LanguageClient } from './language-client.ts';
import { workingFolder } from './working-folder.ts';

const STORY = `🚀 التقى وزير الدفاع الروسي سيرغي شويغو نظيره في موسكو. وقال شويغو إن المحادثات مفيدة.\r
ونقلت الوكالة عن شويجو قوله: «قال لي شويجو إن الأمر انتهى». وكان الموقف وشويجو واضحا.\r
`;
const WIRE = 'وصل وزير الدفاع الروسي سيرجي شويجو إلى بكين. وقالت الوكالة إن الزيارة وشويجو مهمان.\n';
const OTHER = 'وصل سيرغي لافروف إلى باريس. وقال لافروف إن الزيارة مهمة.\n';

const desk = workingFolder({ 'story.txt': STORY, 'wire/wire.txt': WIRE, 'wire/other.txt': OTHER });
let client: LanguageClient;
beforeEach(() => {
  client = desk().client;
});

const uriOf = (name: string): string => desk().uri(name);
const records = (name: string) => desk().records(name);

async function start(capabilities: ClientCapabilities): Promise<void> {
  await desk().start(capabilities);
  await client.open(uriOf('story.txt'), STORY);
}

const positionOf = (text: string, words: string, from = 0) =>
  TextDocument.create('', '', 1, text).positionAt(text.indexOf(words, from) + 1);
const rename = (newName: string, words = 'شويجو'): Promise<WorkspaceEdit | null> =>
  client.request('textDocument/rename', {
    textDocument: { uri: uriOf('story.txt') },
    position: positionOf(STORY, words),
    newName,
  });
const changedBy = (text: string, edits: readonly { range: Range; newText: string }[]): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 1, text), [...edits]);
const editsOf = (edit: WorkspaceEdit | null, name: string): TextDocumentEdit | undefined =>
  (edit?.documentChanges as TextDocumentEdit[] | undefined)?.find(
    ({ textDocument }) => textDocument.uri === uriOf(name),
  );

test('what is renamed is the name without its particle', async () => {
  await start(VSCODE);
  const prepare = (words: string) =>
    client.request<{ range: Range; placeholder: string } | null>('textDocument/prepareRename', {
      textDocument: { uri: uriOf('story.txt') },
      position: positionOf(STORY, words),
    });
  const found = await prepare('شويجو واضحا');
  expect(found?.placeholder).toBe('شويجو');
  const document = TextDocument.create('', '', 1, STORY);
  expect(document.getText(found!.range)).toBe('شويجو');
  expect(await prepare('المحادثات')).toBeNull();
});

describe('renaming', () => {
  test('changes every spelling in every article, particles and other people left alone', async () => {
    await start(VSCODE);
    const edit = await rename('شويغو');
    const story = editsOf(edit, 'story.txt');
    expect(changedBy(STORY, story?.edits as never)).toBe(STORY.replaceAll('شويجو', 'شويغو'));
    expect(story?.textDocument.version).toBe(1);
    const wire = editsOf(edit, 'wire/wire.txt');
    expect(changedBy(WIRE, wire?.edits as never)).toBe(WIRE.replaceAll('شويجو', 'شويغو'));
    expect(wire?.textDocument.version).toBeNull();
    expect(editsOf(edit, 'wire/other.txt')).toBeUndefined();
  });

  test('asks about quotations where the client can ask', async () => {
    await start(VSCODE);
    const edit = await rename('شويغو');
    expect(edit?.changeAnnotations?.quotation).toMatchObject({ needsConfirmation: true });
    const ids = editsOf(edit, 'story.txt')?.edits.map((one) => 'annotationId' in one && one.annotationId);
    expect(ids).toEqual(['rename', 'quotation', 'rename']);
  });

  test.each([
    ['without document changes', NEOVIM_0_7],
    [
      'without annotations',
      { ...VSCODE, workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } },
    ],
  ])('works %s', async (_, capabilities) => {
    await start(capabilities);
    const edit = await rename('شويغو');
    expect(edit?.changeAnnotations).toBeUndefined();
    const plain = edit?.changes?.[uriOf('wire/wire.txt')] ?? editsOf(edit, 'wire/wire.txt')?.edits;
    expect(changedBy(WIRE, plain as never)).toBe(WIRE.replaceAll('شويجو', 'شويغو'));
    expect(JSON.stringify(edit)).not.toContain('annotationId');
  });

  test('judges open articles by what the editor shows, and files as they have become', async () => {
    await start(VSCODE);
    await client.open(uriOf('wire/wire.txt'), `🚀🚀 ${WIRE}`);
    desk().write('wire/other.txt', WIRE);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('wire/other.txt'), type: 2 }],
    });
    const edit = await rename('شويغو');
    const wire = editsOf(edit, 'wire/wire.txt');
    expect(wire?.textDocument.version).toBe(1);
    expect(changedBy(`🚀🚀 ${WIRE}`, wire?.edits as never)).toBe(`🚀🚀 ${WIRE.replaceAll('شويجو', 'شويغو')}`);
    expect(changedBy(WIRE, editsOf(edit, 'wire/other.txt')?.edits as never)).toContain('شويغو');
  });

  test.each([
    ['nothing', '  '],
    ['two lines', 'شويغو\nشويجو'],
    ['another script', 'Shoigu'],
  ])('refuses %s', async (_, newName) => {
    await start(VSCODE);
    await expect(rename(newName)).rejects.toMatchObject({ code: -32602 });
  });
});

describe('what was renamed is written down', () => {
  test('when an open article shows it, and taken back when that is undone', async () => {
    await start(VSCODE_PUSH);
    const edit = await rename('شويغو');
    expect(records('story.txt')).toEqual([]);
    const changed = changedBy(STORY, editsOf(edit, 'story.txt')?.edits as never);
    await client.replace(uriOf('story.txt'), changed, 2);
    await expect.poll(() => records('story.txt').length, { timeout: 5000 }).toBe(3);
    expect(records('story.txt')[0]).toMatchObject({ motivation: 'editing', 'copydesk:original': 'شويجو' });
    await client.replace(uriOf('story.txt'), STORY, 3);
    await expect.poll(() => records('story.txt').length, { timeout: 5000 }).toBe(0);
  });

  test('when a closed article is opened with it', async () => {
    await start(VSCODE_PUSH);
    const edit = await rename('شويغو');
    await client.open(uriOf('wire/wire.txt'), WIRE);
    await client.replace(
      uriOf('wire/wire.txt'),
      changedBy(WIRE, editsOf(edit, 'wire/wire.txt')?.edits as never),
      2,
    );
    await expect.poll(() => records('wire/wire.txt').length, { timeout: 5000 }).toBe(2);
  });

  test('when a closed article shows it on disk', async () => {
    await start(VSCODE_PUSH);
    const edit = await rename('شويغو');
    desk().write('wire/wire.txt', changedBy(WIRE, editsOf(edit, 'wire/wire.txt')?.edits as never));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('wire/wire.txt'), type: 2 }],
    });
    await expect.poll(() => records('wire/wire.txt').length, { timeout: 5000 }).toBe(2);
  });
});

test('a menu offers one form for the whole workspace, and the server has it applied', async () => {
  await start(VSCODE_PUSH);
  const applied: WorkspaceEdit[] = [];
  client.answer('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
    applied.push(edit);
    return { applied: true };
  });
  const range = { start: positionOf(STORY, 'شويجو'), end: positionOf(STORY, 'شويجو') };
  const offers = async (): Promise<CodeAction[]> => {
    const params = { textDocument: { uri: uriOf('story.txt') }, range, context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    return actions.filter(({ command }) => command?.command === 'copydesk.unifyName');
  };
  await expect.poll(async () => (await offers()).length, { timeout: 10_000 }).toBe(1);
  const [first] = await offers();
  expect(first?.title).toMatch(/شويغو.* in all articles of the workspace \(5 places\)/);
  await client.request('workspace/executeCommand', first?.command);
  expect(changedBy(WIRE, editsOf(applied[0]!, 'wire/wire.txt')?.edits as never)).toContain('وشويغو');
});
