/**
 * When something is painted first in the frames of a VS Code window, and how long each key takes to its paint. Each frame
 * watches itself, so that what is measured is no part of what Playwright takes. Times are milliseconds since 1970.
 */
import type { Frame } from 'playwright-core';

/** What is watched for in each frame: the name of a time, and what must be there. */
export const SIGHTS = {
  workbench: '.monaco-workbench .part.editor',
  text: '.cm-line, .floor-text, .view-line',
  findings: '.finding, .floor-text, .squiggly-error, .squiggly-warning',
} as const;

/** What a frame notes of itself. */
interface Noted {
  seen: Record<string, number>;
  /** For each key, from the key to the paint after it. */
  paints: number[];
  lastEnter: number;
}

/** Runs in every frame before its own scripts. */
export function watch(sights: Readonly<Record<string, string>>): void {
  const scope = globalThis as unknown as Noted & {
    document: { querySelector(selector: string): unknown };
    addEventListener(
      name: string,
      listener: (event: { timeStamp: number; key: string }) => void,
      capture: boolean,
    ): void;
    requestAnimationFrame(run: () => void): void;
  };
  scope.seen = {};
  scope.paints = [];
  /** After the next frame is painted. */
  const painted = (run: () => void): void => {
    scope.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => run());
      port1.start();
      port2.postMessage(undefined);
    });
  };
  const listen = (): void =>
    scope.addEventListener(
      'keydown',
      ({ timeStamp, key }) => {
        if (key === 'Enter') scope.lastEnter = performance.timeOrigin + timeStamp;
        painted(() => scope.paints.push(performance.now() - timeStamp));
      },
      true,
    );
  let isListening = false;
  const look = (): void => {
    const { seen } = scope;
    for (const [name, selector] of Object.entries(sights)) {
      if (seen[name] !== undefined || scope.document.querySelector(selector) === null) continue;
      seen[name] = 0;
      painted(() => {
        seen[name] = performance.timeOrigin + performance.now();
      });
      // VS Code writes the page of a webview into a document that is there already, which forgets its listeners.
      if (!isListening) listen();
      isListening = true;
    }
  };
  // Neither observers nor listeners live through the rewriting of the document.
  setInterval(look, 5);
}

export interface Paints {
  /** When something was painted first; waits for it. */
  readonly of: (name: keyof typeof SIGHTS) => Promise<number>;
  readonly ofKeys: () => Promise<readonly number[]>;
  readonly lastEnter: () => Promise<number>;
  /** Watches anew for what was painted before. */
  readonly forget: () => Promise<void>;
}

/** What a frame has noted. */
export function paintsIn(frame: Frame): Paints {
  return {
    of: async (name) => {
      const handle = await frame.waitForFunction(
        (wanted) => (globalThis as unknown as Noted).seen[wanted] || undefined,
        name,
      );
      return Number(await handle.jsonValue());
    },
    ofKeys: () => frame.evaluate(() => (globalThis as unknown as Noted).paints),
    lastEnter: () => frame.evaluate(() => (globalThis as unknown as Noted).lastEnter),
    forget: () =>
      frame.evaluate(() => {
        (globalThis as unknown as Noted).seen = {};
      }),
  };
}
