/** Code actions in the shape that the client understands: with their edits or filled in later, versioned or plain. */
import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../../findings/finding.ts';
import type { NamedFinding } from '../../service/diagnostics.ts';
import type { Action } from '../../service/fixing/action.ts';
import type { ProjectAction } from '../../service/fixing/project-actions.ts';
import type { ActionName } from '../../service/language-service.ts';
import type { PageOf } from '../../service/rule-pages.ts';
import { type ClientProfile, FIX_ALL_KIND, RECORD_COMMAND } from '../connection/capabilities.ts';
import {
  type PositionConverter,
  readDiagnosticData,
  toDiagnostic,
  toSentence,
} from '../documents/convert.ts';
import { CHANGE_PROJECT_COMMAND } from '../projects/project-command-names.ts';
import type { RecordArguments } from './record-arguments.ts';

/** What an action that is filled in later carries: enough to make it again. */
export interface ActionData extends ActionName {
  readonly uri: string;
  readonly version: number;
}

/** What an action is made for. */
export interface ActionContext {
  readonly uri: string;
  readonly version: number;
  readonly positions: PositionConverter;
  readonly client: ClientProfile;
  /** Where rules are explained; left out, as published. */
  readonly pageOf?: PageOf | undefined;
  /** Whether accepting a fix is written down. */
  readonly recordsFixes: boolean;
}

const KINDS: Readonly<Record<Action['kind'], CodeActionKind>> = {
  quickfix: CodeActionKind.QuickFix,
  'fix-all': FIX_ALL_KIND,
};

/** Whether a client that asks only for some kinds wants this one: kinds are hierarchical, `source` holds all below. */
export function wants(only: readonly CodeActionKind[] | undefined, kind: Action['kind']): boolean {
  if (only === undefined || only === null) return true;
  return only.some(
    (wanted) => wanted === '' || KINDS[kind] === wanted || KINDS[kind].startsWith(`${wanted}.`),
  );
}

/**
 * An action for the client's menu. A client that knows only commands gets the actions that are only a command.
 * @param asked diagnostics that the client sent along; those that the action settles are named in it
 */
export function toCodeAction(
  action: Action,
  asked: readonly Diagnostic[],
  context: ActionContext,
): CodeAction | Command | undefined {
  const { client } = context;
  if (!client.actions.literals) return action.edits.length === 0 ? recordCommand(action, context) : undefined;
  const shown: CodeAction = {
    title: toSentence(action.title, client),
    kind: KINDS[action.kind],
    diagnostics: settledDiagnostics(action.findings, asked, context),
  };
  if (client.actions.preferred && action.preferred) shown.isPreferred = true;
  if (action.edits.length === 0 || !client.actions.resolves.has('edit')) {
    return fillIn(shown, action, context);
  }
  shown.data = dataOf(action, context);
  // The command tells of each place that is mended: where it can be asked for, it is made for the action that is chosen.
  const command = client.actions.resolves.has('command') ? undefined : recordCommand(action, context);
  if (command !== undefined) shown.command = command;
  return shown;
}

/** An entry that changes the project: a command of the server and nothing else. */
export function toProjectAction(
  { title, change, named }: ProjectAction,
  asked: readonly Diagnostic[],
  context: ActionContext,
): CodeAction | Command {
  const { client, uri } = context;
  const shown = toSentence(title, client);
  const command: Command = { title: shown, command: CHANGE_PROJECT_COMMAND, arguments: [{ uri, change }] };
  if (!client.actions.literals) return command;
  const diagnostics = named === undefined ? [] : settledDiagnostics([named], asked, context);
  return { title: shown, kind: CodeActionKind.QuickFix, diagnostics, command };
}

/** The action with its edit and its command. */
export function fillIn(shown: CodeAction, action: Action, context: ActionContext): CodeAction {
  const command = recordCommand(action, context);
  return {
    ...shown,
    ...(action.edits.length === 0 ? {} : { edit: toWorkspaceEdit(action.edits, context) }),
    ...(command === undefined ? {} : { command }),
  };
}

/** Edits of one document as the client takes them. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { uri, version, positions, client }: Omit<ActionContext, 'recordsFixes' | 'pageOf'>,
): WorkspaceEdit {
  const textEdits: TextEdit[] = edits.map((edit) => ({
    range: positions.toRange(edit),
    newText: edit.newText,
  }));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

/** The data of an action that comes back to be filled in; undefined when it is not ours. */
export function readActionData(raw: unknown): ActionData | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const data = raw as Partial<ActionData>;
  const isComplete =
    typeof data.uri === 'string' &&
    typeof data.version === 'number' &&
    typeof data.fingerprint === 'string' &&
    typeof data.start === 'number' &&
    typeof data.key === 'string';
  return isComplete ? (data as ActionData) : undefined;
}

function dataOf(action: Action, { uri, version }: ActionContext): ActionData {
  const first = action.findings[0]!;
  return { uri, version, fingerprint: first.fingerprint, start: first.finding.start, key: action.key };
}

/** Decisions always have a command; fixes only when they are to be written down. */
function recordCommand(
  action: Action,
  { uri, version, client, recordsFixes }: ActionContext,
): Command | undefined {
  if (action.edits.length > 0 && !recordsFixes) return undefined;
  const recorded: RecordArguments = { uri, version, request: action.record };
  return { title: toSentence(action.title, client), command: RECORD_COMMAND, arguments: [recorded] };
}

/** The client's own diagnostics where it sent them, so that it recognises them; else ours. */
function settledDiagnostics(
  findings: readonly NamedFinding[],
  asked: readonly Diagnostic[],
  { uri, positions, client, pageOf }: ActionContext,
): Diagnostic[] {
  const first = findings[0];
  if (first === undefined) return [];
  const own = toDiagnostic(first, uri, positions, client, pageOf);
  if (asked.length === 0) return [own];
  const names = new Set(findings.map(({ fingerprint }) => fingerprint));
  const known = asked.filter((diagnostic) => {
    const data = readDiagnosticData(diagnostic.data);
    if (data !== undefined) return names.has(data.fingerprint);
    return diagnostic.code === own.code && diagnostic.message === own.message;
  });
  return known.length > 0 ? known : [own];
}
