/** Names of sidecars: `story.txt.ann.jsonl` beside `story.txt`, and `story.txt.<layer>.ann.jsonl` for a named layer. */

const SUFFIX = '.ann.jsonl';
const LAYER = /^[A-Za-z0-9_-]+$/;
/**
 * File extensions of articles, which are no names of layers: the sidecar of `story.article.txt` is not layer `txt` of
 * `story.article`.
 */
const EXTENSIONS: ReadonlySet<string> = new Set(
  'txt text md markdown article news htm html xml rst adoc org tex'.split(' '),
);

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

/** Whether a name may be given to a layer: letters, digits, `_` and `-`, and not the extension of articles. */
export const isLayerName = (name: string): boolean => LAYER.test(name) && !EXTENSIONS.has(name.toLowerCase());

/** Whether a name, path or URI is that of a sidecar. */
export const isSidecar = (name: string): boolean => name.endsWith(SUFFIX);

/**
 * Reads a sidecar's name. The last part of what stands before the suffix is a layer when it may be one and what is
 * left still has a file extension: `story.txt.amal.ann.jsonl` is layer `amal` of `story.txt`, `story.txt.ann.jsonl`
 * the unnamed layer. When the article is known, ask `layerOf`, which does not have to guess.
 */
export function parseSidecarName(name: string): SidecarName | undefined {
  if (!isSidecar(name)) return undefined;
  const stem = name.slice(0, -SUFFIX.length);
  const dot = stem.lastIndexOf('.');
  const [article, layer] = [stem.slice(0, Math.max(0, dot)), stem.slice(dot + 1)];
  return dot > 0 && isLayerName(layer) && hasExtension(article)
    ? { article, layer }
    : { article: stem, layer: undefined };
}

/** The layer of an article that a name is the sidecar of: `undefined` when it is none of this article's. */
export function layerOf(article: string, name: string): { readonly layer: string | undefined } | undefined {
  if (name === sidecarName(article)) return { layer: undefined };
  if (!isSidecar(name) || !name.startsWith(`${article}.`)) return undefined;
  const layer = name.slice(article.length + 1, -SUFFIX.length);
  return isLayerName(layer) ? { layer } : undefined;
}

/** Whether the last part of a path has an extension: a dot with something before and letters or digits behind it. */
function hasExtension(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && /^[A-Za-z0-9]+$/.test(name.slice(dot + 1));
}
