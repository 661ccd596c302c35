/** What the annotations of an article mean for its analysis: which findings are dismissed, which spellings decided. */
import type { NameDecisions } from '../names/decisions.ts';
import { fold } from '../text/folding.ts';
import { createResolver, type Resolution } from './anchor.ts';
import { type AnnotationRecord, identified, textOf } from './record.ts';

/** A record and where its target is now. */
export interface LocatedRecord {
  readonly record: AnnotationRecord;
  readonly resolution: Resolution;
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
  for (const record of [...records].sort(byTime)) {
    const status = record['copydesk:status'];
    const fingerprint = record['copydesk:fingerprint'];
    if (status === 'rejected' && record.motivation === 'assessing' && fingerprint !== undefined) {
      dismissed.set(fingerprint, record['copydesk:reason'] ?? '');
    }
    if (status !== 'accepted' || identified(record) === undefined) continue;
    if (record.motivation === 'tagging') {
      acceptedVariants.add(fold(record['copydesk:form'] ?? record.target.selector.exact));
    }
    if (record.motivation === 'editing') addPreference(preferred, record);
  }
  return { dismissed, names: { preferred, acceptedVariants } };
}

/** Respelling a name decides for the entity: whoever has the old or the new form prefers the new one. */
function addPreference(preferred: Map<string, string>, record: AnnotationRecord): void {
  const form = textOf(record, 'editing');
  const original = record['copydesk:original'];
  if (form === undefined || form === '' || original === undefined || original === '') return;
  preferred.set(fold(original), form);
  preferred.set(fold(form), form);
}

/** Times are UTC and of one length, so they compare as texts; ids decide between equal times. */
function byTime(a: AnnotationRecord, b: AnnotationRecord): number {
  const [earlier, later] = [a.modified ?? a.created, b.modified ?? b.created];
  if (earlier !== later) return earlier < later ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Finds the targets of records in an article.
 * @param text the article's text @returns in the order of the records
 */
export function locateRecords(records: readonly AnnotationRecord[], text: string): LocatedRecord[] {
  const resolve = createResolver(text);
  return records.map((record) => ({ record, resolution: resolve(record.target.selector) }));
}
