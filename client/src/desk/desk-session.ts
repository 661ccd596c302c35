/** One page of the Desk and its document: text both ways, findings and names to the page, decisions back. */
import {
  Disposable,
  l10n,
  type Range,
  type TextDocument,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { DESK_REQUEST, type DrawnArticle } from '../../../protocol/desk.ts';
import type { Range as ProtocolRange } from '../../../protocol/places.ts';
import type { CopydeskClient } from '../client.ts';
import { DeskDecisions, sayClosed, type UnseenDecision } from './decisions.ts';
import { DocumentLink } from './document-link.ts';
import { DrawnPart, WHOLE_LENGTH } from './drawn-part.ts';
import type { DeskHistory } from './history.ts';
import { legend, saveLegend } from './legend.ts';
import type { FromPage, PageArticle, PageCommand, PageSpan, ToPage } from './messages.ts';
import { pageStrings } from './page-strings.ts';
import { isReadOnly } from './read-only.ts';

/** How long a save waits for what is still on the page; milliseconds. */
const FLUSH_PATIENCE = 1500;

/** A new analysis is drawn at once, the ones that follow it at most this often; milliseconds. */
const DRAW_INTERVAL = 60;

export class DeskSession implements Disposable {
  readonly document: TextDocument;
  readonly #panel: WebviewPanel;
  readonly #copydesk: CopydeskClient;
  readonly #link: DocumentLink;
  readonly #decisions: DeskDecisions;
  readonly #disposables: Disposable;
  readonly #flushes = new Map<number, (selected: PageSpan) => void>();
  #flushSerial = 0;
  /** While it runs, a further analysis waits for its end. */
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #hasUndrawn = false;
  #isReady = false;
  /** What the page was opened with is what it would be told now. */
  #isOpeningTrue = false;
  /** Was drawn before the page listened. */
  #firstArticle: Extract<ToPage, { kind: 'article' }> | undefined;
  #toReveal: ProtocolRange | undefined;
  /** VS Code has refused to change the document. */
  #isClosed = false;
  readonly #part = new DrawnPart();
  /** Counts what the server was asked to draw: the answer to an older question is not shown after that to a newer. */
  #drawSerial = 0;

  /** @param history of the article, which its other Desks share */
  constructor(
    document: TextDocument,
    panel: WebviewPanel,
    copydesk: CopydeskClient,
    history: DeskHistory<UnseenDecision>,
  ) {
    this.document = document;
    this.#panel = panel;
    this.#copydesk = copydesk;
    this.#link = new DocumentLink(document, {
      updates: (after, updates) => this.#tell({ kind: 'updates', after, updates }),
      lost: () => this.#sendText(),
      closed: () => {
        this.#isClosed = true;
        this.#sendText();
        sayClosed();
      },
    });
    this.#decisions = new DeskDecisions({
      document,
      link: this.#link,
      copydesk,
      history,
      canWrite: () => this.#canWrite,
      flush: () => this.flush(),
      told: (message, place) => this.#say(message, place),
    });
    this.#disposables = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === document) this.#link.changed(change);
      }),
      workspace.onWillSaveTextDocument((save) => {
        if (save.document === document) save.waitUntil(this.flush().then(() => undefined));
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#drawing);
    this.#disposables.dispose();
  }

  /**
   * What the page shows as soon as it is there, before it has said so; undefined for a text that is too long to be put
   * into a page's HTML. The server is asked meanwhile.
   */
  opening(): ToPage | undefined {
    void this.#draw();
    if (this.#link.length > WHOLE_LENGTH) return undefined;
    this.#isOpeningTrue = true;
    return this.#wholeText();
  }

  /** The server has something new to draw of an article. */
  analysed(uri: string): void {
    if (uri !== this.#uri) return;
    this.#part.renew();
    if (this.#drawing !== undefined) {
      this.#hasUndrawn = true;
      return;
    }
    this.#hasUndrawn = false;
    this.#drawing = setTimeout(() => {
      this.#drawing = undefined;
      if (this.#hasUndrawn) this.analysed(uri);
    }, DRAW_INTERVAL);
    void this.#draw();
  }

  settingsChanged(): void {
    this.#tell({ kind: 'legend', legend: legend() });
  }

  /** VS Code has undone a change of the text though a decision was newer. */
  async undoneInstead(): Promise<void> {
    await this.#reporting(this.#decisions.undoneInstead());
  }

  do(command: PageCommand): void {
    this.#tell({ kind: 'do', command });
  }

  /** Brings a place of the document into sight, now or as soon as the page is there. */
  reveal(place: ProtocolRange, isBehind = false): void {
    if (!this.#isReady) {
      this.#toReveal = place;
      return;
    }
    this.#tell({ kind: 'reveal', ...this.#link.spanOf(place), isBehind });
  }

  /**
   * Waits until the document holds all that was typed on the page.
   * @returns what is selected there; undefined when nothing is, or when the page does not answer
   */
  async flush(): Promise<Range | undefined> {
    if (!this.#isReady || !this.#panel.visible) return undefined;
    const id = ++this.#flushSerial;
    const flushed = new Promise<PageSpan | undefined>((resolve) => {
      this.#flushes.set(id, resolve);
      setTimeout(() => resolve(undefined), FLUSH_PATIENCE);
    });
    this.#tell({ kind: 'flush', id });
    const selected = await flushed;
    this.#flushes.delete(id);
    return selected === undefined || selected.from === selected.to ? undefined : this.#link.rangeOf(selected);
  }

  get #uri(): string {
    return this.#copydesk.uriOf(this.document);
  }

  get #canWrite(): boolean {
    return !this.#isClosed && !isReadOnly(this.document);
  }

  #tell(message: ToPage): void {
    if (this.#isReady) void this.#panel.webview.postMessage(message);
    else if (message.kind === 'article') this.#firstArticle = message;
    else this.#isOpeningTrue = false;
  }

  #wholeText(): ToPage {
    return {
      kind: 'text',
      text: this.#link.text,
      legend: legend(),
      strings: pageStrings(),
      canWrite: this.#canWrite,
    };
  }

  #sendText(): void {
    this.#link.restart();
    this.#part.renew();
    this.#tell(this.#wholeText());
    void this.#draw();
  }

  /** The page listens; a second time when VS Code has made it anew elsewhere, from what it was opened with. */
  #begin(hasText: boolean): void {
    const isTrue = hasText && this.#isOpeningTrue;
    const article = this.#firstArticle;
    this.#isReady = true;
    this.#isOpeningTrue = false;
    this.#firstArticle = undefined;
    if (!isTrue) this.#sendText();
    else if (article !== undefined) this.#tell(article);
    const place = this.#toReveal;
    this.#toReveal = undefined;
    if (place !== undefined) this.reveal(place);
  }

  #hear(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        this.#begin(message.hasText);
        return;
      case 'push':
        void this.#push(message);
        return;
      case 'flushed':
        this.#flushes.get(message.id)?.(message);
        return;
      case 'failed':
        this.#copydesk.log.error(`the Desk: ${message.message}`);
        return;
      case 'look':
        this.#part.look(message);
        void this.#draw();
        return;
      case 'openText':
        void window.showTextDocument(this.document, {
          viewColumn: ViewColumn.Beside,
          selection: this.#link.rangeOf({ from: message.from, to: message.from }),
        });
        return;
      default:
        void this.#reporting(this.#answer(message));
    }
  }

  async #reporting(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#copydesk.log.error(`the Desk: ${String(error)}`);
      void window.showErrorMessage(l10n.t('That could not be done: {0}', String(error)));
    }
  }

  /** Says something on the page, and goes to a place of it. */
  #say(message: string, place: Range | undefined): void {
    this.#tell({
      kind: 'told',
      message,
      ...(place === undefined ? {} : { place: this.#link.spanOf(place) }),
    });
  }

  async #push({ after, clientID, changes }: Extract<FromPage, { kind: 'push' }>): Promise<void> {
    if (!(await this.#link.push(after, clientID, changes))) this.#tell({ kind: 'refused' });
  }

  async #answer(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'askActions': {
        const { fingerprint, start } = message;
        const actions = await this.#decisions.actionsOf(fingerprint, start);
        this.#tell({
          kind: 'actions',
          after: this.#link.count,
          fingerprint,
          start,
          actions: actions.map(({ key, title, preferred, purpose, edits }) => ({
            key,
            title,
            preferred,
            purpose,
            edits: edits.map(({ range, newText }) => ({ ...this.#link.spanOf(range), newText })),
          })),
        });
        return;
      }
      case 'saveLegend':
        await saveLegend(message.legend);
        return;
      case 'act':
      case 'unify':
      case 'mark':
      case 'comment':
      case 'decide':
      case 'undo':
        await this.#decisions.hear(message);
    }
  }

  async #draw(): Promise<void> {
    const serial = ++this.#drawSerial;
    const part = this.#part.of(this.#link.length);
    const places = part !== undefined && this.#part.wantsPlaces;
    const drawn = await this.#copydesk.ask<DrawnArticle | null>(DESK_REQUEST, {
      textDocument: { uri: this.#uri },
      ...(part === undefined ? {} : { part: this.#link.rangeOf(part), places }),
    });
    if (serial !== this.#drawSerial) return;
    // A later version is on its way and will be told of.
    if (drawn === undefined || drawn === null || drawn.version !== this.document.version) return;
    if (places) this.#part.given();
    this.#tell({ kind: 'article', after: this.#link.count, article: this.#onPage(drawn, part) });
  }

  #onPage({ findings, notices, names, annotations, places }: DrawnArticle, part?: PageSpan): PageArticle {
    const link = this.#link;
    return {
      notices,
      findings: findings.map(({ range, ...finding }) => ({ ...finding, ...link.spanOf(range) })),
      names: names.map((name) => ({
        ...name,
        mentions: name.mentions.map(({ form, range }) => ({ form, ...link.spanOf(range) })),
      })),
      annotations: annotations.map(({ ranges, ...annotation }) => ({
        ...annotation,
        spans: ranges.map((range) => link.spanOf(range)),
      })),
      ...(part === undefined ? {} : { part }),
      ...(places === undefined ? {} : { places: link.offsetsOf(places) }),
    };
  }
}
