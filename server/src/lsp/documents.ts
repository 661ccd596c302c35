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

/** What led from one version of a document to the next: edits, each counted in the text that it was applied to. */
export interface VersionStep {
  readonly from: number;
  readonly to: number;
  readonly edits: readonly Edit[];
}

/** How many steps back a document remembers. */
const REMEMBERED_STEPS = 64;

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
  readonly #steps = new Map<string, VersionStep[]>();

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
    this.#steps.set(uri, []);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.#steps.delete(uri);
  }

  /** The edits that led from a version to the present one; undefined when they are not remembered. */
  editsSince(uri: string, version: number | undefined): readonly Edit[] | undefined {
    if (this.#documents.get(uri)?.version === version) return [];
    const steps = this.#steps.get(uri) ?? [];
    const first = steps.findIndex(({ from }) => from === version);
    return first < 0 ? undefined : steps.slice(first).flatMap(({ edits }) => edits);
  }

  /**
   * Applies the changes of one notification, each to the text that the one before it left.
   * @returns the same changes as edits in UTF-16 offsets, each counted in the text that it was applied to
   */
  change(uri: string, version: number, changes: readonly ContentChange[]): readonly Edit[] {
    const document = this.#documents.get(uri);
    if (document === undefined) return [];
    const from = document.version;
    const applied: Edit[] = [];
    for (const { range, text } of changes) {
      const before = document.getText();
      if (range === undefined) {
        TextDocument.update(document, [{ text }], version);
        applied.push(smallestEdit(before, text));
        continue;
      }
      const edit = orderedEdit(
        this.#offsetAt(document, range.start),
        this.#offsetAt(document, range.end),
        text,
      );
      const utf16 = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
      TextDocument.update(document, [{ range: utf16, text }], version);
      const smallest = smallestEdit(before.slice(edit.start, edit.end), text);
      applied.push({
        start: edit.start + smallest.start,
        end: edit.start + smallest.end,
        newText: smallest.newText,
      });
    }
    if (changes.length === 0) TextDocument.update(document, [], version);
    const steps = [...(this.#steps.get(uri) ?? []), { from, to: version, edits: applied }];
    this.#steps.set(uri, steps.slice(-REMEMBERED_STEPS));
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
