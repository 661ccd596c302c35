/** Reads the project of an article as the command line does: once, with what is wrong as sentences. */

import { relative, resolve } from 'node:path';
import { NO_LEXICON, type ProjectLexicon } from '../artifacts/project-lexicon.ts';
import { type Message, say } from '../messages/message.ts';
import { type HouseStyle, NO_STYLE } from '../names/house-style/house-style.ts';
import { type AcceptedPhrase, phrasesTable, withPhrases } from '../project/phrases-table.ts';
import {
  lexiconOf,
  NO_CONTENTS,
  type ProjectContents,
  readContents,
  severitiesOf,
} from '../project/project.ts';
import type { PlacedProblem } from '../project/project-file.ts';
import type { Severities } from '../project/severity-scopes.ts';
import { styleAt } from '../project/style-yaml.ts';
import { LineIndex } from '../text/lines.ts';
import { changeProjectFile, projectFilePath, projectRoot, readProjectFile } from './project-files.ts';

/** A project's folder and what its files say. */
export interface Project {
  /** The folder that holds `.copydesk`; undefined where there is none. */
  readonly root: string | undefined;
  readonly contents: ProjectContents;
  readonly lexicon: ProjectLexicon;
  /** Faults of the files, each a sentence with file, line and column. */
  readonly problems: readonly Message[];
}

const NO_PROJECT: Project = { root: undefined, contents: NO_CONTENTS, lexicon: NO_LEXICON, problems: [] };

/** Reads the project of a path. What can be read of a faulty file holds. Never rejects. */
export async function readProject(path: string): Promise<Project> {
  const root = await projectRoot(path);
  if (root === undefined) return NO_PROJECT;
  const problems: Message[] = [];
  const contents = await readContents(async (file) => {
    const read = await readProjectFile(root, file);
    if (!read.ok) {
      problems.push(read.message);
      return file.nothing;
    }
    if (!read.exists) return file.nothing;
    const reading = await file.read(read.text);
    problems.push(...sentences(projectFilePath(root, file.name), read.text, reading.problems));
    return reading.content;
  });
  return { root, contents, lexicon: lexiconOf(contents), problems };
}

/** Problems of a file as `file:line:column: message`, counted from one. */
function sentences(path: string, text: string, problems: readonly PlacedProblem[]): readonly Message[] {
  const lines = new LineIndex(text);
  return [...problems]
    .sort((a, b) => a.start - b.start)
    .map(({ start, message }) => {
      const { line, character } = lines.positionAt(start);
      return say('{place}: {message}', { place: `${path}:${line + 1}:${character + 1}`, message });
    });
}

/** The severities that hold for a file: see `severitiesOf`. */
export const severitiesFor = ({ root, contents }: Project, path: string): Severities =>
  root === undefined ? {} : severitiesOf(contents, relative(root, resolve(path)).replaceAll('\\', '/'));

/** The entries of the house style that hold for a file. */
export const styleFor = ({ root, contents }: Project, path: string): HouseStyle =>
  root === undefined
    ? NO_STYLE
    : styleAt(contents.style, relative(root, resolve(path)).replaceAll('\\', '/'));

/** Adds a line to the accepted phrases. Twice is once. Never rejects. */
export async function acceptPhrase(
  root: string,
  accepted: AcceptedPhrase,
): Promise<
  { readonly ok: true; readonly added: boolean } | { readonly ok: false; readonly message: Message }
> {
  const written = await changeProjectFile(root, phrasesTable, (table) => withPhrases(table, [accepted]));
  return written.ok ? { ok: true, added: written.changed } : written;
}
