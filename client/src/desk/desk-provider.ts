/**
 * The Desk: a custom editor for articles on which right-to-left text runs from the right. It edits the same document
 * as the text editor; VS Code keeps the document, its undo and its saving.
 */
import {
  type CancellationToken,
  type CustomTextEditorProvider,
  Disposable,
  type ExtensionContext,
  l10n,
  type Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Range as ProtocolRange } from '../../../protocol/places.ts';
import type { CopydeskClient } from '../client.ts';
import type { UnseenDecision } from './decisions.ts';
import { pageHtml } from './desk-page.ts';
import { DeskSession } from './desk-session.ts';
import { DeskHistory } from './history.ts';
import type { PageCommand } from './messages.ts';

export const DESK_VIEW = 'copydesk.desk';

export class DeskProvider implements CustomTextEditorProvider, Disposable {
  readonly #context: ExtensionContext;
  readonly #copydesk: CopydeskClient;
  readonly #sessions = new Map<WebviewPanel, DeskSession>();
  /** By article; they outlive its Desks. */
  readonly #histories = new Map<string, DeskHistory<UnseenDecision>>();
  readonly #registration: Disposable;

  constructor(context: ExtensionContext, copydesk: CopydeskClient) {
    this.#context = context;
    this.#copydesk = copydesk;
    this.#registration = Disposable.from(
      window.registerCustomEditorProvider(DESK_VIEW, this, {
        supportsMultipleEditorsPerDocument: true,
        // The page keeps its place and its selection while another tab covers it.
        webviewOptions: { retainContextWhenHidden: true },
      }),
      copydesk.onAnalysed(({ uri }) => {
        for (const session of this.#sessions.values()) session.analysed(uri);
      }),
      workspace.onDidChangeTextDocument((change) => this.#textChanged(change)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('copydesk.desk')) return;
        for (const session of this.#sessions.values()) session.settingsChanged();
      }),
    );
  }

  resolveCustomTextEditor(document: TextDocument, panel: WebviewPanel, _token: CancellationToken): void {
    const { extensionUri } = this.#context;
    panel.webview.options = { enableScripts: true, localResourceRoots: [extensionUri] };
    const session = new DeskSession(document, panel, this.#copydesk, this.#historyOf(document));
    this.#sessions.set(panel, session);
    panel.onDidDispose(() => {
      this.#sessions.delete(panel);
      session.dispose();
    });
    panel.webview.html = pageHtml(
      panel.webview,
      extensionUri,
      'desk',
      l10n.t('Copydesk Desk'),
      session.opening(),
    );
  }

  /** Hands a command of the palette to the Desk in front. */
  do(command: PageCommand): void {
    for (const [panel, session] of this.#sessions) if (panel.active) session.do(command);
  }

  /** Waits until the documents hold all that was typed on the Desks of an article. */
  async flush(uri: Uri): Promise<void> {
    const sessions = [...this.#sessions.values()];
    const own = sessions.filter(({ document }) => document.uri.toString() === uri.toString());
    await Promise.all(own.map((session) => session.flush()));
  }

  /** What is selected on a Desk of an article that can be seen; undefined when nothing is. */
  async selectionOn(uri: Uri): Promise<Range | undefined> {
    const sessions = [...this.#sessions.values()];
    const own = sessions.filter(({ document }) => document.uri.toString() === uri.toString());
    const selected = await Promise.all(own.map((session) => session.flush()));
    return selected.find((range) => range !== undefined);
  }

  /**
   * Shows a place of an article on each Desk that has it.
   * @param isBehind behind a list, which keeps the focus @returns whether there is one
   */
  reveal(uri: Uri, range: ProtocolRange, isBehind: boolean): boolean {
    const shown = [...this.#sessions].filter(
      ([, { document }]) => document.uri.toString() === uri.toString(),
    );
    for (const [panel, session] of shown) {
      panel.reveal(panel.viewColumn ?? ViewColumn.Active, isBehind);
      session.reveal(range, isBehind);
    }
    return shown.length > 0;
  }

  dispose(): void {
    this.#registration.dispose();
  }

  #historyOf(document: TextDocument): DeskHistory<UnseenDecision> {
    const article = document.uri.toString();
    const history = this.#histories.get(article) ?? new DeskHistory<UnseenDecision>();
    this.#histories.set(article, history);
    history.opened(() => document.getText());
    return history;
  }

  /** Keys and commands of the Desk ask it what to undo; the menu and the palette of VS Code undo the text unasked. */
  #textChanged({ document, reason, contentChanges }: TextDocumentChangeEvent): void {
    const history = this.#histories.get(document.uri.toString());
    if (history === undefined || history.asking === 'redo' || contentChanges.length === 0) return;
    const isUndo = reason === TextDocumentChangeReason.Undo;
    const [, front] =
      [...this.#sessions].find(([panel, one]) => panel.active && one.document === document) ?? [];
    const isUnasked = isUndo && history.asking === undefined && front !== undefined;
    if (isUnasked && (history.newest !== undefined || history.isBusy)) void front.undoneInstead();
    else history.textChanged(() => document.getText(), isUndo);
  }

  #closed(article: Uri): void {
    const history = this.#histories.get(article.toString());
    history?.closed();
    if (history?.isEmpty === true) this.#histories.delete(article.toString());
  }
}
