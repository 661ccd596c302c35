/** Looks for faults of accessibility in a page inside the window. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/**
 * axe-core finds nothing against WCAG 2.1 A and AA, nor against its own best practices.
 * @param body of the page @param source of axe-core
 */
export async function assertAccessibleBody(body: Locator, source: string): Promise<void> {
  const violations = await body.evaluate(async (_, script) => {
    new Function(script)();
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
          .join('; ')}`,
    );
  }, source);
  assert.deepEqual(violations, []);
}
