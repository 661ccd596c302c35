/** Waiting: a condition is looked at again whenever one of some events says that it may have changed. */
import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import type { Disposable, Event } from 'vscode';

/** Anything that can say «look again». */
export type Signal = (again: () => void) => Disposable;

/** A VS Code event as a signal. */
export const on =
  <T>(event: Event<T>): Signal =>
  (again) =>
    event(() => again());

/** A change of a file, or of anything in its folder, as a signal. */
export const onDisk =
  (file: string): Signal =>
  (again) => {
    const watcher: FSWatcher = watch(dirname(file), () => again());
    return { dispose: () => watcher.close() };
  };

/**
 * Resolves with what `look` returns as soon as it is neither undefined nor false.
 * @param what named in the error @param look may be asynchronous; what it throws fails the wait
 * @throws Error when nothing came within `limit` milliseconds
 */
export function until<T>(
  what: string,
  look: () => T | Promise<T>,
  signals: readonly Signal[],
  limit = 20_000,
): Promise<Exclude<T, undefined | false>> {
  return new Promise((resolve, reject) => {
    let looking = false;
    let again = false;
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      end();
    };
    const check = async (): Promise<void> => {
      again = true;
      if (looking) return;
      looking = true;
      try {
        while (again) {
          again = false;
          const value = await look();
          if (value !== undefined && value !== false) {
            finish(() => resolve(value as Exclude<T, undefined | false>));
            return;
          }
        }
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))));
      } finally {
        looking = false;
      }
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`waited in vain for ${what}`))), limit);
    const subscriptions = signals.map((signal) => signal(() => void check()));
    void check();
  });
}
