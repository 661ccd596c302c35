/** What the main thread and the threads that check say to each other. Plain data. */
import type { FileCounts } from '../../service/report/checked-file.ts';
import type { FormatOptions } from '../formats/check-format.ts';
import type { RenderedFile } from '../formats/format.ts';
import type { Portion } from '../inputs/job.ts';
import type { RuleOptions } from '../rule-selection.ts';

/** Given to a thread at its start. */
export interface CheckSettings {
  /** As they were given: the settings made of them hold functions, which no other thread can be given. */
  readonly rules: RuleOptions;
  readonly format: FormatOptions;
}

/** Articles to check. A thread answers one request after the other, each with one message. */
export interface CheckRequest {
  readonly portions: readonly Portion[];
}

/** A checked article as it is written and counted. */
export interface CheckedJob {
  readonly rendered: RenderedFile;
  readonly counts: FileCounts;
}

export type CheckAnswer =
  /** The articles of each portion of the request. */
  | { readonly kind: 'checked'; readonly checked: readonly (readonly CheckedJob[])[] }
  /** The thread itself cannot go on. */
  | { readonly kind: 'failed'; readonly message: string };

/** Checks articles, here or in other threads. */
export interface Checker {
  /** The results of the articles of a portion, in their order. */
  check(portion: Portion): Promise<readonly CheckedJob[]>;
  end(): Promise<void>;
}
