/** A key in a long article reads what it touched: the text is put together for nobody. */
import { afterEach, expect, test, vi } from 'vitest';
import { type Analysis, analyse } from '../../../server/src/analysis/analysis.ts';
import { profileOfClient } from '../../../server/src/lsp/connection/capabilities.ts';
import { PositionConverter, toDiagnostics } from '../../../server/src/lsp/documents/convert.ts';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents.ts';
import { EditedArticles } from '../../../server/src/lsp/documents/edited-articles.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { BlockText } from '../../../server/src/text/block-text.ts';
import { runThrough } from '../../../server/src/text/steps.ts';
import { testResources as resources } from '../../names/test-knowledge.ts';

const URI = 'file:///story.txt';
const LINES = Array.from(
  { length: 40 },
  (_, at) => `قال سيرجي شويغو ، في البيان ${at} 🚀 إن شويجو يزور اللاذقية .`,
);

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['utf-16', '\n'],
  ['utf-8', '\n'],
  ['utf-32', '\r\n'],
] as const)('from the change to the diagnostics in %s', (encoding, lineEnd) => {
  const client = profileOfClient({
    general: { positionEncodings: [encoding] },
    textDocument: { publishDiagnostics: { relatedInformation: true, dataSupport: true } },
  });
  const documents = new OpenDocuments(encoding);
  const articles = new EditedArticles({ options: () => ({ resources }), analysed: () => {} });
  const shown = (analysis: Analysis) =>
    toDiagnostics(
      diagnostics(analysis, new Set()),
      URI,
      PositionConverter.ofArticle(analysis.article, encoding),
      client,
    );
  documents.open(URI, 'plaintext', 1, LINES.join(lineEnd));
  shown(runThrough(articles.steps(documents.get(URI)!)));

  const read = vi.spyOn(BlockText.prototype, 'text', 'get');
  const place = { line: 20, character: 4 };
  documents.change(URI, 2, [{ range: { start: place, end: place }, text: 'وزير ، ' }]);
  const edited = shown(runThrough(articles.steps(documents.get(URI)!)));
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();

  const { text } = documents.get(URI)!;
  expect(edited).toEqual(shown(analyse(createArticle(text), { resources })));
  expect(edited.length).toBeGreaterThan(40);
});
