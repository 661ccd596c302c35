/**
 * What a window of VS Code shows, in words: for the log of a machine whose pictures nobody can look at. Nothing here
 * waits or throws: it is asked when something has gone wrong already.
 */
import type { Frame, Page } from 'playwright-core';

/** So much of the text of a page is told; UTF-16 units. */
const SHOWN_TEXT = 500;

/** So long a page may take to tell of itself: one that hangs must not hide what the others show. Milliseconds. */
const PATIENCE = 3000;

/** Parts of the workbench that speak: a name for each, and where its words are. */
const SPEAKING: Readonly<Record<string, string>> = {
  palette: '.quick-input-widget:not([style*="display: none"])',
  dialog: '.monaco-dialog-box',
  notification: '.notification-list-item',
  'status bar': '.statusbar',
};

/** Tabs with their state, what the workbench says, and each page within with the beginning of its text; a line each. */
export async function windowInWords(page: Page): Promise<string[]> {
  const speaking = Object.entries(SPEAKING).map(async ([name, selector]) =>
    (await textsOf(page, selector)).map((text) => `${name}: ${text}`),
  );
  const frames = page.frames().map((frame) => frameInWords(frame));
  const [tabs, focus, spoken, shown] = await Promise.all([
    tabsOf(page),
    soon(page.evaluate(focused), 'not known'),
    Promise.all(speaking),
    Promise.all(frames),
  ]);
  return [...tabs, `focus: ${focus}`, ...spoken.flat(), ...shown.flat()];
}

/** Each tab with what its classes say of it: `active`, `dirty`, `sticky`. */
function tabsOf(page: Page): Promise<string[]> {
  const read = page.locator('.tabs-container .tab').evaluateAll((tabs) =>
    tabs.map((tab) => {
      const states = ['active', 'dirty', 'sticky'].filter((state) => tab.classList.contains(state));
      return `tab: ${tab.getAttribute('aria-label')} (${states.join(', ') || 'behind'})`;
    }),
  );
  return soon(read, ['tabs: not known']);
}

function textsOf(page: Page, selector: string): Promise<string[]> {
  return soon(page.locator(selector).allInnerTexts(), []).then((texts) =>
    texts.map(shortened).filter((text) => text !== ''),
  );
}

/** A page inside the window: where it stands, how large it is drawn, and what it says. */
async function frameInWords(frame: Frame): Promise<string[]> {
  if (frame.parentFrame() === null) return [];
  const element = await soon(frame.frameElement(), undefined);
  const box = await soon(element?.boundingBox() ?? Promise.resolve(null), null);
  const classes = await soon(element?.getAttribute('class') ?? Promise.resolve(null), null);
  const size = box === null ? 'not drawn' : `${Math.round(box.width)} × ${Math.round(box.height)}`;
  const { pathname } = new URL(frame.url(), 'about:blank');
  const text = await soon(
    frame.evaluate(() => {
      const { document } = globalThis as unknown as { document: { body: { innerText: string } | null } };
      return document.body?.innerText ?? '';
    }),
    'does not answer',
  );
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  return [`frame: ${name} [${classes ?? ''}] ${size}: ${shortened(text) || 'no text'}`];
}

/** Where the focus of the workbench is. Runs in the page. */
function focused(): string {
  const { document } = globalThis as unknown as {
    document: { activeElement: { tagName: string; className: string } | null };
  };
  const { tagName = 'nowhere', className = '' } = document.activeElement ?? {};
  return `${tagName.toLowerCase()} ${className}`;
}

/** The answer, or another one when it does not come in time or cannot be given. */
async function soon<Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    waiting = setTimeout(() => resolve(otherwise), PATIENCE);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(waiting);
  }
}

/** On one line. */
const shortened = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, SHOWN_TEXT);
