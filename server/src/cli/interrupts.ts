/** What becomes of Ctrl-C while files are written: it is held back for a moment, or ends long work in good order. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Signals that come from now on are held; the function that is returned lets them act. Between files a signal acts
 * at once: there is nothing to finish then.
 */
export function holdInterrupts(): () => void {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    held ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  return () => {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (held !== undefined) process.kill(process.pid, held);
  };
}

/** Long work that Ctrl-C ends. */
export interface Endable {
  /** Tells the work to end. */
  readonly signal: AbortSignal;
  /** Called when the work is over: the signal that ended it acts now, as it would have done at once. */
  readonly over: () => void;
}

/** Signals that come from now on tell some work to end and to take away what it has begun; a second one acts at once. */
export function endOnInterrupt(): Endable {
  const ending = new AbortController();
  let came: NodeJS.Signals | undefined;
  const stopListening = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    if (came !== undefined) {
      stopListening();
      process.kill(process.pid, signal);
      return;
    }
    came = signal;
    ending.abort();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return {
    signal: ending.signal,
    over: () => {
      stopListening();
      if (came !== undefined) process.kill(process.pid, came);
    },
  };
}
