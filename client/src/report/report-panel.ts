/** The command «Report on this folder»: a page of what was found, who is named how, and how annotators agree. */
import {
  CancellationError,
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  ProgressLocation,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { chooseFolder } from '../choose-folder.ts';
import type { CopydeskClient } from '../client.ts';
import { reportHtml } from './report-html.ts';
import type { MakeReport, Report } from './report-maker.ts';

export const REPORT_VIEW = 'copydesk.report';

interface OpenReport {
  readonly panel: WebviewPanel;
  readonly folder: Uri;
  html: string;
}

export class Reports implements Disposable {
  readonly #extension: Uri;
  readonly #copydesk: CopydeskClient;
  readonly #makeReport: MakeReport;
  readonly #open = new Map<string, OpenReport>();
  readonly #commands: Disposable;

  constructor({ extensionUri }: ExtensionContext, copydesk: CopydeskClient, makeReport: MakeReport) {
    this.#makeReport = makeReport;
    this.#extension = extensionUri;
    this.#copydesk = copydesk;
    void commands.executeCommand('setContext', 'copydesk.reports', true);
    this.#commands = Disposable.from(
      commands.registerCommand('copydesk.report', (folder?: Uri) => this.#report(folder)),
      commands.registerCommand('copydesk.report.refresh', () => this.#again()),
      commands.registerCommand('copydesk.report.export', () => this.#export()),
    );
  }

  dispose(): void {
    this.#commands.dispose();
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  async #report(asked: Uri | undefined): Promise<void> {
    const folder = asked ?? (await chooseFolder())?.uri;
    if (folder === undefined) return;
    const made = await this.#make(folder);
    if (made !== undefined) this.#show(folder, made);
  }

  async #again(): Promise<void> {
    const report = this.#inFront();
    if (report !== undefined) await this.#report(report.folder);
  }

  async #make(folder: Uri): Promise<Report | undefined> {
    try {
      return await window.withProgress(
        {
          location: ProgressLocation.Notification,
          cancellable: true,
          title: l10n.t('Report on “{0}”', nameOf(folder)),
        },
        (progress, token) => this.#makeReport(folder, token, (message) => progress.report({ message })),
      );
    } catch (error) {
      if (error instanceof CancellationError) return undefined;
      const reason = error instanceof Error ? error.message : String(error);
      this.#copydesk.log.error(`the report: ${reason}`);
      void window.showErrorMessage(l10n.t('The report could not be made: {0}', reason));
      return undefined;
    }
  }

  #show(folder: Uri, { html, problems }: Report): void {
    for (const problem of problems) this.#copydesk.log.warn(problem);
    const key = folder.toString();
    const known = this.#open.get(key);
    const panel = known?.panel ?? this.#panel(folder);
    this.#open.set(key, { panel, folder, html });
    panel.webview.html = reportHtml(html, panel.webview, this.#extension);
    panel.reveal();
  }

  #panel(folder: Uri): WebviewPanel {
    const title = l10n.t('Report: {0}', nameOf(folder));
    const panel = window.createWebviewPanel(REPORT_VIEW, title, ViewColumn.Active, {
      // The page has no script and its policy allows none; without this VS Code's own keys do not work on the page.
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [Uri.joinPath(this.#extension, 'dist', 'pages')],
    });
    panel.onDidDispose(() => this.#open.delete(folder.toString()));
    return panel;
  }

  async #export(): Promise<void> {
    const report = this.#inFront();
    if (report === undefined) return;
    const file = await window.showSaveDialog({
      defaultUri: Uri.joinPath(report.folder, 'copydesk-report.html'),
      filters: { HTML: ['html'] },
      title: l10n.t('Export as one HTML file'),
    });
    if (file === undefined) return;
    await workspace.fs.writeFile(file, new TextEncoder().encode(report.html));
  }

  #inFront(): OpenReport | undefined {
    const all = [...this.#open.values()];
    return all.find(({ panel }) => panel.active) ?? all.find(({ panel }) => panel.visible);
  }
}

const nameOf = (folder: Uri): string =>
  workspace.getWorkspaceFolder(folder)?.name ?? folder.path.slice(folder.path.lastIndexOf('/') + 1);
