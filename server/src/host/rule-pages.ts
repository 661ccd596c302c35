/** Finds the pages about rules that ship with Copydesk, so that a link to one opens without a network. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Address of the folder of the pages; undefined when they are not there. What ships has them in `rules/` beside the
 * bundle. @param bundle path of the bundle that runs
 */
export function shippedRulePages(bundle: string): string | undefined {
  const folder = join(dirname(realPath(bundle)), 'rules');
  if (!existsSync(join(folder, 'README.md'))) return undefined;
  // In Markdown a bracket would end the link.
  return pathToFileURL(folder).href.replaceAll('(', '%28').replaceAll(')', '%29');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
