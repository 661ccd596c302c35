/** Renaming a name: every spelling in every article, open or not, and what stood there is written down. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import { commands, type Range, type WorkspaceEdit, workspace } from 'vscode';
import { on, until } from './conditions.ts';
import { article, open, rangeOf } from './desk.ts';
import { recordsWhen } from './sidecar.ts';

const FIRST = 'desk/rename-first.article.txt';
const SECOND = 'desk/rename-second.article.txt';
const changes = on(workspace.onDidChangeTextDocument);

describe('renaming', () => {
  afterEach(async () => {
    await workspace.saveAll();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('takes the name without its particle, and changes it in every article', async () => {
    writeFileSync(
      article(FIRST).fsPath,
      '🚀 التقى مدير الشركة مارك زوكربيرغ نظيره. وقال زوكربيرغ إن الوفد وزوكربيرج وصلا.\n',
    );
    writeFileSync(article(SECOND).fsPath, 'قال المدير مارك زوكربيرج إن زوكربيرج وصل.\n');
    const { document } = await open(FIRST);
    const at = rangeOf(document, 'زوكربيرج').start.translate(0, 2);
    const place = await until('a name to rename', async () => {
      try {
        return await commands.executeCommand<{ range: Range; placeholder: string }>(
          'vscode.prepareRename',
          document.uri,
          at,
        );
      } catch {
        return false;
      }
    }, [changes]);
    assert.equal(document.getText(place.range), 'زوكربيرج');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'زوكربيرغ',
    );
    assert.deepEqual(
      edit
        .entries()
        .map(([{ path }]) => path.split('/').at(-1))
        .sort(),
      ['rename-first.article.txt', 'rename-second.article.txt'],
    );
    assert.ok(await workspace.applyEdit(edit));
    assert.doesNotMatch(document.getText(), /زوكربيرج/);
    await recordsWhen(document, 'a record', (records) => records.length === 1);
    const other = await workspace.openTextDocument(article(SECOND));
    assert.match(other.getText(), /مارك زوكربيرغ إن زوكربيرغ/);
    await recordsWhen(other, 'two records', (records) => records.length === 2);
    assert.ok(await other.save());
    assert.doesNotMatch(readFileSync(article(SECOND).fsPath, 'utf8'), /زوكربيرج/);
  });
});
