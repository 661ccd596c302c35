/**
 * The open documents, kept by incremental synchronisation.
 *
 * `TextDocument` counts in UTF-16 only, so the ranges of a change are converted against the text as it stands
 * before that change, in the encoding that was negotiated.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../findings/finding.ts';
import type { Position } from '../text/lines.ts';
import { decodeColumn, type Offset, type PositionEncoding } from '../text/offsets.ts';

/** One entry of `textDocument/didChange`; without a range it replaces the whole text. */
export interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** An open document. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The documents that the client has open, by URI. */
export class OpenDocuments {
  readonly #encoding: PositionEncoding;
  readonly #documents = new Map<string, TextDocument>();

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  /** The document with this URI, as it stands now. */
  get(uri: string): OpenDocument | undefined {
    const document = this.#documents.get(uri);
    return document === undefined ? undefined : snapshot(document);
  }

  all(): OpenDocument[] {
    return [...this.#documents.values()].map(snapshot);
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text));
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  /**
   * Applies the changes of one notification, each to the text that the one before it left.
   * @returns the same changes as edits in UTF-16 offsets, each counted in the text that it was applied to
   */
  change(uri: string, version: number, changes: readonly ContentChange[]): readonly Edit[] {
    const document = this.#documents.get(uri);
    if (document === undefined) return [];
    const applied: Edit[] = [];
    for (const { range, text } of changes) {
      const edit =
        range === undefined
          ? smallestEdit(document.getText(), text)
          : orderedEdit(this.#offsetAt(document, range.start), this.#offsetAt(document, range.end), text);
      const utf16 = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
      TextDocument.update(document, [range === undefined ? { text } : { range: utf16, text }], version);
      applied.push(edit);
    }
    if (changes.length === 0) TextDocument.update(document, [], version);
    return applied;
  }

  #offsetAt(document: TextDocument, position: Position): Offset {
    if (!(position.line >= 0)) return 0;
    const text = document.getText();
    if (position.line >= document.lineCount) return text.length;
    const start = document.offsetAt({ line: position.line, character: 0 });
    const end = document.offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
    return decodeColumn(text, start, end, position.character, this.#encoding);
  }
}

const snapshot = (document: TextDocument): OpenDocument => ({
  uri: document.uri,
  languageId: document.languageId,
  version: document.version,
  text: document.getText(),
});

const orderedEdit = (a: Offset, b: Offset, newText: string): Edit => ({
  start: Math.min(a, b),
  end: Math.max(a, b),
  newText,
});

/** What differs between two texts, as one edit: what they begin and end with in common is left out. */
export function smallestEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
