/** Holds Ctrl-C back while a file is written, so that the text and its annotations are never apart. */

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
