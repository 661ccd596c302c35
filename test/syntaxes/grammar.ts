/** Runs a TextMate grammar as VS Code does, with VS Code's own engine (vscode-textmate over Oniguruma). */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A stretch of a line and all scopes that it is in, UTF-16 columns. */
export interface ScopedSpan {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The parts of vscode-textmate that are used here. */
interface TextMate {
  readonly Registry: new (options: {
    readonly onigLib: Promise<unknown>;
    readonly loadGrammar: (scope: string) => Promise<unknown>;
  }) => { loadGrammar(scope: string): Promise<Grammar | null> };
  readonly parseRawGrammar: (content: string, path: string) => unknown;
}
interface Grammar {
  tokenizeLine(
    line: string,
    state: unknown,
  ): {
    readonly tokens: readonly { startIndex: number; endIndex: number; scopes: string[] }[];
    readonly ruleStack: unknown;
  };
}
interface Oniguruma {
  readonly loadWASM: (wasm: ArrayBufferLike) => Promise<void>;
  readonly OnigScanner: new (patterns: string[]) => unknown;
  readonly OnigString: new (text: string) => unknown;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the engine is installed: as a dependency of this project, or inside a VS Code host of the editor tests. */
const ENGINES = ['', '.editors/vscode-newest/node_modules/code-server/lib/vscode/']
  .map((folder) => join(root, folder, 'node_modules'))
  .filter((folder) => existsSync(join(folder, 'vscode-textmate')));

/** Whether this machine has the engine. */
export const hasEngine = ENGINES.length > 0;

/** Reads the grammar of news articles and returns the function that scopes a text line by line. */
export async function loadGrammar(): Promise<(text: string) => ScopedSpan[][]> {
  const folder = ENGINES[0] ?? '';
  const require = createRequire(join(folder, 'engine.cjs'));
  const textMate: TextMate = require('vscode-textmate');
  const oniguruma: Oniguruma = require('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(join(folder, 'vscode-oniguruma/release/onig.wasm')).buffer);
  const path = join(root, 'syntaxes/news-article.tmLanguage.json');
  const registry = new textMate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textMate.parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (grammar === null) throw new Error(`${path} holds no grammar`);
  return (text) => {
    let state: unknown = null;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
    });
  };
}
