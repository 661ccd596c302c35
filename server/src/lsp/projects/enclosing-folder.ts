/** The nearest folder above a document, among some URIs. */

/** The longest of the URIs that names a folder above a document; undefined where none does. */
export function enclosingFolder(uri: string, among: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  for (const folder of among) {
    const isAbove = uri.startsWith(folder) && uri[folder.length] === '/';
    if (isAbove && folder.length > (nearest?.length ?? -1)) nearest = folder;
  }
  return nearest;
}
