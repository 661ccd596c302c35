/** What is shown of an article: hovers, outline, highlights, references, colours, and the state of its sidecar. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import {
  ConfigurationTarget,
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  languages,
  MarkdownString,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { on, until } from './conditions.ts';
import { AD_PLACEHOLDER, article, diagnosed, open, rangeOf } from './desk.ts';

const diagnosticsChange = on(languages.onDidChangeDiagnostics);

describe('reading', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await open('desk/harbour.article.txt'));
    await diagnosed(document, AD_PLACEHOLDER, 2);
  });

  it('tells in a hover who is named, and in which forms', async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'شويغو').start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map(textOf)
      .join('\n');
    assert.match(text, /شويغو/);
    assert.match(text, /× ?4/);
    assert.match(text, /شويجو/);
  });

  it('tells in a hover what a finding means', async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, '[ad_1]').start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map(textOf)
      .join('\n');
    assert.match(text, /ad-placeholder/);
  });

  it('lists the entities in the outline', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const shoigu = symbols.find(({ name }) => name.includes('شويغو'));
    assert.ok(shoigu, symbols.map(({ name }) => name).join(', '));
    assert.match(shoigu.detail, /5 mentions, 2 forms/);
    assert.equal(shoigu.children.length, 5);
  });

  it('highlights and finds every mention, in whatever form', async () => {
    const position = rangeOf(document, 'شويجو').start;
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    assert.deepEqual(highlights.length, 5);
    const references = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    const here = references.filter(({ uri }) => uri.path === document.uri.path);
    const texts = here.map(({ range }) => document.getText(range));
    assert.equal(texts.filter((text) => text.includes('شويغو')).length, 4, texts.join(', '));
    assert.equal(texts.filter((text) => text.includes('شويجو')).length, 1, texts.join(', '));
  });

  it('colours names and residue', async () => {
    const { document: wire } = await open('desk/wire.txt');
    await diagnosed(wire, AD_PLACEHOLDER, 1);
    const typeOf = await colouredWords(wire);
    assert.equal(typeOf.get('[ad_1]'), 'comment');
    assert.equal(typeOf.get('Sergei Shoigu'), 'class');
  });

  it('colours no letters inside right-to-left text, where that would turn the order of the words', async () => {
    await open('desk/harbour.article.txt');
    const typeOf = await colouredWords(document);
    assert.equal(typeOf.get('[ad_1]'), 'comment');
    assert.deepEqual(
      [...typeOf.keys()].filter((word) => /شوي/.test(word)),
      [],
    );
  });

  it('says at its line what is wrong with a sidecar, without the sidecar being open', async () => {
    await open('archive/broken.article.txt');
    const sidecar = article('archive/broken.article.txt.ann.jsonl');
    const [problem] = await until('a diagnostic of the sidecar', () => {
      const found = languages.getDiagnostics(sidecar);
      return found.length > 0 && found;
    }, [diagnosticsChange]);
    assert.equal(problem?.range.start.line, 0);
    const { document: opened } = await open('archive/broken.article.txt.ann.jsonl');
    assert.equal(opened.languageId, 'copydesk-annotations');
  });

  it('follows the settings of the folder that an article lies in', async () => {
    const { document: rocket } = await open('archive/rocket.article.txt');
    const { length } = await diagnosed(rocket, AD_PLACEHOLDER);
    const settings = workspace.getConfiguration('copydesk', rocket.uri);
    const { WorkspaceFolder } = ConfigurationTarget;
    try {
      await settings.update('rules', { 'template/*': 'off' }, WorkspaceFolder);
      await diagnosed(rocket, AD_PLACEHOLDER, 0);
      await open('desk/harbour.article.txt');
      await diagnosed(document, AD_PLACEHOLDER, 2);
    } finally {
      await settings.update('rules', undefined, WorkspaceFolder);
    }
    await open('archive/rocket.article.txt');
    await diagnosed(rocket, AD_PLACEHOLDER, length);
  });

  it('speaks again after a restart of the server', async () => {
    await open('desk/harbour.article.txt');
    await diagnosed(document, AD_PLACEHOLDER, 2);
    const gone = until('the diagnostics to go', () => languages.getDiagnostics(document.uri).length === 0, [
      diagnosticsChange,
    ]);
    await commands.executeCommand('copydesk.restartServer');
    await gone;
    await diagnosed(document, AD_PLACEHOLDER, 2);
  });
});

/** The words that get a colour of their own, with their token type. */
async function colouredWords(document: TextDocument): Promise<Map<string, string | undefined>> {
  const legend = await commands.executeCommand<SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await commands.executeCommand<SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return new Map(readTokens(document, data, legend).map(({ text, type }) => [text, type]));
}

const textOf = (content: Hover['contents'][number]): string =>
  content instanceof MarkdownString ? content.value : typeof content === 'string' ? content : content.value;

/** Decodes semantic tokens: five numbers each, relative to the one before (LSP 3.17, semantic tokens). */
function* tokensOf(
  data: Uint32Array,
): Generator<{ line: number; start: number; length: number; type: number }> {
  let line = 0;
  let start = 0;
  for (let at = 0; at < data.length; at += 5) {
    const lines = data[at]!;
    start = lines === 0 ? start + data[at + 1]! : data[at + 1]!;
    line += lines;
    yield { line, start, length: data[at + 2]!, type: data[at + 3]! };
  }
}

function readTokens(
  document: TextDocument,
  data: Uint32Array,
  { tokenTypes }: SemanticTokensLegend,
): { text: string; type: string | undefined }[] {
  return [...tokensOf(data)].map(({ line, start, length, type }) => ({
    text: document.lineAt(line).text.slice(start, start + length),
    type: tokenTypes[type],
  }));
}
