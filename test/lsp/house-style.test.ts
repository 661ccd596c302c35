import { beforeEach, expect, test } from 'vitest';
import type {
  CompletionList,
  Hover,
  Location,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { VSCODE_PUSH } from './client-profiles.ts';
import type { LanguageClient } from './language-client.ts';
import { workingFolder } from './working-folder.ts';

const STORY = '🚀 وصل الوفد. وقال شويجو إن الزيارة مهمة.\n';
const STYLE =
  'names:\n  - prefer: شويغو\n    forbid: [شويجو]\n    type: PER\n    reason: as in our archive\n';

const desk = workingFolder({ 'story.txt': STORY, '.copydesk/style.yaml': STYLE });
let client: LanguageClient;
beforeEach(() => {
  client = desk().client;
});

const uriOf = (name: string): string => desk().uri(name);
const styleUri = (): string => uriOf('.copydesk/style.yaml');

async function start(): Promise<void> {
  await desk().start(VSCODE_PUSH);
  await client.open(uriOf('story.txt'), STORY);
}

const says = (words: string) => (params: PublishDiagnosticsParams) =>
  params.diagnostics.some(({ message }) =>
    JSON.stringify(message)
      .replace(/[\u2068\u2069]/g, '')
      .includes(words),
  );

test('an article is judged by it, and the reason is told', async () => {
  await start();
  const { diagnostics } = await client.diagnostics(uriOf('story.txt'), says('the house style prefers'));
  expect(diagnostics[0]?.message).toContain('as in our archive');
  const definition = await client.request<Location[] | { targetUri: string }[]>('textDocument/definition', {
    textDocument: { uri: uriOf('story.txt') },
    position: diagnostics[0]!.range.start,
  });
  expect(JSON.stringify(definition)).toContain('style.yaml');
});

test('a finding points to the entry that decides, in the style file', async () => {
  await start();
  const { diagnostics } = await client.diagnostics(uriOf('story.txt'), says('the house style prefers'));
  const related = diagnostics[0]!.relatedInformation ?? [];
  expect(related.at(-1)).toEqual({
    location: {
      uri: styleUri(),
      range: { start: { line: 1, character: 12 }, end: { line: 1, character: 17 } },
    },
    message: 'the house style lays this down here',
  });
});

test('it points to the line where it stands after an edit of the style file', async () => {
  await start();
  await client.diagnostics(uriOf('story.txt'), says('the house style prefers'));
  const from = client.incoming.length;
  await client.open(
    styleUri(),
    `# 🚀 house style\r\n${STYLE.replaceAll('\n', '\r\n').replace('archive', 'atlas')}`,
  );
  const { diagnostics } = await client.diagnostics(uriOf('story.txt'), says('as in our atlas'), from);
  const range = diagnostics[0]!.relatedInformation?.at(-1)?.location.range;
  expect(range).toEqual({ start: { line: 2, character: 12 }, end: { line: 2, character: 17 } });
});

test('a fault is shown where it stands, and what held before goes on to hold', async () => {
  await start();
  await client.diagnostics(uriOf('story.txt'), says('the house style prefers'));
  const from = client.incoming.length;
  await client.open(styleUri(), `${STYLE}  - prefer: شويجو\n    forbid: [شويغو]\n`);
  const { diagnostics } = await client.diagnostics(styleUri(), says('goes in a circle'), from);
  expect(diagnostics.map(({ range }) => range.start.line)).toEqual([1, 5]);
  await client.replace(uriOf('story.txt'), `${STORY}\n`, 2);
  await client.diagnostics(uriOf('story.txt'), says('the house style prefers'), from);
});

test('an entity that the gazetteer does not know is a warning', async () => {
  await start();
  await client.open(styleUri(), 'names:\n  - entity: wd:Q999999999\n    prefer: شويغو\n');
  const { diagnostics } = await client.diagnostics(styleUri(), says('The gazetteer has no entity'));
  expect(diagnostics).toMatchObject([{ severity: 2, range: { start: { line: 1, character: 12 } } }]);
});

test('completion and hover work inside it', async () => {
  await start();
  const text = '# 🚀\nnames:\n  - prefer: شوي\n    forbid: [شويجو]\n';
  await client.open(styleUri(), text);
  const textDocument = { uri: styleUri() };
  const { items } = await client.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: { line: 2, character: 15 },
  });
  expect(items.find(({ label }) => label === 'شويغو')).toMatchObject({
    textEdit: {
      newText: 'شويغو',
      range: { start: { line: 2, character: 12 }, end: { line: 2, character: 15 } },
    },
  });
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument,
    position: { line: 3, character: 6 },
  });
  expect(JSON.stringify(hover?.contents)).toContain('not to be written');
});
