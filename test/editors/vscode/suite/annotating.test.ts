/** Annotating: what is selected is marked by a command, suggestions are decided, and the text stays as it is. */
import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import { commands, Selection, type TextEditor, workspace } from 'vscode';
import { actionsAt } from './actions.ts';
import { AD_PLACEHOLDER, article, diagnosed, open, openCopy, rangeOf } from './desk.ts';
import { recordsWhen } from './sidecar.ts';

const HARBOUR = 'desk/harbour.article.txt';

function select(editor: TextEditor, words: string, nth = 0): void {
  const { start, end } = rangeOf(editor.document, words, nth);
  editor.selection = new Selection(start, end);
}

const typeOf = (record: unknown): string | undefined =>
  (record as { body: { purpose: string; value?: string }[] }).body.find(
    ({ purpose }) => purpose === 'classifying',
  )?.value;

describe('annotating', () => {
  afterEach(async () => {
    await workspace.saveAll();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('marks a selection, changes what it is marked as, and removes the mark without losing it', async () => {
    const editor = await openCopy(HARBOUR);
    const before = editor.document.getText();
    await diagnosed(editor.document, AD_PLACEHOLDER, 2);
    select(editor, 'شويغو', 1);
    await commands.executeCommand('copydesk.markPlace');
    const [marked] = await recordsWhen(editor.document, 'one record', ({ length }) => length === 1);
    assert.deepEqual([marked?.motivation, typeOf(marked)], ['classifying', 'LOC']);
    assert.equal(marked?.target.selector.exact, 'شويغو');
    await commands.executeCommand('copydesk.markPerson');
    await recordsWhen(editor.document, 'a person', ([record]) => typeOf(record) === 'PER');
    await commands.executeCommand('copydesk.removeAnnotation');
    await recordsWhen(
      editor.document,
      'a removed mark',
      ([record]) => record?.['copydesk:status'] === 'rejected',
    );
    assert.equal(editor.document.getText(), before);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await recordsWhen(editor.document, 'the same record', ({ length }) => length === 1);
  });

  it('offers the same under the refactorings of the menu, in one group', async () => {
    const editor = await openCopy(HARBOUR);
    await diagnosed(editor.document, AD_PLACEHOLDER, 2);
    const actions = await actionsAt(editor.document, rangeOf(editor.document, 'شويغو', 1));
    const offered = actions.filter(({ kind }) => kind?.value === 'refactor.annotate');
    assert.ok(offered.length >= 6 && offered.length <= 8, offered.map(({ title }) => title).join('; '));
  });

  it('accepts a suggestion of the engine by a command', async () => {
    const copy = 'desk/harbour-suggested.article.txt';
    copyFileSync(article(HARBOUR).fsPath, article(copy).fsPath);
    const record = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
      id: 'urn:uuid:01990000-0000-7000-8000-000000000077',
      type: 'Annotation',
      motivation: 'classifying',
      'copydesk:status': 'suggested',
      body: [{ type: 'TextualBody', purpose: 'classifying', value: 'PER' }],
      target: {
        source: 'harbour-suggested.article.txt',
        selector: { type: 'TextQuoteSelector', exact: 'سيرجي شويغو', prefix: '', suffix: '' },
      },
      creator: { type: 'Software', name: 'Copydesk' },
      generator: { type: 'Software', name: 'Copydesk' },
      created: '2026-01-02T03:04:05.000Z',
    };
    writeFileSync(`${article(copy).fsPath}.engine.ann.jsonl`, `${JSON.stringify(record)}\n`);
    const editor = await open(copy);
    await diagnosed(editor.document, AD_PLACEHOLDER, 2);
    select(editor, 'سيرجي شويغو');
    await commands.executeCommand('copydesk.acceptSuggestion');
    const [accepted] = await recordsWhen(editor.document, 'one record', ({ length }) => length === 1);
    assert.equal(accepted?.['copydesk:status'], 'accepted');
  });
});
