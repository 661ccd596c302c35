/** The commands of the palette. What an annotator needs beyond them are standard requests to the server. */
import { commands, type Disposable } from 'vscode';
import { ANNOTATING_COMMANDS, annotate, annotateHere } from './annotate.ts';
import type { CopydeskClient } from './client.ts';
import { mend } from './mend.ts';
import { openAnnotations } from './open-annotations.ts';

/** Registers every command that package.json contributes. */
export function registerCommands(copydesk: CopydeskClient): Disposable[] {
  return [
    ...ANNOTATING_COMMANDS.map((command) => commands.registerCommand(command, () => annotate(command))),
    commands.registerCommand('copydesk.annotateHere', annotateHere),
    commands.registerCommand('copydesk.mend', mend),
    commands.registerCommand('copydesk.openAnnotations', openAnnotations),
    commands.registerCommand('copydesk.restartServer', () => copydesk.restart()),
    commands.registerCommand('copydesk.showLog', () => copydesk.log.show()),
  ];
}
