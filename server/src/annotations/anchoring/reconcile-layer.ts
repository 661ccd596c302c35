/** Reconciles a whole layer: every record with what became of it, and the layer as it should read afterwards. */

import { type Layer, recordsOf } from '../records/layer.ts';
import { type LayerChange, updateRecords } from '../records/layer-change.ts';
import {
  type AnnotationRecord,
  type RecordTarget,
  spanTargets,
  type Target,
  textOf,
} from '../records/record.ts';
import { createDescriber } from './describe-span.ts';
import { createFreeReconciler } from './fuzzy-anchor.ts';
import { type Anchored, createReconciler, type Knowledge, type Reconciliation } from './reconcile.ts';

/** A record and what became of each piece of its span; a discontinuous span has several. */
export interface ReconciledRecord {
  readonly record: AnnotationRecord;
  readonly pieces: readonly Reconciliation[];
  /** The gravest state of the pieces. */
  readonly state: Reconciliation['state'];
}

/** Values of `classifying` bodies that make a span a name. */
const ENTITY_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);

/** From the lightest to the gravest. */
const STATES: readonly Reconciliation['state'][] = ['kept', 'moved', 'changed', 'resolved', 'orphaned'];

/**
 * What became of the records of a layer. Records about no span are left out.
 * @param bases texts for which the records may have been written, the likeliest first; for each record the first in
 * which all its words are found is its base
 */
export function reconcileRecords(
  records: readonly AnnotationRecord[],
  bases: readonly string[],
  text: string,
  knowledge: Knowledge = {},
): ReconciledRecord[] {
  const attempts = bases.map((base) => lazily(() => createReconciler(base, text, knowledge)));
  const free = createFreeReconciler(text, knowledge);
  return records.flatMap((record) => {
    const anchored = anchorsOf(record);
    if (anchored.length === 0) return [];
    for (const attempt of attempts) {
      const pieces = anchored.map((one) => attempt()(one));
      if (pieces.every((piece) => piece !== undefined)) return [{ record, pieces, state: gravest(pieces) }];
    }
    const pieces = anchored.map(free);
    return [{ record, pieces, state: gravest(pieces) }];
  });
}

const gravest = (pieces: readonly Reconciliation[]): Reconciliation['state'] =>
  STATES[Math.max(...pieces.map(({ state }) => STATES.indexOf(state)))]!;

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What to look for: the pieces of a record's span, and what they mark. */
export function anchorsOf(record: AnnotationRecord): Anchored[] {
  const type = textOf(record, 'classifying');
  // What a person wrote into the text is evidence, whatever becomes of it; what was only reported can be mended.
  const isFinding = record['copydesk:rule'] !== undefined && record.motivation !== 'editing';
  const isName = type !== undefined && ENTITY_TYPES.has(type);
  return spanTargets(record).map(({ selector }) => ({ selector, isFinding, isName }));
}

/**
 * The layer with new selectors for what moved or changed, and with the state written on what is orphaned or resolved.
 * The first quote of a changed record is kept in `copydesk:quoted`. Nothing is removed.
 * @param now time of the change, milliseconds since 1970
 */
export function refreshLayer(
  layer: Layer,
  reconciled: readonly ReconciledRecord[],
  text: string,
  now: number,
): LayerChange {
  const describe = createDescriber(text);
  const standing = new Map(recordsOf(layer).map((record) => [record.id, JSON.stringify(record)]));
  const changes = new Map<string, AnnotationRecord>();
  for (const one of reconciled) {
    const record = refreshed(one, describe);
    // A record that another program changed meanwhile is left to the next run.
    const isUntouched = standing.get(one.record.id) === JSON.stringify(one.record);
    if (record !== undefined && isUntouched) {
      changes.set(record.id, { ...record, modified: new Date(now).toISOString() });
    }
  }
  return updateRecords(layer, changes, text);
}

/** A record as it should read; undefined when it reads so already. */
function refreshed(
  { record, pieces, state }: ReconciledRecord,
  describe: ReturnType<typeof createDescriber>,
): AnnotationRecord | undefined {
  const { 'copydesk:anchor': anchor, ...plain } = record;
  if (state === 'orphaned' || state === 'resolved') {
    return anchor === state ? undefined : { ...plain, 'copydesk:anchor': state };
  }
  if (state === 'kept') return anchor === undefined ? undefined : plain;
  const targets = spanTargets(record).map((target, at): Target => {
    const piece = pieces[at]!;
    return 'span' in piece ? { ...target, selector: describe(piece.span) } : target;
  });
  const quoted = spanTargets(record).map(({ selector }) => selector.exact);
  const first = record['copydesk:quoted'] ?? quoted.join(' … ');
  return {
    ...plain,
    ...(state === 'changed' ? { 'copydesk:quoted': first } : {}),
    target: targets.length === 1 ? targets[0]! : (targets satisfies RecordTarget),
  };
}
