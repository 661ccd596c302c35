/**
 * Looks for faults of accessibility in a page inside the window. A page that is still being drawn has faults that nobody
 * sees: notes that have no place yet, colours of a theme that is coming. What was found while it changed does not count.
 */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** How often a page is examined that has changed meanwhile. */
const ATTEMPTS = 10;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Examined {
  /** While it was examined. */
  readonly hasChanged: boolean;
  readonly violations: readonly string[];
}

/**
 * axe-core finds nothing against WCAG 2.1 A and AA, nor against its own best practices.
 * @param body of the page @param source of axe-core
 */
export async function assertAccessibleBody(body: Locator, source: string): Promise<void> {
  for (let left = ATTEMPTS; ; left--) {
    const { hasChanged, violations } = await body.evaluate(examine, source);
    if (hasChanged && left > 1) continue;
    assert.ok(!hasChanged, 'the page does not come to rest');
    assert.deepEqual(violations, []);
    return;
  }
}

/** Runs in the page: waits until nothing changes there, and examines it. */
async function examine(_: unknown, script: string): Promise<Examined> {
  const scope = globalThis as unknown as {
    axe?: { run(options: unknown): Promise<{ violations: Violation[] }> };
    document: { documentElement: unknown };
    requestAnimationFrame(run: () => void): void;
    MutationObserver: new (
      run: () => void,
    ) => { observe(node: unknown, options: unknown): void; disconnect(): void };
  };
  if (scope.axe === undefined) new Function(script)();
  let changes = 0;
  const observer = new scope.MutationObserver(() => {
    changes++;
  });
  observer.observe(scope.document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const frame = (): Promise<void> => new Promise((resolve) => scope.requestAnimationFrame(() => resolve()));
  // What is drawn may be measured in the next frame and put in its place in the one after it.
  for (let still = 0, before = changes; still < 4; still++) {
    await frame();
    if (changes !== before) still = 0;
    before = changes;
  }
  const atRest = changes;
  const found = await scope.axe!.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  });
  await frame();
  observer.disconnect();
  return {
    hasChanged: changes !== atRest,
    violations: found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
          .join('; ')}`,
    ),
  };
}
