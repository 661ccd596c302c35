/** A document that takes no changes: the page hears it once, and does not try again and again. */
import { ChangeSet } from '@codemirror/state';
import { expect, test, vi } from 'vitest';
import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import { FakeDocument } from '../page/fake-document.ts';

const { applyEdit } = vi.hoisted(() => ({ applyEdit: vi.fn() }));
vi.mock('vscode', async () => ({
  ...(await import('../page/fake-vscode.ts')).fakeVscode,
  workspace: { applyEdit },
}));

const { DocumentLink } = await import('../../../client/src/desk/document-link.ts');

const TEXT = 'قال 🚀\r\nثم عاد';

/** A link whose document refuses every edit. @param meanwhile runs while VS Code decides */
function refusing(meanwhile: (document: FakeDocument) => void) {
  const document = new FakeDocument(TEXT);
  const heard: string[] = [];
  const link = new DocumentLink(document as unknown as TextDocument, {
    updates: () => heard.push('updates'),
    lost: () => heard.push('lost'),
    closed: () => heard.push('closed'),
  });
  document.onChange = (event) => link.changed(event as unknown as TextDocumentChangeEvent);
  applyEdit.mockImplementation(async () => {
    meanwhile(document);
    return false;
  });
  const typed = ChangeSet.of({ from: 0, insert: 'x' }, link.length).toJSON();
  return { link, heard, pushed: () => link.push(0, 'page', [typed]) };
}

test('nobody has changed it meanwhile: it is closed, and the push is done with', async () => {
  const { heard, pushed } = refusing(() => {});
  expect(await pushed()).toBe(true);
  expect(heard).toEqual(['closed']);
});

test('somebody was quicker: the page may try again over what it has heard', async () => {
  const { heard, link, pushed } = refusing((document) => document.type(0, 0, 'أ'));
  expect(await pushed()).toBe(false);
  expect(heard).toEqual(['updates']);
  expect(link.text).toBe(`أ${TEXT.replace('\r\n', '\n')}`);
});
