/** What the main thread and the threads that check say to each other. Plain data. */
import type { FileCounts } from '../checked-file.ts';
import type { FormatOptions } from '../formats/check-format.ts';
import type { RenderedFile } from '../formats/format.ts';
import type { Job } from '../inputs/job.ts';
import type { RuleOptions } from '../rule-selection.ts';

/** Given to a thread at its start. */
export interface CheckSettings {
  /** As they were given: the settings made of them hold functions, which no other thread can be given. */
  readonly rules: RuleOptions;
  readonly format: FormatOptions;
}

/** An article to check; answered under the same number. */
export interface CheckRequest {
  readonly number: number;
  readonly job: Job;
}

/** A checked article as it is written and counted. */
export interface CheckedJob {
  readonly rendered: RenderedFile;
  readonly counts: FileCounts;
}

export type CheckAnswer =
  | ({ readonly kind: 'checked'; readonly number: number } & CheckedJob)
  /** The thread itself cannot go on. */
  | { readonly kind: 'failed'; readonly message: string };

/** Checks articles, here or in other threads. */
export interface Checker {
  check(job: Job): Promise<CheckedJob>;
  end(): Promise<void>;
}
