/**
 * The commands that annotate what is selected, or where the cursor is. Each of them chooses an entry of the server's own
 * menu, so that a key does exactly what the menu does.
 */
import { type CodeAction, type Command, commands, l10n, type Range, type TextDocument, window } from 'vscode';
import { ANNOTATE, type AnnotationRequest, isAnnotateArguments } from './annotation-words.ts';
import { commandOf } from './kept-commands.ts';

/** Kinds of the server's actions that annotate; lost places and disagreements are answered by quick fixes. */
const KIND = 'refactor.annotate';

/** An entry of the menu, its command and what that asks for. */
interface Entry {
  readonly title: string;
  readonly command: Command;
  readonly request: AnnotationRequest;
}

/** Picks an entry of the menu by what it asks for. */
export type Choice = (request: AnnotationRequest) => boolean;

/** Marks one place as a name of a type, or changes the type of what is marked there. */
export const marks =
  (type: string): Choice =>
  (request) =>
    (request.kind === 'mark' && request.type === type && request.places?.length === 1) ||
    (request.kind === 'retype' && request.type === type);

const decides =
  (status: string): Choice =>
  (request) =>
    request.kind === 'decide' && request.status === status && request.ids?.length === 1;

/** Marks every mention of the name. */
export const marksAll =
  (type: string): Choice =>
  (request) =>
    request.kind === 'mark' && request.type === type && (request.places?.length ?? 0) > 1;

/** Writes a comment. */
export const comments: Choice = ({ kind }) => kind === 'comment';

/** Command -> the entry that it chooses. The first entry that fits is taken. */
const CHOICES: Readonly<Record<string, Choice>> = {
  'copydesk.markPerson': marks('PER'),
  'copydesk.markPlace': marks('LOC'),
  'copydesk.markOrganisation': marks('ORG'),
  'copydesk.markOtherName': marks('MISC'),
  'copydesk.comment': comments,
  'copydesk.markError': ({ kind }) => kind === 'error',
  'copydesk.acceptSuggestion': decides('accepted'),
  'copydesk.rejectSuggestion': decides('rejected'),
  'copydesk.removeAnnotation': ({ kind }) => kind === 'remove',
};

/** Names of the commands. */
export const ANNOTATING_COMMANDS: readonly string[] = Object.keys(CHOICES);

/** Runs one of `ANNOTATING_COMMANDS` in the active editor. */
export async function annotate(command: string): Promise<void> {
  const editor = window.activeTextEditor;
  const choice = CHOICES[command];
  if (editor !== undefined && choice !== undefined)
    await annotateAt(editor.document, editor.selection, [choice]);
}

/**
 * Annotates a range of a document, which may be a mere place.
 * @param choices what is wanted, the best first: the first that the server offers there is taken
 * @param complains whether the user is told when none of them is offered
 * @returns whether one was, and what its command answered
 */
export async function annotateAt(
  document: TextDocument,
  range: Range,
  choices: readonly Choice[],
  complains = true,
): Promise<{ readonly isOffered: boolean; readonly answer: unknown }> {
  const entries = await entriesAt(document, range);
  const [entry] = choices.flatMap((choice) => entries.find(({ request }) => choice(request)) ?? []);
  if (entry !== undefined) return { isOffered: true, answer: await run(entry) };
  if (complains) {
    void window.showInformationMessage(
      l10n.t('There is nothing to annotate in this way here. Put the cursor in a word, or select some.'),
    );
  }
  return { isOffered: false, answer: undefined };
}

/** The command «Annotate…»: everything that can be annotated here, in one list. */
export async function annotateHere(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const entries = await entriesAt(editor.document, editor.selection);
  const items = entries.map((entry) => ({ label: entry.title, entry }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Annotate') });
  if (chosen !== undefined) await run(chosen.entry);
}

async function entriesAt(document: TextDocument, range: Range): Promise<Entry[]> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    KIND,
  );
  return (actions ?? []).flatMap((action) => {
    const command = commandOf(action);
    const argument: unknown = command?.arguments?.[0];
    return command?.command === ANNOTATE && isAnnotateArguments(argument)
      ? [{ title: action.title, command, request: argument.request }]
      : [];
  });
}

async function run({ command }: Entry): Promise<unknown> {
  return commands.executeCommand(command.command, ...(command.arguments ?? []));
}
