/** What annotators joined and parted in articles that nobody has open: it holds when the names of a workspace are counted. */
import type { NameTies } from '../../names/clusters/ties.ts';
import type { ArticleLooks, FoundFile } from './article-files.ts';

/** Reads the sidecars of an article. Never rejects. */
export type ReadTies = (uri: string) => Promise<NameTies | undefined>;

/**
 * The ties of an article; undefined where its annotators said nothing of that kind.
 * @param found with the stamp of the article without its sidecars @param read left out, nobody says anything
 */
export async function tiesOfClosed(
  uri: string,
  { path, stamp }: FoundFile,
  looks: ArticleLooks,
  read: ReadTies | undefined,
): Promise<NameTies | undefined> {
  if (read === undefined) return undefined;
  // Most articles have no sidecar, and their folder was listed once for all of them.
  const isAlone = stamp !== undefined && (await looks.stampOf(path)) === stamp;
  return isAlone ? undefined : await read(uri);
}
