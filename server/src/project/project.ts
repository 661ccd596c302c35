/** What the `.copydesk` folder of a project says, put together from its files. */
import { type ProjectLexicon, phraseKey } from '../artifacts/project-lexicon.ts';
import type { HouseStyle } from '../names/house-style/house-style.ts';
import { phrasesTable } from './phrases-table.ts';
import type { ProjectFile } from './project-file.ts';
import { type ProjectSettings, settingsYaml } from './settings-yaml.ts';
import { type Severities, severitiesAt } from './severity-scopes.ts';
import { styleYaml } from './style-yaml.ts';

/** The content of each file of a project. A new kind of file is a line here and one in `readContents`. */
export interface ProjectContents {
  readonly settings: ProjectSettings;
  readonly phrases: readonly string[];
  readonly style: HouseStyle;
}

/** Names of the files that are read. */
export const PROJECT_FILES: readonly string[] = [settingsYaml.name, phrasesTable.name, styleYaml.name];

/** Gives the content of one file: from a disk, from an editor, from what is remembered. */
export type ReadContent = <Content>(file: ProjectFile<Content>) => Promise<Content>;

/** Reads every file. */
export const readContents = async (read: ReadContent): Promise<ProjectContents> => ({
  settings: await read(settingsYaml),
  phrases: await read(phrasesTable),
  style: await read(styleYaml),
});

export const NO_CONTENTS: ProjectContents = {
  settings: settingsYaml.nothing,
  phrases: phrasesTable.nothing,
  style: styleYaml.nothing,
};

/** What a project decided about the words of its articles. */
export function lexiconOf({ settings, phrases }: ProjectContents): ProjectLexicon {
  return {
    residue: keys([...phrases, ...settings.phrases]),
    allowed: keys(settings.allow),
    patterns: settings.patterns,
  };
}

const keys = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.map(phraseKey).filter((key) => key !== ''));

/** The severities that hold for a file. @param path from the root of the project, with slashes */
export const severitiesOf = ({ settings }: ProjectContents, path: string): Severities =>
  severitiesAt(settings.scopes, path);
