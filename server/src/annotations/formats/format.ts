/** What every exchange format is: a pure function from a document to files, and one back. */
import type { ExchangeDocument, ExchangeFile } from './exchange.ts';
import type { Loss } from './losses.ts';
import type { ReadDocument } from './reading.ts';

/** Choices of a writer. */
export interface WriteOptions {
  /** Whose reader of brat files is to be pleased. */
  readonly dialect?: 'brat' | 'inception';
  /** How CoNLL-2003 tags the first token of an annotation. */
  readonly scheme?: 'iob1' | 'iob2';
}

/** One exchange format. None of its functions keeps state. */
export interface Format {
  readonly name: string;
  /** In a word or two, for people. */
  readonly title: string;
  /** What is added to an article's name for the name of its file. */
  readonly extension: string;
  /** What `write` leaves out or changes, known before it is called. */
  readonly losses: (document: ExchangeDocument, options: WriteOptions) => readonly Loss[];
  /** The files that say a document, the main one first. */
  readonly write: (document: ExchangeDocument, options: WriteOptions) => readonly ExchangeFile[];
  /** Files that a project needs once beside those of its documents: declarations of what is used. */
  readonly companions?: (
    documents: readonly ExchangeDocument[],
    options: WriteOptions,
  ) => readonly ExchangeFile[];
  /** Whether a file is such a companion, which says nothing of any document. */
  readonly isCompanion?: (file: ExchangeFile) => boolean;
  /** Whether the files of a document must be read together: text and annotations apart. */
  readonly readsTogether?: boolean;
  /** The documents of some files. @throws FormatError when a file is not of this format */
  readonly read: (files: readonly ExchangeFile[]) => readonly ReadDocument[];
}
