/** What package.json promises holds in the editor: defaults of the languages, trust, commands, settings. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { commands, extensions, workspace } from 'vscode';
import { article, open } from './desk.ts';

const manifest = extensions.getExtension('copydesk.copydesk')?.packageJSON;

describe('the manifest', () => {
  before(() => open('desk/harbour.article.txt'));

  it('wraps articles and leaves their letters without warnings', () => {
    const editor = workspace.getConfiguration('editor', {
      uri: article('desk/harbour.article.txt'),
      languageId: 'news-article',
    });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.invisibleCharacters'), false);
    assert.equal(editor.get('semanticHighlighting.enabled'), true);
  });

  it('works in untrusted workspaces, and says what virtual ones lack', () => {
    assert.equal(manifest?.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest?.capabilities.virtualWorkspaces.supported, 'limited');
    assert.match(manifest?.capabilities.virtualWorkspaces.description, /annotations/i);
  });

  it('has each of its commands registered', async () => {
    const registered = new Set(await commands.getCommands(true));
    const contributed: { command: string }[] = manifest?.contributes.commands;
    assert.ok(contributed.length > 0);
    for (const { command } of contributed) assert.ok(registered.has(command), command);
  });

  it('describes each setting in words and gives each its default', () => {
    const properties: Record<string, { markdownDescription: string; default: unknown }> =
      manifest?.contributes.configuration.properties;
    for (const [name, { markdownDescription, default: value }] of Object.entries(properties)) {
      assert.doesNotMatch(markdownDescription, /^%/, `${name} has no text in package.nls.json`);
      assert.deepEqual(workspace.getConfiguration().inspect(name)?.defaultValue, value);
    }
  });
});
