/** Names of sidecars: `story.txt.ann.jsonl` beside `story.txt`, and `story.txt.<layer>.ann.jsonl` for a named layer. */

const SUFFIX = '.ann.jsonl';

/** The name of an article's sidecar. Works on names, paths and URIs alike. */
export function sidecarName(article: string, layer?: string): string {
  return layer === undefined ? `${article}${SUFFIX}` : `${article}.${layer}${SUFFIX}`;
}

/** Whether a name, path or URI is that of a sidecar. */
export const isSidecar = (name: string): boolean => name.endsWith(SUFFIX);

/** What a sidecar's name says of an article's layer. */
export interface SidecarLayer {
  /** Undefined for the annotator's own, unnamed layer. */
  readonly layer: string | undefined;
}

/**
 * Which layer of an article a sidecar holds; undefined when it is not a sidecar of that article. The article must be
 * known: by its name alone `story.article.txt.ann.jsonl` could also be layer `txt` of `story.article`.
 * @param name name, path or URI @param article the article's, in the same kind
 */
export function layerOfSidecar(name: string, article: string): SidecarLayer | undefined {
  if (!isSidecar(name) || !name.startsWith(`${article}.`)) return undefined;
  if (name.length === article.length + SUFFIX.length) return { layer: undefined };
  const layer = name.slice(article.length + 1, -SUFFIX.length);
  return /^[A-Za-z0-9_-]+$/.test(layer) ? { layer } : undefined;
}
