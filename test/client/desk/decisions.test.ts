/** Decisions of a page and their way back: what is asked of the server, of VS Code, and in which order. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { TextDocument } from 'vscode';
import type { CopydeskClient } from '../../../client/src/client.ts';
import type { DecisionMessage, UnseenDecision } from '../../../client/src/desk/decisions.ts';
import type { TakenBack } from '../../../protocol/decisions.ts';
import type { DrawnAction } from '../../../protocol/desk.ts';
import { FakeDocument } from '../page/fake-document.ts';

const { vscode } = vi.hoisted(() => ({
  vscode: {
    run: (_command: string, _argument: unknown): unknown => undefined,
    apply: async (_edit: unknown): Promise<boolean> => true,
    warned: [] as string[],
  },
}));
vi.mock('vscode', async () => ({
  ...(await import('../page/fake-vscode.ts')).fakeVscode,
  commands: {
    executeCommand: async (command: string, argument: unknown) => vscode.run(command, argument),
  },
  l10n: { t: (sentence: string) => sentence },
  window: { showWarningMessage: (message: string) => vscode.warned.push(message) },
  workspace: { applyEdit: (edit: unknown) => vscode.apply(edit) },
}));

const { DeskDecisions } = await import('../../../client/src/desk/decisions.ts');
const { DeskHistory } = await import('../../../client/src/desk/history.ts');
const { DocumentLink } = await import('../../../client/src/desk/document-link.ts');

beforeEach(() => {
  vscode.warned.length = 0;
});

const FIX = { key: 'fix/0', purpose: 'fix', command: { title: 'Mend', command: 'copydesk.record' } };
const DISMISSAL = {
  key: 'reject',
  purpose: 'reject',
  command: { title: 'Reject', command: 'copydesk.record' },
};
const FOR_PROJECT = {
  key: 'project/0',
  purpose: 'note',
  command: { title: 'All', command: 'copydesk.changeProject' },
};

/** An article with undo as VS Code has it, and a server that remembers what it was asked to write and take back. */
function desk(text = '🚀 قال\r\nشويجو إن\r\n') {
  const document = new FakeDocument(text);
  const history = new DeskHistory<UnseenDecision>();
  const done: string[] = [];
  const told: string[] = [];
  const older: string[] = [];
  const newer: string[] = [];
  let isUndo = false;
  let texts = document.getText();
  let written = 0;
  let refusal: string | undefined;
  document.onChange = (event) => {
    link.changed(event as Parameters<typeof link.changed>[0]);
    const isUnasked = isUndo && history.asking === undefined;
    if (isUnasked && (history.newest !== undefined || history.isBusy)) void decisions.undoneInstead();
    else if (history.asking !== 'redo') history.textChanged(() => document.getText(), isUndo);
  };
  const link = new DocumentLink(document as unknown as TextDocument, {
    updates: () => {},
    lost: () => {},
    closed: () => {},
  });
  const becomes = (wanted: string): void => {
    document.type(0, document.getText().replaceAll('\r\n', '\n').length, wanted.replaceAll('\r\n', '\n'));
    texts = document.getText();
  };
  const type = (insert: string): void => {
    older.push(texts);
    document.type(0, 0, insert);
    texts = document.getText();
  };
  vscode.apply = async () => {
    done.push('edit');
    type('*');
    return true;
  };
  vscode.run = async (command) => {
    await new Promise((resolve) => setImmediate(resolve));
    done.push(command);
    if (command === 'undo') {
      const before = older.pop();
      if (before === undefined) return;
      newer.push(texts);
      isUndo = true;
      becomes(before);
      isUndo = false;
    } else if (command === 'redo') {
      older.push(texts);
      becomes(newer.pop()!);
    } else if (command === 'copydesk.changeProject') return { changed: true };
    else if (refusal === undefined) return { decision: `decision ${++written}` };
    return null;
  };
  const actions = [FIX, DISMISSAL, FOR_PROJECT].map((action) => ({
    ...action,
    title: '',
    preferred: false,
    edits: action === FIX ? [{ range: link.rangeOf({ from: 0, to: 0 }), newText: '*' }] : [],
  }));
  const copydesk = {
    uriOf: () => 'file:///a.txt',
    ask: async (): Promise<readonly DrawnAction[]> =>
      actions.map((action) => ({ ...action, version: document.version }) as DrawnAction),
    execute: async (_: string, { decision }: { decision: string }): Promise<TakenBack> => {
      done.push(`back: ${decision}`);
      return { takenBack: refusal === undefined, message: refusal ?? decision };
    },
  };
  const decisions = new DeskDecisions({
    document: document as unknown as TextDocument,
    link,
    copydesk: copydesk as unknown as CopydeskClient,
    history,
    canWrite: () => true,
    flush: async () => {},
    told: (message) => told.push(message),
  });
  const act = (key: string): Promise<void> =>
    decisions.hear({ kind: 'act', fingerprint: 'f', from: 2, key } satisfies DecisionMessage);
  return {
    document,
    history,
    decisions,
    done,
    told,
    type,
    act,
    fixes: () => act(FIX.key),
    dismisses: () => act(DISMISSAL.key),
    decides: () => decisions.hear({ kind: 'decide', id: 'urn:uuid:1', decision: 'accept', from: 1 }),
    undoes: () => decisions.hear({ kind: 'undo' }),
    refuses: (why: string) => {
      refusal = why;
    },
    /** What the palette does, which asks nobody; ends with what the Desk does then. */
    undoesUnasked: async (): Promise<void> => {
      newer.push(texts);
      isUndo = true;
      becomes(older.pop()!);
      isUndo = false;
      await history.inTurn(async () => {});
    },
  };
}

test('a dismissal is taken back by the server, and the text before it by VS Code', async () => {
  const { document, done, told, fixes, dismisses, undoes } = desk();
  const text = document.getText();
  await fixes();
  await dismisses();
  const mended = document.getText();
  done.length = 0;
  await undoes();
  expect([done, document.getText()]).toEqual([['back: decision 2'], mended]);
  await undoes();
  expect([done.at(-1), document.getText()]).toEqual(['undo', text]);
  expect(told).toEqual(['decision 2', 'Taken back: the last change of the text.']);
});

test('what is mended behind a dismissal goes first, and its record with the text', async () => {
  const { done, fixes, dismisses, undoes } = desk();
  await dismisses();
  await fixes();
  done.length = 0;
  await undoes();
  await undoes();
  expect(done).toEqual(['undo', 'back: decision 1']);
});

test('decisions and their ends that follow quickly are done in their order', async () => {
  const { done, dismisses, decides, undoes } = desk();
  await Promise.all([dismisses(), decides(), undoes(), undoes()]);
  expect(done).toEqual(['copydesk.record', 'copydesk.annotate', 'back: decision 2', 'back: decision 1']);
});

test('with nothing left, it is said', async () => {
  const { told, dismisses, undoes } = desk();
  await dismisses();
  await undoes();
  await undoes();
  expect(told.at(-1)).toBe('There is nothing to take back.');
});

test('what wrote nothing is not there to be taken back', async () => {
  const { history, decides, refuses } = desk();
  refuses('no');
  await decides();
  expect(history.isEmpty).toBe(true);
});

test('what is refused is said, and does not stand in the way of what was before it', async () => {
  const { done, told, dismisses, decides, undoes, refuses } = desk();
  await dismisses();
  await decides();
  refuses('It was changed since.');
  await undoes();
  expect([told, vscode.warned]).toEqual([['It was changed since.'], ['It was changed since.']]);
  await undoes();
  expect(done.at(-1)).toBe('back: decision 1');
});

test('a decision for the project is not passed over silently', async () => {
  const { done, told, dismisses, act, undoes } = desk();
  await dismisses();
  await act(FOR_PROJECT.key);
  done.length = 0;
  await undoes();
  expect([done, told]).toEqual([[], [expect.stringContaining('whole project')]]);
  await undoes();
  expect(done).toEqual(['back: decision 1']);
});

test('when VS Code undoes the text unasked, the text comes back and the decision goes', async () => {
  const { document, done, type, dismisses, undoesUnasked } = desk();
  type('أ');
  await dismisses();
  const text = document.getText();
  done.length = 0;
  await undoesUnasked();
  expect([done, document.getText()]).toEqual([['redo', 'back: decision 1'], text]);
});

test('also when the decision was still being written down', async () => {
  const { document, done, type, decides, undoes, undoesUnasked } = desk();
  type('أ');
  const text = document.getText();
  const deciding = decides();
  await Promise.resolve();
  await undoesUnasked();
  await deciding;
  expect([done, document.getText()]).toEqual([['copydesk.annotate', 'redo', 'back: decision 1'], text]);
  await undoes();
  expect(done.at(-1)).toBe('undo');
});

test('what is undone unasked behind the last decision stays undone', async () => {
  const { document, done, type, dismisses, undoes, undoesUnasked } = desk();
  await dismisses();
  const text = document.getText();
  type('أ');
  done.length = 0;
  await undoesUnasked();
  expect([done, document.getText()]).toEqual([[], text]);
  await undoes();
  expect(done).toEqual(['back: decision 1']);
});

test('when the text does not come back, the decision stays', async () => {
  const { done, type, dismisses, history, undoesUnasked } = desk();
  type('أ');
  await dismisses();
  vscode.run = () => undefined;
  done.length = 0;
  await undoesUnasked();
  expect(done).toEqual([]);
  expect(history.newest).toMatchObject({ written: { decision: 'decision 1' } });
});
