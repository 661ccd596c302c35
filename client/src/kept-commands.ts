/**
 * The commands of actions, kept until nobody can choose them any more. VS Code holds the arguments of a menu's commands
 * only until it asks for a newer menu, and on a busy machine it does that while it makes an action's edit: the text is
 * mended, and the command that records it is “not found”. When it does so while the server still fills the action in, it
 * takes the edit of the answer and drops the command without a word. A command without arguments that stands in the menu
 * from the start it always runs, by its id. So each action has an id of its own, and what stands behind it is kept here.
 */
import { type Command, commands, type Disposable, type CodeAction as ShownAction } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** So many of the newest commands are kept: those of a hundred long menus. */
export const MOST_KEPT = 2000;

/** VS Code lists no command that begins so among those that keys can be bound to. */
const PREFIX = '_copydesk.chosen.';

interface Kept {
  /** Undefined until the server has filled the action in, and where nothing is to be run. */
  command: Command | undefined;
  readonly registration: Disposable;
}

/** By their ids, oldest first. */
const kept = new Map<string, Kept>();
let serial = 0;

export const keptCommandsMiddleware: Pick<Middleware, 'provideCodeActions' | 'resolveCodeAction'> = {
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    return actions?.map((action) => (isCommand(action) ? shownFor(action) : withShown(action)));
  },
  resolveCodeAction: async (action, token, next) => {
    const resolved = await asTheServerMadeIt(action, () => next(action, token));
    // What was cancelled or failed comes back as it went.
    if (!resolved || resolved === action) return resolved;
    const shown = action.command;
    const waiting = shown && kept.get(shown.command);
    if (shown === undefined || waiting === undefined) return withShown(resolved);
    waiting.command = resolved.command;
    resolved.command = shown;
    return resolved;
  },
};

/** The command of an action as the server gave it; undefined where it has none, or none yet. */
export const commandOf = ({ command }: ShownAction): Command | undefined => {
  const known = command && kept.get(command.command);
  return known === undefined ? command : known.command;
};

/** The server has ended, and with it what its commands speak of. */
export function forgetCommands(): void {
  for (const { registration } of kept.values()) registration.dispose();
  kept.clear();
}

/** Has an action read that goes to the server. The client reads it before it first waits. */
function asTheServerMadeIt<Read>(action: ShownAction, read: () => Read): Read {
  const shown = action.command;
  const made = commandOf(action);
  if (made === undefined) delete action.command;
  else action.command = made;
  try {
    return read();
  } finally {
    if (shown !== undefined) action.command = shown;
  }
}

/** An action without an edit and a command is one that is filled in when it is chosen. */
function withShown<Action extends ShownAction>(action: Action): Action {
  if (action.command !== undefined) action.command = shownFor(action.command);
  else if (action.edit === undefined) action.command = { title: action.title, command: keep(undefined) };
  return action;
}

/** The same command without arguments. */
function shownFor(command: Command): Command {
  const { arguments: given = [], command: _, ...words } = command;
  return given.length === 0 ? command : { ...words, command: keep(command) };
}

/** Keeps a command. @returns its id */
function keep(command: Command | undefined): string {
  const id = `${PREFIX}${++serial}`;
  const entry: Kept = { command, registration: commands.registerCommand(id, () => run(entry)) };
  kept.set(id, entry);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.get(oldest)?.registration.dispose();
    kept.delete(oldest);
  }
  return id;
}

const run = async ({ command }: Kept): Promise<unknown> =>
  command && commands.executeCommand(command.command, ...(command.arguments ?? []));

const isCommand = (action: Command | ShownAction): action is Command => typeof action.command === 'string';
