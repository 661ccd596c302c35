/** What a source of articles hands out: one article at a time, still to be read or as a text. */
import type { Found } from '../../host/find-articles.ts';

/** One article to be checked: a file that is still to be read, or a text that has come in a stream. */
export type Job = Found | StreamedText;

/** A text that is no file of its own. */
export interface StreamedText {
  readonly kind: 'streamed';
  /** What to show: the record's own name where it has one, else the stream and the record's number. */
  readonly path: string;
  /** Whether the record has that name by itself, wherever it is read. */
  readonly isNamed: boolean;
  readonly text: string;
}
