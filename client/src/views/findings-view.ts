/**
 * The view «Findings»: what was found in all articles of the workspace, open or closed, by rule. The folder is read
 * once when the view is first shown, and again what changes.
 */
import {
  CancellationError,
  CancellationTokenSource,
  commands,
  Disposable,
  l10n,
  type TreeItem,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  FINDING_PLACES_REQUEST,
  type FindingPlace,
  WORKSPACE_FINDINGS_REQUEST,
  type WorkspaceFindingsAnswer,
} from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import { AtMostEvery, DrawnTree, type Rows } from './drawn-tree.ts';
import { type FindingNode, findingNodeRow, type RuleOrder, sorted } from './finding-rows.ts';

export const FINDINGS_VIEW = 'copydesk.findings';

/** While articles change, the counts are asked for again at most this often; milliseconds. */
const INTERVAL = 700;

/** Files whose changes on disk are read again. */
const ARTICLES = '**/*.{article,md,news,txt}';

export class FindingsView implements Rows<FindingNode>, Disposable {
  readonly #copydesk: CopydeskClient;
  readonly #tree: DrawnTree<FindingNode>;
  readonly #soon = new AtMostEvery(INTERVAL, () => this.#askAgain());
  readonly #disposables: Disposable;
  /** Articles that have changed on disk since they were read. */
  readonly #outdated = new Set<string>();
  #found: WorkspaceFindingsAnswer | undefined;
  #order: RuleOrder = 'count';
  #reading: CancellationTokenSource | undefined;
  #wasCancelled = false;

  constructor(copydesk: CopydeskClient) {
    this.#copydesk = copydesk;
    this.#tree = DrawnTree.create(FINDINGS_VIEW, this);
    const watcher = workspace.createFileSystemWatcher(ARTICLES);
    const changed = (file: Uri): void => {
      if (file.path.endsWith('.ann.jsonl')) return;
      this.#outdated.add(copydesk.uriOf({ uri: file }));
      this.#askSoon();
    };
    const on = (command: string, run: () => unknown): Disposable =>
      commands.registerCommand(`copydesk.findings.${command}`, run);
    const sort = (order: RuleOrder): void => {
      this.#order = order;
      void commands.executeCommand('setContext', 'copydesk.findings.order', order);
      this.#refresh();
    };
    this.#disposables = Disposable.from(
      this.#tree,
      this.#soon,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      copydesk.onAnalysed(() => this.#askSoon()),
      this.#tree.onDidChangeVisibility(() => this.#becameVisible()),
      on('refresh', () => this.read()),
      on('cancel', () => this.#reading?.cancel()),
      on('sortByCount', () => sort('count')),
      on('sortBySeverity', () => sort('severity')),
      on('sortByAlphabet', () => sort('alphabet')),
    );
    sort('count');
    this.#becameVisible();
  }

  dispose(): void {
    this.#reading?.cancel();
    this.#disposables.dispose();
  }

  /** Reads all articles anew, with progress in the view; a reading that goes on is cancelled. */
  async read(): Promise<void> {
    this.#reading?.cancel();
    const reading = new CancellationTokenSource();
    this.#reading = reading;
    this.#wasCancelled = false;
    this.#setReading(true);
    try {
      await window.withProgress({ location: { viewId: FINDINGS_VIEW } }, async () => {
        this.#found = await this.#copydesk.request<WorkspaceFindingsAnswer>(
          WORKSPACE_FINDINGS_REQUEST,
          { scan: true },
          reading.token,
          (articles) => {
            this.#tree.view.message = l10n.t('Reading the articles: {0} so far…', articles);
          },
        );
        this.#outdated.clear();
      });
    } catch (error) {
      if (error instanceof CancellationError) this.#wasCancelled = true;
      else this.#copydesk.log.error(`the findings of the workspace: ${String(error)}`);
    } finally {
      if (this.#reading === reading) {
        this.#reading = undefined;
        this.#setReading(false);
        this.#refresh();
      }
      reading.dispose();
    }
  }

  async getChildren(node?: FindingNode): Promise<FindingNode[]> {
    switch (node?.kind) {
      case undefined:
        return this.#roots();
      case 'rule':
        return node.found.files.map((file) => ({
          kind: 'file',
          found: node.found,
          file,
          article: this.#copydesk.uriFrom(file.uri),
        }));
      case 'file':
        return this.#placesIn(node);
      case 'problems':
        return node.problems.map((text) => ({ kind: 'saying', text }));
      default:
        return [];
    }
  }

  getTreeItem(node: FindingNode): TreeItem {
    return findingNodeRow(node);
  }

  #roots(): FindingNode[] {
    const { rules = [], problems = [] } = this.#found ?? {};
    const rows = sorted(rules, this.#order).map((found): FindingNode => ({ kind: 'rule', found }));
    return problems.length === 0 ? rows : [...rows, { kind: 'problems', problems }];
  }

  async #placesIn({ found, file, article }: Extract<FindingNode, { kind: 'file' }>): Promise<FindingNode[]> {
    const places = await this.#copydesk.ask<readonly FindingPlace[]>(FINDING_PLACES_REQUEST, {
      rule: found.rule,
      uri: file.uri,
    });
    return (places ?? []).map((place, at) => ({
      kind: 'place',
      article,
      place,
      id: `${found.rule}\n${file.uri}\n${at}`,
    }));
  }

  #becameVisible(): void {
    if (!this.#tree.view.visible || (workspace.workspaceFolders ?? []).length === 0) {
      this.#refresh();
      return;
    }
    if (this.#found === undefined && this.#reading === undefined && !this.#wasCancelled) void this.read();
    else this.#askSoon();
  }

  #askSoon(): void {
    if (this.#found?.read === true && this.#tree.view.visible) this.#soon.ask();
  }

  async #askAgain(): Promise<void> {
    const uris = [...this.#outdated];
    this.#outdated.clear();
    const params = uris.length === 0 ? { scan: false } : { scan: true, uris };
    const found = await this.#copydesk.ask<WorkspaceFindingsAnswer>(WORKSPACE_FINDINGS_REQUEST, params);
    if (found?.read !== true || this.#reading !== undefined) return;
    this.#found = found;
    this.#refresh();
  }

  #setReading(isReading: boolean): void {
    void commands.executeCommand('setContext', 'copydesk.findings.reading', isReading);
    if (isReading) this.#tree.view.message = l10n.t('Reading the articles…');
  }

  #refresh(): void {
    this.#tree.draw([this.#order, this.#found]);
    if (this.#reading === undefined) this.#tree.view.message = this.#message();
  }

  #message(): string {
    if ((workspace.workspaceFolders ?? []).length === 0) return l10n.t('Open a folder with articles first.');
    const found = this.#found;
    if (found === undefined) {
      return this.#wasCancelled ? l10n.t('The reading was cancelled. Refresh the view to begin again.') : '';
    }
    const count = found.rules.reduce((sum, rule) => sum + rule.count, 0);
    return count === 0
      ? l10n.t('Nothing to mend in {0} articles.', found.articles)
      : l10n.t('{0} findings by {1} rules in {2} articles', count, found.rules.length, found.articles);
  }
}
