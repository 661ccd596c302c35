/**
 * The commands of actions, kept until nobody can choose them any more. VS Code holds the arguments of a menu's commands
 * only until it asks for a newer menu, and on a busy machine it does that between making an action's edit and running its
 * command: the text is mended, and the command that records it is “not found”. A command without arguments it runs by its
 * id alone. So each has an id of its own, and its arguments stay here.
 */
import { type Command, commands, type Disposable, type CodeAction as ShownAction } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** So many of the newest commands are kept: those of a hundred long menus. */
export const MOST_KEPT = 2000;

/** VS Code lists no command that begins so among those that keys can be bound to. */
const PREFIX = '_copydesk.chosen.';

interface Kept {
  readonly command: Command;
  readonly registration: Disposable;
}

/** By their ids, oldest first. */
const kept = new Map<string, Kept>();
let serial = 0;

export const keptCommandsMiddleware: Pick<Middleware, 'provideCodeActions' | 'resolveCodeAction'> = {
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    return actions?.map((action) => (isCommand(action) ? keep(action) : withKept(action)));
  },
  resolveCodeAction: async (action, token, next) => {
    const resolved = await next(action, token);
    return resolved && withKept(resolved);
  },
};

/** The command of an action as the server gave it. */
export const commandOf = ({ command }: ShownAction): Command | undefined =>
  command === undefined ? undefined : (kept.get(command.command)?.command ?? command);

/** The server has ended, and with it what its commands speak of. */
export function forgetCommands(): void {
  for (const { registration } of kept.values()) registration.dispose();
  kept.clear();
}

function withKept<Action extends ShownAction>(action: Action): Action {
  if (action.command !== undefined) action.command = keep(action.command);
  return action;
}

/** The same command without arguments. */
function keep(command: Command): Command {
  const { arguments: given, command: name, ...shown } = command;
  if (given === undefined || given.length === 0) return command;
  const id = `${PREFIX}${++serial}`;
  const registration = commands.registerCommand(id, () => commands.executeCommand(name, ...given));
  kept.set(id, { command, registration });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.get(oldest)?.registration.dispose();
    kept.delete(oldest);
  }
  return { ...shown, command: id };
}

const isCommand = (action: Command | ShownAction): action is Command => typeof action.command === 'string';
