/**
 * Which open articles would be judged otherwise by what the workspace says now: looked at a while after a change, when
 * nobody types, and for all changes until then at once.
 */
import type { WorkspaceUsage } from '../../names/clusters/decisions.ts';
import type { Clock } from '../documents/scheduler.ts';
import { areStillTrue, RememberedUsage } from './usage-answers.ts';

/** How long after a change it is looked, in milliseconds. */
const DELAY = 500;

/** What the review needs from the index. */
export interface ReviewedUsage {
  readonly clock: Clock;
  /** Undefined until all articles have been counted. */
  readonly usage: () => WorkspaceUsage | undefined;
  readonly isTyping: () => boolean;
  /** Told the URIs of the open articles that are affected; there may be none. */
  readonly affected: (uris: readonly string[]) => void;
}

/** Ends with `end`. */
export class UsageReview {
  readonly #reviewed: ReviewedUsage;
  /** What the last analysis of each open article asked. */
  readonly #asked = new Map<string, RememberedUsage>();
  #isPlanned = false;
  #ended = false;

  constructor(reviewed: ReviewedUsage) {
    this.#reviewed = reviewed;
  }

  /** The usage for the analysis of an open article: what it asks is remembered. */
  usageFor(uri: string): WorkspaceUsage | undefined {
    const usage = this.#reviewed.usage();
    if (usage === undefined) return undefined;
    const remembered = new RememberedUsage(usage);
    this.#asked.set(uri, remembered);
    return remembered;
  }

  /** An article was closed. */
  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  /** A count has changed. */
  plan(): void {
    const { clock, usage, isTyping, affected } = this.#reviewed;
    if (this.#isPlanned || usage() === undefined) return;
    this.#isPlanned = true;
    clock.after(DELAY, () => {
      this.#isPlanned = false;
      if (this.#ended) return;
      if (isTyping()) this.plan();
      else affected(this.#affected());
    });
  }

  end(): void {
    this.#ended = true;
  }

  #affected(): readonly string[] {
    const usage = this.#reviewed.usage();
    if (usage === undefined) return [];
    return [...this.#asked].flatMap(([uri, { answers }]) => (areStillTrue(answers, usage) ? [] : [uri]));
  }
}
