/** Commands of actions that VS Code may forget the arguments of before they are run. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { CodeAction, Command } from 'vscode';

const { vscode } = vi.hoisted(() => ({
  vscode: {
    registered: new Map<string, () => unknown>(),
    ran: [] as unknown[][],
  },
}));
vi.mock('vscode', () => ({
  commands: {
    registerCommand: (id: string, run: () => unknown) => {
      vscode.registered.set(id, run);
      return { dispose: () => vscode.registered.delete(id) };
    },
    executeCommand: async (...given: unknown[]) => {
      vscode.ran.push(given);
      return 'answer';
    },
  },
}));

const { commandOf, forgetCommands, keptCommandsMiddleware, MOST_KEPT } = await import(
  '../../client/src/kept-commands.ts'
);

const record = (number: number): Command => ({
  title: 'Mend',
  command: 'copydesk.record',
  arguments: [{ uri: 'file:///story.txt', number }],
});

/** What VS Code is shown where the server answers with some actions. */
async function shown(...actions: (Command | CodeAction)[]): Promise<(Command | CodeAction)[]> {
  const provide = keptCommandsMiddleware.provideCodeActions as unknown as (
    ...given: unknown[]
  ) => Promise<(Command | CodeAction)[]>;
  return provide({}, {}, {}, {}, async () => actions);
}

const run = (id: string): unknown => vscode.registered.get(id)?.();

beforeEach(() => {
  forgetCommands();
  vscode.ran.length = 0;
});

test('the command of an action is shown without arguments, and runs with those that the server gave', async () => {
  const [action] = (await shown({ title: 'Mend', command: record(1) })) as [CodeAction];
  expect(action.command).toEqual({ title: 'Mend', command: expect.stringMatching(/^_copydesk/) });
  await expect(run(action.command!.command)).resolves.toBe('answer');
  expect(vscode.ran).toEqual([['copydesk.record', { uri: 'file:///story.txt', number: 1 }]]);
});

test('it runs when newer menus have come long before it is run', async () => {
  const [first] = (await shown({ title: 'Mend', command: record(1) })) as [CodeAction];
  for (let number = 2; number < 500; number++) await shown({ title: 'Mend', command: record(number) });
  await run(first.command!.command);
  expect(vscode.ran).toEqual([['copydesk.record', { uri: 'file:///story.txt', number: 1 }]]);
});

test('an action that is filled in when it is chosen is kept too, and mere commands are', async () => {
  const resolve = keptCommandsMiddleware.resolveCodeAction as unknown as (
    ...given: unknown[]
  ) => Promise<CodeAction>;
  const resolved = await resolve({ title: 'Mend' }, {}, async () => ({ title: 'Mend', command: record(7) }));
  const [command] = (await shown(record(8))) as [Command];
  await run(resolved.command!.command);
  await run(command.command);
  expect(vscode.ran.map(([, given]) => given)).toEqual([
    expect.objectContaining({ number: 7 }),
    expect.objectContaining({ number: 8 }),
  ]);
});

test('whoever wants to know what an action asks for is given the command of the server', async () => {
  const [action] = (await shown({ title: 'Mend', command: record(1) })) as [CodeAction];
  expect(commandOf(action)).toEqual(record(1));
  expect(commandOf({ title: 'Mend' } as CodeAction)).toBeUndefined();
});

test('commands without arguments, and actions without commands, are left as they are', async () => {
  const plain = { title: 'Read', command: 'copydesk.read' };
  expect(await shown({ title: 'Mend' } as CodeAction, plain)).toEqual([{ title: 'Mend' }, plain]);
  expect(vscode.registered.size).toBe(0);
});

test('no more are kept than anybody can choose, and none when the server has ended', async () => {
  for (let number = 0; number < MOST_KEPT + 10; number++) await shown(record(number));
  expect(vscode.registered.size).toBe(MOST_KEPT);
  forgetCommands();
  expect(vscode.registered.size).toBe(0);
});
