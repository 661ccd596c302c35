/** Commands of actions that VS Code may forget the arguments of before they are run. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
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

test('mere commands are kept too', async () => {
  const [command] = (await shown(record(8))) as [Command];
  await run(command.command);
  expect(vscode.ran).toEqual([['copydesk.record', { uri: 'file:///story.txt', number: 8 }]]);
});

describe('an action that is filled in when it is chosen', () => {
  const resolve = keptCommandsMiddleware.resolveCodeAction as unknown as (
    action: CodeAction,
    token: object,
    next: (action: CodeAction) => Promise<CodeAction | undefined>,
  ) => Promise<CodeAction | undefined>;
  const edit = { mended: true } as unknown as NonNullable<CodeAction['edit']>;

  test('has its command in the menu already, so that it runs where VS Code drops the one of the answer', async () => {
    const [action] = (await shown({ title: 'Mend' })) as [CodeAction];
    const inMenu = action.command!;
    const resolved = await resolve(action, {}, async () => ({ title: 'Mend', edit, command: record(7) }));
    expect(resolved).toEqual({ title: 'Mend', edit, command: inMenu });
    expect(commandOf(action)).toEqual(record(7));
    await run(inMenu.command);
    expect(vscode.ran).toEqual([['copydesk.record', { uri: 'file:///story.txt', number: 7 }]]);
  });

  test('goes to the server as the server made it', async () => {
    const [action] = (await shown({ title: 'Mend' })) as [CodeAction];
    const asked: CodeAction[] = [];
    await resolve(action, {}, async (given) => {
      asked.push({ ...given });
      return { title: 'Mend', edit };
    });
    expect(asked).toEqual([{ title: 'Mend' }]);
    expect(action.command).toBeDefined();
  });

  test('keeps a command that it had in the menu and that the server has nothing to add to', async () => {
    const [action] = (await shown({ title: 'Dismiss', command: record(3) })) as [CodeAction];
    const inMenu = action.command!;
    const resolved = await resolve(action, {}, async (given) => ({ ...given }));
    expect(resolved?.command).toEqual(inMenu);
    await run(inMenu.command);
    expect(vscode.ran).toEqual([['copydesk.record', { uri: 'file:///story.txt', number: 3 }]]);
  });

  test('runs nothing where the server gives no command, refuses, or was not asked', async () => {
    const answers = [
      async () => ({ title: 'Mend', edit }),
      async (given: CodeAction) => given,
      async () => undefined,
      () => Promise.reject(new Error('refused')),
    ];
    for (const answer of answers) {
      const [action] = (await shown({ title: 'Mend' })) as [CodeAction];
      await resolve(action, {}, answer).catch(() => {});
      expect(commandOf(action)).toBeUndefined();
      await expect(run(action.command!.command)).resolves.toBeUndefined();
    }
    const [unasked] = (await shown({ title: 'Mend' })) as [CodeAction];
    await expect(run(unasked.command!.command)).resolves.toBeUndefined();
    expect(vscode.ran).toEqual([]);
  });

  test('is kept anew when it was given up meanwhile', async () => {
    const [action] = (await shown({ title: 'Mend' })) as [CodeAction];
    forgetCommands();
    const resolved = await resolve(action, {}, async () => ({ title: 'Mend', edit, command: record(7) }));
    await run(resolved!.command!.command);
    expect(vscode.ran).toEqual([['copydesk.record', { uri: 'file:///story.txt', number: 7 }]]);
  });
});

test('whoever wants to know what an action asks for is given the command of the server', async () => {
  const [action] = (await shown({ title: 'Mend', command: record(1) })) as [CodeAction];
  expect(commandOf(action)).toEqual(record(1));
  expect(commandOf({ title: 'Mend' })).toBeUndefined();
  const plain = { title: 'Read', command: 'copydesk.read' };
  expect(commandOf({ title: 'Read', command: plain })).toEqual(plain);
});

test('commands without arguments, and edits without commands, are left as they are', async () => {
  const plain = { title: 'Read', command: 'copydesk.read' };
  const edit = { title: 'Mend', edit: {} } as CodeAction;
  expect(await shown({ ...edit }, plain)).toEqual([edit, plain]);
  expect(vscode.registered.size).toBe(0);
});

test('no more are kept than anybody can choose, and none when the server has ended', async () => {
  for (let number = 0; number < MOST_KEPT + 10; number++) await shown(record(number));
  expect(vscode.registered.size).toBe(MOST_KEPT);
  forgetCommands();
  expect(vscode.registered.size).toBe(0);
});
