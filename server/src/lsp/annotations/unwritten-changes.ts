/**
 * Changes of sidecars that could not be written: a full disk, a lock that another program holds, a file system that
 * cannot be reached just now. Each is kept in its order and made as soon as its sidecar can be written, so that what a
 * person has decided is not lost with the attempt. What the layer itself refuses is not kept: waiting does not help it.
 */
import type { Message } from '../../messages/message.ts';

/** Why a change was not written. */
export interface WriteFailure {
  readonly ok: false;
  readonly message: Message;
  /** `refused`: the layer cannot take the change as it stands. Whatever else it is may pass. */
  readonly reason?: string;
}

export type WriteOutcome = { readonly ok: true } | WriteFailure;

/** Writes one change. It begins by reading the sidecar again, and may run more than once. */
export type Write = () => Promise<WriteOutcome>;

/** What the kept changes need. */
export interface UnwrittenEvents {
  /** Calls back after some milliseconds. @returns ends the waiting */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** It is time to try an article's changes again. */
  readonly due: (article: string) => void;
  /** What could not be written of an article is written now. */
  readonly written: (article: string) => void;
  /** A change that was kept is refused by now. */
  readonly refused: (message: Message) => void;
}

/** Milliseconds until a change is tried again; twice as long after each failure. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

interface Waiting {
  /** By sidecar, oldest first. */
  readonly changes: Map<string, Write[]>;
  readonly endPause: () => void;
  readonly pause: number;
}

/** The kept changes of all articles. Calls for one article must follow one another. */
export class UnwrittenChanges {
  readonly #events: UnwrittenEvents;
  readonly #waiting = new Map<string, Waiting>();
  #hasEnded = false;

  constructor(events: UnwrittenEvents) {
    this.#events = events;
  }

  /** Articles of which something is kept. */
  get articles(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /**
   * Makes a change after those that wait for the same sidecar.
   * @param isKept whether it is kept when it cannot be written
   * @returns the failure, also when it is that of a change before it
   */
  async write(article: string, sidecar: string, write: Write, isKept: boolean): Promise<WriteOutcome> {
    const before = await this.#retryOf(article, sidecar);
    const outcome = before ?? (await write());
    if (outcome.ok || outcome.reason === 'refused' || !isKept) return outcome;
    const { changes, pause, endPause } = this.#waiting.get(article) ?? NOTHING_WAITS();
    changes.set(sidecar, [...(changes.get(sidecar) ?? []), write]);
    this.#await(article, changes, pause, endPause);
    return outcome;
  }

  /** Tries again what waits for an article. */
  async retry(article: string): Promise<void> {
    const waiting = this.#waiting.get(article);
    if (waiting === undefined) return;
    for (const sidecar of [...waiting.changes.keys()]) await this.#retryOf(article, sidecar);
    if (waiting.changes.size === 0) return;
    this.#await(article, waiting.changes, Math.min(2 * waiting.pause, LONGEST_PAUSE), waiting.endPause);
  }

  /** Nothing is tried again by itself from now on. */
  end(): void {
    this.#hasEnded = true;
    for (const { endPause } of this.#waiting.values()) endPause();
  }

  /** @returns the failure that still stands */
  async #retryOf(article: string, sidecar: string): Promise<WriteFailure | undefined> {
    const waiting = this.#waiting.get(article);
    const changes = waiting?.changes.get(sidecar);
    if (waiting === undefined || changes === undefined) return undefined;
    for (let next = changes[0]; next !== undefined; next = changes[0]) {
      const outcome = await next();
      if (!outcome.ok && outcome.reason !== 'refused') return outcome;
      changes.shift();
      if (!outcome.ok) this.#events.refused(outcome.message);
    }
    waiting.changes.delete(sidecar);
    if (waiting.changes.size > 0) return undefined;
    waiting.endPause();
    this.#waiting.delete(article);
    this.#events.written(article);
    return undefined;
  }

  #await(article: string, changes: Map<string, Write[]>, pause: number, endPause: () => void): void {
    endPause();
    const next = this.#hasEnded ? () => {} : this.#events.after(pause, () => this.#events.due(article));
    this.#waiting.set(article, { changes, pause, endPause: next });
  }
}

const NOTHING_WAITS = (): Waiting => ({ changes: new Map(), pause: FIRST_PAUSE, endPause: () => {} });
