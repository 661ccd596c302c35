/** What a source of articles hands out: an article still to be read, an article as a text, or lines with articles. */
import type { Found } from '../../host/find-articles.ts';
import type { Message } from '../../messages/message.ts';

/** One article to be checked: a file that is still to be read, or a text that has come in a stream. */
export type Job = Found | StreamedText;

/** A text that is no file of its own. */
export interface StreamedText {
  readonly kind: 'streamed';
  /** What to show: the record's own name where it has one, else what `Naming` says. */
  readonly path: string;
  readonly text: string;
  /** What was wrong with its bytes, in sentences; nothing unless given. */
  readonly problems?: readonly Message[];
}

/** How records without a name are named: by their place in the stream, or by their text, wherever it is read. */
export type Naming = 'by-place' | 'by-text';

/** Whole lines of a stream in JSON Lines. Whoever checks the articles cuts the lines, decodes and reads them. */
export interface RecordLines {
  readonly kind: 'lines';
  /** Of the stream, for messages. */
  readonly name: string;
  /** One-based number of the first line. */
  readonly first: number;
  /** The way to the text of a record, its steps with dots between them. */
  readonly field: string;
  readonly naming: Naming;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is handed to a thread as one: an article, or some lines with one on each. */
export type Portion = Job | RecordLines;

/** A file that nobody has looked at yet counts as this many bytes. */
export const USUAL_FILE = 4096;

/** About how many bytes of articles a portion has. */
export function sizeOf(portion: Portion): number {
  if (portion.kind === 'lines') return portion.bytes.length;
  return portion.kind === 'streamed' ? 2 * portion.text.length : USUAL_FILE;
}
