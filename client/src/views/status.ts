/** The entry of the status bar: the language of the article in front, what it still needs, and who annotates where. */
import {
  Disposable,
  env,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { DrawnArticle } from '../../../protocol/desk.ts';
import type { ActiveArticle } from './active-article.ts';

/** To the left of the language of the document. */
const PRIORITY = 101;

/** What the entry says in numbers. */
interface Figures {
  /** In the language of the user; empty where it is not known. */
  readonly language: string;
  readonly findings: number;
  readonly names: number;
  readonly competing: number;
  readonly suggested: number;
  readonly orphans: number;
  /** The layer that annotations go into; empty for the unnamed one. */
  readonly layer: string;
}

/** Shows and keeps the entry. */
export function statusEntry(active: ActiveArticle): Disposable {
  const entry = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, PRIORITY);
  entry.name = l10n.t('Copydesk');
  entry.command = 'copydesk.names.focus';
  const draw = (): void => {
    const { document, drawn } = active;
    if (document === undefined) entry.hide();
    else if (drawn === undefined) {
      entry.text = '$(sync~spin) Copydesk';
      entry.tooltip = l10n.t('Reading the article…');
      entry.show();
    } else drawOn(entry, figuresOf(document, drawn));
  };
  draw();
  return Disposable.from(
    entry,
    active.onDidChange(draw),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('copydesk.annotations')) draw();
    }),
  );
}

function figuresOf(document: TextDocument, drawn: DrawnArticle): Figures {
  return {
    language: languageName(drawn.language),
    findings: drawn.findings.length,
    names: drawn.names.length,
    competing: drawn.names.filter(({ forms }) => forms.some((form) => form.competes)).length,
    suggested: drawn.annotations.filter(({ status, state }) => status === 'suggested' && state !== 'orphaned')
      .length,
    orphans: drawn.annotations.filter(({ status, state }) => status === 'accepted' && state === 'orphaned')
      .length,
    layer: workspace.getConfiguration('copydesk', document).get<string>('annotations.layer', ''),
  };
}

function drawOn(entry: StatusBarItem, figures: Figures): void {
  const { language, findings, competing, suggested, layer } = figures;
  entry.text = [
    ...(language === '' ? [] : [language]),
    findings === 0 ? '$(check)' : `$(edit) ${findings}`,
    ...(competing === 0 ? [] : [`$(symbol-key) ${competing}`]),
    ...(suggested === 0 ? [] : [`$(lightbulb) ${suggested}`]),
    ...(layer === '' ? [] : [`$(layers) ${layer}`]),
  ].join('  ');
  const sentences = sentencesOf(figures);
  entry.tooltip = tooltip(sentences);
  entry.accessibilityInformation = { label: sentences.map(({ text }) => text).join('. '), role: 'button' };
  entry.show();
}

/** A sentence of the tooltip and the command that leads on from it. */
interface Sentence {
  readonly text: string;
  readonly command?: string;
}

function sentencesOf(figures: Figures): Sentence[] {
  const { language, findings, names, competing, suggested, orphans, layer } = figures;
  return [
    { text: language === '' ? l10n.t('Copydesk') : l10n.t('Copydesk reads this article as: {0}', language) },
    {
      text: findings === 0 ? l10n.t('Nothing to mend here.') : l10n.t('Findings: {0}', findings),
      command: 'workbench.actions.view.problems',
    },
    {
      text: l10n.t('Names: {0}, of them in competing spellings: {1}', names, competing),
      command: 'copydesk.names.focus',
    },
    ...(suggested + orphans === 0
      ? []
      : [
          {
            text: l10n.t('Annotations to decide about: {0}, without a place: {1}', suggested, orphans),
            command: 'copydesk.annotations.focus',
          },
        ]),
    {
      text:
        layer === ''
          ? l10n.t('Annotations go beside the article')
          : l10n.t('Annotations go into the layer “{0}”', layer),
      command: 'copydesk.openLayerSetting',
    },
  ];
}

function tooltip(sentences: readonly Sentence[]): MarkdownString {
  const commands = sentences.flatMap(({ command }) => command ?? []);
  const about = new MarkdownString('', true);
  about.isTrusted = { enabledCommands: commands };
  for (const [at, { text, command }] of sentences.entries()) {
    if (at > 0) about.appendMarkdown('\n\n');
    about.appendText(text);
    if (command !== undefined) about.appendMarkdown(` [$(arrow-right)](command:${command})`);
  }
  return about;
}

/** A language as the user calls it. */
function languageName(code: string): string {
  if (code === 'und') return '';
  try {
    return new Intl.DisplayNames([env.language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
