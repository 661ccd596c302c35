/** What can be done about an annotation in the view: re-attach it, decide, change its type, remove it, adjudicate. */
import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  type Range,
  ThemeIcon,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { OpaqueRequest, Proposal } from '../../../protocol/lists.ts';
import { ANNOTATE } from '../annotation-words.ts';
import type { CopydeskClient } from '../client.ts';
import type { DeskProvider } from '../desk/desk-provider.ts';
import { labelOf, legend } from '../desk/legend.ts';
import type { AnnotationNode } from './annotation-rows.ts';
import { beside } from './beside.ts';
import { rangeOf } from './rows.ts';

type AnnotationRow = Extract<AnnotationNode, { readonly kind: 'annotation' }>;
type DisagreementRow = Extract<AnnotationNode, { readonly kind: 'disagreement' }>;

/** Registers the commands of the rows. */
export function annotationActions(copydesk: CopydeskClient, desk: DeskProvider): Disposable {
  const send = async (article: Uri, request: OpaqueRequest): Promise<void> => {
    const document = await workspace.openTextDocument(article);
    const { version } = document;
    await commands.executeCommand(ANNOTATE, { uri: copydesk.uriOf(document), version, request });
  };
  const on = <Node>(command: string, run: (node: Node) => Promise<void>): Disposable =>
    commands.registerCommand(`copydesk.annotations.${command}`, async (node?: Node) => {
      if (node !== undefined) await run(node);
    });
  const about =
    (kind: string) =>
    ({ annotation, article }: AnnotationRow): Promise<void> =>
      send(article, { kind, id: annotation.id });
  const decide =
    (status: string) =>
    ({ annotation, article }: AnnotationRow): Promise<void> =>
      send(article, { kind: 'decide', ids: [annotation.id], status });
  return Disposable.from(
    on<AnnotationRow>('reattach', async (node) => {
      const request = await choosePlace(node, await selectionOf(node, desk));
      if (request !== undefined) await send(node.article, request);
    }),
    on<AnnotationRow>('changeType', async ({ annotation, article }) => {
      const types = legend().filter(({ type }) => type !== annotation.class);
      const chosen = await window.showQuickPick(
        types.map(({ type, label }) => ({ label, type })),
        {
          placeHolder: l10n.t(
            '“{0}” is marked as: {1}. Change it to…',
            annotation.quote,
            labelOf(annotation.class ?? ''),
          ),
        },
      );
      if (chosen !== undefined) await send(article, { kind: 'retype', id: annotation.id, type: chosen.type });
    }),
    on<AnnotationRow>('remove', about('remove')),
    on<AnnotationRow>('drop', about('drop')),
    on<AnnotationRow>('restore', about('restore')),
    on<AnnotationRow>('accept', decide('accepted')),
    on<AnnotationRow>('reject', decide('rejected')),
    on<AnnotationRow>('reply', ({ annotation, article }) =>
      send(article, { kind: 'reply', id: annotation.id }),
    ),
    on<DisagreementRow>('adjudicate', async ({ disagreement, article }) => {
      const choices = disagreement.choices.map(({ title, request }) => ({ label: title, request }));
      const chosen = await window.showQuickPick(choices, { placeHolder: disagreement.message });
      if (chosen !== undefined) await send(article, chosen.request);
    }),
  );
}

interface PlaceItem extends QuickPickItem {
  readonly proposal?: Proposal;
  readonly request: OpaqueRequest;
}

/** Where a lost annotation is to stand: one of the places that the server proposes, or what is selected. */
function choosePlace(
  { annotation, article }: AnnotationRow,
  selected: SelectedPlace | undefined,
): Promise<OpaqueRequest | undefined> {
  const proposals = annotation.proposals ?? [];
  const picker = window.createQuickPick<PlaceItem>();
  picker.title = l10n.t('Where does “{0}” stand now?', annotation.quote);
  picker.placeholder =
    proposals.length === 0
      ? l10n.t('Its words stand nowhere in the article any more')
      : l10n.t('Each place is shown as you go down the list');
  picker.items = [
    ...proposals.map((proposal) => ({
      label: proposal.line.trim(),
      description: beside(l10n.t('line {0}', proposal.range.start.line + 1)),
      iconPath: new ThemeIcon('location'),
      proposal,
      request: proposal.request,
    })),
    ...(selected === undefined
      ? []
      : [
          {
            label: l10n.t('What is selected: “{0}”', selected.text),
            iconPath: new ThemeIcon('selection'),
            request: selected.request,
          },
        ]),
    {
      label: l10n.t('Nowhere: drop the annotation'),
      iconPath: new ThemeIcon('trash'),
      request: { kind: 'drop', id: annotation.id },
    },
  ];
  picker.onDidChangeActive(([item]) => {
    if (item?.proposal !== undefined) void show(article, rangeOf(item.proposal.range));
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]?.request);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** Words that an annotation may be attached to. */
interface SelectedPlace {
  readonly text: string;
  readonly request: OpaqueRequest;
}

/** What is selected in a text editor of the article or on its Desk, as a place to attach to. */
async function selectionOf(
  { annotation, article }: AnnotationRow,
  desk: DeskProvider,
): Promise<SelectedPlace | undefined> {
  const document = workspace.textDocuments.find(({ uri }) => `${uri}` === `${article}`);
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const isSelected = editor !== undefined && !editor.selection.isEmpty;
  const selection = isSelected ? editor.selection : await desk.selectionOn(article);
  if (document === undefined || selection === undefined) return undefined;
  const text = document.getText(selection);
  const place = { start: document.offsetAt(selection.start), text };
  return { text, request: { kind: 'reattach', id: annotation.id, place } };
}

/** Shows a place behind the list, which keeps the focus. */
async function show(article: Uri, range: Range): Promise<void> {
  await commands.executeCommand('copydesk.reveal', article, range, true);
}
