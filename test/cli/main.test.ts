import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { CommandLine, NODE } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

const { version } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
) as { readonly version: string };

test('--version prints the version of the package', () => {
  expect(copydesk.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help names every command, and every command has help with examples', () => {
  const { code, stdout } = copydesk.run(['--help']);
  expect(code).toBe(0);
  const commands = ['check', 'fix', 'entities', 'report', 'rules', 'lsp'];
  for (const command of commands) {
    expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    const help = copydesk.run([command, '--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Examples:');
    expect(help.stdout).toContain(`copydesk ${command}`);
    expect(copydesk.run(['help', command]).stdout).toBe(help.stdout);
  }
});

test('nothing to do is bad usage, and the help says what there is', () => {
  const { code, stderr } = copydesk.run([]);
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: copydesk');
});

test('a misspelled command is answered with the nearest one', () => {
  const { code, stdout, stderr } = copydesk.run(['chekc']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Did you mean check?');
});

test('rules lists ids that --rules takes', () => {
  const { stdout } = copydesk.run(['rules']);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]!);
  expect(ids).toContain('template/ad-placeholder');
  expect(ids).toContain('name/name-variant');
  expect(ids).toEqual([...ids].sort());
  expect(copydesk.run(['check', '--rules', ids.join(','), '-'], { input: 'x\n' }).code).toBe(0);
});

test('lsp --stdio speaks the protocol, and ends as the protocol says', async () => {
  const child = spawn(NODE, [copydesk.bundle, 'lsp', '--stdio', '--clientProcessId=1']);
  const exited = once(child, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const answer = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  expect(answer).toMatchObject({ capabilities: {}, serverInfo: { version } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exited).toEqual([0, null]);
  connection.dispose();
});
