/** The text of an article that nobody has open. */
import type { ProjectDisk } from '../projects/project-folders.ts';

/** What is on disk under a URI; undefined where that is no article that can be read. */
export async function textOnDisk(disk: ProjectDisk | undefined, uri: string): Promise<string | undefined> {
  const path = disk?.pathOf(uri);
  if (disk === undefined || path === undefined) return undefined;
  for await (const found of disk.articlesBelow(path)) if (found.ok && found.path === path) return found.text;
  return undefined;
}
