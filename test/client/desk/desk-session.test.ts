/** How a page of the Desk begins: what it is opened with, and what it is told once it listens. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { TextDocument, WebviewPanel } from 'vscode';
import type { CopydeskClient } from '../../../client/src/client.ts';
import type { FromPage, ToPage } from '../../../client/src/desk/messages.ts';
import type { DrawnArticle } from '../../../protocol/desk.ts';
import { FakeDocument } from '../page/fake-document.ts';

const { listeners } = vi.hoisted(() => ({ listeners: { change: (_event: unknown): void => {} } }));
vi.mock('vscode', async () => ({
  ...(await import('../page/fake-vscode.ts')).fakeVscode,
  Disposable: { from: () => ({ dispose: () => {} }) },
  ConfigurationTarget: {},
  ViewColumn: {},
  commands: {},
  window: {},
  l10n: { t: (sentence: string) => sentence },
  workspace: {
    fs: { isWritableFileSystem: () => true },
    getConfiguration: () => ({ get: (key: string) => (key === 'desk.legend' ? ['PER'] : undefined) }),
    onDidChangeTextDocument: (listener: (event: unknown) => void) => {
      listeners.change = listener;
    },
    onWillSaveTextDocument: () => {},
  },
}));

const { DeskSession } = await import('../../../client/src/desk/desk-session.ts');
const { DeskHistory } = await import('../../../client/src/desk/history.ts');
const { WHOLE_LENGTH } = await import('../../../client/src/desk/drawn-part.ts');

const TEXT = 'قال شويجو\r\nإن 🚀\r\n';

beforeEach(() => {
  vi.useFakeTimers();
});

/** A page that has not spoken yet, with a server that answers at once and is counted. */
function desk(text = TEXT) {
  const document = new FakeDocument(text);
  document.onChange = (event) => listeners.change({ document, ...event });
  const told: ToPage[] = [];
  const asked: string[] = [];
  let hear: (message: FromPage) => void = () => {};
  const panel = {
    visible: true,
    webview: {
      onDidReceiveMessage: (listener: typeof hear) => {
        hear = listener;
      },
      postMessage: async (message: ToPage) => told.push(message),
    },
  };
  const copydesk = {
    uriOf: () => 'file:///a.txt',
    ask: async (method: string): Promise<DrawnArticle> => {
      asked.push(method);
      const { version } = document;
      return { version, language: 'ar', findings: [], notices: [], names: [], annotations: [] };
    },
  };
  const session = new DeskSession(
    document as unknown as TextDocument,
    panel as unknown as WebviewPanel,
    copydesk as unknown as CopydeskClient,
    new DeskHistory(),
  );
  const says = async (message: FromPage): Promise<void> => {
    hear(message);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { document, session, told, asked, says, kinds: () => told.map(({ kind }) => kind) };
}

test('a page is opened with its text, and is told of its findings as soon as it listens', async () => {
  const { session, told, asked, says, kinds } = desk();
  expect(session.opening()).toMatchObject({
    kind: 'text',
    text: TEXT.replaceAll('\r\n', '\n'),
    canWrite: true,
  });
  await vi.advanceTimersByTimeAsync(0);
  expect([kinds(), asked.length]).toEqual([[], 1]);
  await says({ kind: 'ready', hasText: true });
  expect(kinds()).toEqual(['article']);
  expect(told[0]).toMatchObject({ after: 0 });
  expect(asked).toHaveLength(1);
});

test('what changed before the page listened brings the whole text anew', async () => {
  const { document, session, told, says, kinds } = desk();
  session.opening();
  document.type(0, 3, 'أكد');
  await says({ kind: 'ready', hasText: true });
  expect(kinds()).toEqual(['text', 'article']);
  expect(told[0]).toMatchObject({ text: document.getText().replaceAll('\r\n', '\n') });
});

test('so does a page that VS Code has made anew from what it was opened with', async () => {
  const { session, says, kinds } = desk();
  session.opening();
  await says({ kind: 'ready', hasText: true });
  await says({ kind: 'ready', hasText: true });
  expect(kinds()).toEqual(['article', 'text', 'article']);
});

test('a text that is too long for a page’s HTML comes as a message', async () => {
  const { session, says, kinds } = desk('ا'.repeat(WHOLE_LENGTH + 1));
  expect(session.opening()).toBeUndefined();
  await says({ kind: 'ready', hasText: false });
  expect(kinds()).toEqual(['text', 'article']);
});

test('an analysis is drawn at once, those that follow it closely together', async () => {
  const { session, asked, says } = desk();
  session.opening();
  await says({ kind: 'ready', hasText: true });
  asked.length = 0;
  for (let times = 0; times < 5; times++) session.analysed('file:///a.txt');
  session.analysed('file:///another.txt');
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(2);
});
