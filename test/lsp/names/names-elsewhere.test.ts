/** References and symbols over a real folder: articles that are open, and articles that nobody has open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Location, Position, SymbolInformation } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NEOVIM_0_7, VSCODE } from '../client-profiles.ts';
import type { LanguageClient } from '../language-client.ts';
import { workingFolder } from '../working-folder.ts';

const STORY = '🚀 وصل وزير الدفاع سيرغي شويغو إلى موسكو.\r\nوقال شويغو إن الزيارة مهمة.\r\n';
const WIRE = 'خبر.\r\n🚀 غادر شويغو موسكو، وكان سيرغي شويغو في بكين.\r\n';
const OTHER = 'وصل سيرغي لافروف إلى باريس. وقال لافروف إن الزيارة مهمة.\n';

const desk = workingFolder({ 'story.txt': STORY, 'wire/wire.txt': WIRE, 'wire/other.txt': OTHER });
let client: LanguageClient;
beforeEach(() => {
  client = desk().client;
});

const uriOf = (name: string): string => desk().uri(name);
const placeOf = (text: string, words: string): Position =>
  TextDocument.create('', '', 1, text).positionAt(text.indexOf(words) + 1);
const wordsAt = (text: string, { range }: Location): string =>
  TextDocument.create('', '', 1, text).getText(range);
const TEXTS = (uri: string): string =>
  uri === uriOf('story.txt') ? STORY : uri.endsWith('wire.txt') ? WIRE : OTHER;

const start = async (capabilities = VSCODE): Promise<void> => {
  await desk().start(capabilities);
  await client.open(uriOf('story.txt'), STORY);
};

const references = (words: string): Promise<Location[]> =>
  client.request('textDocument/references', {
    textDocument: { uri: uriOf('story.txt') },
    position: placeOf(STORY, words),
    context: { includeDeclaration: true },
  });

test.each([
  ['VS Code', VSCODE],
  ['Neovim 0.7', NEOVIM_0_7],
])('references go through the closed articles of the workspace: %s', async (_, capabilities) => {
  await start(capabilities);
  const found = await references('شويغو');
  expect(found.map((one) => [one.uri, wordsAt(TEXTS(one.uri), one)])).toEqual([
    [uriOf('story.txt'), 'سيرغي شويغو'],
    [uriOf('story.txt'), 'شويغو'],
    [uriOf('wire/wire.txt'), 'شويغو'],
    [uriOf('wire/wire.txt'), 'سيرغي شويغو'],
  ]);
});

test('an article that is open counts as it stands, not as it is on disk', async () => {
  await start();
  await client.open(uriOf('wire/wire.txt'), 'غادر شويغو موسكو.\n');
  const found = await references('شويغو');
  expect(found.filter(({ uri }) => uri === uriOf('wire/wire.txt'))).toHaveLength(1);
});

test('symbols of closed articles follow those of the open ones, with their counts', async () => {
  await start();
  await references('شويغو');
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'Lavrov' });
  expect(found.map(({ name, location, containerName }) => [name, location.uri, containerName])).toEqual([
    [expect.stringMatching(/^لافروف \(.*Lavrov\)$/), uriOf('wire/other.txt'), '2 in 1 article'],
  ]);
  expect(wordsAt(OTHER, found[0]!.location)).toBe('لافروف');
  const moscow = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'موسكو' });
  expect(moscow.map(({ location }) => location.uri)).toEqual([uriOf('story.txt'), uriOf('wire/wire.txt')]);
});

test('a list of symbols that is cut says how many it leaves out, once', async () => {
  const cities = readFileSync(join(import.meta.dirname, '../../../models/gazetteer/cities.tsv'), 'utf8')
    .split('\n')
    .slice(1, 400)
    .map((row) => row.split('\t')[4]!.split('|')[0]!);
  await start();
  await client.open(uriOf('long.txt'), cities.map((city) => `وصل الوفد إلى ${city} أمس.\n`).join(''));
  await client.request('textDocument/documentSymbol', { textDocument: { uri: uriOf('long.txt') } });
  const listed = () => client.request<SymbolInformation[]>('workspace/symbol', { query: '' });
  const said = client.next(({ method }) => method === 'window/showMessage');
  expect(await listed()).toHaveLength(200);
  const { message } = (await said).params as { readonly message: string };
  expect(message).toMatch(/shows 200 and leaves out \d+/);
  expect(await listed()).toHaveLength(200);
  await references('شويغو');
  expect(client.incoming.filter(({ method }) => method === 'window/showMessage')).toHaveLength(1);
});

test('without a workspace there are the open articles', async () => {
  await client.initialize(VSCODE);
  await client.open(uriOf('story.txt'), STORY);
  expect(await references('شويغو')).toHaveLength(2);
});
