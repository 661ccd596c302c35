/** What a format of `copydesk check` is: text before the files, for each file, and after them. */
import type { CheckedFile, Summary } from '../checked-file.ts';

/** Files are written as they come, so that a run over many holds one at a time. */
export interface CheckFormat {
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (summary: Summary) => string;
}

export const FORMAT_NAMES = ['pretty', 'json', 'jsonl', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
