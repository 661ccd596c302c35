/** The side bar of Copydesk as a person sees it and uses it: three trees, their rows, their buttons. */
import type { Locator, Page } from 'playwright-core';
import { ASKS, PATIENCE } from './person.mts';

export class SideBar {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the side bar and waits for its views. @param first title of the first one in the language of the window */
  async opens(first = 'Names'): Promise<void> {
    await this.#page
      .locator(':is(.activitybar, .sidebar .composite-bar) .action-label[aria-label^="Copydesk"]')
      .first()
      // The badge on the icon is clicked as well as the icon.
      .click({ force: true });
    await this.pane(first).waitFor();
  }

  /** One of the views, by its title. */
  pane(title: string): Locator {
    return this.#page.locator('.split-view-view .pane', {
      has: this.#page.locator('.pane-header .title', { hasText: new RegExp(`^${title}`) }),
    });
  }

  /** Shows one view alone, with all the room there is. */
  async showsOnly(title: string): Promise<void> {
    for (const pane of await this.#page.locator('.sidebar .split-view-view .pane').all()) {
      const header = pane.locator('.pane-header').first();
      const isWanted = (await header.innerText()).toLowerCase().startsWith(title.toLowerCase());
      const isOpen = (await header.getAttribute('aria-expanded')) === 'true';
      if (isWanted === isOpen) continue;
      // In the middle of a narrow header stand the buttons that show themselves under the pointer.
      await header.click({ position: { x: 8, y: 10 } });
      await pane.locator(`.pane-header[aria-expanded="${isWanted}"]`).waitFor();
    }
  }

  row(view: string, text: string | RegExp): Locator {
    return this.pane(view).locator('.monaco-list-row', { hasText: text }).first();
  }

  /**
   * Opens a row that is closed, and waits until it is open. A tree that is drawn anew while it is clicked forgets the
   * click: then a person clicks again.
   */
  async unfolds(row: Locator): Promise<void> {
    const open = row.and(this.#page.locator('[aria-expanded="true"]'));
    for (let left = ASKS; ; left--) {
      await row.waitFor();
      if ((await row.getAttribute('aria-expanded')) !== 'true') {
        await row.locator('.monaco-tl-twistie').click();
      }
      try {
        await open.waitFor({ timeout: PATIENCE / ASKS });
        return;
      } catch (error) {
        if (left === 1) throw error;
      }
    }
  }

  /** Presses the button of a row. */
  async presses(row: Locator, label: string): Promise<void> {
    await this.#leaves();
    await row.hover();
    await row.locator(`.action-label[aria-label^="${label}"]`).first().click();
  }

  /** Presses a button in the title of a view, which shows them while the pointer is there. */
  async pressesTitle(view: string, label: string): Promise<void> {
    await this.pane(view).locator('.pane-header').hover();
    await this.pane(view).locator(`.pane-header .action-label[aria-label^="${label}"]`).first().click();
  }

  /** Chooses an entry of a row's menu. */
  async chooses(row: Locator, entry: string): Promise<void> {
    await this.#leaves();
    await row.click({ button: 'right' });
    const item = this.#page.locator('.monaco-menu .action-item', { hasText: entry }).first();
    // A click right after the menu has opened is taken for the end of the one that opened it.
    await item.hover();
    await this.#page.keyboard.press('Enter');
    await item.waitFor({ state: 'detached' });
  }

  /** Takes the pointer away, so that what is told of a row does not cover another one. */
  async #leaves(): Promise<void> {
    await this.#page.mouse.move(900, 700);
    await this.#page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  /** Chooses a row of the list in the middle of the window. */
  async picks(text: string | RegExp): Promise<void> {
    const rows = this.#page.locator('.quick-input-list .monaco-list-row:visible', { hasText: text });
    const row = rows.first();
    await row.waitFor();
    await row.click();
  }
}
