/** Fixes: the text changes, the sidecar says what stood there, and undo takes both back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import { commands, languages, workspace } from 'vscode';
import { actionNamed, actionsAt, choose } from './actions.ts';
import { on, until } from './conditions.ts';
import { AD_PLACEHOLDER, ARTICLES, diagnosed, diagnosticsOf, openCopy } from './desk.ts';
import { recordsOf, recordsWhen, sidecarOf } from './sidecar.ts';

const HARBOUR = 'desk/harbour.article.txt';
const changes = on(workspace.onDidChangeTextDocument);

describe('mending', () => {
  afterEach(async () => {
    await workspace.saveAll();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('changes the words and writes down what stood there', async () => {
    const { document } = await openCopy(HARBOUR);
    const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 2);
    await choose(await actionNamed(document, placeholder!.range, 'Delete'));
    assert.doesNotMatch(document.getText(), /\[ad_1\]/);
    const [record] = await recordsWhen(document, 'one record', (records) => records.length === 1);
    assert.equal(record?.['copydesk:rule'], AD_PLACEHOLDER);
    assert.equal(record?.['copydesk:original']?.trim(), '[ad_1]');
    assert.equal(record?.['copydesk:status'], 'accepted');
    await diagnosed(document, AD_PLACEHOLDER, 1);
  });

  it('is written down when newer menus came between the words and the command', async () => {
    const { document } = await openCopy(HARBOUR);
    const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 2);
    const action = await actionNamed(document, placeholder!.range, 'Delete');
    // VS Code keeps the arguments of a command with the menu that it stands in, and no longer.
    assert.equal(action.command?.arguments, undefined);
    for (let menu = 0; menu < 20; menu++) await actionsAt(document, placeholder!.range);
    await choose(action);
    const [record] = await recordsWhen(document, 'one record', (records) => records.length === 1);
    assert.equal(record?.['copydesk:rule'], AD_PLACEHOLDER);
  });

  it('is taken back by undo, and comes again with redo', async () => {
    const { document } = await openCopy(HARBOUR);
    const before = document.getText();
    const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 2);
    await choose(await actionNamed(document, placeholder!.range, 'Delete'));
    await recordsWhen(document, 'one record', (records) => records.length === 1);
    await commands.executeCommand('undo');
    await until('the text of before', () => document.getText() === before, [changes]);
    await recordsWhen(document, 'no record', (records) => records.length === 0);
    await diagnosed(document, AD_PLACEHOLDER, 2);
    await commands.executeCommand('redo');
    await recordsWhen(document, 'the record again', (records) => records.length === 1);
  });

  it('dismisses a finding for good, with a reason', async () => {
    const { document } = await openCopy(HARBOUR);
    const before = document.getText();
    const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 2);
    await choose(await actionNamed(document, placeholder!.range, 'Dismiss'));
    const [record] = await recordsWhen(document, 'one record', (records) => records.length === 1);
    assert.equal(record?.['copydesk:status'], 'rejected');
    assert.ok((record?.['copydesk:reason'] ?? '').length > 0);
    await diagnosed(document, AD_PLACEHOLDER, 1);
    assert.equal(document.getText(), before);
  });

  it('mends everything that is safe with one command, and undoes it in one step', async () => {
    const { document } = await openCopy(HARBOUR);
    const before = document.getText();
    await diagnosed(document, AD_PLACEHOLDER, 2);
    await commands.executeCommand('copydesk.mend');
    await until('the placeholders to go', () => !document.getText().includes('[ad_'), [changes]);
    assert.doesNotMatch(document.getText(), / ،/);
    await until('every safe finding to go', () => diagnosticsOf(document, AD_PLACEHOLDER).length === 0, [
      on(languages.onDidChangeDiagnostics),
    ]);
    const records = await recordsWhen(document, 'a record of each fix', ({ length }) => length > 2);
    assert.ok(records.every((record) => record['copydesk:status'] === 'accepted'));
    await commands.executeCommand('undo');
    await until('the text of before', () => document.getText() === before, [changes]);
    await recordsWhen(document, 'no record', ({ length }) => length === 0);
  });

  it('keeps no evidence when the setting says so', async () => {
    const settings = workspace.getConfiguration('copydesk');
    await settings.update('annotations.recordFixes', false, true);
    const { document } = await openCopy(HARBOUR);
    // Until the server has heard of the setting, a fix still has its record: it is written before the choice ends.
    await until('a fix without a record', async () => {
      const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 2);
      await choose(await actionNamed(document, placeholder!.range, 'Delete'));
      await diagnosed(document, AD_PLACEHOLDER, 1);
      if (recordsOf(document).length === 0) return true;
      await commands.executeCommand('undo');
      await recordsWhen(document, 'no record', ({ length }) => length === 0);
      return false;
    }, [on(languages.onDidChangeDiagnostics), on(workspace.onDidChangeConfiguration)]);
    await settings.update('annotations.recordFixes', undefined, true);
  });

  it('writes each sidecar beside its own article, in each folder of the workspace', async () => {
    for (const path of ['desk/wire.txt', 'archive/rocket.article.txt']) {
      const { document } = await openCopy(path);
      const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 1);
      await choose(await actionNamed(document, placeholder!.range, 'Delete'));
      await recordsWhen(document, 'one record', ({ length }) => length === 1);
      assert.ok(sidecarOf(document).startsWith(`${ARTICLES}/${path.split('/')[0]}/`));
      assert.ok(readFileSync(sidecarOf(document), 'utf8').endsWith('\n'));
    }
  });
});
