/** What the annotations of an article mean for its analysis: which findings are dismissed, which spellings decided. */
import type { NameDecisions } from '../../names/clusters/decisions.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import type { Span } from '../../text/offsets.ts';
import { createResolver, type Resolution } from '../anchoring/anchor.ts';
import { type AnnotationRecord, identified, quoteOf, spanTargets, textOf } from '../records/record.ts';
import { FormDecisions } from './name-decisions.ts';

/** A record and where its target is now. */
export interface LocatedRecord {
  readonly record: AnnotationRecord;
  /** Of a discontinuous span: all of it, from its first piece to its last. */
  readonly resolution: Resolution;
  /** The pieces of the span, one unless it is discontinuous. Empty when it is orphaned. */
  readonly spans: readonly Span[];
}

/** Everything that the records of one article's layers decide. */
export interface Decisions {
  /** Fingerprint of a dismissed finding -> the reason that was given. */
  readonly dismissed: ReadonlyMap<string, string>;
  readonly names: NameDecisions;
}

/** Reads the decisions of records, of one layer or of several. Where two contradict each other the later one holds. */
export function readDecisions(records: readonly AnnotationRecord[]): Decisions {
  const dismissed = new Map<string, string>();
  const preferred = new Map<string, string>();
  const acceptedVariants = new Set<string>();
  const forms = new FormDecisions();
  for (const record of records.filter(decides).sort(byTime)) {
    const status = record['copydesk:status'];
    const fingerprint = record['copydesk:fingerprint'];
    if (status === 'rejected' && record.motivation === 'assessing' && fingerprint !== undefined) {
      dismissed.set(fingerprint, record['copydesk:reason'] ?? '');
    }
    if (status !== 'accepted' || identified(record) === undefined) continue;
    if (record.motivation === 'tagging' && !forms.take(record, preferred)) {
      acceptedVariants.add(nameKey(record['copydesk:form'] ?? quoteOf(record)));
    }
    if (record.motivation === 'editing') addPreference(preferred, record);
  }
  const { ties } = forms;
  return { dismissed, names: { preferred, acceptedVariants, ...(ties === undefined ? {} : { ties }) } };
}

/** Whether a record says anything here: of thousands that mark names, none does, and they need not be put in order. */
const decides = ({ motivation }: AnnotationRecord): boolean =>
  motivation === 'assessing' || motivation === 'tagging' || motivation === 'editing';

/** Respelling a name decides for the entity: whoever has the old or the new form prefers the new one. */
function addPreference(preferred: Map<string, string>, record: AnnotationRecord): void {
  const form = textOf(record, 'editing');
  const original = record['copydesk:original'];
  if (form === undefined || form === '' || original === undefined || original === '') return;
  preferred.set(nameKey(original), form);
  preferred.set(nameKey(form), form);
}

/** Times are UTC and of one length, so they compare as texts; ids decide between equal times. */
function byTime(a: AnnotationRecord, b: AnnotationRecord): number {
  const [earlier, later] = [a.modified ?? a.created, b.modified ?? b.created];
  if (earlier !== later) return earlier < later ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Finds the targets of records in an article. Relations, replies and what is said of the whole article have no place
 * in it and are left out.
 * @param text the article's text @returns in the order of the records
 */
export function locateRecords(records: readonly AnnotationRecord[], text: string): LocatedRecord[] {
  const locate = createLocator(text);
  return records.flatMap((record) => locate(record) ?? []);
}

/** Prepares a text for finding the targets of records one by one; undefined for a record about no span. */
export function createLocator(text: string): (record: AnnotationRecord) => LocatedRecord | undefined {
  const resolve = createResolver(text);
  return (record) => {
    const [first, ...others] = spanTargets(record).map(({ selector }) => resolve(selector));
    if (first === undefined) return undefined;
    const resolution = others.reduce((whole, piece) => joined(whole, piece, text), first);
    const spans = [first, ...others].flatMap((piece) => (piece.state === 'orphaned' ? [] : [piece.span]));
    return { record, resolution, spans: resolution.state === 'orphaned' ? [] : spans };
  };
}

/** A discontinuous span is where all its pieces are; one that is lost loses the whole. */
function joined(before: Resolution, piece: Resolution, text: string): Resolution {
  if (before.state === 'orphaned' || piece.state === 'orphaned') {
    return before.state === 'orphaned' ? before : piece;
  }
  const start = Math.min(before.span.start, piece.span.start);
  const span = { start, end: Math.max(before.span.end, piece.span.end) };
  return before.state === 'kept' && piece.state === 'kept'
    ? { state: 'kept', span }
    : { state: 'changed', span, now: text.slice(span.start, span.end) };
}
