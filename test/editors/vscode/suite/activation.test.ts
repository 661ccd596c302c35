/** The extension is active where it should be, and nowhere else. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import { ConfigurationTarget, commands, extensions, languages, workspace } from 'vscode';
import { on, until } from './conditions.ts';
import { AD_PLACEHOLDER, diagnosed, diagnosticsOf, open } from './desk.ts';

describe('activation', () => {
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('reads news articles, plain text and Markdown', async () => {
    const kinds = [
      ['desk/harbour.article.txt', 'news-article'],
      ['desk/wire.txt', 'plaintext'],
      ['desk/column.md', 'markdown'],
    ] as const;
    for (const [path, language] of kinds) {
      const { document } = await open(path);
      assert.equal(document.languageId, language);
      await diagnosed(document, AD_PLACEHOLDER);
    }
    assert.equal(extensions.getExtension('copydesk.copydesk')?.isActive, true);
  });

  it('leaves a language alone that the setting does not name, and takes it up again', async () => {
    const settings = workspace.getConfiguration('copydesk');
    const { document } = await open('desk/wire.txt');
    await diagnosed(document, AD_PLACEHOLDER);
    await settings.update('languages', ['news-article'], ConfigurationTarget.Global);
    await until('the diagnostics of plain text to go', () => diagnosticsOf(document).length === 0, [
      on(languages.onDidChangeDiagnostics),
    ]);
    const { document: still } = await open('desk/harbour.article.txt');
    await diagnosed(still, AD_PLACEHOLDER);
    assert.deepEqual(diagnosticsOf(document), []);
    await settings.update('languages', undefined, ConfigurationTarget.Global);
    // Diagnostics are pulled for the article that is seen.
    await open('desk/wire.txt');
    await diagnosed(document, AD_PLACEHOLDER);
  });

  it('counts columns in UTF-16 behind an astral character', async () => {
    const { document } = await open('archive/rocket.article.txt');
    const [placeholder] = await diagnosed(document, AD_PLACEHOLDER, 1);
    assert.equal(document.getText(placeholder?.range), '[ad_1]');
  });
});
