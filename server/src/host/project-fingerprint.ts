/** Names all that a folder's project and its user decide: what is kept of an article holds only as long as it is the same. */
import { dirname } from 'node:path';
import { PROJECT_FILES } from '../project/project.ts';
import { hashOfFiles } from './cache/file-stamp.ts';
import { gazetteerFilesIn, projectGazetteers, userGazetteers } from './gazetteer-files.ts';
import { projectFilePath, projectRoot } from './project-files.ts';

/** Asks for the fingerprints of many folders; each is made once. */
export class ProjectFingerprints {
  readonly #byFolder = new Map<string, Promise<string>>();
  readonly #byRoot = new Map<string | undefined, Promise<string>>();

  /** The fingerprint for the articles beside a path. Never rejects. */
  of(article: string): Promise<string> {
    const folder = dirname(article);
    const known = this.#byFolder.get(folder) ?? this.#ofFolder(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #ofFolder(folder: string): Promise<string> {
    const root = await projectRoot(folder);
    const known = this.#byRoot.get(root) ?? fingerprintOf(root);
    this.#byRoot.set(root, known);
    return known;
  }
}

async function fingerprintOf(root: string | undefined): Promise<string> {
  const users = await gazetteerFilesIn(userGazetteers());
  if (root === undefined) return hashOfFiles(users);
  const own = await gazetteerFilesIn(projectGazetteers(root));
  return hashOfFiles([...PROJECT_FILES.map((name) => projectFilePath(root, name)), ...own, ...users]);
}
