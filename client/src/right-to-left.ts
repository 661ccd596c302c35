/**
 * Which stretches of text may have a style of their own without turning the order of the words around them.
 *
 * VS Code's editor lays out each stretch with its own style (a token's colour, faded text) by itself, one after the
 * other from left to right, in a span with `unicode-bidi: isolate`. A name that is coloured in the middle of an
 * Arabic sentence so tears the sentence apart. Backgrounds and squiggles are painted beneath and do no harm.
 */
import { type Diagnostic, DiagnosticTag, type Range, type TextDocument, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Whether a style on a range within one line would turn the order of that line's words. It would not where the line
 * has no right-to-left letters, where the range is all of its text, or where it holds left-to-right words only.
 */
export function wouldTurnWords(document: TextDocument, range: Range): boolean {
  const line = document.lineAt(range.start.line).text;
  if (!RIGHT_TO_LEFT_LETTER.test(line)) return false;
  const stretch = document.getText(range);
  if (stretch.trim() === line.trim()) return false;
  return RIGHT_TO_LEFT_LETTER.test(stretch) || !LEFT_TO_RIGHT_LETTER.test(stretch);
}

/** Takes the fading off findings where it would turn words; the finding itself stays. */
export const fadingMiddleware: Pick<Middleware, 'provideDiagnostics'> = {
  provideDiagnostics: async (asked, previous, token, next) => {
    const report = await next(asked, previous, token);
    const document = workspace.textDocuments.find(
      ({ uri }) => `${uri}` === `${'uri' in asked ? asked.uri : asked}`,
    );
    if (document !== undefined && report?.kind === 'full') {
      for (const diagnostic of report.items) keepFadingHarmless(document, diagnostic);
    }
    return report;
  },
};

function keepFadingHarmless(document: TextDocument, diagnostic: Diagnostic): void {
  if (diagnostic.tags === undefined || !wouldTurnWords(document, diagnostic.range)) return;
  diagnostic.tags = diagnostic.tags.filter((tag) => tag !== DiagnosticTag.Unnecessary);
}
