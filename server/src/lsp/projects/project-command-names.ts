/** Names of the commands that speak of a project, as clients know them. */

/** Decides something for a project. Arguments: `{ uri, change }`. */
export const CHANGE_PROJECT_COMMAND = 'copydesk.changeProject';
/** Finds lines that the articles of a folder share. Arguments: `{ folder, min? }`. Returns `SharedLinesAnswer`. */
export const BOILERPLATE_COMMAND = 'copydesk.boilerplate';
/** Adds lines to the lexicon of a project. Arguments: `{ folder, lines: [{ line, files?, times? }] }`. */
export const ACCEPT_BOILERPLATE_COMMAND = 'copydesk.acceptBoilerplate';

export const PROJECT_COMMANDS = [
  CHANGE_PROJECT_COMMAND,
  BOILERPLATE_COMMAND,
  ACCEPT_BOILERPLATE_COMMAND,
] as const;

export type ProjectCommand = (typeof PROJECT_COMMANDS)[number];

export const isProjectCommand = (name: string): name is ProjectCommand =>
  PROJECT_COMMANDS.some((command) => command === name);
