/** Layers that a command is given by the paths of their sidecars, with the article beside them. */

import { basename } from 'node:path';
import type { NamedLayer } from '../../annotations/merging/adjudicate.ts';
import { readLayer, recordsOf } from '../../annotations/records/layer.ts';
import { parseSidecarName } from '../../annotations/records/sidecar-name.ts';
import { readArticleFile, readSidecarFile } from '../../host/files.ts';
import { say } from '../../messages/message.ts';
import type { Told } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** Layers of one article. */
export interface LayersOfArticle {
  readonly article: string;
  readonly text: string;
  readonly layers: readonly NamedLayer[];
  /** What could not be read in them, in sentences. */
  readonly problems: readonly Told[];
}

/**
 * Reads layers.
 * @throws UsageError when a path is no sidecar, cannot be read, or belongs to another article than the first
 */
export async function readNamedLayers(paths: readonly string[]): Promise<LayersOfArticle> {
  const article = parseSidecarName(paths[0] ?? '')?.article;
  if (article === undefined)
    throw new UsageError(say('{path} is no sidecar (*.ann.jsonl)', { path: paths[0] ?? '' }));
  const read = await readArticleFile(article);
  if (!read.ok) throw new UsageError(read.message);
  const layers: NamedLayer[] = [];
  const problems: Told[] = [];
  for (const path of paths) {
    if (parseSidecarName(path)?.article !== article) {
      throw new UsageError(say('{path} is no layer of {article}', { path, article }));
    }
    const sidecar = await readSidecarFile(path);
    if (!sidecar.ok || !sidecar.exists) {
      throw new UsageError(
        sidecar.ok ? say('cannot read {path}: there is no such file', { path }) : sidecar.message,
      );
    }
    const layer = readLayer(sidecar.text);
    for (const { line, message, severity } of layer.problems) {
      if (severity === 'error')
        problems.push(say('{place}: {message}', { place: `${path}:${line + 1}`, message }));
    }
    layers.push({ name: parseSidecarName(path)?.layer ?? basename(path), records: recordsOf(layer) });
  }
  return { article, text: read.text, layers, problems };
}
