/** Mends all findings of a rule, in one article or in all: made ready with progress, shown, made, written down. */
import {
  CancellationError,
  commands,
  Disposable,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { FIXES_MADE_REQUEST, RULE_FIXES_REQUEST, type RuleFixesAnswer } from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import type { FindingNode } from './finding-rows.ts';
import { applyWithPreview } from './preview-edit.ts';

type Fixable = Extract<FindingNode, { readonly kind: 'rule' | 'file' }>;

/** Registers the commands of the rows. @param extension its folder, where the pages about rules are */
export function ruleFixing(copydesk: CopydeskClient, extension: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand('copydesk.findings.fix', async (node?: Fixable) => {
      if (node === undefined) return;
      try {
        await fix(copydesk, node);
      } catch (error) {
        if (error instanceof CancellationError) return;
        const reason = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(l10n.t('That could not be done: {0}', reason));
      }
      await commands.executeCommand('copydesk.findings.refresh');
    }),
    commands.registerCommand('copydesk.findings.aboutRule', async (node?: Fixable) => {
      if (node !== undefined) await showRule(extension, node.found.rule);
    }),
  );
}

async function fix(copydesk: CopydeskClient, node: Fixable): Promise<void> {
  const { rule, title } = node.found;
  const fixes = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      cancellable: true,
      title: l10n.t('Making the fixes of “{0}” ready', title),
    },
    (progress, token) =>
      copydesk.request<RuleFixesAnswer>(
        RULE_FIXES_REQUEST,
        { rule, ...(node.kind === 'file' ? { uris: [node.file.uri] } : {}) },
        token,
        (articles) => progress.report({ message: l10n.t('{0} articles', articles) }),
      ),
  );
  for (const problem of fixes.problems) copydesk.log.warn(problem);
  if (fixes.places === 0) {
    void window.showInformationMessage(l10n.t('No finding of “{0}” can be mended by itself.', title));
    return;
  }
  if (!(await applyWithPreview(copydesk, fixes.edit))) return;
  await copydesk.request(FIXES_MADE_REQUEST, { plan: fixes.plan });
  // What could not be mended is said, as it stands in no list of changes.
  if (fixes.left > 0) {
    void window.showInformationMessage(
      l10n.t('{0} findings of “{1}” have no fix and were left as they are.', fixes.left, title),
    );
  }
}

/** Shows the page about a rule; a rule of a project's own has none. */
async function showRule(extension: Uri, rule: string): Promise<void> {
  const page = Uri.joinPath(extension, 'dist', 'rules', `${rule}.md`);
  try {
    await workspace.fs.stat(page);
  } catch {
    void window.showInformationMessage(
      l10n.t('“{0}” is a rule of the project: see .copydesk/settings.yaml.', rule),
    );
    return;
  }
  await commands.executeCommand('markdown.showPreview', page);
}
