/** The project of an article in the editor: its settings, their faults, and what is decided for it from an article. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import { on, onDisk, until } from './conditions.ts';
import { AD_PLACEHOLDER, ARTICLES, diagnosed, diagnosticsOf, open, ruleOf } from './desk.ts';

const FOLDER = join(ARTICLES, 'desk/.copydesk');
const SETTINGS = join(FOLDER, 'settings.yaml');
const changes = [on(languages.onDidChangeDiagnostics)];

function writeSettings(text: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(SETTINGS, text);
}

/** Waits until nothing is known of a project any more. */
async function forget(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  rmSync(FOLDER, { recursive: true, force: true });
}

describe('a project', () => {
  afterEach(forget);

  it('makes rules of its own, and a change of them is seen at once', async () => {
    const { document } = await open('desk/wire.txt');
    await diagnosed(document, AD_PLACEHOLDER);
    const [word] = /\p{L}{4,}/u.exec(document.getText()) ?? [];
    assert.ok(word !== undefined);
    writeSettings(`patterns:\n  - name: word\n    pattern: '${word}'\n    words: true\n`);
    const [found] = await diagnosed(document, 'project/word');
    assert.equal(document.getText(found?.range), word);
    const code = found?.code;
    assert.ok(typeof code === 'object');
    assert.match(code.target.path, /\/desk\/\.copydesk\/settings\.yaml$/);
    writeSettings(`severities:\n  ${AD_PLACEHOLDER}: off\n`);
    await until(
      'the placeholder to be left alone',
      () => {
        const rules = diagnosticsOf(document).map(ruleOf);
        return !rules.includes(AD_PLACEHOLDER) && !rules.includes('project/word');
      },
      changes,
    );
  });

  it('shows a fault of its settings where it stands, though they are not open', async () => {
    const { document } = await open('desk/wire.txt');
    await diagnosed(document, AD_PLACEHOLDER);
    writeSettings("patterns:\n  - name: word\n    pattern: '(a'\n");
    const [fault] = await until(
      'a fault of the settings',
      () => {
        const faults = languages
          .getDiagnostics(Uri.file(SETTINGS))
          .filter(({ source }) => source === 'copydesk');
        return faults.length === 1 && faults;
      },
      changes,
    );
    assert.equal(fault?.severity, DiagnosticSeverity.Error);
    assert.deepEqual(fault?.range, new Range(2, 13, 2, 17));
  });

  it('leads from a finding to the page about its rule, which is on this disk', async () => {
    const { document } = await open('desk/wire.txt');
    const [found] = await diagnosed(document, AD_PLACEHOLDER);
    const code = found?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'file');
    assert.match(readFileSync(code.target.fsPath, 'utf8'), /template\/ad-placeholder/);
  });

  it('is decided for from the menu of a finding; settings that are open are changed there and saved', async () => {
    writeSettings('# of the desk\nallow: [x]\n');
    const { document } = await open('desk/wire.txt');
    const [found] = await diagnosed(document, AD_PLACEHOLDER);
    const settings = await workspace.openTextDocument(Uri.file(SETTINGS));
    await window.showTextDocument(settings, { preview: false });
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found?.range,
    );
    const action = actions.find(({ title }) => /^Never report/.test(title));
    assert.ok(action?.command !== undefined, actions.map(({ title }) => title).join('\n'));
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const saved = '# of the desk\nallow: [x, "[ad_1]"]\n';
    await until('the settings to be saved', () => readFileSync(SETTINGS, 'utf8') === saved, [
      onDisk(SETTINGS),
    ]);
    assert.equal(settings.getText(), saved);
    await window.showTextDocument(settings);
    await commands.executeCommand('undo');
    assert.equal(settings.getText(), '# of the desk\nallow: [x]\n');
    await commands.executeCommand('workbench.action.files.save');
  });
});
