/** The entry of the status bar: what the article in front still needs. */
import { Disposable, l10n, MarkdownString, StatusBarAlignment, window, workspace } from 'vscode';
import type { ActiveArticle } from './active-article.ts';

/** To the left of the language of the document. */
const PRIORITY = 101;

/** Shows and keeps the entry. */
export function statusEntry(active: ActiveArticle): Disposable {
  const entry = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, PRIORITY);
  entry.name = l10n.t('Copydesk');
  entry.command = 'copydesk.names.focus';
  const draw = (): void => {
    const { document, drawn } = active;
    if (document === undefined) {
      entry.hide();
      return;
    }
    if (drawn === undefined) {
      entry.text = '$(sync~spin) Copydesk';
      entry.show();
      return;
    }
    const competing = drawn.names.filter(({ forms }) => forms.some((form) => form.competes)).length;
    const findings = drawn.findings.length;
    const suggested = drawn.annotations.filter(({ status }) => status === 'suggested').length;
    const layer = workspace.getConfiguration('copydesk', document).get<string>('annotations.layer', '');
    entry.text = [
      findings === 0 ? '$(check)' : `$(edit) ${findings}`,
      ...(competing === 0 ? [] : [`$(symbol-key) ${competing}`]),
      ...(suggested === 0 ? [] : [`$(lightbulb) ${suggested}`]),
      ...(layer === '' ? [] : [`$(layers) ${layer}`]),
    ].join('  ');
    const about = new MarkdownString();
    about.appendText(
      l10n.t(
        'Copydesk: {0} findings, {1} names, {2} of them in competing spellings',
        findings,
        drawn.names.length,
        competing,
      ),
    );
    if (layer !== '')
      about.appendMarkdown('\n\n').appendText(l10n.t('Annotations go into the layer “{0}”', layer));
    entry.tooltip = about;
    entry.accessibilityInformation = {
      label: l10n.t(
        'Copydesk: {0} findings, {1} names, {2} of them in competing spellings',
        findings,
        drawn.names.length,
        competing,
      ),
    };
    entry.show();
  };
  draw();
  return Disposable.from(entry, active.onDidChange(draw));
}
