/**
 * The view «Findings»: what was found in all articles of the workspace, open or closed, by rule. The folder is read
 * once when the view is first shown, and again what changes.
 */
import {
  CancellationError,
  CancellationTokenSource,
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  FINDING_PLACES_REQUEST,
  type FindingPlace,
  type RuleFile,
  type RuleFindings,
  WORKSPACE_FINDINGS_REQUEST,
  type WorkspaceFindingsAnswer,
} from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import { beside } from './beside.ts';
import { fileRow, placeRow, sayingRow, severityIcon } from './rows.ts';

export const FINDINGS_VIEW = 'copydesk.findings';

export type FindingNode =
  | { readonly kind: 'rule'; readonly found: RuleFindings }
  | { readonly kind: 'file'; readonly found: RuleFindings; readonly file: RuleFile; readonly article: Uri }
  | { readonly kind: 'place'; readonly article: Uri; readonly place: FindingPlace; readonly id: string }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'saying'; readonly text: string };

/** While articles change, the counts are asked for again at most this often; milliseconds. */
const INTERVAL = 700;

/** Files whose changes on disk are read again. */
const ARTICLES = '**/*.{article,md,news,txt}';

type Order = 'count' | 'severity' | 'alphabet';

const GRAVITY = ['error', 'warning', 'information', 'hint'];

export class FindingsView implements TreeDataProvider<FindingNode>, Disposable {
  readonly #copydesk: CopydeskClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<FindingNode>;
  readonly #disposables: Disposable;
  /** Articles that have changed on disk since they were read. */
  readonly #outdated = new Set<string>();
  #found: WorkspaceFindingsAnswer | undefined;
  #order: Order = 'count';
  #reading: CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = '';
  #wasCancelled = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(copydesk: CopydeskClient) {
    this.#copydesk = copydesk;
    this.#view = window.createTreeView(FINDINGS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    const watcher = workspace.createFileSystemWatcher(ARTICLES);
    const changed = (file: Uri): void => {
      if (file.path.endsWith('.ann.jsonl')) return;
      this.#outdated.add(copydesk.uriOf({ uri: file }));
      this.#askSoon();
    };
    const on = (command: string, run: () => unknown): Disposable =>
      commands.registerCommand(`copydesk.findings.${command}`, run);
    const sort = (order: Order): void => {
      this.#order = order;
      void commands.executeCommand('setContext', 'copydesk.findings.order', order);
      this.#refresh();
    };
    this.#disposables = Disposable.from(
      this.#view,
      this.#changed,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      copydesk.onAnalysed(() => this.#askSoon()),
      this.#view.onDidChangeVisibility(() => this.#becameVisible()),
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
    clearTimeout(this.#timer);
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
            this.#view.message = l10n.t('Reading the articles: {0} so far…', articles);
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
    switch (node.kind) {
      case 'rule':
        return ruleRow(node.found);
      case 'file': {
        const item = fileRow(node.article, node.file.count, `${node.found.rule}\n${node.file.uri}`);
        item.contextValue = node.file.safe + node.file.asking > 0 ? 'file.fixable' : 'file';
        return item;
      }
      case 'place': {
        const item = placeRow(node.article, node.place, node.id);
        item.tooltip = node.place.message;
        return item;
      }
      case 'problems': {
        const item = new TreeItem(
          l10n.t('What was not read, or not to its end'),
          TreeItemCollapsibleState.Collapsed,
        );
        item.id = 'problems';
        item.iconPath = severityIcon('warning');
        item.description = beside(String(node.problems.length));
        return item;
      }
      case 'saying':
        return sayingRow(node.text);
    }
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
    if (!this.#view.visible || (workspace.workspaceFolders ?? []).length === 0) {
      this.#refresh();
      return;
    }
    if (this.#found === undefined && this.#reading === undefined && !this.#wasCancelled) void this.read();
    else this.#askSoon();
  }

  #askSoon(): void {
    if (this.#found?.read !== true || !this.#view.visible || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#askAgain();
    }, INTERVAL);
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
    if (isReading) this.#view.message = l10n.t('Reading the articles…');
  }

  #refresh(): void {
    const drawn = JSON.stringify([this.#order, this.#found]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#changed.fire(undefined);
    }
    if (this.#reading === undefined) this.#view.message = this.#message();
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

function sorted(rules: readonly RuleFindings[], order: Order): readonly RuleFindings[] {
  if (order === 'count') return rules;
  const copy = [...rules];
  return order === 'alphabet'
    ? copy.sort((a, b) => a.title.localeCompare(b.title))
    : copy.sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || b.count - a.count);
}

function ruleRow({ rule, title, severity, count, safe, asking, files }: RuleFindings): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = rule;
  item.iconPath = severityIcon(severity);
  item.description = beside(`${count} · ${l10n.t('articles: {0}', files.length)}`);
  const about = new MarkdownString();
  about.appendText(title).appendMarkdown('\n\n').appendCodeblock(rule, 'text');
  about.appendText(
    l10n.t(
      '{0} findings: {1} can be mended without asking, {2} after a choice, {3} by hand only',
      count,
      safe,
      asking,
      count - safe - asking,
    ),
  );
  item.tooltip = about;
  item.contextValue = safe + asking > 0 ? 'rule.fixable' : 'rule';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} findings', title, count) };
  return item;
}
