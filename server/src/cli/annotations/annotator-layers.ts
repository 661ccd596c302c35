/**
 * Where several people annotated the same articles, what each of them said goes into a layer of its own, so that it can
 * be compared and joined afterwards. Names of people become names of layers, whatever characters they are made of.
 */
import { createHash } from 'node:crypto';
import type { ExchangeDocument } from '../../annotations/formats/exchange.ts';
import type { ReadDocument } from '../../annotations/formats/reading.ts';
import { attachedTo } from '../../annotations/formats/records.ts';
import { isLayerName } from '../../annotations/records/sidecar-name.ts';
import { groupBy } from '../../text/group-by.ts';

/** Names of layers by those of annotators. */
export type AnnotatorLayers = ReadonlyMap<string, string>;

/** What of a document goes into one layer. */
export interface LayerPart {
  /** Undefined: the layer that was asked for. */
  readonly layer: string | undefined;
  readonly document: ExchangeDocument;
}

/** Letters of a layer that come from the name of an annotator, at most. */
const LONGEST = 40;
/** What ends the name of a layer that the annotator's own name does not tell from others. */
const DIGEST = /-[0-9a-f]{12}$/;

/**
 * The layers of all who annotated the articles of an import; none where no article was annotated by two.
 * @param base layer that was asked for, which begins the names of all of them
 */
export function annotatorLayers(documents: readonly ReadDocument[], base?: string): AnnotatorLayers {
  const annotatorsOf = documents.map(({ annotators }) => [...(annotators?.keys() ?? [])]);
  if (!annotatorsOf.some((annotators) => annotators.length > 1)) return new Map();
  const byPlainName = groupBy([...new Set(annotatorsOf.flat())], plainName);
  const prefix = base === undefined ? '' : `${base}-`;
  return new Map(
    [...byPlainName].flatMap(([plain, annotators]) =>
      annotators.map((annotator): [string, string] => {
        const isTold = annotators.length === 1 && isLayerName(plain) && !DIGEST.test(plain);
        return [annotator, prefix + (isTold ? plain : `${plain || 'annotator'}-${digest(annotator)}`)];
      }),
    ),
  );
}

/** In small letters, because not every file system tells capitals; of an address what stands before its @. */
const plainName = (annotator: string): string =>
  annotator
    .replace(/(?<=.)@.*/s, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

const digest = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 12);

/** A document by layers. */
export interface Parts {
  readonly parts: readonly LayerPart[];
  /** Relations and replies that lead from one layer into another, where they can stand in neither. */
  readonly lost: number;
}

/**
 * Parts a document by who annotated it. What no person said, such as predictions, goes into the layer asked for.
 * @param annotators ids of the annotations of each person @param base the layer asked for
 */
export function partsByAnnotator(
  document: ExchangeDocument,
  annotators: NonNullable<ReadDocument['annotators']>,
  layers: AnnotatorLayers,
  base: string | undefined,
): Parts {
  const layerOf = new Map<string, string | undefined>();
  const chosen = new Set<string | undefined>();
  for (const [annotator, ids] of annotators) {
    const layer = layers.get(annotator);
    chosen.add(layer);
    for (const id of ids) layerOf.set(id, layer);
  }
  const parts = groupBy(document.annotations, ({ id }) => layerOf.get(id));
  if (chosen.size === 0 || parts.has(undefined)) chosen.add(undefined);
  let lost = document.relations.length + document.replies.length;
  const divided = [...chosen].map((layer): LayerPart => {
    const annotations = parts.get(layer) ?? [];
    const { relations, replies } = attachedTo(annotations, document.relations, document.replies);
    lost -= relations.length + replies.length;
    return { layer: layer ?? base, document: { ...document, annotations, relations, replies } };
  });
  return { parts: divided, lost };
}
