/** The Desk as a person sees it and uses it: what is drawn, at which side, and the keys. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

export class DeskWindow {
  readonly #page: Page;
  /** The page inside VS Code's frame within a frame. */
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.#page = page;
    this.frame = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe').last();
  }

  get text(): Locator {
    return this.frame.locator('.cm-content');
  }

  get bar(): Locator {
    return this.frame.locator('.bar');
  }

  /** Waits until the text and the findings of the server are drawn. */
  async arrives(): Promise<void> {
    await this.text.waitFor();
    await this.frame.locator('.bar .count', { hasText: /\d/ }).waitFor();
  }

  async sees(words: string): Promise<void> {
    await this.frame.locator('.cm-line', { hasText: words }).first().waitFor();
  }

  /** Puts the focus on the text without moving the cursor. */
  async focuses(): Promise<void> {
    await this.text.focus();
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Selects the first place of some words in sight with a double click, which takes a word. */
  async selects(words: string): Promise<void> {
    const place = await this.frame
      .locator('.cm-line', { hasText: words })
      .first()
      .evaluate((line, wanted) => {
        const walker = line.ownerDocument.createTreeWalker(line, 4);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at === -1) continue;
          const range = line.ownerDocument.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const box = range.getBoundingClientRect();
          const { left, top } = line.getBoundingClientRect();
          return { x: box.left + box.width / 2 - left, y: box.top + box.height / 2 - top };
        }
        throw new Error(`“${wanted}” is not in the line`);
      }, words);
    await this.frame.locator('.cm-line', { hasText: words }).first().dblclick({ position: place });
  }

  /** Goes on with N until the bar is about some words. @throws Error when all findings were passed */
  async walksTo(words: string): Promise<void> {
    // The text is drawn before the findings come.
    await this.bar.locator('.count', { hasText: /[1-9]/ }).waitFor();
    const count = Number(/\d+$/.exec((await this.bar.locator('.count').innerText()).trim())?.[0] ?? 0);
    for (let left = count; left >= 0; left--) {
      await this.presses('n');
      const current = await this.frame.locator('.current').allInnerTexts();
      if (current.join('').includes(words)) {
        await this.frame.locator('.bar .actions button').first().waitFor();
        return;
      }
    }
    throw new Error(`no finding on “${words}”`);
  }

  /** Waits until the page is narrower than so many pixels, and drawn so. */
  async getsNarrower(width: number): Promise<void> {
    await this.frame.locator('body').evaluate(async ({ ownerDocument }, limit) => {
      const view = ownerDocument.defaultView!;
      const drawn = (): Promise<unknown> => new Promise((resolve) => view.requestAnimationFrame(resolve));
      while (view.innerWidth >= limit) await drawn();
      await drawn();
    }, width);
  }

  /** What the page shows beyond its left and right edges, in words. */
  async cutOff(): Promise<string[]> {
    return this.frame.locator('body').evaluate((body) => {
      const { clientWidth } = body.ownerDocument.documentElement;
      return [...body.querySelectorAll('.strip *, .bar *, .cm-line, dialog, dialog *')].flatMap((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const isCut = left < -1 || right > clientWidth + 1;
        return isCut && width > 1 && one.checkVisibility() ? [one.textContent ?? ''] : [];
      });
    });
  }

  /** Distance of a paragraph's first letter from the right edge of the text, in pixels. */
  async distanceFromRight(words: string): Promise<number> {
    return this.frame
      .locator('.cm-line', { hasText: words })
      .first()
      .evaluate((line) => {
        const first = line.ownerDocument.createRange();
        const walker = line.ownerDocument.createTreeWalker(line, 4);
        const node = walker.nextNode()!;
        first.setStart(node, 0);
        first.setEnd(node, 1);
        return line.getBoundingClientRect().right - first.getBoundingClientRect().right;
      });
  }

  /** All paragraphs in sight. */
  async reads(): Promise<string> {
    return (await this.frame.locator('.cm-line').allInnerTexts()).join('\n');
  }
}
