/** Brings an imported document into a layer: what is there already stays as it is, and is not doubled. */
import { groupBy } from '../../text/group-by.ts';
import type { Provenance } from '../records/create-record.ts';
import { type Layer, recordsOf } from '../records/layer.ts';
import { addRecords } from '../records/layer-change.ts';
import type { AnnotationRecord } from '../records/record.ts';
import type { ExchangeAnnotation, ExchangeDocument } from './exchange.ts';
import { documentOfRecords, recordsOfDocument, sameAnnotation } from './records.ts';

/** A layer with what was imported, and what became of it. */
export interface Merged {
  readonly layer: Layer;
  /** Records that are new in the layer. */
  readonly added: number;
  /** Annotations, relations and replies that the layer has already, in these words and at this place. */
  readonly known: number;
  /** Those whose id the layer has with other words or at another place: the layer's were kept. */
  readonly differing: number;
}

/** Adds the annotations of a document that are not in a layer yet. */
export function mergeInto(layer: Layer, document: ExchangeDocument, provenance: Provenance): Merged {
  const present = documentOfRecords(document.name, document.text, recordsOf(layer)).document;
  // Of annotations that are alike, each that is imported stands for one that is there.
  const said = groupBy(present.annotations, sameAnnotation);
  const annotations = document.annotations.map((annotation): ExchangeAnnotation => {
    const alike = said.get(sameAnnotation(annotation));
    const own = alike?.findIndex(({ id }) => id === annotation.id) ?? -1;
    const record = alike?.splice(Math.max(0, own), 1)[0]?.record;
    return record === undefined ? annotation : { ...annotation, record };
  });
  const links = new Set([...present.relations, ...present.replies].map(({ record }) => linkOf(record!)));
  const records = recordsOfDocument({ ...document, annotations }, provenance);
  const ids = new Map(recordsOf(layer).map((record) => [record.id, record]));
  const places = new Map(
    present.annotations.map((annotation) => [annotation.id, sameAnnotation(annotation)]),
  );
  let known = 0;
  let differing = 0;
  const added = records.filter((record, index) => {
    const there = ids.get(record.id);
    const isLink = index >= annotations.length;
    if (there === undefined && !(isLink && links.has(linkOf(record)))) return true;
    const same = isLink || places.get(record.id) === sameAnnotation(annotations[index]!);
    if (same) known++;
    else differing++;
    return false;
  });
  return { layer: addRecords(layer, added, document.text), added: added.length, known, differing };
}

/** What a relation or a reply says, between which annotations. */
const linkOf = ({ motivation, target, body }: AnnotationRecord): string =>
  JSON.stringify([motivation, target, body]);
