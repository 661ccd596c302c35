/**
 * Merges two versions of a sidecar record by record, with the version that both began with. Git merges lines, and two
 * annotators who each add a record in one place have changed the same line; records have ids, so there is always an
 * answer. It is the same answer whichever side is “ours”, and nothing that an annotator wrote is lost by it.
 */
import { type LayerLine, readLayer } from '../records/layer.ts';
import type { AnnotationRecord } from '../records/record.ts';
import { serialiseRecord } from '../records/serialise.ts';

/**
 * Merges sidecars.
 * - What one side added, changed or removed is added, changed or removed.
 * - A record that one side removed and the other changed stays, as changed.
 * - A record that both changed has the changes of both; where they changed the same key, the later one holds and the
 *   earlier value is kept in `copydesk:superseded`.
 * - Lines that are no records, damage among them, are kept as they are unless a side removed them.
 * @param removals `kept`: what only one side has stays, whoever removed it; for versions that are not trusted
 * @returns the text of the merged sidecar, LF
 */
export function mergeLayers(
  base: string,
  ours: string,
  theirs: string,
  removals: 'merged' | 'kept' = 'merged',
): string {
  const [origin, a, b] = [entriesOf(base), entriesOf(ours), entriesOf(theirs)];
  const merged = new Map<string, string>();
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const isOneSided = !a.has(key) || !b.has(key);
    const before = isOneSided && removals === 'kept' ? undefined : origin.get(key);
    const line = mergeEntry(before, a.get(key), b.get(key));
    if (line !== undefined) merged.set(key, line);
  }
  const order = mergedOrder([...a.keys()], [...b.keys()]);
  return order.flatMap((key) => (merged.has(key) ? [`${merged.get(key)}\n`] : [])).join('');
}

/** A line of a sidecar: of a record all versions of it that stand in the file, usually one. */
type Entry =
  | { readonly kind: 'record'; readonly raw: string; readonly record: AnnotationRecord }
  | { readonly kind: 'opaque'; readonly raw: string };

/** Lines by the record's id, or by what they say. */
function entriesOf(text: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of readLayer(text).lines) {
    const key = keyOf(line);
    const standing = entries.get(key);
    if (line.kind === 'record' && standing?.kind === 'record') {
      const record = mergeRecord(undefined, standing.record, line.record);
      entries.set(key, { kind: 'record', raw: serialiseRecord(record), record });
    } else if (standing === undefined) entries.set(key, line);
  }
  return entries;
}

const keyOf = (line: LayerLine): string =>
  line.kind === 'record' ? `id ${line.record.id}` : `raw ${line.raw}`;

function mergeEntry(base: Entry | undefined, a: Entry | undefined, b: Entry | undefined): string | undefined {
  if (a === undefined || b === undefined) {
    const left = a ?? b;
    const isUnchanged = base !== undefined && left !== undefined && sameEntry(base, left);
    return isUnchanged ? undefined : left?.raw;
  }
  if (a.kind === 'opaque' || b.kind === 'opaque') return a.raw;
  if (sameEntry(a, b)) return least([a.raw, b.raw]);
  if (base !== undefined && sameEntry(base, a)) return b.raw;
  if (base !== undefined && sameEntry(base, b)) return a.raw;
  const origin = base?.kind === 'record' ? base.record : undefined;
  return serialiseRecord(mergeRecord(origin, a.record, b.record));
}

const sameEntry = (a: Entry, b: Entry): boolean =>
  a.raw === b.raw ||
  (a.kind === 'record' && b.kind === 'record' && serialiseRecord(a.record) === serialiseRecord(b.record));

/** What a record said before the other side's later change: the keys that gave way, and since when they held. */
export interface Superseded {
  readonly modified: string;
  readonly said: Readonly<Record<string, unknown>>;
}

/** Derived by reconciling, and made again by it: the later one is enough. */
const DERIVED: ReadonlySet<string> = new Set(['target', 'copydesk:quoted', 'copydesk:anchor']);
const SUPERSEDED = 'copydesk:superseded';

/** Merges two versions of one record key by key. */
export function mergeRecord(
  base: AnnotationRecord | undefined,
  ours: AnnotationRecord,
  theirs: AnnotationRecord,
): AnnotationRecord {
  const [later, earlier] = isLater(ours, theirs) ? [ours, theirs] : [theirs, ours];
  const [origin, last, first] = [fieldsOf(base), fieldsOf(later), fieldsOf(earlier)];
  const merged: Record<string, unknown> = {};
  const gaveWay: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(last), ...Object.keys(first)])) {
    if (key === SUPERSEDED || key === 'modified') continue;
    const [was, a, b] = [origin[key], last[key], first[key]];
    const isEarlierOnly = same(a, was) && base !== undefined;
    const value = isEarlierOnly || (a === undefined && base === undefined) ? b : a;
    if (value !== undefined) merged[key] = value;
    const isOverruled = b !== undefined && !same(b, value) && !(base !== undefined && same(b, was));
    if (isOverruled && !DERIVED.has(key)) gaveWay[key] = b;
  }
  const modified = [ours.modified, theirs.modified]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  if (modified !== undefined) merged.modified = modified;
  const history = historyOf(last, first, gaveWay, timeOf(earlier));
  if (history.length > 0) merged[SUPERSEDED] = history;
  return merged as unknown as AnnotationRecord;
}

const fieldsOf = (record: AnnotationRecord | undefined): Readonly<Record<string, unknown>> =>
  (record ?? {}) as unknown as Readonly<Record<string, unknown>>;

const timeOf = ({ modified, created }: AnnotationRecord): string => modified ?? created;

/** Whether `a` holds against `b`: written later, or, at the same time, with the greater text. */
function isLater(a: AnnotationRecord, b: AnnotationRecord): boolean {
  const [mine, other] = [timeOf(a), timeOf(b)];
  return mine === other ? serialiseRecord(a) >= serialiseRecord(b) : mine > other;
}

/** Values as JSON says them; keys in any order. */
const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

/** What both versions remember, and what gave way just now; each once, in order of time. */
function historyOf(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
  gaveWay: Readonly<Record<string, unknown>>,
  modified: string,
): unknown[] {
  const listed = [a[SUPERSEDED], b[SUPERSEDED]].flatMap((list) => (Array.isArray(list) ? list : []));
  const added: Superseded[] = Object.keys(gaveWay).length === 0 ? [] : [{ modified, said: gaveWay }];
  const byText = new Map([...listed, ...added].map((one) => [canonical(one), one]));
  return [...byText].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, one]) => one);
}

/**
 * One order of keys that has the order of both lists wherever they do not contradict each other; where neither says
 * which comes first, the smaller key does.
 */
function mergedOrder(a: readonly string[], b: readonly string[]): string[] {
  const followers = new Map<string, Set<string>>();
  const waiting = new Map<string, number>();
  for (const key of [...a, ...b]) {
    followers.set(key, new Set());
    waiting.set(key, 0);
  }
  for (const list of [a, b]) {
    for (let at = 1; at < list.length; at++) {
      const after = followers.get(list[at - 1]!)!;
      if (after.has(list[at]!)) continue;
      after.add(list[at]!);
      waiting.set(list[at]!, waiting.get(list[at]!)! + 1);
    }
  }
  const order: string[] = [];
  const ready = new Set([...waiting].filter(([, count]) => count === 0).map(([key]) => key));
  while (waiting.size > 0) {
    // The two lists may contradict each other: then nothing is ready, and the smallest key is taken.
    const next = least(ready.size > 0 ? ready : waiting.keys());
    ready.delete(next);
    waiting.delete(next);
    order.push(next);
    for (const follower of followers.get(next)!) {
      const count = waiting.get(follower);
      if (count === undefined) continue;
      waiting.set(follower, count - 1);
      if (count === 1) ready.add(follower);
    }
  }
  return order;
}

function least(keys: Iterable<string>): string {
  let smallest: string | undefined;
  for (const key of keys) if (smallest === undefined || key < smallest) smallest = key;
  return smallest ?? '';
}
