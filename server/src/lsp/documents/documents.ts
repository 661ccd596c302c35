/**
 * The open documents, kept by incremental synchronisation in blocks: a change costs what the lines that it touches cost,
 * however long the document. Its ranges are converted against the text as it stands before that change, in the encoding
 * that was negotiated.
 */
import type { Edit } from '../../findings/finding.ts';
import { BlockText } from '../../text/block-text.ts';
import type { Position } from '../../text/lines.ts';
import type { PositionEncoding } from '../../text/offsets.ts';

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

/** An open document at one version. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly blocks: BlockText;

  constructor(uri: string, languageId: string, version: number, blocks: BlockText) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version;
    this.blocks = blocks;
  }

  /** All of its text, put together when it is first asked for. */
  get text(): string {
    return this.blocks.text;
  }
}

/** The documents that the client has open, by URI. */
export class OpenDocuments {
  readonly #encoding: PositionEncoding;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #steps = new Map<string, VersionStep[]>();

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  /** The document with this URI, as it stands now. */
  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  all(): OpenDocument[] {
    return [...this.#documents.values()];
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, new OpenDocument(uri, languageId, version, BlockText.of(text)));
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
    let { blocks } = document;
    for (const change of changes) {
      const edit = this.#editOf(blocks, change);
      blocks = blocks.edited(edit);
      applied.push(edit);
    }
    this.#documents.set(uri, new OpenDocument(uri, document.languageId, version, blocks));
    const steps = [...(this.#steps.get(uri) ?? []), { from, to: version, edits: applied }];
    this.#steps.set(uri, steps.slice(-REMEMBERED_STEPS));
    return applied;
  }

  /** A change as the smallest edit that does the same. */
  #editOf(blocks: BlockText, { range, text }: ContentChange): Edit {
    if (range === undefined) return smallestEdit(blocks.text, text);
    const ends = [blocks.offsetAt(range.start, this.#encoding), blocks.offsetAt(range.end, this.#encoding)];
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    const smallest = smallestEdit(blocks.slice(start, end), text);
    return { start: start + smallest.start, end: start + smallest.end, newText: smallest.newText };
  }
}

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
