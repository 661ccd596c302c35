/** Runs a TextMate grammar as VS Code does, with VS Code's own engine (vscode-textmate over Oniguruma). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textMate from 'vscode-textmate';

/** A stretch of a line and all scopes that it is in, UTF-16 columns. */
export interface ScopedSpan {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const GRAMMAR = fileURLToPath(new URL('../../syntaxes/news-article.tmLanguage.json', import.meta.url));
const ENGINE = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

/** Reads the grammar of news articles and returns the function that scopes a text line by line. */
export async function loadGrammar(): Promise<(text: string) => ScopedSpan[][]> {
  await oniguruma.loadWASM(readFileSync(ENGINE).buffer);
  const registry = new textMate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textMate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (grammar === null) throw new Error(`${GRAMMAR} holds no grammar`);
  return (text) => {
    let state = textMate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
    });
  };
}
