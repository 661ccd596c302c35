/** Names of sidecars: `story.txt.ann.jsonl` beside `story.txt`, and `story.txt.<layer>.ann.jsonl` for a named layer. */

const SUFFIX = '.ann.jsonl';

/** What a sidecar's name says. `article` is the article's name, path or URI, as the sidecar's was given. */
export interface SidecarName {
  readonly article: string;
  /** Undefined for the annotator's own, unnamed layer. */
  readonly layer: string | undefined;
}

/** The name of an article's sidecar. Works on names, paths and URIs alike. */
export function sidecarName(article: string, layer?: string): string {
  return layer === undefined ? `${article}${SUFFIX}` : `${article}.${layer}${SUFFIX}`;
}

/** Whether a name, path or URI is that of a sidecar. */
export const isSidecar = (name: string): boolean => name.endsWith(SUFFIX);

/**
 * Reads a sidecar's name. A last part without a dot before it is a layer only when what is left still has a file
 * extension: `story.txt.amal.ann.jsonl` is layer `amal` of `story.txt`, `story.txt.ann.jsonl` the unnamed layer.
 */
export function parseSidecarName(name: string): SidecarName | undefined {
  if (!isSidecar(name)) return undefined;
  const stem = name.slice(0, -SUFFIX.length);
  const layered = /^(.*[^/\\]\.[A-Za-z0-9]+)\.([A-Za-z0-9_-]+)$/.exec(stem);
  if (layered !== null) return { article: layered[1]!, layer: layered[2]! };
  return { article: stem, layer: undefined };
}
