/** The commands of the palette. What an annotator needs beyond them are standard requests to the server. */
import { commands, type Disposable, type Range, type Uri } from 'vscode';
import { ANNOTATING_COMMANDS, annotate, annotateHere } from './annotate.ts';
import type { CopydeskClient } from './client.ts';
import { DESK_VIEW, type DeskProvider } from './desk/desk-provider.ts';
import { PAGE_COMMANDS } from './desk/messages.ts';
import { openAsText, openIn } from './desk/open-desk.ts';
import { mend } from './mend.ts';
import { openAnnotations } from './open-annotations.ts';
import { findRepeatedLines } from './repeated-lines.ts';
import { openSamples } from './start/samples.ts';
import { reveal } from './views/reveal.ts';

/** Registers every command that package.json contributes. */
export function registerCommands(copydesk: CopydeskClient, desk: DeskProvider, extension: Uri): Disposable[] {
  const flush = (article: Uri): Promise<void> => desk.flush(article);
  return [
    ...ANNOTATING_COMMANDS.map((command) => commands.registerCommand(command, () => annotate(command))),
    commands.registerCommand('copydesk.annotateHere', annotateHere),
    commands.registerCommand('copydesk.mend', mend),
    commands.registerCommand('copydesk.openAnnotations', openAnnotations),
    commands.registerCommand('copydesk.findRepeatedLines', () => findRepeatedLines(copydesk)),
    commands.registerCommand('copydesk.openDesk', (article?: Uri) =>
      openIn(article, DESK_VIEW, false, flush),
    ),
    commands.registerCommand('copydesk.openDeskToSide', (article?: Uri) =>
      openIn(article, DESK_VIEW, true, flush),
    ),
    commands.registerCommand('copydesk.openText', (article?: Uri) => openAsText(article, flush)),
    commands.registerCommand('copydesk.reveal', (article: Uri, range: Range, isBehind = false) =>
      reveal(desk, article, range, isBehind === true),
    ),
    ...PAGE_COMMANDS.map((command) =>
      commands.registerCommand(`copydesk.desk.${command}`, () => desk.do(command)),
    ),
    commands.registerCommand('copydesk.openSamples', () => openSamples(extension)),
    commands.registerCommand('copydesk.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'copydesk.copydesk#copydesk.start', false),
    ),
    commands.registerCommand('copydesk.openLayerSetting', () =>
      commands.executeCommand('workbench.action.openSettings', 'copydesk.annotations.layer'),
    ),
    commands.registerCommand('copydesk.restartServer', () => copydesk.restart()),
    commands.registerCommand('copydesk.showLog', () => copydesk.log.show()),
  ];
}
