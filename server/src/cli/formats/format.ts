/** What a format of `copydesk check` is: text before the files, for each file, and after them. */
import type { CheckedFile, Summary } from '../../service/report/checked-file.ts';

/** One file as it will be written. Plain data: it may have been made in another thread. */
export interface RenderedFile {
  /** Texts to be written, the format's separator between them. None is longer than a string may be. */
  readonly items: readonly string[];
  /** Ids of the rules that found something. */
  readonly rules: readonly string[];
  /** What is written at the end, after all files. */
  readonly notices: readonly string[];
}

/** Files are written as they come, so that a run over many holds one at a time. */
export interface CheckFormat {
  readonly begin: () => string;
  /** Depends on the file alone. */
  readonly render: (file: CheckedFile) => RenderedFile;
  /** The text of a file in its parts, in the order of the files. */
  readonly file: (rendered: RenderedFile) => readonly string[];
  readonly end: (summary: Summary) => string;
}

/** A file that is one text by itself. */
export const textOnly = (text: string): RenderedFile => ({ items: [text], rules: [], notices: [] });

export const FORMAT_NAMES = ['pretty', 'json', 'jsonl', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
