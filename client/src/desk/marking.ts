/** Marking on the Desk: one place, or every place of a name or of the same words, as a type of the legend. */
import { commands, type Range, type TextDocument } from 'vscode';
import { annotateAt, type Choice, marks, marksAll } from '../annotate.ts';
import { ANNOTATE } from '../annotation-words.ts';
import type { DocumentLink } from './document-link.ts';
import { isNameType } from './legend.ts';
import type { FromPage } from './messages.ts';
import { wholeWords } from './whole-words.ts';

/** A document, its page, and how the server names it. */
export interface Marked {
  readonly document: TextDocument;
  readonly link: DocumentLink;
  readonly uri: string;
}

/**
 * Does what the page asks for. What the server's own menu offers is chosen there, because it knows where a name begins
 * and whose it is; the rest is asked for in the same words.
 * @returns what the command answers that writes it down
 */
export async function mark(
  { document, link, uri }: Marked,
  { from, to, type, everywhere, mentions }: Extract<FromPage, { kind: 'mark' }>,
): Promise<unknown> {
  const range = link.rangeOf({ from, to });
  const offered: readonly Choice[] = !isNameType(type) ? [] : everywhere ? [marksAll(type)] : [marks(type)];
  if (offered.length > 0) {
    const { isOffered, answer } = await annotateAt(document, range, offered, !everywhere);
    if (isOffered || !everywhere) return answer;
  }
  const text = document.getText();
  const start = document.offsetAt(range.start);
  const words = text.slice(start, document.offsetAt(range.end));
  if (words.trim() === '') return undefined;
  const places =
    mentions?.map((span) => placeOf(document, link.rangeOf(span))) ??
    (everywhere ? wholeWords(text, words, start) : [start]).map((at) => ({ start: at, text: words }));
  const request = { kind: 'mark', places, type, status: 'accepted' };
  return commands.executeCommand(ANNOTATE, { uri, version: document.version, request });
}

/** A place as the server wants it: its offset, and the words that stand there. */
const placeOf = (
  document: TextDocument,
  range: Range,
): { readonly start: number; readonly text: string } => ({
  start: document.offsetAt(range.start),
  text: document.getText(range),
});
