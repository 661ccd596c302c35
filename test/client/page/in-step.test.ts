/**
 * The page and the document agree in the end, whoever types when: the two halves of the Desk joined by queues that
 * deliver in any order of turns, with edits on both sides meanwhile.
 */
import { EditorState, type Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import type { FromPage, ToPage } from '../../../client/src/desk/messages.ts';
import { FakeDocument } from './fake-document.ts';

const { applyEdit } = vi.hoisted(() => ({ applyEdit: vi.fn() }));
vi.mock('vscode', async () => ({
  ...(await import('./fake-vscode.ts')).fakeVscode,
  workspace: { applyEdit },
}));

// What a burst's timer would send is sent by the test's own turns.
vi.useFakeTimers();

const sent: FromPage[] = [];
vi.stubGlobal('acquireVsCodeApi', () => ({ postMessage: (message: FromPage) => sent.push(message) }));

const { DocumentLink } = await import('../../../client/src/desk/document-link.ts');
const { InStep, agreedCount } = await import('../../../client/page/in-step.ts');

/** A page without a screen: a state, and what CodeMirror's view does with transactions. */
function pageOf(text: string) {
  const inStep = new InStep();
  const view = {
    state: EditorState.create({ doc: text, extensions: inStep.extension }),
    dispatch(...specs: unknown[]) {
      const [first] = specs as [Transaction];
      view.state = (first.state as EditorState | undefined) ?? view.state.update(first).state;
    },
  };
  inStep.attach(view as unknown as EditorView);
  const type = (at: number, remove: number, insert: string): void => {
    const from = Math.min(at, view.state.doc.length);
    const to = Math.min(from + remove, view.state.doc.length);
    view.state = view.state.update({ changes: { from, to, insert } }).state;
  };
  return { inStep, view, type };
}

/** Both halves over one document, with what each has said to the other and was not heard yet. */
function desk(text: string) {
  sent.length = 0;
  const document = new FakeDocument(text);
  const toPage: ToPage[] = [];
  const link = new DocumentLink(document as unknown as TextDocument, {
    updates: (after, updates) => toPage.push({ kind: 'updates', after, updates }),
    lost: () => expect.fail('the halves have lost each other'),
    closed: () => expect.fail('the document takes changes'),
  });
  document.onChange = (event) => link.changed(event as unknown as TextDocumentChangeEvent);
  applyEdit.mockImplementation(async (edit: { edits: never[] }) => {
    document.apply(edit.edits);
    return true;
  });
  const page = pageOf(link.text);
  return {
    document,
    link,
    page,
    /** The extension hears the next message of the page. */
    async hostHears(): Promise<void> {
      const message = sent.shift();
      if (message?.kind !== 'push') return;
      const { after, clientID, changes } = message;
      if (!(await link.push(after, clientID, changes))) toPage.push({ kind: 'refused' });
    },
    /** The page hears the next message of the extension. */
    pageHears(): void {
      const message = toPage.shift();
      if (message?.kind === 'updates') page.inStep.received(message.after, message.updates);
      if (message?.kind === 'refused') page.inStep.refused();
    },
    get isQuiet(): boolean {
      return sent.length === 0 && toPage.length === 0;
    },
  };
}

const edit = fc.record({
  at: fc.nat(60),
  remove: fc.nat(6),
  insert: fc.constantFrom('', 'س', 'شويغو', '\n', '🚀', 'a b', 'ل\nم'),
});
const turn = fc.oneof(
  edit.map((change) => ({ do: 'page types' as const, ...change })),
  edit.map((change) => ({ do: 'editor types' as const, ...change })),
  fc.constant({ do: 'page sends' as const }),
  fc.constant({ do: 'host hears' as const }),
  fc.constant({ do: 'page hears' as const }),
);

test.each([
  ['\n', 'أعلن سيرجي\nشويغو 🚀 اليوم\n'],
  ['\r\n', 'أعلن سيرجي\r\nشويغو 🚀 اليوم\r\n'],
])('both halves hold the same text in the end (lines end with %j)', async (_, text) => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 40 }), async (turns) => {
      const { document, link, page, ...both } = desk(text);
      for (const one of turns) {
        if (one.do === 'page types') page.type(one.at, one.remove, one.insert);
        else if (one.do === 'editor types') document.type(one.at, one.remove, one.insert);
        else if (one.do === 'page sends') page.inStep.send();
        else if (one.do === 'host hears') await both.hostHears();
        else both.pageHears();
      }
      for (let round = 0; round < 200; round++) {
        page.inStep.send();
        await both.hostHears();
        both.pageHears();
      }
      const shown = page.view.state.doc.toString();
      expect(link.text).toBe(shown);
      expect(document.getText().replace(/\r\n/g, '\n')).toBe(shown);
      expect(agreedCount(page.view.state)).toBe(link.count);
    }),
    { numRuns: 400 },
  );
});

test('a burst of typing is one edit of the document', async () => {
  const { document, page, hostHears } = desk('شويغو');
  for (const letter of ['ا', 'ل', 'ي']) page.type(page.view.state.doc.length, 0, letter);
  page.inStep.send();
  await hostHears();
  expect(document.getText()).toBe('شويغوالي');
  expect(document.version).toBe(2);
});

test('a flush is answered when the document has all', async () => {
  const { document, page, hostHears, pageHears } = desk('شويغو');
  page.type(0, 0, '🚀 ');
  page.inStep.flush(7);
  expect(sent.map(({ kind }) => kind)).toEqual(['push']);
  await hostHears();
  pageHears();
  expect(document.getText()).toBe('🚀 شويغو');
  expect(sent).toEqual([{ kind: 'flushed', id: 7, from: 0, to: 0 }]);
});

test('a flush of a page that has nothing to send is answered at once', () => {
  const { page } = desk('شويغو');
  page.inStep.flush(1);
  expect(sent).toEqual([{ kind: 'flushed', id: 1, from: 0, to: 0 }]);
});
