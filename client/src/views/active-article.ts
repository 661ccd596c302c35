/**
 * The article in front, in a text editor or on the Desk, and what the server has drawn of it last: for the views and
 * the status bar, which all show the same one.
 */
import {
  Disposable,
  type Event,
  EventEmitter,
  TabInputCustom,
  TabInputText,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { DESK_REQUEST, type DrawnArticle } from '../../../protocol/desk.ts';
import type { CopydeskClient } from '../client.ts';
import { articleLanguages } from '../document-selector.ts';

/** A new analysis is shown at most this often; milliseconds. */
const INTERVAL = 150;

/** A longer text is first drawn where it is read; its lists come after that. UTF-16 units, and milliseconds. */
const LONG = 1_000_000;
const AFTER_LONG = 3000;

/** A long article that takes long to draw is drawn so much more seldom: the time between is this many times as long. */
const REST = 4;

export class ActiveArticle implements Disposable {
  readonly #copydesk: CopydeskClient;
  readonly #changed = new EventEmitter<void>();
  readonly #disposables: Disposable;
  #document: TextDocument | undefined;
  #drawn: DrawnArticle | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last answer took; milliseconds. */
  #took = 0;

  /** There is another article in front, or something new is known of it. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(copydesk: CopydeskClient) {
    this.#copydesk = copydesk;
    this.#disposables = Disposable.from(
      this.#changed,
      window.tabGroups.onDidChangeTabs(() => this.#look()),
      window.tabGroups.onDidChangeTabGroups(() => this.#look()),
      window.onDidChangeActiveTextEditor(() => this.#look()),
      workspace.onDidOpenTextDocument(() => this.#look()),
      copydesk.onAnalysed(({ uri }) => {
        if (this.#document !== undefined && uri === copydesk.uriOf(this.#document)) this.#askSoon();
      }),
    );
    this.#look();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** What the server drew of it; undefined until it has answered. Places are those of its `version`. */
  get drawn(): DrawnArticle | undefined {
    return this.#drawn;
  }

  #look(): void {
    const uri = uriInFront();
    const document = uri && workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    // A view or the terminal in front leaves the last article standing.
    if (uri === undefined && window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
    const article = document && articleLanguages().includes(document.languageId) ? document : undefined;
    if (article === this.#document) return;
    this.#document = article;
    this.#drawn = undefined;
    this.#took = article !== undefined && article.getText().length > LONG ? AFTER_LONG / REST : 0;
    this.#changed.fire();
    this.#askSoon();
  }

  #askSoon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.#ask();
      },
      Math.max(INTERVAL, REST * this.#took),
    );
  }

  async #ask(): Promise<void> {
    const document = this.#document;
    if (document === undefined) return;
    const uri = this.#copydesk.uriOf(document);
    const begin = performance.now();
    const drawn = await this.#copydesk.ask<DrawnArticle | null>(DESK_REQUEST, { textDocument: { uri } });
    this.#took = performance.now() - begin;
    if (drawn === undefined || drawn === null || document !== this.#document) return;
    this.#drawn = drawn;
    this.#changed.fire();
  }
}

function uriInFront(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
