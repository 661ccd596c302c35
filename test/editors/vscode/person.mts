/** What a person does in the window of VS Code: with keys and the pointer, seeing only what is drawn. */
import type { Locator, Page } from 'playwright-core';

/** How long a person waits before giving up. Milliseconds. */
export const PATIENCE = 30_000;

/** How often a person asks for the same menu or command. */
export const ASKS = 5;

export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
  }

  /** The text area of the editor that is in front. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Waits for the workbench to be drawn with its status bar. */
  async arrives(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
    await this.page.locator('.monaco-workbench .editor-group-container').first().waitFor();
  }

  /** Opens a file from the Explorer, whose folders are open, and waits for its text. */
  async opens(name: string): Promise<void> {
    await this.opensTab(name);
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** The same for a file that may have no text. */
  async opensTab(name: string): Promise<void> {
    // The whole name: that of its annotations begins with it.
    const row = this.page.locator('.explorer-folders-view .monaco-list-row .label-name', {
      hasText: wholeText(name),
    });
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`);
    const timeout = PATIENCE / ASKS;
    for (let left = ASKS; ; left--) {
      await row.first().dblclick();
      try {
        await tab.waitFor({ timeout });
        break;
      } catch (error) {
        if (left === 1) throw error;
        // Files that come and go move the rows under the pointer: who sees another file open clicks again.
        console.log(`      opens “${name}” again: ${String(error).split('\n')[0]}`);
      }
    }
  }

  /** Runs a command of the palette by its title; asks again while the commands of the extension are not there yet. */
  async runs(title: string): Promise<void> {
    await this.runsToList(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The same for a command that shows a list of its own where the palette was. */
  async runsToList(title: string): Promise<void> {
    // Commands that were run lately come first, also those whose titles are longer.
    const row = this.page
      .locator('.quick-input-list .monaco-list-row .label-name', { hasText: wholeText(title) })
      .first();
    const timeout = PATIENCE / ASKS;
    for (let left = ASKS; ; left--) {
      await this.page.keyboard.press('F1');
      try {
        // The palette closes when a page that is still being drawn takes the focus, as the first steps do.
        await this.page.locator('.quick-input-widget input').fill(`>${title}`, { timeout });
        await row.waitFor({ timeout });
        await row.click({ timeout });
        break;
      } catch (error) {
        if (left === 1) throw error;
        console.log(`      asks again for “${title}”: ${String(error).split('\n')[0]}`);
        await this.page.keyboard.press('Escape');
      }
    }
    // What lay behind the list would show its tip under the pointer.
    await this.page.mouse.move(0, 0);
  }

  /** Puts the cursor on the first place of some words, as Ctrl+F does. */
  async finds(words: string): Promise<void> {
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    const box = this.page.locator('.find-widget.visible .find-part textarea').first();
    await box.waitFor();
    // The box may hold the same words from the last time, and then would not search again.
    await box.fill('');
    await box.fill(words);
    await this.page.locator('.find-widget .matchesCount', { hasText: /^1 of/ }).waitFor();
    // What VS Code tells in a corner of the window takes the first Escape.
    const toast = this.page.locator('.notifications-toasts.visible');
    if (await toast.isVisible()) {
      await this.page.keyboard.press('Escape');
      await toast.waitFor({ state: 'detached' });
    }
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'detached' });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** Waits until the editor in front underlines at least so many places in a colour of severity. */
  async sees(severity: 'error' | 'warning' | 'info', count = 1): Promise<void> {
    await this.editor
      .locator(`.squiggly-${severity}`)
      .nth(count - 1)
      .waitFor({ state: 'attached' });
  }

  /** Waits until names have their backgrounds. */
  async seesNames(): Promise<void> {
    await this.editor.locator('.view-overlays [class*="ced-"]').first().waitFor({ state: 'attached' });
  }

  /** Saves the article in front as soon as its tab says that it has changed, and waits until it says no more. */
  async saves(): Promise<void> {
    await this.page.locator('.tab.active.dirty').first().waitFor();
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').first().waitFor();
  }

  /** Opens the quick-fix menu at the cursor, once the light bulb is lit, and returns the titles in it. */
  async asksForFixes(): Promise<string[]> {
    await this.editor.locator('.lightBulbWidget, [class*="lightbulb"]').first().waitFor();
    return this.asksAtOnce();
  }

  /**
   * The same without the bulb, which VS Code may leave dark in the second article of an editor. It gives a request up when
   * the findings are drawn anew meanwhile, and shows no menu: then a person asks again.
   */
  async asksAtOnce(): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let left = ASKS; ; left--) {
      await this.page.keyboard.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: PATIENCE / ASKS });
        return await rows.allInnerTexts();
      } catch (error) {
        if (left === 1) throw error;
      }
    }
  }

  /**
   * Chooses a row of the open quick-fix menu, walking down to it.
   * @param key `Control+Enter` looks at the change before it is made
   * @throws Error when it is not there
   */
  async chooses(title: string, key: 'Enter' | 'Control+Enter' = 'Enter'): Promise<void> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let left = await rows.count(); ; left--) {
      const focused = await this.page.locator('.action-widget .monaco-list-row.focused').textContent();
      if (focused?.includes(title)) break;
      if (left === 0) throw new Error(`no “${title}” in the menu`);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press(key);
    await this.page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'detached' });
  }

  /** Takes back what was typed, key by key, until the article is as it was saved. */
  async undoesAll(): Promise<void> {
    const clean = this.page.locator('.tab.active:not(.dirty)').first();
    await this.editor.click();
    for (let left = 60; left > 0 && !(await clean.isVisible()); left--) {
      await this.page.keyboard.press('Control+Z');
    }
    await clean.waitFor();
  }

  /** Rests on the cursor until the hover is drawn, and returns its text; asks again when VS Code gave it up. */
  async readsHover(): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-row').first();
    for (let left = ASKS; ; left--) {
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      try {
        await hover.waitFor({ timeout: PATIENCE / ASKS });
        break;
      } catch (error) {
        if (left === 1) throw error;
      }
    }
    return (await this.page.locator('.monaco-hover:not(.hidden)').first().textContent()) ?? '';
  }
}

/** Matches a text and nothing longer. */
const wholeText = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
