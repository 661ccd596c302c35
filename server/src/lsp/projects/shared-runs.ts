/**
 * Work that must not run twice at once, such as reading files that have changed: whoever asks while a run goes on waits
 * for the next one, which sees all that has happened until it begins, and shares it with all others who wait.
 */
export class SharedRuns {
  readonly #run: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  /** The run that is waited for but has not begun. */
  #planned: Promise<void> | undefined;

  /** @param run what is done; a run that fails ends, and the next one begins as if it had not */
  constructor(run: () => Promise<void>) {
    this.#run = run;
  }

  /** Settles when a run that began after this call has ended. Never rejects. */
  next(): Promise<void> {
    if (this.#planned !== undefined) return this.#planned;
    const planned = this.#running
      .then(() => {
        this.#planned = undefined;
        return this.#run();
      })
      .catch(() => undefined);
    this.#planned = planned;
    this.#running = planned;
    return planned;
  }
}
