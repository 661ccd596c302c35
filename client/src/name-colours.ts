/**
 * The colours of names. Where a coloured word would turn the order of right-to-left text (right-to-left.ts), the
 * name gets a background for its type instead.
 */
import {
  type Disposable,
  Range,
  SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { wouldTurnWords } from './right-to-left.ts';

/** Token types of names as the server sends them -> the colour (package.json, `contributes.colors`) for each. */
const NAME_COLOURS: Readonly<Record<string, string>> = {
  class: 'copydesk.person',
  namespace: 'copydesk.place',
  enum: 'copydesk.organisation',
  type: 'copydesk.otherName',
};

/** Token modifiers -> the line under the name: drawn for what a person has marked, dotted for what is suggested. */
const MARK_LINES: Readonly<Record<string, 'solid' | 'dotted'>> = { annotated: 'solid', suggested: 'dotted' };

/** A token with its place. `type` and `modifiers` are as encoded in LSP: an index and a set of bits. */
interface Token {
  readonly range: Range;
  readonly type: number;
  readonly modifiers: number;
}

/** The names of one version of a document that get a background or a line, by token type and modifier. */
interface PaintedNames {
  readonly version: number;
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
}

export class NameColours implements Disposable {
  readonly #paints: ReadonlyMap<string, TextEditorDecorationType>;
  readonly #painted = new WeakMap<TextDocument, PaintedNames>();
  readonly #visible: Disposable;

  constructor() {
    this.#paints = new Map([
      ...Object.entries(NAME_COLOURS).map(([type, colour]) => [type, paintOf(colour)] as const),
      ...Object.entries(MARK_LINES).map(([modifier, style]) => [modifier, lineOf(style)] as const),
    ]);
    this.#visible = window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) this.#paint(editor);
    });
  }

  /** @param legend the meaning of the server's numbers, once it has said it */
  middleware(legend: () => SemanticTokensLegend | undefined): Middleware {
    return {
      provideDocumentSemanticTokens: async (document, token, next) => {
        const { version } = document;
        const tokens = await next(document, token);
        return this.#divide(document, version, tokens, legend(), (names) => {
          this.#painted.set(document, names);
          for (const editor of window.visibleTextEditors) this.#paint(editor);
        });
      },
      provideDocumentRangeSemanticTokens: async (document, range, token, next) => {
        const { version } = document;
        return this.#divide(document, version, await next(document, range, token), legend(), () => {});
      },
    };
  }

  dispose(): void {
    this.#visible.dispose();
    for (const paint of this.#paints.values()) paint.dispose();
  }

  /**
   * Returns the tokens that may be coloured, and hands the other names on. Without a result id the editor asks for
   * all tokens the next time, not for a difference to these.
   */
  #divide(
    document: TextDocument,
    version: number,
    tokens: SemanticTokens | null | undefined,
    legend: SemanticTokensLegend | undefined,
    paint: (names: PaintedNames) => void,
  ): SemanticTokens | null | undefined {
    if (!tokens || legend === undefined) return undefined;
    const isCurrent = document.version === version;
    const coloured = new SemanticTokensBuilder();
    const ranges = new Map<string, Range[]>([...this.#paints.keys()].map((type) => [type, []]));
    for (const { range, type, modifiers } of decode(tokens.data)) {
      // Of an older text: VS Code moves the tokens over what was typed since, until it has those of the present one.
      if (range.start.line >= document.lineCount) continue;
      legend.tokenModifiers.forEach((name, bit) => {
        if ((modifiers & (1 << bit)) !== 0) ranges.get(name)?.push(range);
      });
      if (wouldTurnWords(document, range)) ranges.get(legend.tokenTypes[type] ?? '')?.push(range);
      else {
        const { line, character } = range.start;
        coloured.push(line, character, range.end.character - character, type, modifiers);
      }
    }
    if (isCurrent) paint({ version, ranges });
    return new SemanticTokens(coloured.build().data);
  }

  #paint(editor: TextEditor): void {
    const names = this.#painted.get(editor.document);
    if (names === undefined || names.version !== editor.document.version) return;
    for (const [type, paint] of this.#paints) editor.setDecorations(paint, names.ranges.get(type) ?? []);
  }
}

const paintOf = (colour: string): TextEditorDecorationType =>
  window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor(`${colour}Background`),
    border: '1px solid',
    borderColor: new ThemeColor(`${colour}Border`),
    borderRadius: '3px',
  });

/** A line of the overlay, not of the letters: those would be drawn apart, and turn the order of words. */
const lineOf = (style: 'solid' | 'dotted'): TextEditorDecorationType =>
  window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: style,
    borderColor: new ThemeColor('copydesk.annotatedBorder'),
  });

/** Reads five numbers for each token, places relative to the token before (LSP 3.17, Semantic Tokens). */
function* decode(data: Uint32Array): Generator<Token> {
  let line = 0;
  let start = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const lines = data[at]!;
    line += lines;
    start = data[at + 1]! + (lines === 0 ? start : 0);
    const range = new Range(line, start, line, start + data[at + 2]!);
    yield { range, type: data[at + 3]!, modifiers: data[at + 4]! };
  }
}
