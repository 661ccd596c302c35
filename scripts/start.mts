/**
 * `npm start [-- PATH…]`: everything that the command line does, once, on the sample articles or on files of your
 * own. Changes nothing but `copydesk-report.html`.
 */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const commandLine = join(root, 'dist/cli.js');
const report = 'copydesk-report.html';
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : [shownPath(join(root, 'seeds'))];

section('What is wrong', ['check', '--fail-on', 'never', ...paths]);
section('Who and what is named', ['entities', ...paths]);
section('What “copydesk fix” would change; nothing is written', ['fix', '--diff', ...paths]);
section('The same as one page, for a browser', ['report', '--output', report, ...paths]);
sayHowToOpen(paths[0]!);

/** Runs a subcommand under a heading. Its exit code becomes ours when it had trouble. */
function section(title: string, args: readonly string[]): void {
  console.log(`\n${bold(title)}\n${faint(`$ copydesk ${args.map(quoted).join(' ')}`)}\n`);
  const { status, error } = spawnSync(process.execPath, [commandLine, ...args], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exitCode = status ?? 1;
}

/** Editors are named only where they are. */
function sayHowToOpen(path: string): void {
  const editor = ['code', 'codium'].find(isOnPath);
  console.log();
  if (editor !== undefined) {
    const extension = quoted(`--extensionDevelopmentPath=${resolve(root)}`);
    console.log(`In your editor: ${editor} ${extension} ${quoted(path)}`);
  }
  console.log('In a VS Code of its own: npm run vscode');
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

function quoted(word: string): string {
  return /^[\w./=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function bold(words: string): string {
  return process.stdout.isTTY ? `\u001b[1m${words}\u001b[22m` : words;
}

function faint(words: string): string {
  return process.stdout.isTTY ? `\u001b[2m${words}\u001b[22m` : words;
}
