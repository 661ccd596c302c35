/** Names in VS Code: completed while they are typed, found over the workspace, counted and shown in Latin letters. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type InlayHint,
  type Location,
  type LocationLink,
  Range,
  type SymbolInformation,
  type TextDocument,
  type TextEditor,
  workspace,
} from 'vscode';
import { AD_PLACEHOLDER, diagnosed, openCopy, rangeOf } from './desk.ts';

describe('names', () => {
  let document: TextDocument;
  let editor: TextEditor;
  before(async () => {
    editor = await openCopy('desk/harbour.article.txt');
    ({ document } = editor);
    await diagnosed(document, AD_PLACEHOLDER, 2);
  });
  after(async () => {
    for (const name of ['codeLens', 'inlayHints']) await enable(name, undefined);
  });

  const enable = (name: string, value: boolean | undefined): Thenable<void> =>
    workspace
      .getConfiguration('copydesk', document)
      .update(`${name}.enabled`, value, ConfigurationTarget.Workspace);

  it('are completed in the form of the article, for letters of another script too', async () => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nوقال Shoi'));
    const position = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const [first] = items;
    assert.equal(typeof first?.label === 'string' ? first.label : first?.label.label, 'شويغو');
    const range = first?.range instanceof Range ? first.range : first?.range?.replacing;
    assert.equal(document.getText(range), 'Shoi');
    await commands.executeCommand('undo');
  });

  it('lead to what is known of them, and to every mention', async () => {
    const at = rangeOf(document, 'موسكو').start;
    const [place] = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    const uri = place === undefined ? undefined : 'targetUri' in place ? place.targetUri : place.uri;
    assert.match(uri?.path ?? '', /gazetteer.*\.tsv$/);
    const places = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'شويغو').start,
    );
    assert.ok(places.filter((one) => one.uri.path === document.uri.path).length >= 4);
  });

  it('are found over the workspace by their Latin spelling', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Shoigu',
    );
    assert.ok(found.some(({ name }) => name.startsWith('شويغو (')));
  });

  it('are counted and shown in Latin letters only where that is asked for', async () => {
    const lenses = (): Thenable<CodeLens[]> =>
      commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await lenses(), []);
    assert.deepEqual(await hints(), []);
    await enable('codeLens', true);
    await enable('inlayHints', true);
    await comes(async () =>
      (await lenses()).some(({ command }) => command?.title.includes('mentions') === true),
    );
    await comes(async () => (await hints()).some(({ label }) => label === 'Moscow'));
  });
});

/** Asks until the answer is yes: the server learns of a changed setting by a message of its own. */
async function comes(asked: () => Promise<boolean>): Promise<void> {
  for (let left = 50; left > 0; left--) if (await asked()) return;
  assert.fail('it did not come');
}
